package managed

import (
	"context"
	"fmt"

	"github.com/statusmith/statusmith/generator/region"
)

// A Finding is one managed region and its state.
type Finding struct {
	File       string // as the user would write it, with slashes
	Line, Last int    // of the two markers, from 1
	Marker     Marker // empty where it cannot be read
	State      State
	Reason     string // why it is broken, an orphan, or stale although it is kept
	Unknown    bool   // the lock file does not know what was written there

	document *document
	target   *target // nil for a marker without its pair
	intent   string  // the text of the marker
}

// Fingerprint identifies a finding in a file, called path, for as long as its
// marker stays what it is, wherever in the file it moves to.
func (f Finding) Fingerprint(path string) string { return region.Sum(path + "\n" + f.intent) }

// ID names status and framework of the region, as in "http/429 flask"; "" where
// its marker cannot be read.
func (f Finding) ID() string {
	if f.Marker.Framework == "" {
		return ""
	}
	return f.Marker.Selection + " " + f.Marker.Framework
}

// Drift reports whether the region is not as it has to be.
func (f Finding) Drift() bool { return f.State != Clean && f.State != Kept }

// Says tells what the finding is about: the region, and the reason for its state
// where there is one.
func (f Finding) Says() string {
	switch id := f.ID(); {
	case f.Unknown:
		return id + ": " + unknownText
	case f.Reason == "":
		return id
	case id == "":
		return f.Reason
	default:
		return id + ": " + f.Reason
	}
}

const unknownText = LockFile + " does not know it"

// Advice tells what is wrong with the region and which command helps; ""
// for one that is as it has to be.
func (f Finding) Advice() string {
	switch {
	case f.State == Edited && f.Unknown:
		return f.ID() + " was edited by hand, and " + unknownText + ": statusmith update --force drops the changes"
	case f.State == Edited:
		return f.ID() + " was edited by hand: statusmith update --merge keeps the changes, --force drops them"
	case f.State == Stale && f.Reason == "":
		return f.ID() + " lags behind: run statusmith update"
	case f.State == Stale:
		return f.ID() + " " + f.Reason
	case f.Drift():
		return f.Says()
	}
	return ""
}

// Check returns every managed region under the paths, clean ones among them,
// in the order of files and lines. The error joins what is wrong with single
// files; the findings are those of all others.
func (r *Reconciler) Check(ctx context.Context, paths ...string) ([]Finding, error) {
	s := r.newSession()
	documents, err := s.read(ctx, s.search(paths))
	if err != nil {
		return nil, err
	}
	var found []Finding
	for _, d := range documents {
		found = append(found, d.findings()...)
	}
	return found, s.problem()
}

// A Change is a file with what would bring its regions in step.
type Change struct{ File, Old, New string }

// Changes returns what update --force would change where there are findings.
func Changes(findings []Finding) ([]Change, error) {
	var changes []Change
	for i, f := range findings {
		if i > 0 && findings[i-1].document == f.document {
			continue
		}
		var edits []region.Edit
		for _, t := range f.document.regions {
			if t.state != Clean && t.state != Kept && t.state != Orphan && t.err == nil {
				edits = append(edits, t.edit(t.updated()))
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

// updated returns what brings a region in step: the lines of the file where they
// say what is wanted, and else ours.
func (t *target) updated() string {
	if t.compared == nil {
		return t.want
	}
	return t.refenced(t.compared.Update())
}

// merged joins the changes in a region with ours.
func (t *target) merged() (text string, conflicts int) {
	text, conflicts = t.compared.Merge()
	return t.refenced(text), conflicts
}

// refenced puts code into the fence that the file has, if it has one.
func (t *target) refenced(code string) string {
	if t.document.syntax != region.Markdown {
		return code
	}
	if fenced, ok := region.Refence(t.Text, code); ok {
		return fenced
	}
	return t.want
}

// edit writes a region anew, and a marker of the first edition that no line has
// room for.
func (t *target) edit(text string) region.Edit {
	e := region.Edit{Region: t.Region, Text: text}
	if t.Sum != "" && t.IsWide(t.document.text) {
		e.Intent = t.marker.String()
	}
	return e
}
