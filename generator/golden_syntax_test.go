package generator_test

import (
	"bytes"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// compilers are the languages whose interpreter compiles many files in one
// process. Each prints the number of files, and warnings to standard error.
var compilers = map[string][]string{
	"python":     {"python3", "-W", "error", "testdata/syntax/check.py"},
	"javascript": {"node", "testdata/syntax/check.js"},
	"ruby":       {"ruby", "-w", "testdata/syntax/check.rb"},
}

func TestEveryGoldenIsAcceptedByItsLanguage(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			switch command, ok := compilers[f.Language]; {
			case ok:
				compile(t, f, command)
			case f.Language == "java":
				compileJava(t, f)
			case f.Language == "go":
				compileGo(t, f)
			default:
				t.Skipf("no compiler of %s takes many programs at once", f.Language)
			}
		})
	}
}

func compile(t *testing.T, f *generator.Framework, command []string) {
	toolchain.Need(t, f.Name, command[0], "--version")
	got := printed(t, exec.Command(command[0], append(command[1:], filepath.Join(goldenRoot, f.Name))...))
	if want := strconv.Itoa(len(goldens(t, f))); strings.TrimSpace(got) != want {
		t.Errorf("%q files were compiled, want %s", got, want)
	}
}

// printed runs a command that must succeed without a warning.
func printed(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%.5000s", cmd.Args[0], err, &stderr)
	}
	if stderr.Len() > 0 {
		t.Fatalf("%s warns:\n%.5000s", cmd.Args[0], &stderr)
	}
	return stdout.String()
}

// goldens lists the golden files of a framework.
func goldens(t *testing.T, f *generator.Framework) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(filepath.Join(goldenRoot, f.Name), func(file string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files = append(files, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("there are no golden files")
	}
	return files
}
