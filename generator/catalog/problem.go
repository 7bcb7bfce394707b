package catalog

import (
	"cmp"
	"fmt"
	"slices"

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
