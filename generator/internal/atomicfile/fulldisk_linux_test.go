package atomicfile

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestAFileThatCannotBeWrittenWholeStaysAsItWas(t *testing.T) {
	const within = "STATUSMITH_WRITE_WITHIN_A_LIMIT"
	if os.Getenv(within) == "" {
		runAlone(t, within+"=1")
		return
	}
	dir := t.TempDir()
	r := Replacement{File: filepath.Join(dir, "a"), Shown: "a", Old: "old", New: strings.Repeat("new\n", 1<<20)}
	mustWrite(t, r.File, "old")
	limitFileSize(t, 1<<20)
	err := r.Write()
	if err == nil || !strings.HasPrefix(err.Error(), "a: ") {
		t.Errorf("got %v", err)
	}
	demandFiles(t, dir, map[string]string{"a": "old"})
}

// runAlone runs the calling test in a process of its own, because a limit on the
// size of files also holds for what go test makes a test's process write.
func runAlone(t *testing.T, variable string) {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	alone := exec.Command(program, "-test.run=^"+t.Name()+"$", "-test.v")
	alone.Env = append(os.Environ(), variable)
	out, err := alone.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if strings.Contains(string(out), "--- SKIP") {
		t.Skip(string(out))
	}
}

// limitFileSize makes writes to this process's files end at a size, as they do
// when a disk is full.
func limitFileSize(t *testing.T, size uint64) {
	t.Helper()
	var limited syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limited); err != nil {
		t.Skip("the size of files cannot be limited here:", err)
	}
	limited.Cur = size
	signal.Ignore(syscall.SIGXFSZ)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limited); err != nil {
		t.Skip("the size of files cannot be limited here:", err)
	}
}
