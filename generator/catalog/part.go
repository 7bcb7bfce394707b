package catalog

import (
	"errors"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// parts is the text of a catalog file, cut into the tables of each family.
type parts struct {
	name     string
	families []string // in the order of the file
	preamble string   // what comes before the first table, and the bodies
	tables   map[string]*strings.Builder
}

var errNoParts = errors.New("a table does not begin on a line of its own")

// split cuts a text in front of each table. It refuses a text in which a line
// begins with a bracket that begins no table of a family, as it may in a string
// or a list.
func split(name, text string) (*parts, error) {
	p := &parts{name: name, tables: map[string]*strings.Builder{}}
	var preamble strings.Builder
	into := &preamble
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "[") {
			family, ok := tableFamily(line)
			if !ok {
				return nil, errNoParts
			}
			into = p.table(family)
		}
		into.WriteString(line)
	}
	if bodies := p.tables[bodyKey]; bodies != nil { // which every family may use
		preamble.WriteString(bodies.String())
		delete(p.tables, bodyKey)
		p.families = slices.DeleteFunc(p.families, func(name string) bool { return name == bodyKey })
	}
	p.preamble = preamble.String()
	file, err := tomlfile.Parse(name, p.preamble)
	if err != nil {
		return nil, err
	}
	for _, family := range familiesOf(file) {
		p.table(family)
	}
	return p, nil
}

func (p *parts) table(family string) *strings.Builder {
	if p.tables[family] == nil {
		p.tables[family] = &strings.Builder{}
		p.families = append(p.families, family)
	}
	return p.tables[family]
}

// tableFamily reads the family out of the line that begins a table, as in
// [smtp.504], [family.smtp] and [[acme."auth/x".body.errors]]. A bracket in a
// quoted code is behind the family.
func tableFamily(line string) (string, bool) {
	path, _, ok := strings.Cut(strings.TrimLeft(line, "["), "]")
	name, rest, deeper := strings.Cut(path, ".")
	if name == familyKey {
		if !deeper {
			return "", false
		}
		name, _, _ = strings.Cut(rest, ".")
	}
	return name, ok && familyName.MatchString(name)
}

// file parses the tables of one family.
func (p *parts) file(family string) (*tomlfile.File, error) {
	text := p.preamble
	if table := p.tables[family]; table != nil {
		text += table.String()
	}
	return tomlfile.Parse(p.name, text)
}
