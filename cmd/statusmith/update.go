package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/region"
)

func newUpdate(s *session) *cobra.Command {
	var u update
	cmd := &cobra.Command{
		Use:   "update [PATH...]",
		Short: "Rewrite the managed regions that lag behind",
		Long: `Rewrite the managed regions that lag behind the catalog and the templates, in
files and folders; without a PATH, in the current folder.

A region that somebody edited is left alone: --merge joins those changes with
ours, --force drops them. Without its two markers the text is no region any
more and stays as it is.`,
		Example: `  statusmith update
  statusmith update app/errors.py docs --merge`,
		RunE: func(_ *cobra.Command, args []string) error {
			if u.force && u.merge {
				return errors.New("--force drops what --merge keeps: choose one")
			}
			u.session, u.paths = s, orCurrentFolder(args)
			return u.run()
		},
	}
	cmd.Flags().BoolVar(&u.force, "force", false, "rewrite edited regions too, and drop the changes")
	cmd.Flags().BoolVar(&u.merge, "merge", false, "merge the changes of edited regions with ours")
	return cmd
}

// An update is one run of the command.
type update struct {
	session      *session
	force, merge bool

	paths   []string
	lock    *lockFile
	out     output
	counts  map[string]int
	refused []string
}

func (u *update) run() error {
	home, err := u.session.home()
	if err != nil {
		return err
	}
	unlock, err := serialize(home)
	if err != nil {
		return err
	}
	defer unlock()
	documents, err := u.session.documents(u.paths)
	if err != nil {
		return err
	}
	if u.lock, err = readLock(home); err != nil {
		return err
	}
	revisions, err := u.revise(documents)
	if err != nil {
		return err
	}
	if err := u.write(revisions); err != nil {
		return err
	}
	return u.report()
}

// A revision is what becomes of a document.
type revision struct {
	*document
	file string // without links
	text string
}

// revise works out all revisions, before the first one is written.
func (u *update) revise(documents []*document) ([]revision, error) {
	u.counts = make(map[string]int)
	var revisions []revision
	var problems []error
	for _, d := range documents {
		file, err := resolve(u.lock.home, d.path)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		var edits []region.Edit
		for _, m := range d.regions {
			if e, ok := u.edit(d, m); ok {
				edits = append(edits, e)
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

// What becomes of a region.
const (
	outcomeClean    = "in step"
	outcomeUpdated  = "updated"
	outcomeMerged   = "merged"
	outcomeConflict = "in conflict"
	outcomeEdited   = "edited, in step otherwise"
	outcomeRefused  = "refused"
)

const waysOut = "update --force drops the changes; without its two markers the text stays as it is"

// edit decides what becomes of a region.
func (u *update) edit(d *document, m *managed) (e region.Edit, ok bool) {
	switch {
	case m.state == stateClean:
		u.counts[outcomeClean]++
		return e, false
	case m.state == stateStale, u.force:
		u.tell(d, m, outcomeUpdated)
		return region.Edit{Region: m.Region, Text: m.want, Sum: region.Sum(m.want)}, true
	case u.merge:
		return u.mergeRegion(d, m)
	}
	u.refuse(d, m, "was edited: update --merge keeps the changes, "+waysOut)
	return e, false
}

// mergeRegion merges the changes in an edited region with ours. The checksum
// is that of our text, so that the region still counts as edited: nothing of
// it is ever overwritten unasked.
func (u *update) mergeRegion(d *document, m *managed) (e region.Edit, ok bool) {
	base, known := u.lastWritten(m)
	switch {
	case !known:
		u.refuse(d, m, "was edited, and "+lockName+" does not know what was written there: "+waysOut)
		return e, false
	case region.InConflict(m.Text):
		u.refuse(d, m, "still has the conflicts of an earlier merge: choose between the lines that its marks set off")
		return e, false
	case base == region.Normal(m.want):
		u.counts[outcomeEdited]++
		return e, false
	}
	merged, conflicts := mergeTexts(base, m.Text, m.want)
	if conflicts > 0 {
		u.tell(d, m, outcomeConflict)
	} else {
		u.tell(d, m, outcomeMerged)
	}
	return region.Edit{Region: m.Region, Text: merged, Sum: region.Sum(m.want)}, true
}

// lastWritten returns the text that an edited region was made from. Where a
// process was killed between a file and the lock file, that is what would be
// written now.
func (u *update) lastWritten(m *managed) (string, bool) {
	if m.Sum == region.Sum(m.want) {
		return region.Normal(m.want), true
	}
	return u.lock.lastWritten(m.Sum)
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
