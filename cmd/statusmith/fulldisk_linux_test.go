package main

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/statusmith/statusmith/generator/managed"
)

// mountVariable, set to anything, lets a test mount a file system of its own.
// Nobody expects that of go test, least of all one who runs it as root.
const mountVariable = "STATUSMITH_MOUNT"

func TestAnUpdateOnAFullDiskLeavesEveryFileOldOrNew(t *testing.T) {
	if os.Getenv(mountVariable) == "" {
		t.Skipf("a small disk is mounted only where %s is set", mountVariable)
	}
	p := newInterrupted(t, 8)
	disk := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk).CombinedOutput(); err != nil {
		t.Fatalf("%s is set, and no small disk can be mounted here: %v: %s", mountVariable, err, out)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, 0); err != nil {
			t.Error(err)
		}
	})
	t.Chdir(disk)
	t.Cleanup(func() { os.Chdir("/") })
	mustWrite(t, managed.ProjectFile, `catalogs = ["company.toml"]`)
	p.setMessage(t, oldMessage)
	p.reset(t)
	mustRun(t, "update") // which records what is in the files
	p.setMessage(t, newMessage)
	fill(t, "filler")
	out, err := exec.Command("statusmith", "update").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "no space left on device") {
		t.Errorf("got %v: %s", err, out)
	}
	p.demand(t)
	if err := os.Remove("filler"); err != nil {
		t.Fatal(err)
	}
	mustRun(t, "update")
	if n := p.demand(t); n != len(p.old) {
		t.Errorf("with space again, %d of %d files are new", n, len(p.old))
	}
}

// fill writes a file until the disk is full.
func fill(t *testing.T, name string) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for block := make([]byte, 4096); err == nil; {
		_, err = f.Write(block)
	}
}
