package managed

import (
	"context"
	"errors"
	"fmt"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/region"
)

// A Mode says what becomes of edited regions.
type Mode int

// The modes of an update. Each of them rewrites stale regions.
const (
	Keep  Mode = iota // edited regions are left alone
	Merge             // the changes of people are merged with ours
	Force             // the changes of people are dropped
)

// An Action is what became of a region.
type Action string

// What becomes of a region.
const (
	None     Action = "in step"
	Updated  Action = "updated"
	Merged   Action = "merged"
	Conflict Action = "in conflict"
	Ahead    Action = "edited, in step otherwise"
	Refused  Action = "refused"
)

// An Outcome tells what became of one region.
type Outcome struct {
	Finding
	Action Action
	Reason string // of a refusal: what is in the way, and the way out
}

// Update brings the stale regions under the paths in step, and edited ones as
// the mode says. Nothing is written where a file is wrong.
func (r *Reconciler) Update(ctx context.Context, mode Mode, paths ...string) ([]Outcome, error) {
	home, err := r.home()
	if err != nil {
		return nil, err
	}
	unlock, err := serialize(home)
	if err != nil {
		return nil, err
	}
	defer unlock()
	documents, err := r.documents(ctx, paths)
	if err != nil {
		return nil, err
	}
	lock, err := readLock(home)
	if err != nil {
		return nil, err
	}
	u := &update{mode: mode, lock: lock}
	revisions, err := u.revise(documents)
	if err != nil {
		return nil, err
	}
	return u.outcomes, u.write(revisions, paths)
}

// An update is one run of [Reconciler.Update].
type update struct {
	mode     Mode
	lock     *lockFile
	outcomes []Outcome
}

// A revision is what becomes of a document.
type revision struct {
	*document
	file    string // without links
	revised string
}

// revise works out all revisions, before the first one is written.
func (u *update) revise(documents []*document) ([]revision, error) {
	var revisions []revision
	var problems []error
	for _, d := range documents {
		file, err := resolve(u.lock.home, d.path)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		var edits []region.Edit
		for _, t := range d.regions {
			action, edit, reason := u.decide(t)
			u.outcomes = append(u.outcomes, Outcome{d.finding(t), action, reason})
			if edit != nil {
				edits = append(edits, *edit)
			}
		}
		text, err := region.Apply(d.text, d.syntax, edits...)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", d.path, err))
		}
		revisions = append(revisions, revision{d, file, text})
	}
	return revisions, errors.Join(problems...)
}

const waysOut = "update --force drops the changes; without its two markers the text stays as it is"

// decide tells what becomes of a region.
func (u *update) decide(t *target) (Action, *region.Edit, string) {
	switch {
	case t.state == Clean:
		return None, nil, ""
	case t.state == Stale, u.mode == Force:
		return Updated, &region.Edit{Region: t.Region, Text: t.want, Sum: region.Sum(t.want)}, ""
	case u.mode == Merge:
		return u.merge(t)
	}
	return Refused, nil, "was edited: update --merge keeps the changes, " + waysOut
}

// merge merges the changes in an edited region with ours. The checksum is that
// of our text, so that the region still counts as edited: nothing of it is ever
// overwritten unasked.
func (u *update) merge(t *target) (Action, *region.Edit, string) {
	base, known := u.lastWritten(t)
	switch {
	case !known:
		return Refused, nil, "was edited, and " + LockFile + " does not know what was written there: " + waysOut
	case region.InConflict(t.Text):
		return Refused, nil, "still has the conflicts of an earlier merge: choose between the lines that its marks set off"
	case base == region.Normal(t.want):
		return Ahead, nil, ""
	}
	merged, conflicts := mergeTexts(base, t.Text, t.want)
	edit := &region.Edit{Region: t.Region, Text: merged, Sum: region.Sum(t.want)}
	if conflicts > 0 {
		return Conflict, edit, ""
	}
	return Merged, edit, ""
}

// lastWritten returns the text that an edited region was made from. Where a
// process was killed between a file and the lock file, that is what would be
// written now.
func (u *update) lastWritten(t *target) (string, bool) {
	if t.Sum == region.Sum(t.want) {
		return region.Normal(t.want), true
	}
	return u.lock.lastWritten(t.Sum)
}

// mergeTexts merges three texts of a region; fenced ones inside their fences,
// which may have to grow.
func mergeTexts(base, ours, theirs string) (merged string, conflicts int) {
	baseLanguage, baseCode, ok1 := region.Unfence(base)
	ourLanguage, ourCode, ok2 := region.Unfence(ours)
	language, code, ok3 := region.Unfence(theirs)
	if !ok1 || !ok2 || !ok3 {
		return region.Merge(base, ours, theirs)
	}
	if ourLanguage != baseLanguage {
		language = ourLanguage
	}
	merged, conflicts = region.Merge(baseCode, ourCode, code)
	return region.Fence(language, merged), conflicts
}

// write stores the revisions, and then what was written in them.
func (u *update) write(revisions []revision, paths []string) error {
	for _, r := range revisions {
		if r.revised == r.text {
			continue
		}
		replacement := atomicfile.Replacement{File: r.file, Shown: r.path, Old: r.text, New: r.revised}
		if err := replacement.Write(); err != nil {
			return err
		}
	}
	for _, r := range revisions {
		u.remember(r)
	}
	u.lock.forgetMissing(paths)
	return u.lock.write()
}

// remember records the regions of a revision in the lock file.
func (u *update) remember(r revision) {
	regions, err := region.Find(r.revised, r.syntax)
	if err != nil {
		return // Apply has read them before
	}
	var known []string
	for _, t := range r.regions {
		known = append(known, t.want, t.Text)
	}
	u.lock.record(u.lock.key(r.file), regions, known...)
}
