package main

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

func TestAnAttributeThatOnlyRootGivesIsNamedWhenItIsLost(t *testing.T) {
	setpriv, err := exec.LookPath("setpriv")
	if err != nil {
		t.Skip(err)
	}
	t.Chdir(t.TempDir())
	mustRun(t, "copy", "404", "flask", "a.py", "--form", "endpoint")
	mustWrite(t, "company.toml", "[http.404]\nmessage = \"Not here\"\n")
	if err := syscall.Setxattr("a.py", "security.statusmith", []byte("x"), 0); err != nil {
		t.Skip("no such attribute can be given here:", err)
	}
	out, err := exec.Command(setpriv, "--bounding-set=-all", "--inh-caps=-all", "statusmith", "update", "--catalog", "company.toml").CombinedOutput()
	const note = "statusmith: a.py: its extended attribute security.statusmith could not be kept\n"
	if err != nil || !strings.Contains(string(out), note) || !strings.HasSuffix(string(out), "\n1 updated\n") {
		t.Errorf("got %v: %s", err, out)
	}
}
