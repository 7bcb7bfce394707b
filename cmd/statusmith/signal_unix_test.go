//go:build unix

package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator/managed"
)

// holdFolder locks a folder, as a process that writes in it does, until it is released.
func holdFolder(t *testing.T, dir string) (release func()) {
	t.Helper()
	fd, err := syscall.Open(dir, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	release = sync.OnceFunc(func() { syscall.Close(fd) })
	t.Cleanup(release)
	if err := syscall.Flock(fd, syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		t.Skip("folders cannot be locked here:", err)
	}
	return release
}

// interruptWaiting starts a command that has to wait, interrupts it when it has
// said so, and returns what it said.
func interruptWaiting(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("statusmith", args...)
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	buffer := make([]byte, 1024)
	n, err := pipe.Read(buffer)
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if cmd.Wait(); cmd.ProcessState.ExitCode() != exitError {
		t.Errorf("%v, interrupted, ends with %v", args, cmd.ProcessState)
	}
	return string(buffer[:n])
}

func TestAWaitingCommandSaysForWhomAndCanBeInterrupted(t *testing.T) {
	p := newInterrupted(t, 2)
	holdFolder(t, p.dir)
	for _, args := range [][]string{{"update"}, {"copy", "404", "flask", "new.py"}, {"docs", "-o", "."}} {
		if said := interruptWaiting(t, args...); !strings.HasPrefix(said, "statusmith: waits for another statusmith that writes in ") {
			t.Errorf("%v says %q", args, said)
		}
	}
}

func TestACommandWaitsForTheProjectInWhichAnotherWrites(t *testing.T) {
	p := newInterrupted(t, 1)
	nested := filepath.Join(p.dir, "services", "orders")
	if err := os.MkdirAll(nested, 0o755); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, filepath.Join(nested, managed.ProjectFile), "framework = \"flask\"\n")
	mustWrite(t, filepath.Join(nested, "app.py"), "# statusmith:begin http/404 flask\n# statusmith:end\n")
	holdFolder(t, nested)
	real, err := filepath.EvalSymlinks(nested)
	if err != nil {
		t.Fatal(err)
	}
	want := "statusmith: waits for another statusmith that writes in " + real + "\n"
	for _, args := range [][]string{{"update"}, {"update", "services"}, {"copy", "404", "flask", "services/orders/new.py"}} {
		if said := interruptWaiting(t, args...); said != want {
			t.Errorf("%v says %q", args, said)
		}
	}
	mustRun(t, "update", "file000.py")
	mustRun(t, "copy", "404", "flask", "new.py")
}

// nohup has a program ignore SIGHUP, and a shell without job control has one that runs
// in the background ignore SIGINT.
func TestWhatACommandWasStartedToIgnoreDoesNotInterruptIt(t *testing.T) {
	p := newInterrupted(t, 2)
	p.reset(t)
	release := holdFolder(t, p.dir)
	cmd := exec.Command("sh", "-c", "trap '' HUP INT; exec statusmith update")
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := pipe.Read(make([]byte, 1024)); err != nil { // that it waits
		t.Fatal(err)
	}
	cmd.Process.Signal(syscall.SIGHUP)
	cmd.Process.Signal(syscall.SIGINT)
	time.Sleep(100 * time.Millisecond)
	release()
	said, _ := io.ReadAll(pipe)
	if err := cmd.Wait(); err != nil || p.demand(t) != len(p.new) {
		t.Errorf("it ends with %v, and says %s", err, said)
	}
}

func TestAnInterruptedUpdateLeavesNothingBehind(t *testing.T) {
	p := newInterrupted(t, 30)
	for round := range 12 {
		p.reset(t)
		cmd := exec.Command("statusmith", "update")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(round) * 6 * time.Millisecond)
		cmd.Process.Signal(syscall.SIGINT)
		cmd.Wait()
		p.demand(t)
		if left, _ := filepath.Glob(".statusmith-*"); len(left) > 0 {
			t.Fatalf("an interrupt leaves %v", left)
		}
	}
	mustRun(t, "update")
	mustRun(t, "check")
	mustRead(t, managed.LockFile)
}
