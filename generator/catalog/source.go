package catalog

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A Source is the files of one catalog, read as far as somebody asks: reading
// TOML is most of the work of printing one snippet. It is safe for use by
// several goroutines, and each family is read once.
//
// Of the first file, the tables of the families that are asked for are read;
// each has to begin on a line of its own, and what does not parse that way is
// read as a whole. The files laid over it are always read, so that a problem of
// theirs never hides.
type Source struct {
	// Taken returns what a word means on the command line that names no family
	// of ours, "" for nothing: a family of that name is refused. It is set
	// before anything is read, and may be nil.
	Taken func(word string) string

	files  []File
	text   func() (string, error) // of the first file
	pieces func() []piece
	base   func() (*parts, error)
	layers func() ([]*tomlfile.File, error)
	whole  func() (*Catalog, error)

	families parallel.Memo[string, familyRead]
}

type familyRead struct {
	family *Family
	err    error
}

// NewSource returns the catalog of the files, each laid over the ones before
// it. Nothing is read yet.
func NewSource(files ...File) *Source {
	s := &Source{files: files}
	s.text = sync.OnceValues(s.readText)
	s.pieces = sync.OnceValue(func() []piece {
		text, _ := s.text() // where there is none, there is no status
		return pieces(text)
	})
	s.base = sync.OnceValues(s.readBase)
	s.layers = sync.OnceValues(s.readLayers)
	s.whole = sync.OnceValues(s.readWhole)
	return s
}

// Catalog returns the whole catalog, or its [Problems].
func (s *Source) Catalog() (*Catalog, error) { return s.whole() }

// Find resolves what a user calls a status, as [Catalog.Find] does.
func (s *Source) Find(text string) (*Status, error) {
	families := s.asked(text)
	layers, err := s.layers()
	if err != nil {
		return s.findInWhole(text)
	}
	for _, layer := range layers {
		families = append(families, familiesOf(layer)...)
	}
	part := &Catalog{}
	slices.Sort(families)
	for _, name := range slices.Compact(families) {
		f, err := s.family(name)
		if err != nil {
			return s.findInWhole(text)
		}
		if f != nil {
			part.families = append(part.families, f)
		}
	}
	slices.SortFunc(part.families, compareFamilies)
	status, err := part.Find(text)
	if err != nil || !slices.Contains(s.asked(text), status.Family.Name) {
		return s.findInWhole(text)
	}
	return status, nil
}

// asked lists the families that Find looks into before any other: http, and
// the one that text names.
func (s *Source) asked(text string) []string {
	families := []string{httpFamily}
	if family, _, ok := strings.Cut(text, "/"); ok {
		families = append(families, strings.ToLower(family))
	}
	return families
}

func (s *Source) findInWhole(text string) (*Status, error) {
	c, err := s.whole()
	if err != nil {
		return nil, err
	}
	return c.Find(text)
}

// family returns the named family, nil where no file has it. An error only
// tells that there is one: its line is that of a part of the file.
func (s *Source) family(name string) (*Family, error) {
	read := s.families.Get(name, func() familyRead {
		f, err := s.readFamily(name)
		return familyRead{f, err}
	})
	return read.family, read.err
}

func (s *Source) readFamily(name string) (*Family, error) {
	base, err := s.base()
	if err != nil {
		return nil, err
	}
	layers, err := s.layers()
	if err != nil {
		return nil, err
	}
	file, err := base.file(name)
	if err != nil {
		return nil, err
	}
	l := newLoader()
	l.only, l.taken = name, s.Taken
	for _, src := range append([]*tomlfile.File{file}, layers...) {
		l.add(src)
	}
	c := l.build()
	if len(l.problems) > 0 {
		return nil, l.problems
	}
	f, ok := c.Family(name)
	if !ok {
		return nil, nil
	}
	f.source = s
	if name != httpFamily {
		http, err := s.family(httpFamily)
		if err != nil {
			return nil, err
		}
		if http != nil {
			f.http = http
		}
	}
	return f, nil
}

// readWhole joins the families. What is wrong anywhere is found by reading all
// files anew, for the lines of the problems.
func (s *Source) readWhole() (*Catalog, error) {
	names, err := s.names()
	if err != nil {
		return load(s.Taken, s.files)
	}
	c := &Catalog{families: make([]*Family, len(names))}
	err = parallel.Each(context.Background(), len(names), func(i int) error {
		var err error
		c.families[i], err = s.family(names[i])
		return err
	})
	if err != nil || slices.Contains(c.families, nil) {
		return load(s.Taken, s.files)
	}
	slices.SortFunc(c.families, compareFamilies)
	if len(c.claims()) > 0 {
		return load(s.Taken, s.files)
	}
	return c, nil
}

// Bodies returns a family without statuses that has the bodies of the catalog.
func (s *Source) Bodies() (*Family, error) {
	base, err := s.base()
	if err != nil {
		c, err := s.whole()
		if err != nil {
			return nil, err
		}
		return &Family{bodies: c.bodies}, nil
	}
	file, err := base.file("")
	if err != nil {
		return nil, err
	}
	layers, err := s.layers()
	if err != nil {
		return nil, err
	}
	l := newLoader()
	l.only = bodyKey // no family has this name
	for _, src := range append([]*tomlfile.File{file}, layers...) {
		l.add(src)
	}
	f := &Family{bodies: l.buildBodies()}
	if len(l.problems) > 0 {
		return nil, l.problems
	}
	return f, nil
}

// names lists the families of all files, sorted.
func (s *Source) names() ([]string, error) {
	base, err := s.base()
	if err != nil {
		return nil, err
	}
	layers, err := s.layers()
	if err != nil {
		return nil, err
	}
	names := slices.Clone(base.families)
	for _, layer := range layers {
		names = append(names, familiesOf(layer)...)
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

func (s *Source) readText() (string, error) {
	if len(s.files) == 0 {
		return "", errors.New("there is no catalog file")
	}
	return s.files[0].text()
}

func (s *Source) readBase() (*parts, error) {
	text, err := s.text()
	if err != nil {
		return nil, err
	}
	return split(s.files[0].Name, text)
}

func (s *Source) readLayers() ([]*tomlfile.File, error) {
	var layers []*tomlfile.File
	for _, f := range s.files[min(1, len(s.files)):] {
		src, err := f.read()
		if err != nil {
			return nil, err
		}
		layers = append(layers, src)
	}
	return layers, nil
}

// familiesOf lists the families that a file adds to.
func familiesOf(file *tomlfile.File) []string {
	var names []string
	for key, value := range file.Values {
		switch table, _ := value.(map[string]any); key {
		case schemaKey, bodyKey:
		case familyKey:
			names = slices.AppendSeq(names, maps.Keys(table))
		default:
			names = append(names, key)
		}
	}
	return names
}
