package generator_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// A compiler is an interpreter that compiles many files in one process. It
// prints the number of files, and warnings to standard error.
type compiler struct {
	tool    toolchain.Tool
	command []string
}

var compilers = map[string]compiler{
	"python":     {toolchain.Python, []string{"python3", "-W", "error", "testdata/syntax/check.py"}},
	"javascript": {toolchain.Node, []string{"node", "testdata/syntax/check.js"}},
	"ruby":       {toolchain.Ruby, []string{"ruby", "-w", "testdata/syntax/check.rb"}},
}

func TestEveryGoldenIsAcceptedByItsLanguage(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			switch c, ok := compilers[f.Language]; {
			case ok:
				c.compile(t, f)
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

func (c compiler) compile(t *testing.T, f *generator.Framework) {
	toolchain.NeedTools(t, []string{f.Name}, c.tool)
	dir, files := goldens(t, f)
	got := printed(t, exec.Command(c.command[0], append(c.command[1:], dir)...))
	if want := strconv.Itoa(len(files)); strings.TrimSpace(got) != want {
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

// goldens copies the golden files of a framework into a folder and lists the
// copies. What is a part of a file is put into a whole one.
func goldens(t *testing.T, f *generator.Framework) (dir string, files []string) {
	t.Helper()
	dir = t.TempDir()
	root := os.DirFS(filepath.Join(goldenRoot, f.Name))
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		source, ok := whole(f, path.Dir(name), string(text))
		if !ok {
			return nil
		}
		files = append(files, file)
		return os.WriteFile(file, []byte(source), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("there are no golden files")
	}
	return dir, files
}
