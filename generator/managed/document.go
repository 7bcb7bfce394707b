package managed

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/region"
)

// A document is a file with managed regions.
type document struct {
	path    string      // as the user would write it
	place   string      // as seen from the folder of its project
	owner   *Reconciler // of its project
	text    string
	syntax  region.Syntax
	regions []*target // that can be read
	broken  []region.Problem
	lock    *lockFile // of the project around it
}

// maxDocument bounds what is read of a file, in bytes.
const maxDocument = worktree.MaxText

// readDocument reads a file and finds its regions. shown is the file as the user
// would write it, with which errors begin but those of asking for the file.
func readDocument(path, shown string) (*document, error) {
	d := &document{path: filepath.ToSlash(shown), syntax: region.SyntaxOf(shown)}
	text, err := regular.Read(path, maxDocument)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.path, tomlfile.Cause(err))
	}
	d.text = string(text)
	var regions []*region.Region
	regions, d.broken = region.Find(d.text, d.syntax)
	for _, r := range regions {
		if !isCompiled(shown, r.Intent) {
			d.regions = append(d.regions, &target{Region: r, document: d})
		}
	}
	return d, nil
}

// isCompiled reports whether a region is what a compiler has made of one: its marker
// says TypeScript, and the file is JavaScript.
func isCompiled(path, intent string) bool {
	compiled := []string{".js", ".mjs", ".cjs", ".jsx"}
	return slices.Contains(compiled, filepath.Ext(path)) && slices.Contains(strings.Fields(intent), "dialect="+generator.TypeScript)
}

// findings returns what there is in the file, in the order of its lines.
func (d *document) findings() []Finding {
	found := make([]Finding, 0, len(d.regions)+len(d.broken))
	for _, t := range d.regions {
		found = append(found, t.finding())
	}
	for _, p := range d.broken {
		found = append(found, Finding{File: d.path, Line: p.Line, Last: p.Line, State: Broken, Reason: p.Text, document: d})
	}
	slices.SortStableFunc(found, func(a, b Finding) int { return a.Line - b.Line })
	return found
}

func (t *target) finding() Finding {
	return Finding{
		File: t.document.path, Line: t.Line, Last: t.Last, Marker: t.marker, State: t.state, Reason: t.reason,
		Unknown: t.unknown, document: t.document, target: t, intent: t.Intent,
	}
}
