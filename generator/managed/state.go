package managed

import (
	"errors"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/merge"
	"github.com/statusmith/statusmith/generator/region"
)

// A State tells how a region compares with what would be written now.
type State string

// The states of a region.
const (
	Clean  State = "clean"  // it says what would be written now
	Stale  State = "stale"  // it would be written otherwise now, and nothing in it is the user's
	Edited State = "edited" // somebody changed it
	Kept   State = "kept"   // somebody changed it, and its marker says that it stays so
	Orphan State = "orphan" // what its marker names is gone
	Broken State = "broken" // its marker cannot be read, or it holds the marks of a conflict
)

// A target is a region and what it should be.
type target struct {
	*region.Region
	*rendered
	want    string // the text that it would be given now
	state   State
	reason  string // of a state that needs one
	unknown bool   // no text is known to have been written there

	document *document
	compared *merge.Comparison // nil where the texts need none
}

// A judge tells the states of regions.
type judge struct {
	render *renderer
	texts  parallel.Memo[textKey, *merge.Text] // many regions share one
}

type textKey struct{ language, text string }

func (r *Reconciler) newJudge() *judge { return &judge{render: r.newRenderer()} }

const inConflict = "holds the marks of a conflict: choose between the lines that they set off, or run statusmith update --force"

// judge tells the state of a region. The lock file knows what was written.
func (j *judge) judge(t *target, lock *lockFile) {
	t.rendered = j.render.render(t.Intent, t.document.place)
	var gone goneError
	switch {
	case errors.As(t.err, &gone):
		t.state, t.reason = Orphan, t.err.Error()
		return
	case t.err != nil:
		t.state, t.reason = Broken, t.err.Error()
		return
	}
	t.want = t.text(t.document.syntax)
	switch {
	case t.Text == t.want:
		t.state = Clean
	case merge.InConflict(t.Text):
		t.state, t.reason = Broken, inConflict
	default:
		j.compare(t, lock)
	}
}

// compare tells the state of a region that is not what would be written now to
// the byte.
func (j *judge) compare(t *target, lock *lockFile) {
	file, want := j.pair(t, t.want)
	switch {
	case file.Says(want):
		t.state = Clean
		return
	case t.marker.Keep && j.isInStep(t, lock):
		t.state = Kept
		return
	}
	known := j.known(t, file, lock)
	if slices.Contains(known, t.Text) && j.like(file, t.Text).Says(file) {
		known = []string{t.Text} // nothing in it is the user's, whatever else was written there
	}
	texts := make([]*merge.Text, len(known))
	for i, text := range known {
		texts[i] = j.like(file, text)
	}
	t.compared = merge.Compare(file, want, texts...)
	t.unknown = len(known) == 0 && t.Text != ""
	switch {
	case len(known) == 0 && t.Text == "", len(known) > 0 && t.compared.IsOurs():
		t.state = Stale
	case t.marker.Keep:
		t.state, t.reason = Stale, "is kept, and lags behind: statusmith update --merge keeps the changes, --force drops them"
	default:
		t.state = Edited
	}
}

// known returns the texts that are known to have been written into a region: of
// its marker, and those that say the same as the file.
func (j *judge) known(t *target, file *merge.Text, lock *lockFile) []string {
	known := lock.known(t.keys()...)
	if t.Sum != "" && t.Sum == region.Sum(t.want) {
		known = append(known, t.want)
	}
	if t.Sum != "" && t.Sum == region.Sum(t.Text) {
		known = append(known, t.Text)
	}
	says := func(text string) bool { return j.like(file, text).Says(file) }
	if t.Text != "" && !slices.Contains(known, t.Text) && !slices.ContainsFunc(known, says) {
		known = append(known, lock.like(file)...)
	}
	return known
}

// key is what the lock file calls the marker of a region: as it was written,
// whatever the catalog calls a status now.
func (t *target) key(kept bool) string { return t.stated.keeping(kept).String() }

// keys are what the lock file may call it: by the catalog, too.
func (t *target) keys() []string {
	keys := []string{t.key(false), t.key(true)}
	if named := t.marker.keeping(false).String(); named != keys[0] {
		keys = append(keys, named, t.marker.keeping(true).String())
	}
	return keys
}

// isInStep reports whether what was written last into a kept region is what
// would be written now.
func (j *judge) isInStep(t *target, lock *lockFile) bool {
	last := lock.newest(t.key(true))
	if len(last) == 0 {
		last = lock.newest(t.key(false))
	}
	want := j.read(t.code.Language, t.want)
	says := func(text string) bool { return text == t.want || j.read(t.code.Language, text).Says(want) }
	return len(last) == 0 || slices.ContainsFunc(last, says)
}

// pair cuts the text of a region and another one alike.
func (j *judge) pair(t *target, text string) (file, other *merge.Text) {
	if t.code.Language == "csharp" && t.document.syntax == region.Plain { // whose namespace may end behind the region
		file = merge.Read("csharp", codeOf(t.Text), t.Behind(t.document.text))
	} else {
		file = j.read(t.code.Language, t.Text)
	}
	if other = j.like(file, text); other.Way() != file.Way() {
		file = j.read(other.Way(), t.Text)
	}
	return file, other
}

// like cuts a text as another one is cut, if it can be.
func (j *judge) like(model *merge.Text, text string) *merge.Text {
	return j.read(model.Way(), text)
}

func (j *judge) read(language, text string) *merge.Text {
	return j.texts.Get(textKey{language, text}, func() *merge.Text { return readCode(language, text) })
}

// readCode cuts the text of a region, of a fenced block the code in it.
func readCode(language, text string) *merge.Text { return merge.Read(language, codeOf(text), "") }

// codeOf returns the code that a text holds: that of a fenced block of Markdown,
// or the text itself.
func codeOf(text string) string {
	if _, code, ok := region.Unfence(text); ok {
		return code
	}
	return text
}
