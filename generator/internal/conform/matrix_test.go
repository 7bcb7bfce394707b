package conform_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/toolchain"
)

// recordsDir is the folder of the records, or the current one where a proof
// runs outside of the repository.
func recordsDir() string {
	if _, err := os.Stat("matrix"); errors.Is(err, fs.ErrNotExist) {
		return "."
	}
	return "matrix"
}

var matrixFile = filepath.Join("matrix", "README.md")

func records(t *testing.T, frameworks []*generator.Framework) map[string]*conform.Record {
	t.Helper()
	all := make(map[string]*conform.Record)
	for _, f := range frameworks {
		record, err := conform.ReadRecord(recordsDir(), f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if record != nil {
			all[f.Name] = record
		}
	}
	return all
}

func writeMatrix(t *testing.T, frameworks []*generator.Framework) {
	t.Helper()
	if recordsDir() != "matrix" {
		return
	}
	text := conform.Matrix(frameworks, records(t, frameworks))
	if err := os.WriteFile(matrixFile, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestTheMatrixShowsTheRecords(t *testing.T) {
	_, frameworks := load(t)
	text, err := os.ReadFile(matrixFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("there is no matrix outside of the repository")
	}
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != conform.Matrix(frameworks, records(t, frameworks)) {
		t.Errorf("%s is not what the records say; to write it anew, run: %s", matrixFile, renewCommand+"none")
	}
}

// A template that has changed since its framework was last proven is a failure
// where the framework can be run, and reported where it cannot.
func TestEveryFrameworkWasProvenAsItIsNow(t *testing.T) {
	c, frameworks := load(t)
	if recordsDir() != "matrix" {
		t.Skip("there are no records outside of the repository")
	}
	kept := records(t, frameworks)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			record := kept[f.Name]
			if record != nil && record.Hash == hash(t, c, f) {
				return
			}
			toolchain.SkipShort(t)
			for _, s := range stands(t, f) {
				_, err := conform.Prepare(c, f, s, t.TempDir())
				demandWhole(t, s, err)
			}
			t.Errorf("what %s renders has changed since it was last proven; to prove it again, run: %s%s", f.Title, renewCommand, f.Name)
		})
	}
}
