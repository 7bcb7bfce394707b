package generator

import (
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// Tables are the parts of the front matter that code in the form of an endpoint
// does without.
type Tables struct {
	Naming     Naming           `toml:"names"` // of errors that a service raises
	Functions  Naming           // of functions that it calls
	References References       // of the body of a module
	Extras     map[string]Extra // parts of a module, by the name of an option
	Placing    Placing          `toml:"place"` // where in a project's file code goes
	Unfit      []Unfit          // projects that a form does not work in

	Serve  map[string]Server // how an app runs in production, by the server's name
	Inside []Enclosure       // projects that an app cannot be written into without further ado
}

// tableNames are what the tables are called in front matter, with the constants,
// which wait as well.
var tableNames = []string{"names", "functions", "references", "extras", "place", "unfit", "serve", "inside", "constants"}

// Tables returns the tables of the template. They are empty where they cannot be
// read: what writes code then returns the error, as [Framework.Parse] does.
func (f *Framework) Tables() *Tables {
	t, err := f.tables()
	if err != nil {
		return &Tables{}
	}
	return t
}

// A frontMatter is what is decoded of a template, or of a part of its front matter.
type frontMatter struct {
	Metadata
	Tables
	Constants constantsValue

	file *tomlfile.File // for the places of faults
}

func decodeFrontMatter(shown, text string) (*frontMatter, error) {
	m := &frontMatter{file: tomlfile.Undecoded(shown, text)}
	return m, m.file.Decode(m)
}

// readFrontMatter reads all of the front matter.
func (f *Framework) readFrontMatter(front string, layers []Layer) error {
	m, err := decodeFrontMatter(f.file, front)
	if err != nil {
		return err
	}
	f.Metadata = m.Metadata
	f.tables = func() (*Tables, error) { return &m.Tables, nil }
	if err := f.checkMetadata(m.file); err != nil {
		return err
	}
	if err := f.checkTables(m); err != nil {
		return err
	}
	f.constants, err = f.readConstants(m, layers)
	return err
}

// readFrontMatterByParts puts off reading the tables until one of them is needed:
// decoding them is a sixth of the work of printing an endpoint.
func (f *Framework) readFrontMatterByParts(front string, layers []Layer) error {
	first, later := cutTables(front)
	m, err := decodeFrontMatter(f.file, first)
	if err != nil {
		return err
	}
	f.Metadata = m.Metadata
	rest := sync.OnceValues(func() (*frontMatter, error) {
		rest, err := decodeFrontMatter(f.file, later)
		if err != nil {
			return nil, err
		}
		return rest, f.checkTables(rest)
	})
	f.tables = func() (*Tables, error) {
		rest, err := rest()
		if err != nil {
			return nil, err
		}
		return &rest.Tables, nil
	}
	f.constants = sync.OnceValues(func() (map[string]string, error) {
		from := m
		if m.Constants.value == nil {
			if from, err = rest(); err != nil {
				return nil, err
			}
		}
		read, err := f.readConstants(from, layers)
		if err != nil {
			return nil, err
		}
		return read()
	})
	return f.checkMetadata(m.file)
}

// cutTables divides front matter into the tables that wait and the rest, each with
// empty lines in the place of the other. Each table begins on a line of its own,
// and no other line begins with a bracket.
func cutTables(front string) (first, later string) {
	var parts [2]strings.Builder
	for i := range parts {
		parts[i].Grow(len(front))
	}
	part := 0
	for line := range strings.Lines(front) {
		if strings.HasPrefix(line, "[") {
			name := strings.TrimLeft(line, "[")
			name = name[:strings.IndexAny(name, ".]")]
			part = 0
			if slices.Contains(tableNames, name) {
				part = 1
			}
		}
		parts[part].WriteString(line)
		parts[1-part].WriteString("\n")
	}
	return parts[0].String(), parts[1].String()
}

func (f *Framework) checkTables(m *frontMatter) error {
	t := &m.Tables
	switch {
	case len(f.Except) > 0 && !f.exceptionsAreWhole(t):
		return m.file.Fault("each needs a server of serve and a reason", "except")
	case !t.enclosuresAreWhole():
		return m.file.Fault("each needs files and a reason", "inside")
	}
	if err := t.checkServers(m.file); err != nil {
		return err
	}
	if err := t.checkExtraNames(m.file); err != nil {
		return err
	}
	if err := t.checkUnfit(m.file); err != nil {
		return err
	}
	return t.checkPlacing(m.file)
}
