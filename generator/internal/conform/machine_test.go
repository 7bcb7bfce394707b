package conform_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

func TestAMachineThatHasAPartOfAToolchainSkipsWhatItLacks(t *testing.T) {
	t.Chdir(folderWithExpress(t))
	c, frameworks := load(t)
	for _, test := range halves {
		t.Run(test.framework+" on a machine with "+test.name, func(t *testing.T) {
			toolchain.Stub(t, test.programs)
			t.Setenv(toolchain.Required, "")
			machine := conform.Machine(test.framework)
			found := try(t, c, frameworkOf(t, frameworks, test.framework), machine)
			demandOutcomes(t, machine, found, test.outcomes)

			t.Setenv(toolchain.Required, "any,"+test.framework)
			demandOutcomes(t, machine, found, failing(test.outcomes, "STATUSMITH_REQUIRE requires "+test.framework+": "))
		})
	}
}

func TestAnInstallationThatLacksSomethingIsAFailure(t *testing.T) {
	c, frameworks := load(t)
	for _, test := range halves {
		if len(test.outcomes) == 1 {
			continue // ends before there is a server to tell apart
		}
		t.Run(test.framework+" with "+test.name, func(t *testing.T) {
			made := standOf(t, test.framework, test.programs)
			found := try(t, c, frameworkOf(t, frameworks, test.framework), made)
			demandOutcomes(t, made, found, failing(test.outcomes, "the stand made-1 is not whole: "))
		})
	}
}

// failing are the outcomes where what is skipped has to be there.
func failing(outcomes map[string]string, why string) map[string]string {
	all := make(map[string]string)
	for name, outcome := range outcomes {
		all[name] = strings.Replace(outcome, "skipped: ", "failed: "+why, 1)
	}
	return all
}

// try prepares a framework, "", and runs each of its servers.
func try(t *testing.T, c *catalog.Catalog, f *generator.Framework, s *conform.Stand) map[string]error {
	t.Helper()
	proof, err := conform.Prepare(c, f, s, t.TempDir())
	found := map[string]error{"": err}
	if err != nil {
		return found
	}
	for _, server := range f.ServerNames() {
		_, found[server] = proof.Run(server)
	}
	return found
}

func demandOutcomes(t *testing.T, s *conform.Stand, found map[string]error, want map[string]string) {
	t.Helper()
	if len(found) != len(want) {
		t.Errorf("%d were tried, not %d: %v", len(found), len(want), found)
	}
	for name, begin := range want {
		if got := outcome(t, s, found[name]); !strings.HasPrefix(got, begin) {
			t.Errorf("%s %s, want %s", name, got, begin)
		}
	}
}

func frameworkOf(t *testing.T, all []*generator.Framework, name string) *generator.Framework {
	t.Helper()
	for _, f := range all {
		if f.Name == name {
			return f
		}
	}
	t.Fatalf("there is no framework %s", name)
	return nil
}

// outcome is how a test ends that has got an error from a stand.
func outcome(t *testing.T, s *conform.Stand, err error) string {
	o := &ending{TB: t, text: "ran"}
	done := make(chan struct{})
	go func() {
		defer close(done)
		demandWhole(o, s, err)
	}()
	<-done
	return o.text
}

// An ending stands in for a test and records how it ends.
type ending struct {
	testing.TB
	text string
}

func (e *ending) Helper() {}

func (e *ending) Skipf(format string, args ...any) { e.end("skipped: " + fmt.Sprintf(format, args...)) }

func (e *ending) Fatalf(format string, args ...any) { e.end("failed: " + fmt.Sprintf(format, args...)) }

func (e *ending) Fatal(args ...any) { e.end("failed: " + fmt.Sprint(args...)) }

func (e *ending) end(text string) {
	e.text = text
	runtime.Goexit()
}

func folderWithExpress(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "node_modules", "express"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// standOf makes what .ci/frameworks would have made, with programs of its own,
// on a machine that has nothing.
func standOf(t *testing.T, framework string, programs map[string]string) *conform.Stand {
	t.Helper()
	toolchain.Stub(t, programs)
	bin := os.Getenv("PATH")
	t.Setenv("PATH", t.TempDir())
	stands := t.TempDir()
	dir := filepath.Join(stands, "made-1")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(bin, filepath.Join(dir, "bin")); err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf("framework = %q\npath = [\"bin\"]\n", framework)
	if err := os.WriteFile(filepath.Join(dir, "stand.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	all, err := conform.Stands(stands)
	if err != nil || len(all) != 1 {
		t.Fatalf("got %v, %v", all, err)
	}
	return all[0]
}
