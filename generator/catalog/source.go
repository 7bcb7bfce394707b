package catalog

import (
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A Source is the files of one catalog, read as far as needed: reading
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
