package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// limited runs a command with a limit of the shell, as in "ulimit -n 8", and returns
// what it says.
func limited(limit, program, line string) (exit int, said string) {
	cmd := exec.Command("sh", "-c", limit+` && exec "$0" "$@"`, program)
	cmd.Args = append(cmd.Args, strings.Fields(line)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	cmd.Run()
	return cmd.ProcessState.ExitCode(), stderr.String()
}

func TestTooFewDescriptorsEndInLinesOfErrors(t *testing.T) {
	p := newInterrupted(t, 4)
	for _, files := range []int{4, 6, 7, 8, 9, 10, 12, 16} {
		lines := []string{
			"version", "print 404 flask", "list", "lint", "check", "update",
			fmt.Sprintf("copy 404 flask copy%d.py", files), fmt.Sprintf("app 404 flask -o app%d", files),
			fmt.Sprintf("docs -o site%d --format json --family dns", files),
		}
		for _, line := range lines {
			p.reset(t)
			exit, said := limited(fmt.Sprintf("ulimit -n %d", files), "statusmith", line)
			for text := range strings.Lines(said) {
				if !strings.HasPrefix(text, "statusmith: ") {
					t.Fatalf("%s with %d descriptors says %q", line, files, said)
				}
			}
			if exit > exitError || exit == exitError && said == "" {
				t.Errorf("%s with %d descriptors ends with %d and says %q", line, files, exit, said)
			}
			p.demand(t)
		}
	}
	mustRun(t, "update")
	mustRun(t, "check")
}

// The program under test is the test itself, which needs more memory than the command.
func TestTooLittleMemoryEndsInOneLine(t *testing.T) {
	program := filepath.Join(t.TempDir(), "statusmith")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Env = append(build.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Skipf("it cannot be built here: %v: %s", err, out)
	}
	t.Chdir(t.TempDir())
	for _, line := range []string{"version", "check", "docs -o site"} {
		exit, said := limited("ulimit -d 100000", program, line)
		if exit != exitError || said != "statusmith: too little memory: 128 MiB are not free (ulimit -v, ulimit -d)\n" {
			t.Errorf("%s ends with %d and says %q", line, exit, said)
		}
		if exit, said := limited("ulimit -d 1000000", program, line); exit == exitError {
			t.Errorf("%s, with enough, says %q", line, said)
		}
	}
}
