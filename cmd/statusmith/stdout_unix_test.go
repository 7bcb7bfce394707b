//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// commands are command lines that print something.
var commands = []string{
	"print 404 flask", "list", "frameworks", "lint", "check", "update", "version", "help", "--help", "print --help", "completion bash",
	"__complete print 40", "docs -o site --format json --family dns", "copy 404 flask app.py", "app 404 flask -o app",
}

func TestAnOutputThatCannotBeWrittenIsAnErrorOfEveryCommand(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	reader, closed, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer closed.Close()
	reader.Close()
	for _, words := range commands {
		for _, out := range []*os.File{full, closed} {
			t.Chdir(t.TempDir())
			cmd := exec.Command("statusmith", strings.Fields(words)...)
			var said bytes.Buffer
			cmd.Stdout, cmd.Stderr = out, &said
			cmd.Run()
			if cmd.ProcessState.ExitCode() != exitError || !strings.Contains(said.String(), "statusmith: write ") {
				t.Errorf("%s ends with %v and says %q", words, cmd.ProcessState, &said)
			}
		}
	}
}
