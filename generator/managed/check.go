package managed

import (
	"context"
	"errors"
	"fmt"

	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/region"
)

// A State tells how a region compares with what would be written now.
type State string

// The states of a region.
const (
	Clean  State = "clean"  // as it was written, and as it would be written now
	Stale  State = "stale"  // as it was written, but it would be written otherwise now
	Edited State = "edited" // somebody changed it
)

// A Finding is one managed region and its state.
type Finding struct {
	File       string // as the user would write it, with slashes
	Line, Last int    // of the two markers, from 1
	Marker     Marker
	State      State

	document *document
	intent   string // the text of the marker
}

// Fingerprint identifies a finding in a file, called path, for as long as its
// marker stays what it is, wherever in the file it moves to.
func (f Finding) Fingerprint(path string) string { return region.Sum(path + "\n" + f.intent) }

// ID names status and framework of the region, as in "http/429 flask".
func (f Finding) ID() string { return f.Marker.Status + " " + f.Marker.Framework }

// Advice tells what is wrong with the region and which command mends it; ""
// for a clean one.
func (f Finding) Advice() string {
	switch f.State {
	case Edited:
		return f.ID() + " was edited by hand: statusmith update --merge keeps the changes, --force drops them"
	case Stale:
		return f.ID() + " lags behind: run statusmith update"
	}
	return ""
}

// Check returns every managed region under the paths, clean ones among them,
// in the order of files and lines. The error joins what is wrong with single
// files; the findings are those of all others.
func (r *Reconciler) Check(ctx context.Context, paths ...string) ([]Finding, error) {
	documents, err := r.documents(ctx, paths)
	var found []Finding
	for _, d := range documents {
		for _, t := range d.regions {
			found = append(found, d.finding(t))
		}
	}
	return found, err
}

// documents reads the files with managed regions under the paths and works out
// what every region should be. What is wrong in any of them is an error.
func (r *Reconciler) documents(ctx context.Context, paths []string) ([]*document, error) {
	files, err := worktree.Search(region.Word, paths...)
	if err != nil {
		return nil, err
	}
	var documents []*document
	var problems []error
	var render *renderer
	for _, file := range files {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		d, err := readDocument(file, file)
		switch {
		case err != nil:
			problems = append(problems, err)
			continue
		case len(d.regions) == 0:
			continue
		case render == nil:
			if _, err := r.generator.Catalog(); err != nil {
				return nil, err
			}
			render = r.newRenderer()
		}
		problems = append(problems, d.judge(render)...)
		documents = append(documents, d)
	}
	return documents, errors.Join(problems...)
}

// A Change is a file with what would bring its regions in step.
type Change struct{ File, Old, New string }

// Changes returns what update --force would change to mend the findings.
func Changes(findings []Finding) ([]Change, error) {
	var changes []Change
	for i, f := range findings {
		if i > 0 && findings[i-1].document == f.document {
			continue
		}
		var edits []region.Edit
		for _, t := range f.document.regions {
			if t.state != Clean {
				edits = append(edits, region.Edit{Region: t.Region, Text: t.want, Sum: region.Sum(t.want)})
			}
		}
		text, err := region.Apply(f.document.text, f.document.syntax, edits...)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.File, err)
		}
		if text != f.document.text {
			changes = append(changes, Change{f.File, f.document.text, text})
		}
	}
	return changes, nil
}
