package atomicfile

import (
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestAFileThatCannotBeWrittenWholeStaysAsItWas(t *testing.T) {
	dir := t.TempDir()
	r := Replacement{File: filepath.Join(dir, "a"), Shown: "a", Old: "old", New: strings.Repeat("new\n", 1<<20)}
	mustWrite(t, r.File, "old")
	limitFileSize(t, 1<<20) // more than go test itself writes meanwhile
	err := r.Write()
	if err == nil || !strings.HasPrefix(err.Error(), "a: ") {
		t.Errorf("got %v", err)
	}
	demandFiles(t, dir, map[string]string{"a": "old"})
}

// limitFileSize makes writes to this process's files end at a size, as they do
// when a disk is full.
func limitFileSize(t *testing.T, size uint64) {
	t.Helper()
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
		t.Skip("the size of files cannot be limited here:", err)
	}
	limited := before
	limited.Cur = size
	signal.Ignore(syscall.SIGXFSZ)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limited); err != nil {
		t.Skip("the size of files cannot be limited here:", err)
	}
	t.Cleanup(func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
			t.Error(err)
		}
		signal.Reset(syscall.SIGXFSZ)
	})
}
