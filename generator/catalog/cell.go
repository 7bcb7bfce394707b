package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A cell is one value of a catalog file and the place where it is.
type cell struct {
	src   *tomlfile.File
	path  []string
	value any
}

// A table holds the cells of a family or a status, by key. Where files are
// laid over each other its cells come from several of them.
type table map[string]cell

// place returns the file and line of a cell, as problems are located.
func (c cell) place() string {
	at := c.src.Fault("", c.path...)
	return fmt.Sprintf("%s:%d", at.File, at.Line)
}

// precedes reports whether a comes before b: in a file further down, or on an
// earlier line of the same.
func (l *loader) precedes(a, b cell) bool {
	return cmp.Or(cmp.Compare(l.rank(a), l.rank(b)), cmp.Compare(a.src.Fault("", a.path...).Line, b.src.Fault("", b.path...).Line)) < 0
}

// rank tells how far up a cell's file is; a cell that is not there has -1.
func (l *loader) rank(c cell) int { return slices.Index(l.sources, c.src) }

// later returns the cell that is at fault when several do not go together: the
// one whose file is on top, and in one file the last given.
func (l *loader) later(cells ...cell) cell {
	top := cells[0]
	for _, c := range cells[1:] {
		if c.src != nil && l.rank(c) >= l.rank(top) {
			top = c
		}
	}
	return top
}

// children returns the members of a table, each with its place, or nil for what
// is not a table.
func (l *loader) children(c cell) table {
	values, ok := c.value.(map[string]any)
	if !ok {
		l.report(c, "must be a table, as in [%s]", strings.Join(c.path, "."))
		return nil
	}
	t := make(table, len(values))
	for key, v := range values {
		t[key] = cell{c.src, append(slices.Clip(c.path), key), v}
	}
	return t
}

// A member is one of the named values in a table of a status or a body, such as a
// header or an arg, together with its place.
type member struct {
	name string
	cell cell
}

func (l *loader) members(t table, key string) []member {
	c, ok := t[key]
	if _, isTable := c.value.([]member); ok && !isTable {
		l.report(c, "must be a table, as in %s = { ... }", key)
	}
	return membersOf(c)
}

func membersOf(c cell) []member {
	members, _ := c.value.([]member)
	return members
}

// memberKey is the key of the table that a member is in.
func memberKey(m member) string { return m.cell.path[len(m.cell.path)-2] }

// memberNamed returns the cell of one member of a table.
func memberNamed(c cell, name string) cell {
	for _, m := range membersOf(c) {
		if m.name == name {
			return m.cell
		}
	}
	return c
}
