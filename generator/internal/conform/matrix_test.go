package conform_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// recordsDir is the folder of the records, or the current one where a proof
// runs outside of the repository.
func recordsDir() string {
	if _, err := os.Stat("matrix"); errors.Is(err, fs.ErrNotExist) {
		return "."
	}
	return "matrix"
}

// needRecords skips a test that judges the repository's records.
func needRecords(t *testing.T) []*conform.Record {
	t.Helper()
	if recordsDir() != "matrix" {
		t.Skip("there are no records outside of the repository")
	}
	records, err := conform.ReadRecords(recordsDir())
	if err != nil {
		t.Fatal(err)
	}
	return records
}

var matrixFile = filepath.Join("matrix", "README.md")

func matrix(t *testing.T, c *catalog.Catalog, frameworks []*generator.Framework) string {
	editions := make(map[string]string)
	for _, f := range frameworks {
		editions[f.Name] = hash(t, c, f)
	}
	return conform.Matrix(frameworks, needRecords(t), editions)
}

func writeMatrix(t *testing.T, c *catalog.Catalog, frameworks []*generator.Framework) {
	t.Helper()
	if recordsDir() != "matrix" {
		return
	}
	if err := os.WriteFile(matrixFile, []byte(matrix(t, c, frameworks)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestTheMatrixShowsTheRecords(t *testing.T) {
	needRecords(t)
	c, frameworks := load(t)
	text, err := os.ReadFile(matrixFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != matrix(t, c, frameworks) {
		t.Errorf("%s is not what the records say; to write it anew, run: %s", matrixFile, renewCommand("none"))
	}
}

// A template that has changed since its framework was last proven is a failure
// where the framework can be run: on each stand that is installed, and by
// anybody where there is none. What cannot run here keeps its row, and the
// matrix names the edition.
func TestEveryFrameworkWasProvenAsItIsNow(t *testing.T) {
	records := needRecords(t)
	c, frameworks := load(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			own, want := 0, len(installed(t, f))*len(f.Tables().Serve)
			proven := false
			for _, r := range records {
				if r.Framework == f.Name && r.Hash == hash(t, c, f) {
					proven = true
					if !r.Elsewhere {
						own += completeRuns(f, r)
					}
				}
			}
			if own >= want && proven {
				return
			}
			toolchain.SkipShort(t)
			for _, s := range stands(t, f) { // skips where nothing can run it
				_, err := conform.Prepare(c, f, s, t.TempDir())
				demandWhole(t, s, err)
			}
			t.Errorf("the current edition of %s was proven in %d runs, and could be in %d here; to prove it again, run: %s",
				f.Title, own, max(want, 1), renewCommand(f.Name))
		})
	}
}

// completeRuns counts the runs of a record that tell of modules too, where the framework
// has them.
func completeRuns(f *generator.Framework, r *conform.Record) int {
	n := 0
	for _, run := range r.Runs {
		if _, ok := run.Suites[conform.SuiteModules]; ok || !f.Has(generator.Module) {
			n++
		}
	}
	return n
}

func TestEveryRecordIsOfAFramework(t *testing.T) {
	_, frameworks := load(t)
	known := make(map[string]bool)
	for _, f := range frameworks {
		known[f.Name] = true
	}
	for _, r := range needRecords(t) {
		if !known[r.Framework] {
			t.Errorf("a record is of %q, which no template is named", r.Framework)
		}
	}
}

var version = regexp.MustCompile(`\d+(\.\d+)+`)

// What an app asks for is a version that a row of the matrix names, not one
// that nobody has tried.
func TestAnAppAsksForVersionsThatWereProven(t *testing.T) {
	records := needRecords(t)
	c, frameworks := load(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			proven := provenVersions(records, f.Name)
			for file, text := range app(t, c, f) {
				for line := range strings.Lines(text) {
					asked := version.FindString(line)
					for name, versions := range proven {
						word := regexp.MustCompile(`(?i)(^|["'\s])` + regexp.QuoteMeta(name) + `["'\s=:~]`)
						if asked != "" && word.MatchString(line) && !versions[asked] && !(strings.Contains(line, ">=") && someFrom(asked, versions)) {
							t.Errorf("%s: %q asks for %s %s, and the matrix has %v", file, strings.TrimSpace(line), name, asked, versions)
						}
					}
				}
			}
		})
	}
}

// someFrom reports whether a version is proven whose first number is not below
// that of the lowest that is asked for.
func someFrom(lowest string, versions map[string]bool) bool {
	first := func(version string) int {
		number, _, _ := strings.Cut(version, ".")
		n, _ := strconv.Atoi(number)
		return n
	}
	for version := range versions {
		if first(version) >= first(lowest) {
			return true
		}
	}
	return false
}

// provenVersions are those that the records of a framework tell, by name.
func provenVersions(records []*conform.Record, framework string) map[string]map[string]bool {
	proven := make(map[string]map[string]bool)
	for _, r := range records {
		if r.Framework != framework {
			continue
		}
		for _, run := range r.Runs {
			for part := range strings.SplitSeq(run.Versions, ", ") {
				name, number, _ := strings.Cut(part, " ")
				if proven[name] == nil {
					proven[name] = make(map[string]bool)
				}
				proven[name][number] = true
			}
		}
	}
	return proven
}

func app(t *testing.T, c *catalog.Catalog, f *generator.Framework) map[string]string {
	t.Helper()
	s, err := c.Find("http/404")
	if err != nil {
		t.Fatal(err)
	}
	files, err := f.App(generator.MountAll([]*catalog.Status{s}, generator.Options{})...)
	if err != nil {
		t.Fatal(err)
	}
	return files
}
