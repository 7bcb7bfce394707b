package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What a command says that it wrote has reached the disk by then: pages after all of
// them have their names, an app before it has its own, and the folders around it after.
func TestDocsAndAppSyncOnceBeforeTheySayWhatTheyWrote(t *testing.T) {
	strace := tracer(t)
	t.Chdir(t.TempDir())
	if err := os.Mkdir("empty", 0o755); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string][]string{
		"docs -o site --format json --family dns": {"rename", "syncfs site", "print"},
		"app 404 flask -o app":                    {"syncfs new", "rename", "fsync app", "fsync .", "print"},
		"app 404 flask -o empty":                  {"syncfs new", "rename", "fsync empty", "print"},
	} {
		cmd := exec.Command(strace, append([]string{"-f", "-y", "-qq", "-o", "trace", "-e", "trace=syncfs,fsync,renameat,write", "statusmith"}, strings.Fields(line)...)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v: %s", line, err, out)
		}
		if got := events(t, mustRead(t, "trace")); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

// A traced call begins with the process, the name and the descriptor with its path.
var tracedCall = regexp.MustCompile(`(?m)^\d+ +(syncfs|fsync|renameat|write)\((\w+)<(.*?)>`)

// events lists what of a trace is about the disk and standard output, many renames as
// one.
func events(t *testing.T, trace string) (names []string) {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, call := range tracedCall.FindAllStringSubmatch(trace, -1) {
		folder := filepath.Base(call[3])
		if call[3] == dir {
			folder = "."
		}
		switch {
		case call[1] == "renameat":
			names = append(names, "rename")
		case call[1] == "write" && call[2] == "1":
			names = append(names, "print")
		case call[1] != "write":
			names = append(names, call[1]+" "+folder)
		}
	}
	return slices.CompactFunc(names, func(a, b string) bool { return a == b && a == "rename" })
}
