//go:build unix

package report

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/managed"
)

// hostileNames are names of files that mean something to who reads a report.
var hostileNames = []string{
	"a\n::error::x.py", "::stop-commands::x.py", "##[error]x.py", "a\x1b[31mx.py", "a\r\n--- a\n+++ b/other.py", "javascript:alert(1).py",
	"a b.py", "a\tb.py", `a"b\c.py`, "a%0Ax.py", "\u202egp.py", "ä.py",
}

func TestAFileNameCannotSpeakToTheReaderOfAReport(t *testing.T) {
	for _, name := range hostileNames {
		r := Report{Root: "/", Dir: "/"}
		for range 12 { // more than there are annotations
			r.Findings = append(r.Findings, managed.Finding{File: name, Line: 1, Last: 2, State: managed.Edited, Marker: managed.Marker{Selection: name, Framework: "flask"}})
		}
		for _, format := range Formats() {
			var b strings.Builder
			if err := r.Write(&b, format); err != nil {
				t.Errorf("%q as %s: %v", name, format, err)
			}
			if strings.ContainsAny(b.String(), "\x1b\r\u202e") {
				t.Errorf("%q as %s is written raw:\n%s", name, format, b.String())
			}
			for line := range strings.Lines(b.String()) {
				ours := strings.HasPrefix(line, "::error title=statusmith") || strings.HasPrefix(line, "::error file=")
				if start := strings.TrimSpace(line); (strings.HasPrefix(start, "::") && !ours) || strings.HasPrefix(start, "##") {
					t.Errorf("%q as %s gives a build server the line %q", name, format, line)
				}
			}
			if format == "sarif" && strings.Contains(b.String(), `"uri": "javascript:`) {
				t.Errorf("%q is a URI of a script:\n%s", name, b.String())
			}
			if strings.HasPrefix(b.String(), "{") && !json.Valid([]byte(b.String())) {
				t.Errorf("%q as %s is not JSON", name, format)
			}
		}
	}
}

func TestAPatchChangesTheNamedFileOnly(t *testing.T) {
	const before, after = "one\ntwo\nthree\n", "one\n2\nthree\n"
	for _, tool := range [][]string{{"git", "apply"}, {"patch", "-p1", "-s"}} {
		if _, err := exec.LookPath(tool[0]); err != nil {
			t.Log(tool[0], "is not installed")
			continue
		}
		for _, name := range hostileNames {
			dir := t.TempDir()
			for _, file := range []string{name, "other.py"} {
				path := filepath.Join(dir, file)
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(before), 0o644); err != nil {
					t.Skip(err)
				}
			}
			cmd := exec.Command(tool[0], tool[1:]...)
			cmd.Dir, cmd.Stdin = dir, strings.NewReader(string(patch(managed.Change{File: name, Old: before, New: after})))
			cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
			out, err := cmd.CombinedOutput()
			got, _ := os.ReadFile(filepath.Join(dir, name))
			other, _ := os.ReadFile(filepath.Join(dir, "other.py"))
			if string(other) != before {
				t.Errorf("%v of %q changes another file", tool, name)
			}
			if err != nil || string(got) != after {
				t.Errorf("%v of %q: %v %s", tool, name, err, out)
			}
		}
	}
}
