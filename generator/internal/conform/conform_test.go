package conform_test

import (
	"path/filepath"
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

// standsDir is where .ci/frameworks installs. A proof that runs outside of the
// repository finds nothing there and uses the machine's own frameworks.
var standsDir = filepath.Join("..", "..", "..", ".frameworks")

// renewCommand renews the record of the named framework.
const renewCommand = "go test ./generator/internal/conform -update -run TestProof/"

// TestProof runs every snippet in its framework. With -update it keeps what it
// found; run as a binary of its own, in the current folder.
func TestProof(t *testing.T) {
	updating, err := golden.Updating()
	if err != nil {
		t.Fatal(err)
	}
	c, frameworks := load(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			record := &conform.Record{Framework: f.Name, Hash: hash(t, c, f)}
			for _, s := range stands(t, f) {
				t.Run(s.Name, func(t *testing.T) { record.Runs = append(record.Runs, prove(t, c, f, s)...) })
			}
			if updating && !t.Failed() {
				if err := record.Write(recordsDir()); err != nil {
					t.Fatal(err)
				}
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
	all, err := conform.Stands(standsDir)
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
	toolchain.Need(t, f.Name, f.Check...)
	return []*conform.Stand{conform.Machine(f.Name)}
}

func prove(t *testing.T, c *catalog.Catalog, f *generator.Framework, s *conform.Stand) []*conform.Run {
	proof, err := conform.Prepare(c, f, s, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	var runs []*conform.Run
	for _, server := range f.ServerNames() {
		run, err := proof.Run(server)
		if err != nil {
			t.Errorf("%s: %v", server, err)
			continue
		}
		if len(run.Failures) > 0 {
			t.Errorf("edition %s, %s/%s, %s", hash(t, c, f), runtime.GOOS, runtime.GOARCH, run.Report())
		}
		t.Logf("%s", run)
		runs = append(runs, run)
	}
	return runs
}

func hash(t *testing.T, c *catalog.Catalog, f *generator.Framework) string {
	t.Helper()
	h, err := conform.Hash(c, f)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
