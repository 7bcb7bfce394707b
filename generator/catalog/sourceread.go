package catalog

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

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
	l, err := s.load(name)
	if err != nil {
		return nil, err
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
		if f.http, err = s.family(httpFamily); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// load reads what the files say of one family, and of the bodies.
func (s *Source) load(family string) (*loader, error) {
	base, layers, err := s.read()
	if err != nil {
		return nil, err
	}
	file, err := base.file(family)
	if err != nil {
		return nil, err
	}
	l := newLoader()
	l.only, l.taken = family, s.Taken
	l.add(file)
	for _, layer := range layers {
		l.add(layer)
	}
	return l, nil
}

// read returns the parts of the first file, and the files laid over it.
func (s *Source) read() (*parts, []*tomlfile.File, error) {
	base, err := s.base()
	if err != nil {
		return nil, nil, err
	}
	layers, err := s.layers()
	return base, layers, err
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
	if _, err := s.base(); err != nil {
		c, err := s.whole()
		if err != nil {
			return nil, err
		}
		return &Family{bodies: c.bodies}, nil
	}
	l, err := s.load(bodyKey) // which is the name of no family
	if err != nil {
		return nil, err
	}
	f := &Family{bodies: l.buildBodies()}
	if len(l.problems) > 0 {
		return nil, l.problems
	}
	return f, nil
}

// names lists the families of all files, sorted.
func (s *Source) names() ([]string, error) {
	base, layers, err := s.read()
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
