// Package scripts tests what the scripts of this folder do on a person's
// machine. Go leaves it out of ./..., and .ci/run names it.
package scripts

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// usual is what every machine has and .ci/frameworks needs.
var usual = []string{"bash", "cat", "chmod", "dirname", "env", "mkdir", "mv", "rm"}

// machine makes PATH a folder of the usual programs and of shell scripts.
func machine(t *testing.T, scripts map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range usual {
		program, err := exec.LookPath(name)
		if err != nil {
			t.Skip(err)
		}
		if err := os.Symlink(program, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	for name, script := range scripts {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
}

// frameworks runs .ci/frameworks for a browser, with an answer to what it asks.
func frameworks(t *testing.T, stands, ci, answer string) (printed string, err error) {
	t.Helper()
	cmd := exec.Command("bash", filepath.Join("..", "frameworks"), "browser")
	cmd.Stdin = strings.NewReader(answer)
	cmd.Env = append(os.Environ(), "STATUSMITH_STANDS="+stands, "CI="+ci)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func TestAptIsRunOnlyWhereSomebodyAgrees(t *testing.T) {
	const (
		question = "apt would install chromium and what they depend on\n"
		leftOut  = "browser: left out\n"
	)
	called := filepath.Join(t.TempDir(), "called")
	aptGet := `echo "$*" >>` + called
	wants := map[string]string{"apt-get": aptGet, "sudo": `exec "$@"`, "npm": "exit 0"}
	for _, test := range []struct {
		name, ci, answer string
		programs         map[string]string
		installs, makes  bool
		prints           []string
		fails            bool
	}{
		{"told no", "", "n\n", wants, false, false, []string{question, leftOut}, false},
		{"told nothing", "", "\n", wants, false, false, []string{question, leftOut}, false},
		{"nobody there", "", "", wants, false, false, []string{question, "nobody answers", leftOut}, false},
		{"told yes", "", "y\n", wants, true, true, []string{question}, false},
		{"CI", "true", "", wants, true, true, nil, false},
		{"a machine without apt", "", "y\n", map[string]string{"npm": "exit 0"}, false, false, []string{"there is no apt", leftOut}, false},
		{"CI without apt", "true", "", map[string]string{"npm": "exit 0"}, false, false, []string{"browser: not installed"}, true},
		{"apt that fails", "true", "", map[string]string{"apt-get": "exit 100", "sudo": `exec "$@"`, "npm": "exit 0"}, false, false,
			[]string{"browser: not installed"}, true},
		{"chromium", "", "", map[string]string{"chromium": "exit 0", "npm": "exit 0"}, false, true, nil, false},
		{"a chromium that is none", "", "n\n", map[string]string{"chromium": "exit 1", "apt-get": aptGet, "npm": "exit 0"}, false, false,
			[]string{question, leftOut}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			machine(t, test.programs)
			stands := t.TempDir()
			printed, err := frameworks(t, stands, test.ci, test.answer)
			if (err != nil) != test.fails {
				t.Errorf("it ends with %v", err)
			}
			for _, text := range test.prints {
				if !strings.Contains(printed, text) {
					t.Errorf("%q is not in %q", text, printed)
				}
			}
			if test.prints == nil && strings.Contains(printed, "apt") {
				t.Errorf("it speaks of apt: %q", printed)
			}
			if exists(called) != test.installs {
				t.Errorf("apt-get was run: %t, want %t", !test.installs, test.installs)
			}
			os.Remove(called)
			if made := exists(filepath.Join(stands, "browser", "stand.toml")); made != test.makes {
				t.Errorf("the stand is there: %t, want %t", made, test.makes)
			}
		})
	}
}

// What one clone has installed, another one finds.
func TestWhatIsThereIsKept(t *testing.T) {
	machine(t, map[string]string{"chromium": "exit 0", "npm": "exit 0"})
	stands := filepath.Join(t.TempDir(), "of", "all clones")
	for _, want := range []string{"browser: installing\n", "browser: already there\n"} {
		if printed, err := frameworks(t, stands, "", ""); err != nil || printed != want {
			t.Errorf("got %q, %v; want %q", printed, err, want)
		}
	}
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
