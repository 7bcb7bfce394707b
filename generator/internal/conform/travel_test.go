package conform_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// The test binary proves a framework on a machine that has its SDK, and neither
// this repository nor any other program.
func TestTheProofTravels(t *testing.T) {
	if testing.Short() {
		t.Skip("runs frameworks")
	}
	c, frameworks := load(t)
	for _, f := range frameworks {
		if f.Name != "go" && f.Name != "flask" {
			continue // two kinds are enough: one that is built, one that is not
		}
		t.Run(f.Name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			cmd := exec.Command(testBinary(t), "-test.run=^TestProof$/^"+f.Name+"$", "-update")
			cmd.Dir = dir
			cmd.Env = append(goCache(t), "PATH="+sdk(t, f.Name), "HOME="+t.TempDir(), "TMPDIR="+t.TempDir())
			if output, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, output)
			}
			records, err := conform.ReadRecords(dir)
			if err != nil || len(records) != 1 || len(records[0].Runs) != 1 {
				t.Fatalf("got %v, %v", records, err)
			}
			if got := records[0]; got.Framework != f.Name || got.Hash != hash(t, c, f) {
				t.Errorf("the record is of %s, edition %s", got.Framework, got.Hash)
			}
			cases, err := conform.Cases(c, f)
			if err != nil {
				t.Fatal(err)
			}
			want := make(map[string]int)
			for _, c := range cases {
				want[c.Suite]++
			}
			got := make(map[string]int)
			for suite, tally := range records[0].Runs[0].Suites {
				got[suite] = tally.Passed + tally.Excepted
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
			entries, err := os.ReadDir(dir)
			if err != nil || len(entries) != 1 {
				t.Errorf("it leaves %v, %v", entries, err)
			}
		})
	}
}

func testBinary(t *testing.T) string {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// sdk returns the folder of a framework's programs: Go's own, or one of a
// stand.
func sdk(t *testing.T, framework string) string {
	t.Helper()
	if framework == "go" {
		toolchain.Need(t, framework, "go", "version")
		program, err := exec.LookPath("go")
		if err != nil {
			t.Fatal(err)
		}
		return filepath.Dir(program)
	}
	stands, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stands {
		if s.Framework == framework && len(s.Path) == 1 {
			dir, err := filepath.Abs(filepath.Join(toolchain.StandsDir(), s.Name, s.Path[0]))
			if err != nil {
				t.Fatal(err)
			}
			return dir
		}
	}
	t.Skip("no stand of it is installed")
	return ""
}

// goCache lets Go find what it has compiled: the proof is the same without, and
// takes a minute longer.
func goCache(t *testing.T) []string {
	t.Helper()
	cache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		return nil
	}
	return []string{"GOTOOLCHAIN=local", "GOCACHE=" + string(cache[:len(cache)-1])}
}
