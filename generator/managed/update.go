package managed

import (
	"context"
	"fmt"

	"github.com/statusmith/statusmith/generator"
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
	Spared   Action = "kept"
	Refused  Action = "refused"
)

// An Outcome tells what became of one region.
type Outcome struct {
	Finding
	Action  Action
	Refusal string                 // what is in the way, and the way out
	Changes []generator.CallChange // for callers, of what was updated or merged
}

// Update brings the stale regions under the paths in step, and edited ones as
// the mode says. What is wrong with a file or a region is no reason to leave out
// the others; the error joins it.
func (r *Reconciler) Update(ctx context.Context, mode Mode, paths ...string) ([]Outcome, error) {
	s := r.newSession()
	files, unlock, err := s.serialize(ctx, paths)
	if err != nil {
		return nil, err
	}
	defer unlock()
	u, documents, err := s.revise(ctx, mode, files)
	if err != nil {
		return nil, err
	}
	for held := range s.held {
		if covers(paths, held) {
			s.lock(held) // which may know of regions that are all gone
		}
	}
	u.forget(paths, documents)
	u.write(ctx)
	return u.outcomes, s.problem()
}

// Preview tells what [Reconciler.Update] would do, and what it would change in each
// file. It writes nothing.
func (r *Reconciler) Preview(ctx context.Context, mode Mode, paths ...string) ([]Outcome, []Change, error) {
	s := r.newSession()
	u, _, err := s.revise(ctx, mode, s.search(paths))
	if err != nil {
		return nil, nil, err
	}
	var changes []Change
	for _, r := range u.revisions {
		if r.revised != r.text {
			changes = append(changes, Change{r.path, r.text, r.revised})
		}
	}
	return u.outcomes, changes, s.problem()
}

// revise reads files and works out what becomes of each.
func (s *session) revise(ctx context.Context, mode Mode, files []string) (*update, []*document, error) {
	documents, err := s.read(ctx, files)
	if err != nil {
		return nil, nil, err
	}
	home, err := s.reconciler.home()
	if err != nil {
		return nil, nil, err
	}
	u := &update{session: s, mode: mode, home: home, changes: make(map[rewriting][]generator.CallChange)}
	for _, d := range documents {
		note, err := d.owner.project.mayWrite(s.reconciler.version)
		s.tell(note)
		if err != nil {
			s.failOnce(err)
			continue
		}
		u.revise(d)
	}
	return u, documents, nil
}

// An update is one run of [Reconciler.Update].
type update struct {
	*session
	mode      Mode
	home      string // around which links may lead
	outcomes  []Outcome
	revisions []revision
	changes   map[rewriting][]generator.CallChange // for callers, as far as they are known
}

// A revision is what becomes of a document.
type revision struct {
	*document
	file        string // without links
	revised     string
	first, last int       // the range of its outcomes
	late        []*target // regions of which is recorded that they were written, not before
}

// revise works out what becomes of a document, and remembers what is written.
func (u *update) revise(d *document) {
	file, err := resolve(u.home, d.path)
	if err != nil {
		u.problems = append(u.problems, err)
		return
	}
	r := revision{document: d, file: file, first: len(u.outcomes)}
	var edits []region.Edit
	for _, f := range d.findings() {
		o := Outcome{Finding: f, Action: Refused, Refusal: f.Reason}
		if t := f.target; t != nil {
			var edit *region.Edit
			o.Action, edit, o.Refusal = u.decide(t)
			if edit != nil {
				edits = append(edits, *edit)
				o.Changes = u.callChanges(t, edit.Text, o.Action)
			}
			r.remember(t, o.Action)
		}
		u.outcomes = append(u.outcomes, o)
	}
	r.last = len(u.outcomes)
	if r.revised, err = region.Apply(d.text, d.syntax, edits...); err != nil {
		u.fail(r, fmt.Errorf("%s: %w", d.path, err))
		return
	}
	u.revisions = append(u.revisions, r)
}

// callChanges tells what an action changes for those who call the code. In many
// services it is the same.
func (u *update) callChanges(t *target, text string, action Action) []generator.CallChange {
	if action == Conflict || t.Text == "" {
		return nil
	}
	r := rewriting{t.marker.String(), t.Text, text}
	changes, ok := u.changes[r]
	if !ok {
		changes = t.code.CallChanges(codeOf(t.Text), codeOf(text))
		u.changes[r] = changes
	}
	return changes
}

// A rewriting gives the code of a marker another text.
type rewriting struct{ marker, old, new string }

// fail keeps an error because of which nothing of a revision is written.
func (u *update) fail(r revision, err error) {
	u.problems = append(u.problems, err)
	u.drop(r)
}

// drop tells that nothing of a revision is written.
func (u *update) drop(r revision) {
	for i := r.first; i < r.last; i++ {
		switch o := &u.outcomes[i]; o.Action {
		case Updated, Merged, Conflict:
			o.Action, o.Refusal, o.Changes = Refused, "", nil
		}
	}
}

// remember records what is written into a region, or would be.
func (r *revision) remember(t *target, action Action) {
	switch {
	case action == Refused:
	case t.marker.Keep, t.Text == "":
		r.late = append(r.late, t)
	default:
		r.lock.record(t.key(false), t.want)
	}
}
