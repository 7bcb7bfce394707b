package main

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/statusmith/statusmith/generator/managed"
)

func TestAnUpdateOnAFullDiskLeavesEveryFileOldOrNew(t *testing.T) {
	p := newInterrupted(t, 8)
	disk := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk).CombinedOutput(); err != nil {
		t.Skipf("no small disk can be mounted here: %s", out)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, 0); err != nil {
			t.Error(err)
		}
	})
	t.Chdir(disk)
	t.Cleanup(func() { os.Chdir("/") })
	mustWrite(t, managed.ProjectFile, `catalogs = ["company.toml"]`)
	p.setMessage(t, newMessage)
	p.reset(t)
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
