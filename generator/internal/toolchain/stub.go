package toolchain

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// Stub makes PATH a new folder that holds nothing but shell scripts, by the
// name of the program that each stands in for, so that a test sees a machine
// that has a part of a toolchain. Scripts use what the shell has built in.
func Stub(t testing.TB, programs map[string]string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("a shell script is not a program here")
	}
	dir := t.TempDir()
	for name, script := range programs {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
}
