package managed

import (
	"context"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/parallel"
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
	Refusal string                 // why it was left, and the command that helps
	Changes []generator.CallChange // for callers, of what was updated or merged
}

// Update brings the stale regions under the paths in step, and edited ones as
// the mode says. What is wrong with a file or a region is no reason to leave out
// the others; the error joins it.
func (r *Reconciler) Update(ctx context.Context, mode Mode, paths ...string) ([]Outcome, error) {
	s := r.newSession()
	files, unlock, err := s.hold(ctx, paths)
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
	return u.outcomes(), s.problem()
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
		if r.problem == nil && r.revised != r.text {
			changes = append(changes, Change{r.path, r.text, r.revised})
		}
	}
	return u.outcomes(), changes, s.problem()
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
	u := &update{session: s, mode: mode, home: home}
	documents = slices.DeleteFunc(documents, u.mayNotWrite)
	u.revisions = make([]revision, len(documents))
	err = parallel.Each(ctx, len(documents), func(i int) error {
		u.revisions[i] = u.revised(documents[i])
		return nil
	})
	for i := range u.revisions {
		u.settle(&u.revisions[i])
	}
	return u, documents, err
}

// mayNotWrite reports whether the project of a file leaves it to other versions.
func (u *update) mayNotWrite(d *document) bool {
	note, err := d.owner.project.mayWrite(u.reconciler.version)
	u.tell(note)
	if err != nil {
		u.failOnce(err)
	}
	return err != nil
}

// An update is one run of [Reconciler.Update].
type update struct {
	*session
	mode      Mode
	home      string // around which links may lead
	revisions []revision
	changes   parallel.Memo[rewriting, []generator.CallChange] // for callers
}

// A revision is what becomes of a document.
type revision struct {
	*document
	file     string // without links
	revised  string
	outcomes []Outcome
	late     []*target // regions of which is recorded that they were written, not before
	problem  error     // because of which nothing of it is written
}

// revised works out what becomes of a document.
func (u *update) revised(d *document) revision {
	r := revision{document: d}
	if r.file, r.problem = resolve(u.home, d.path); r.problem != nil {
		return r
	}
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
		}
		r.outcomes = append(r.outcomes, o)
	}
	var err error
	if r.revised, err = region.Apply(d.text, d.syntax, edits...); err != nil {
		r.problem = fmt.Errorf("%s: %w", d.path, err)
	}
	return r
}

func (u *update) outcomes() []Outcome {
	var all []Outcome
	for _, r := range u.revisions {
		all = append(all, r.outcomes...)
	}
	return all
}

// callChanges tells what an action changes for those who call the code. In many
// services it is the same.
func (u *update) callChanges(t *target, text string, action Action) []generator.CallChange {
	if action == Conflict || t.Text == "" {
		return nil
	}
	return u.changes.Get(rewriting{t.marker.String(), t.Text, text}, func() []generator.CallChange {
		return t.code.CallChanges(codeOf(t.Text), codeOf(text))
	})
}

// A rewriting gives the code of a marker another text.
type rewriting struct{ marker, old, new string }

// settle records what is written into the regions of a document, or would be.
func (u *update) settle(r *revision) {
	if r.problem != nil {
		u.fail(r, r.problem)
		return
	}
	for _, o := range r.outcomes {
		switch t := o.target; {
		case t == nil, o.Action == Refused:
		case t.marker.Keep, t.Text == "":
			r.late = append(r.late, t)
		default:
			r.lock.record(t.key(false), t.want)
		}
	}
}

// fail keeps the error because of which nothing of a revision is written.
func (u *update) fail(r *revision, err error) {
	u.problems = append(u.problems, err)
	r.problem = err
	r.drop()
}

// drop tells that nothing of a revision is written.
func (r *revision) drop() {
	for i := range r.outcomes {
		switch o := &r.outcomes[i]; o.Action {
		case Updated, Merged, Conflict:
			o.Action, o.Refusal, o.Changes = Refused, "", nil
		}
	}
}
