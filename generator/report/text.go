package report

import (
	"bytes"
	"fmt"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// text writes a line for each finding that is not clean, and the summary.
func (r *Report) text(b *bytes.Buffer) error {
	for _, f := range r.outOfStep() {
		fmt.Fprintln(b, visible.Text(fmt.Sprintf("%s:%d: %s: %s", f.File, f.Line, f.State, f.Says())))
	}
	fmt.Fprintln(b, Summary(r.Findings))
	return nil
}

// Diff returns what would bring the findings in step, as patch and git apply
// read it.
func (r *Report) Diff() ([]byte, error) {
	changes, err := managed.Changes(r.Findings)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	for _, c := range changes {
		b.Write(patch(c))
	}
	return b.Bytes(), nil
}

func patch(c managed.Change) []byte {
	return diff.Diff("a/"+c.File, []byte(c.Old), "b/"+c.File, []byte(c.New))
}
