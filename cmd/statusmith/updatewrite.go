package main

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/visible"
)

func (u *update) tell(d *document, m *managed, outcome string) {
	u.counts[outcome]++
	u.out.printf("%s: %s: %s\n", visible.Text(d.place(m)), outcome, visible.Text(m.id()))
}

func (u *update) refuse(d *document, m *managed, reason string) {
	u.counts[outcomeRefused]++
	u.refused = append(u.refused, fmt.Sprintf("%s: %s %s", d.place(m), m.id(), reason))
}

// write stores the revisions, and then what was written in them.
func (u *update) write(revisions []revision) error {
	for _, r := range revisions {
		if r.text == r.document.text {
			continue
		}
		if err := (replacement{file: r.file, shown: r.path, old: r.document.text, new: r.text}).write(); err != nil {
			return err
		}
	}
	for _, r := range revisions {
		u.remember(r)
	}
	u.lock.forgetMissing(u.paths)
	return u.lock.write()
}

// remember records the regions of a revision in the lock file.
func (u *update) remember(r revision) {
	regions, err := region.Find(r.text, r.syntax)
	if err != nil {
		return // Apply has read them before
	}
	var known []string
	for i, m := range r.regions {
		known = append(known, m.want, m.Text)
		if base, ok := u.lock.lastWritten(regions[i].Sum); ok {
			known = append(known, base)
		}
	}
	u.lock.record(u.lock.key(r.file), regions, known...)
}

// report prints what happened; what was refused goes to standard error.
func (u *update) report() error {
	u.out.printf("%s\n", summary(u.counts, outcomeUpdated, outcomeMerged, outcomeConflict, outcomeRefused, outcomeEdited, outcomeClean))
	if err := u.session.flush(&u.out); err != nil {
		return err
	}
	for _, line := range u.refused {
		fmt.Fprintf(u.session.stderr, "statusmith: %s\n", visible.Text(line))
	}
	if u.counts[outcomeRefused]+u.counts[outcomeConflict] > 0 {
		return errFindings
	}
	return nil
}
