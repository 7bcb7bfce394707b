package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A Problem is one thing that is wrong in a file of a catalog.
type Problem struct {
	File string // as shown to the user
	Line int    // from 1; 0 when the problem has no line
	Key  string // "http.204.fields", quoted where TOML needs it; may be empty
	Text string
}

// Error returns the problem on one line, the place first.
func (p Problem) Error() string { return tomlfile.Fault(p).Error() }

// Problems is everything that is wrong in the files of a catalog, in the order
// of the files and of their lines.
type Problems []Problem

// Error returns the first problem and counts the others, on one line.
func (ps Problems) Error() string {
	switch len(ps) {
	case 0:
		return "no problem"
	case 1:
		return ps[0].Error()
	}
	return fmt.Sprintf("%s (and %d more: run statusmith lint)", ps[0].Error(), len(ps)-1)
}

func (ps Problems) sort(files []File) {
	rank := make(map[string]int, len(files))
	for i, f := range slices.Backward(files) {
		rank[f.Name] = i // of the first where two have one name
	}
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(rank[a.File], rank[b.File]), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
}

// problem returns what is wrong at the cell of a key, or of a member of a
// table.
func (t table) problem(text string, path []string) Problem {
	c := t[self]
	if len(path) > 0 {
		if own, ok := t[path[0]]; ok {
			c = own
		}
	}
	if len(path) > 1 {
		for _, m := range membersOf(c) {
			if m.name == path[1] || path[0] == "headers" && strings.EqualFold(m.name, path[1]) {
				c = m.cell
			}
		}
	}
	return Problem(c.src.Fault(text, c.path...))
}

// Has reports whether the status itself has a key, or a member of a table, and
// not only its family.
func (s *Status) Has(path ...string) bool {
	c, ok := s.cells[path[0]]
	if !ok || len(path) == 1 {
		return ok
	}
	return slices.ContainsFunc(membersOf(c), func(m member) bool { return strings.EqualFold(m.name, path[1]) })
}

// Problem returns what is wrong with a status, at the line of one of its keys,
// as "message", or of a member, as "args" and "order_id".
func (s *Status) Problem(text string, path ...string) Problem { return s.cells.problem(text, path) }

// Problem returns what is wrong with a family: at the line of one of its keys,
// or, with the family as a whole, where its statuses begin.
func (f *Family) Problem(text string, path ...string) Problem {
	if len(path) == 0 || f.cells == nil {
		return Problem(f.begin.src.Fault(text, f.begin.path...))
	}
	return f.cells.problem(text, path)
}
