package report

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// Outcomes are what an update did, or would do.
type Outcomes []managed.Outcome

// String lists what was written, a line each, and counts the rest.
func (all Outcomes) String() string { return all.list("") }

// Preview lists what would be written, as String does, and shows the changes as
// patch and git apply read them.
func (all Outcomes) Preview(changes []managed.Change) string {
	var b strings.Builder
	b.WriteString(all.list("would be "))
	for _, c := range changes {
		b.Write(patch(c))
	}
	return b.String()
}

// list says of what is written that it is, or would be.
func (all Outcomes) list(mood string) string {
	var b strings.Builder
	counts := make(map[string]int)
	for _, o := range all {
		if !writes(o.Action) {
			counts[string(o.Action)]++
			continue
		}
		action := mood + string(o.Action)
		counts[action]++
		fmt.Fprintf(&b, "%s:%d: %s: %s\n", shownFile(o.File), o.Line, action, visible.Line(o.ID()+changes(o)))
	}
	order := []managed.Action{managed.Updated, managed.Merged, managed.Conflict, managed.Refused, managed.Ahead, managed.Spared, managed.None}
	words := make([]string, len(order))
	for i, action := range order {
		words[i] = string(action)
		if writes(action) {
			words[i] = mood + words[i]
		}
	}
	fmt.Fprintln(&b, Count(counts, words...))
	return b.String()
}

func writes(action managed.Action) bool {
	return action == managed.Updated || action == managed.Merged || action == managed.Conflict
}

// changes lists what differs for callers, as in ": +card_expired -card_declined".
func changes(o managed.Outcome) string {
	if len(o.Changes) == 0 {
		return ""
	}
	text := ":"
	for _, c := range o.Changes {
		text += " " + c.String()
	}
	return text
}

// Refusals says for each region that was left as it is why, and which command
// helps, but for broken ones: see [Outcomes.Broken].
func (all Outcomes) Refusals() []string {
	var lines []string
	for _, o := range all {
		switch {
		case o.Action != managed.Refused || o.Refusal == "" || o.State == managed.Broken:
		case o.State == managed.Orphan:
			lines = append(lines, visible.Line(fmt.Sprintf("%s:%d: %s", o.File, o.Line, o.Says())))
		default:
			lines = append(lines, visible.Line(fmt.Sprintf("%s:%d: %s %s", o.File, o.Line, o.ID(), o.Refusal)))
		}
	}
	return lines
}

// Broken returns an error for each region that is broken and was left so.
func (all Outcomes) Broken() []error {
	var errs []error
	for _, o := range all {
		if o.Action == managed.Refused {
			errs = append(errs, Broken([]managed.Finding{o.Finding})...)
		}
	}
	return errs
}

// Drift reports whether a region is left that is not as it has to be.
func (all Outcomes) Drift() bool {
	for _, o := range all {
		if o.Action == managed.Refused || o.Action == managed.Conflict {
			return true
		}
	}
	return false
}

// Broken returns an error for each region that is broken.
func Broken(findings []managed.Finding) []error {
	var errs []error
	for _, f := range findings {
		if f.State == managed.Broken {
			errs = append(errs, fmt.Errorf("%s:%d: %s", f.File, f.Line, f.Says()))
		}
	}
	return errs
}
