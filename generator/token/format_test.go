package token_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/token"
)

// A printer is a program of ours that formats files in one process: it prints
// a JSON list of options, file and text for each of them.
type printer struct {
	name       string
	stand      string
	command    []string
	language   string
	extensions []string
	folders    []string // of golden
}

var printers = []printer{
	{"prettier 3", "formatters", []string{"node", "testdata/format/prettier.js", "prettier"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	{"prettier 2", "tokenizers", []string{"node", "testdata/format/prettier.js", "prettier-2"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	{"prettier-java", "tokenizers", []string{"node", "testdata/format/prettier.js", "prettier", "prettier-plugin-java"}, "java", []string{".java"}, []string{"spring"}},
	{"ESLint", "linters", []string{"node", "testdata/format/eslint.js"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	{"standard and Stylistic", "fixers", []string{"node", "testdata/format/stylistic.js"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	{"spring-javaformat", "fixers", []string{"java", "-cp", filepath.Join(toolchain.StandsDir(), "fixers", "*"), "testdata/format/Spring.java"}, "java", []string{".java"}, []string{"spring"}},
	{"black", "formatters", []string{"python3", "testdata/format/with_black.py"}, "python", []string{".py"}, python},
	{"ruff in fences", "formatters", []string{"python3", "testdata/format/with_ruff.py"}, "python", []string{".py"}, python},
	{"isort, autopep8 and yapf", "tokenizers", []string{"python3", "testdata/format/with_yapf.py"}, "python", []string{".py"}, python},
}

func TestCodeThatWasFormattedSaysTheSame(t *testing.T) {
	toolchain.SkipShort(t)
	for _, p := range printers {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			var stderr bytes.Buffer
			cmd := standCommand(t, p.stand, p.command...)
			cmd.Stdin = strings.NewReader(strings.Join(formatted(t, p.extensions, p.folders...), "\n") + "\n")
			cmd.Stderr = &stderr
			output, err := cmd.Output()
			if err != nil {
				t.Fatalf("%v\n%.3000s", err, &stderr)
			}
			changed := make(map[string]int)
			for decoder := json.NewDecoder(bytes.NewReader(output)); decoder.More(); {
				var line [3]string
				if err := decoder.Decode(&line); err != nil {
					t.Fatal(err)
				}
				changed[line[0]] += compareFormatted(t, p.language, line[0], line[1], line[2])
			}
			t.Logf("files changed: %v", changed)
		})
	}
}

// A command formats the files of a folder in place.
type command struct {
	stand      string
	words      []string // the folder follows
	language   string
	extensions []string
	folders    []string
}

var python, javascript = []string{"django", "fastapi", "flask"}, []string{"express"}

var commands = []command{
	{"formatters", []string{"ruff", "format", "--quiet", "--isolated", "--no-cache"}, "python", []string{".py"}, python},
	{"formatters", []string{"ruff", "format", "--quiet", "--isolated", "--no-cache", "--config", "format.quote-style='single'", "--config", "format.indent-style='tab'"}, "python", []string{".py"}, python},
	{"formatters", []string{"ruff", "format", "--quiet", "--isolated", "--no-cache", "--config", "line-length=60", "--config", "format.preview=true"}, "python", []string{".py"}, python},
	{"formatters", []string{"ruff", "format", "--quiet", "--isolated", "--no-cache", "--config", "line-length=120", "--config", "format.skip-magic-trailing-comma=true"}, "python", []string{".py"}, python},
	{"tokenizers", []string{"biome", "format", "--write", "--config-path=testdata/format/biome-default.json"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	{"tokenizers", []string{"biome", "format", "--write", "--config-path=testdata/format/biome-other.json"}, "javascript", []string{".js", ".mjs", ".ts"}, javascript},
	rubocop("rubocop.yml"),
	rubocop("rubocop-other.yml"),
	rubocop("rubocop-omakase.yml"),
	rubocop("rubocop-standard.yml"),
	rubocop("rubocop-shopify.yml"),
	{"", []string{"gofmt", "-w"}, "go", []string{".go"}, []string{"go"}},
	{"", []string{"gofmt", "-s", "-w"}, "go", []string{".go"}, []string{"go"}},
	{"tokenizers", []string{"google-java-format", "--replace"}, "java", []string{".java"}, []string{"spring"}},
	{"tokenizers", []string{"google-java-format", "--aosp", "--replace"}, "java", []string{".java"}, []string{"spring"}},
}

// rubocop corrects all that a configuration of testdata asks for.
func rubocop(config string) command {
	words := []string{"rubocop", "-A", "--fail-level", "fatal", "--cache", "false", "--format", "quiet", "--config", "testdata/format/" + config}
	return command{"rubocop-1.39", words, "ruby", []string{".rb"}, []string{"rails"}}
}

// marker is a line above the code: what a formatter writes above it is not in
// the region.
const marker = " statusmith:begin x\n"

func TestCodeThatWasFormattedInPlaceSaysTheSame(t *testing.T) {
	toolchain.SkipShort(t)
	for _, c := range commands {
		options := strings.Join(c.words[1:], " ")
		t.Run(c.words[0]+" "+options[max(0, len(options)-60):], func(t *testing.T) {
			t.Parallel()
			c.check(t, formatted(t, c.extensions, c.folders...))
		})
	}
}

func (c command) check(t *testing.T, files []string) {
	t.Helper()
	var cmd *exec.Cmd
	if c.stand == "" {
		toolchain.NeedTools(t, []string{"go"}, toolchain.Go)
		cmd = exec.Command(c.words[0], c.words[1:]...)
	} else {
		cmd = standCommand(t, c.stand, c.words...)
	}
	leader := cmp.Or(map[string]string{"python": "#", "ruby": "#"}[c.language], "//")
	copies := copyBehind(t, leader+marker, files)
	cmd.Args = append(cmd.Args, copies...)
	if output, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%.3000s", err, output)
	}
	changed := 0
	for i, file := range copies {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, code, ok := strings.Cut(string(text), leader+marker)
		if !ok {
			t.Fatalf("%s has lost its first line", file)
		}
		changed += compareFormatted(t, c.language, c.words[0], files[i], code)
	}
	t.Logf("files changed: %d of %d", changed, len(files))
}

// copyBehind copies files to a new folder, each behind a first line.
func copyBehind(t *testing.T, first string, files []string) (copies []string) {
	t.Helper()
	dir := t.TempDir()
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(strings.TrimLeft(filepath.ToSlash(file), "./"), ".txt")
		to := filepath.Join(dir, strings.ReplaceAll(name, "/", "_"))
		if err := os.WriteFile(to, append([]byte(first), source...), 0o666); err != nil {
			t.Fatal(err)
		}
		copies = append(copies, to)
	}
	return copies
}

// compareFormatted returns 1 where a formatter changed a file.
func compareFormatted(t *testing.T, language, options, file, text string) int {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(source) == text {
		return 0
	}
	if !token.Equal(language, string(source), text) {
		t.Errorf("%s: %s says something else:\n%s\n%.3000s", options, file, difference(language, string(source), text), text)
	}
	return 1
}

// difference tells where two texts begin to say something else.
func difference(language, a, b string) string {
	before, _ := token.Units(language, a, "")
	after, ok := token.Units(language, b, "")
	if !ok {
		return "it cannot be read"
	}
	for i, u := range after {
		if i >= len(before) || before[i].Text != u.Text {
			return fmt.Sprintf("line %d: %q", u.Line, u.Text)
		}
	}
	return fmt.Sprintf("%d units of %d", len(after), len(before))
}

// formatted lists what formatters format: the goldens, and code of ours as
// people write it. That with what is rare is for the tokenizers.
func formatted(t *testing.T, extensions []string, folders ...string) []string {
	t.Helper()
	var files []string
	for _, file := range programs(t, extensions, folders...) {
		if filepath.Base(filepath.Dir(file)) != "source" {
			files = append(files, file)
		}
	}
	return append(files, filesIn(t, filepath.Join("testdata", "module"), extensions)...)
}
