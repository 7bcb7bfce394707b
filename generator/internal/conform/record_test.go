package conform

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

// written is a record as a proof writes it.
func written(hash, versions string) string {
	return `{"framework": "reference", "hash": "` + hash + `", "runs": [{"server": "test", "versions": "` + versions + `",
		"suites": {"catalog": {"passed": 2, "excepted": 1, "total": 3}, "hostile": {"passed": 4, "total": 4}}}]}`
}

func TestTheMatrixNamesTheEditionOfEachRow(t *testing.T) {
	const now, then = "0123456789abcdef", "fedcba9876543210"
	for _, test := range []struct {
		name    string
		records map[string]string // by file
		rows    []string
		gap     string
	}{
		{"never proven", nil, nil, "- Reference: nobody has run the proof on a machine that has its toolchain."},
		{"proven in CI",
			map[string]string{"reference.json": written(now, "Reference 2.0")},
			[]string{"| Reference | test | Reference 2.0 | in CI | current | 2/3 (+1) | - | - | - | - | 4/4 | - | - | - | - | - | - | - |"}, ""},
		{"proven elsewhere, where the file has any name",
			map[string]string{"elsewhere/a.json": written(now, "Reference 2.0")},
			[]string{"| Reference | test | Reference 2.0 | elsewhere | current | 2/3 (+1) | - | - | - | - | 4/4 | - | - | - | - | - | - | - |"}, ""},
		{"proven in CI, and an earlier edition elsewhere",
			map[string]string{"reference.json": written(now, "Reference 2.0"), "elsewhere/reference.json": written(then, "Reference 3.0")},
			[]string{
				"| Reference | test | Reference 2.0 | in CI | current | 2/3 (+1) | - | - | - | - | 4/4 | - | - | - | - | - | - | - |",
				"| Reference | test | Reference 3.0 | elsewhere | `fedcba98` | 2/3 (+1) | - | - | - | - | 4/4 | - | - | - | - | - | - | - |",
			}, ""},
		{"only an earlier edition",
			map[string]string{"elsewhere/reference.json": written(then, "Reference 3.0")},
			[]string{"| Reference | test | Reference 3.0 | elsewhere | `fedcba98` | 2/3 (+1) | - | - | - | - | 4/4 | - | - | - | - | - | - | - |"},
			"- Reference: nobody has proven the current edition, only the one above."},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, f, err := reference(referenceCatalog, referenceTemplate)
			if err != nil {
				t.Fatal(err)
			}
			records, err := ReadRecords(standFiles(t, test.records))
			if err != nil {
				t.Fatal(err)
			}
			text := Matrix([]*generator.Framework{f}, records, map[string]string{f.Name: now})
			var rows []string
			for line := range strings.Lines(text) {
				if strings.HasPrefix(line, "| Reference |") {
					rows = append(rows, strings.TrimSuffix(line, "\n"))
				}
			}
			if got, want := strings.Join(rows, "\n"), strings.Join(test.rows, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			if strings.Contains(text, "## Not proven") != (test.gap != "") || !strings.Contains(text, test.gap) {
				t.Errorf("%q is not what it says is missing:\n%s", test.gap, text)
			}
		})
	}
}

func TestARecordThatCannotBeReadIsNamed(t *testing.T) {
	for text, want := range map[string]string{
		"{":                                "unexpected end of JSON input",
		`{"framework": "go", "hash": "1"}`: "a record needs framework, hash and runs",
	} {
		dir := standFiles(t, map[string]string{"elsewhere/go.json": text})
		want = filepath.Join(dir, "elsewhere", "go.json") + ": " + want
		if _, err := ReadRecords(dir); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestARecordOfFewerRunsDoesNotReplaceOneOfMore(t *testing.T) {
	dir := t.TempDir()
	one, two := &Run{Versions: "1"}, &Run{Versions: "2"}
	for _, r := range []*Record{{Framework: "go", Hash: "1", Runs: []*Run{one}}, {Framework: "go", Hash: "2", Runs: []*Run{one, two}}} {
		if err := r.Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	before := readText(t, dir)
	err := (&Record{Framework: "go", Hash: "3", Runs: []*Run{two}}).Write(dir)
	if err == nil || !strings.HasSuffix(err.Error(), "go.json holds 2 runs and this machine makes 1: install the others with .ci/frameworks go, or delete the file") {
		t.Errorf("got %v", err)
	}
	if readText(t, dir) != before {
		t.Error("it was replaced")
	}
}

func readText(t *testing.T, dir string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "go.json"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
