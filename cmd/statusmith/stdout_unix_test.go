//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// arguments are, for each command that prints something, what it is given.
var arguments = map[string]string{
	"statusmith":            "",
	"statusmith print":      "404 flask",
	"statusmith show":       "404",
	"statusmith list":       "",
	"statusmith frameworks": "",
	"statusmith lint":       "",
	"statusmith app":        "404 flask -o app",
	"statusmith init":       "",
	"statusmith copy":       "404 flask app.py",
	"statusmith update":     "",
	"statusmith check":      "",
	"statusmith docs":       "-o site --format json --family dns",
	"statusmith version":    "",
	"statusmith help":       "",

	"statusmith completion bash":       "",
	"statusmith completion zsh":        "",
	"statusmith completion fish":       "",
	"statusmith completion powershell": "",
}

// silent are the commands that print nothing but their help.
var silent = []string{"statusmith man", "statusmith completion"}

// commandLines returns a command line for each command of the program, for the help
// of each, and for what shells ask.
func commandLines(t *testing.T, cmd *cobra.Command) (lines []string) {
	t.Helper()
	path := cmd.CommandPath()
	words, ok := arguments[path]
	if !ok && !slices.Contains(silent, path) {
		t.Errorf("nobody tells what %s is given", path)
	}
	path = strings.TrimPrefix(strings.TrimPrefix(path, "statusmith"), " ")
	if ok {
		lines = append(lines, path+" "+words)
	}
	lines = append(lines, path+" --help", "help "+path, "__complete "+path+" -")
	for _, sub := range cmd.Commands() {
		lines = append(lines, commandLines(t, sub)...)
	}
	return lines
}

func TestAnOutputThatCannotBeWrittenIsAnErrorOfEveryCommand(t *testing.T) {
	root := newRoot(&cli{}, nil)
	root.InitDefaultHelpCmd()
	lines := append(commandLines(t, root), "--version", "list --format json", "frameworks --format json",
		"print 404 flask --format json", "check --format json", "check --format gitlab", "check --format sarif",
		"copy 404 flask app.py --dry-run", "__completeNoDesc print 40")
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
	for _, line := range lines {
		for _, out := range []*os.File{full, closed} {
			t.Chdir(t.TempDir())
			cmd := exec.Command("statusmith", strings.Fields(line)...)
			var said bytes.Buffer
			cmd.Stdout, cmd.Stderr = out, &said
			cmd.Run()
			last := said.String()[strings.LastIndex(strings.TrimSuffix(said.String(), "\n"), "\n")+1:]
			if cmd.ProcessState.ExitCode() != exitError || !strings.HasPrefix(last, "statusmith: write ") {
				t.Errorf("%s ends with %v and says %q", line, cmd.ProcessState, &said)
			}
		}
	}
}
