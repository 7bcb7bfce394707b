package conform_test

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/golden"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// renewCommand returns the command that renews the record of the named framework.
func renewCommand(framework string) string {
	return fmt.Sprintf("go test ./generator/internal/conform -update -run 'TestProof/%[1]s|TestModules/%[1]s'", framework)
}

// TestProof runs every snippet in its framework. With -update it keeps what it
// found; run as a binary of its own, in the current folder.
func TestProof(t *testing.T) {
	toolchain.SkipShort(t)
	updating, err := golden.Updating()
	if err != nil {
		t.Fatal(err)
	}
	c, frameworks := load(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			record := &conform.Record{Framework: f.Name, Hash: hash(t, c, f)}
			all := stands(t, f)
			for _, s := range all {
				t.Run(s.Name, func(t *testing.T) { prove(t, c, f, s, record) })
			}
			if updating && !t.Failed() {
				keep(t, record, len(all)*len(f.Tables().Serve))
			}
		})
	}
	if updating {
		writeMatrix(t, c, frameworks)
	}
}

func load(t *testing.T) (*catalog.Catalog, []*generator.Framework) {
	t.Helper()
	g, err := statusmith.Open(conform.Hostile()...)
	if err != nil {
		t.Fatal(err)
	}
	c, err := g.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	return c, all
}

// installed returns the stands of a framework.
func installed(t *testing.T, f *generator.Framework) []*conform.Stand {
	t.Helper()
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(s *conform.Stand) bool { return s.Framework != f.Name })
}

// stands returns the stands of a framework, else the machine itself.
func stands(t *testing.T, f *generator.Framework) []*conform.Stand {
	t.Helper()
	if own := installed(t, f); len(own) > 0 {
		return own
	}
	return []*conform.Stand{conform.Machine(f.Name)}
}

// prove runs every server of a framework on a stand, for the record.
func prove(t *testing.T, c *catalog.Catalog, f *generator.Framework, s *conform.Stand, record *conform.Record) {
	proof, err := conform.Prepare(c, f, s, t.TempDir())
	demandWhole(t, s, err)
	for _, server := range f.ServerNames() {
		t.Run(server, func(t *testing.T) {
			run, err := proof.Run(server)
			demandWhole(t, s, err)
			report(t, record.Hash, run)
			record.Runs = append(record.Runs, run)
		})
	}
}

// demandWhole ends the test where a proof could not be tried. What a machine
// lacks is not a failure, but an installation of .ci/frameworks has to be whole.
func demandWhole(t testing.TB, s *conform.Stand, err error) {
	t.Helper()
	var lack *conform.LackError
	switch {
	case err == nil:
	case errors.As(err, &lack) && s.IsMachine():
		toolchain.Lack(t, err, s.Framework)
	case errors.As(err, &lack):
		t.Fatalf("the stand %s is not whole: %v", s.Name, err)
	default:
		t.Fatal(err)
	}
}

func report(t *testing.T, edition string, run *conform.Run) {
	t.Helper()
	if len(run.Failures) > 0 {
		t.Errorf("edition %s, %s/%s, %s", edition, runtime.GOOS, runtime.GOARCH, run.Report())
	}
	t.Logf("%s", run)
}

// keep writes the record, unless it would tell of fewer runs than there are.
func keep(t *testing.T, record *conform.Record, runs int) {
	t.Helper()
	switch len(record.Runs) {
	case runs:
	case 0:
		t.Skip("nothing was proven, so the record stays as it is")
	default:
		t.Fatalf("%d of %d servers were tried, so the record stays as it is", len(record.Runs), runs)
	}
	if err := record.Write(recordsDir()); err != nil {
		t.Fatal(err)
	}
}

func hash(t *testing.T, c *catalog.Catalog, f *generator.Framework) string {
	t.Helper()
	h, err := conform.Hash(c, f)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
