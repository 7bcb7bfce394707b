package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// setVariables gives scripts the characters that a line of theirs cannot hold,
// and the folder of the program under test.
func setVariables(env *testscript.Env) error {
	env.Setenv("CR", "\r")
	env.Setenv("LF", "\n")
	env.Setenv("TAB", "\t")
	env.Setenv("ESC", "\x1b")
	env.Setenv("HALF", "\xed\xa0\x80") // of a surrogate pair, which is not UTF-8
	program, err := exec.LookPath("statusmith")
	env.Setenv("BIN", filepath.Dir(program))
	return err
}

// condition tells programs from what stands in for them: [git] and, for a
// shell, [shell:zsh].
func condition(name string) (bool, error) {
	if name == "git" {
		return answers("git version ", "git", "--version"), nil
	}
	if name == "root" {
		return os.Geteuid() == 0, nil
	}
	if shell, ok := strings.CutPrefix(name, "shell:"); ok {
		return answers("shell 1", shell, "-c", "echo shell 1"), nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
}

// answers reports whether a command works and prints what only the real program
// does.
func answers(want, program string, args ...string) bool {
	text, err := exec.Command(program, args...).Output()
	return err == nil && strings.HasPrefix(string(text), want)
}

// refuses runs statusmith and demands what every error has to look like:
//
//	refuses ARG...
//
// exit status 2, nothing on standard output, on standard error one line for each
// thing that is wrong.
func refuses(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "refuses")
	demandExit(ts, 2, args)
	if out := ts.ReadFile("stdout"); out != "" {
		ts.Fatalf("an error leaves %q on standard output", out)
	}
	demandErrors(ts)
}

// fails runs statusmith and demands a result and errors:
//
//	fails ARG...
//
// exit status 2, something on standard output, on standard error one line for
// each thing that is wrong.
func fails(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "fails")
	demandExit(ts, 2, args)
	if ts.ReadFile("stdout") == "" {
		ts.Fatalf("what is well is not on standard output")
	}
	demandErrors(ts)
}

func demandErrors(ts *testscript.TestScript) {
	text, ended := strings.CutSuffix(ts.ReadFile("stderr"), "\n")
	for line := range strings.SplitSeq(text, "\n") {
		if !ended || !strings.HasPrefix(line, "statusmith: ") || strings.ContainsAny(line, "\r\x1b") {
			ts.Fatalf("an error is one line that begins with statusmith:, not %q", line)
		}
	}
}

// finds runs statusmith and demands findings:
//
//	finds ARG...
//
// exit status 1, something on standard output, nothing on standard error.
func finds(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "finds")
	demandExit(ts, 1, args)
	if ts.ReadFile("stdout") == "" {
		ts.Fatalf("findings leave nothing on standard output")
	}
	if text := ts.ReadFile("stderr"); text != "" {
		ts.Fatalf("findings leave %q on standard error", text)
	}
}

// begins demands that one file begins with the contents of another:
//
//	begins FILE OTHER
func begins(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "begins")
	if text, want := ts.ReadFile(args[0]), ts.ReadFile(args[1]); !strings.HasPrefix(text, want) {
		ts.Fatalf("%s is\n%s\nand does not begin with\n%s", args[0], text, want)
	}
}

func demandExit(ts *testscript.TestScript, want int, args []string) {
	err := ts.Exec("statusmith", args...)
	got := 0
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// maxCatalog is the largest catalog that is read, in bytes.
const maxCatalog = 8 << 20

// unescape replaces the contents of each file by what they are as the inside
// of a Go string literal: an archive holds text only.
//
//	unescape FILE...
func unescape(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "unescape")
	for _, name := range args {
		text := strings.NewReplacer("\n", `\n`, `"`, `\"`).Replace(ts.ReadFile(name))
		raw, err := strconv.Unquote(`"` + text + `"`)
		ts.Check(err)
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(raw), 0o644))
	}
}

// enlarge makes each file a byte larger than what is read. It takes no space
// on the disk.
//
//	enlarge FILE...
func enlarge(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "enlarge")
	for _, name := range args {
		ts.Check(os.Truncate(ts.MkAbs(name), maxCatalog+1))
	}
}

// deepen ends each file with a key of ten thousand parts.
//
//	deepen FILE...
func deepen(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "deepen")
	for _, name := range args {
		text := ts.ReadFile(name) + strings.Repeat("a.", 10_000) + "a = 1\n"
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o644))
	}
}

// repeat writes a file of a text that is there many times, with a line break behind
// each, or with something else:
//
//	repeat FILE TIMES TEXT [END]
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "repeat")
	times, err := strconv.Atoi(args[1])
	ts.Check(err)
	end := "\n"
	if len(args) > 3 {
		end = args[3]
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(args[2]+end, times)), 0o644))
}

// doubling adds blocks d1 to d40 to each template, of which each calls the one
// before it twice.
//
//	doubling FILE...
func doubling(ts *testscript.TestScript, neg bool, args []string) {
	plain(ts, neg, "doubling")
	for _, name := range args {
		text := ts.ReadFile(name) + "{{define \"d0\"}}{{end}}\n"
		for i := range 40 {
			text += fmt.Sprintf("{{define \"d%d\"}}{{template \"d%d\" .}}{{template \"d%d\" .}}{{end}}\n", i+1, i, i)
		}
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o644))
	}
}

func plain(ts *testscript.TestScript, neg bool, command string) {
	if neg {
		ts.Fatalf("%s takes no !", command)
	}
}
