package main

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// killPoints are system calls of an update, at which it has written a part of a
// file, a whole one that has still another name, and one of two files.
var killPoints = map[string]string{
	"before a file is on the disk":  "fsync:signal=KILL:when=1",
	"before a file has its name":    "renameat:signal=KILL:when=1",
	"between a file and the next":   "renameat:signal=KILL:when=2",
	"where the disk reports errors": "fsync:error=EIO:when=1",
	"where the disk is full":        "fsync:error=ENOSPC:when=1",
}

func TestAnUpdateKilledAtAFixedPointIsCompletedByTheNext(t *testing.T) {
	strace := tracer(t)
	p := newInterrupted(t, 2)
	for name, point := range killPoints {
		if out, ok := p.disturb(t, strace, point); !ok {
			t.Errorf("%s: the update was not disturbed: %s", name, out)
		}
		if n := p.demand(t); n == len(p.old) {
			t.Errorf("%s: all files are new", name)
		}
		mustRun(t, "update")
		if n := p.demand(t); n != len(p.old) {
			t.Errorf("%s: the next update makes %d of %d files new", name, n, len(p.old))
		}
		mustRun(t, "check")
		if left, _ := filepath.Glob(".statusmith-*"); len(left) > 0 {
			t.Errorf("%s: the next update leaves %v", name, left)
		}
	}
}

// tracer returns a strace that can trace.
func tracer(t *testing.T) (strace string) {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip(err)
	}
	if out, err := exec.Command(strace, "-f", "-qq", "-e", "trace=none", "statusmith", "version").CombinedOutput(); err != nil {
		t.Skipf("no process can be traced here: %v: %s", err, out)
	}
	return strace
}

// disturb injects a fault into an update. The calls are counted for each thread by
// itself, and Go moves work between threads: a second call that is the first of its
// thread is missed, and tried again.
func (p *interrupted) disturb(t *testing.T, strace, point string) (out []byte, ok bool) {
	for range 20 {
		p.reset(t)
		cmd := exec.Command(strace, "-f", "-qq", "-o", "/dev/null", "-e", "inject="+point, "statusmith", "update")
		var err error
		if out, err = cmd.CombinedOutput(); err != nil {
			return out, true
		}
	}
	return out, false
}
