package report

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// text writes a line for each finding that is not clean, and the summary.
func (r *Report) text(b *bytes.Buffer) error {
	for _, f := range r.outOfStep() {
		fmt.Fprintf(b, "%s:%d: %s: %s\n", shownFile(f.File), f.Line, f.State, visible.Line(f.Says()))
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
	return diff.Diff(patchName("a/"+c.File), []byte(c.Old), patchName("b/"+c.File), []byte(c.New))
}

// patchName writes the name of a file as git does: quoted, where it holds what could
// end it, with a tab behind it, where it holds a space (git-diff(1), "core.quotePath").
func patchName(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r == '"' || r == '\\' || r < ' ' || visible.Hides(r) || r == utf8.RuneError }) {
		return quoteName(name)
	}
	if strings.Contains(name, " ") {
		return name + "\t"
	}
	return name
}

func quoteName(name string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(name) {
		switch c := name[i]; {
		case c == '"' || c == '\\':
			b.Write([]byte{'\\', c})
		case c < ' ' || c > '~':
			fmt.Fprintf(&b, `\%03o`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// shownFile is the name of a file at the beginning of a line. What a build server
// takes for a command there, as in ::error and ##[error], gets another beginning.
func shownFile(name string) string {
	name = visible.Line(name)
	if start := strings.TrimSpace(name); strings.HasPrefix(start, "::") || strings.HasPrefix(start, "##") {
		return "./" + name
	}
	return name
}
