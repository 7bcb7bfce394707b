package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator/managed"
)

// interrupted is a project whose files are all stale.
type interrupted struct {
	dir      string
	old, new map[string]string // by file name
}

const (
	oldMessage = "an old message"
	newMessage = "a new message"
)

func newInterrupted(t *testing.T, files int) *interrupted {
	t.Helper()
	p := &interrupted{dir: t.TempDir(), old: map[string]string{}, new: map[string]string{}}
	t.Chdir(p.dir)
	mustWrite(t, managed.ProjectFile, `catalogs = ["company.toml"]`)
	p.setMessage(t, oldMessage)
	for i := range files {
		name := fmt.Sprintf("file%03d.py", i)
		padding := strings.Repeat("# padding\n", 1000)
		mustWrite(t, name, padding+"# statusmith:begin http/429 flask\n# statusmith:end\n"+padding)
	}
	mustRun(t, "update")
	p.read(t, p.old)
	p.setMessage(t, newMessage)
	mustRun(t, "update")
	p.read(t, p.new)
	return p
}

func (p *interrupted) setMessage(t *testing.T, message string) {
	t.Helper()
	mustWrite(t, "company.toml", fmt.Sprintf("schema = 1\n[http.429]\nmessage = %q\n", message))
}

func (p *interrupted) read(t *testing.T, into map[string]string) {
	t.Helper()
	names, err := filepath.Glob("file*.py")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		into[name] = mustRead(t, name)
	}
}

// reset makes all files old again.
func (p *interrupted) reset(t *testing.T) {
	t.Helper()
	for name, text := range p.old {
		mustWrite(t, name, text)
	}
}

// demand demands that every file is either old or new, and returns how many
// are new.
func (p *interrupted) demand(t *testing.T) (updated int) {
	t.Helper()
	now := make(map[string]string)
	p.read(t, now)
	if len(now) != len(p.old) {
		t.Fatalf("%d files are left of %d", len(now), len(p.old))
	}
	for name, text := range now {
		switch text {
		case p.new[name]:
			updated++
		case p.old[name]:
		default:
			t.Fatalf("%s is neither old nor new:\n%s", name, text)
		}
	}
	return updated
}

func TestAKilledUpdateLeavesEveryFileOldOrNew(t *testing.T) {
	p := newInterrupted(t, 30)
	const rounds = 15
	between := 0
	for round := range rounds {
		p.reset(t)
		cmd := exec.Command("statusmith", "update")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(round) * 6 * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		if n := p.demand(t); n > 0 && n < len(p.old) {
			between++
		}
	}
	t.Logf("%d of %d were killed between two files", between, rounds)
	mustRun(t, "update")
	if n := p.demand(t); n != len(p.old) {
		t.Errorf("the next update makes %d of %d files new", n, len(p.old))
	}
	mustRun(t, "check")
	if left, _ := filepath.Glob(".statusmith-*"); len(left) > 0 {
		t.Errorf("the next update leaves %v", left)
	}
}

func TestAKilledMergeLosesNothingThatWasEdited(t *testing.T) {
	p := newInterrupted(t, 1)
	const name = "file000.py"
	edited := strings.Replace(p.old[name], `"Retry-After": "300"`, `"Retry-After": "60"`, 1)
	merged := strings.Replace(p.new[name], `"Retry-After": "300"`, `"Retry-After": "60"`, 1)
	p.setMessage(t, oldMessage)
	p.reset(t)
	mustRun(t, "update")
	lock := mustRead(t, managed.LockFile)
	p.setMessage(t, newMessage)
	for round := range 12 {
		mustWrite(t, name, edited)
		mustWrite(t, managed.LockFile, lock)
		cmd := exec.Command("statusmith", "update", "--merge")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(2*round) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		if text := mustRead(t, name); text != edited && text != merged {
			t.Fatalf("neither edited nor merged:\n%s", text)
		}
		mustRun(t, "update", "--merge")
		if mustRead(t, name) != merged {
			t.Fatalf("the next merge makes\n%s", mustRead(t, name))
		}
	}
	// The merge finished before the lock file was written.
	mustWrite(t, managed.LockFile, lock)
	mustRun(t, "update", "--merge")
	p.setMessage(t, oldMessage)
	mustRun(t, "update", "--merge")
	if mustRead(t, name) != edited {
		t.Errorf("merging back makes\n%s", mustRead(t, name))
	}
}

func mustRun(t *testing.T, args ...string) {
	t.Helper()
	if out, err := exec.Command("statusmith", args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

func mustRead(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
