package generator_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// notCopied are the folders of the repository that hold nothing of the module.
var notCopied = []string{".git", ".frameworks"}

// TestAddingAFrameworkIsAddingOneFile adds a template to a copy of the
// repository, writes what is kept of its output, and runs all other tests as on
// a machine with Go and the tools of every Unix alone. It leaves out compiling and serving the snippets of
// net/http, the only ones that such a machine can run: it takes a minute.
func TestAddingAFrameworkIsAddingOneFile(t *testing.T) {
	if testing.Short() {
		t.Skip("runs all tests of a copy of the repository")
	}
	if runtime.GOOS == "windows" {
		t.Skip("links to the tools of Unix are not for Windows")
	}
	toolchain.Need(t, "go", "go", "version")
	dir := t.TempDir()
	copyRepository(t, dir)
	template, err := os.ReadFile("testdata/mini.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "templates", "mini.tmpl"), template, 0o644); err != nil {
		t.Fatal(err)
	}
	goTest(t, dir, "./generator", "./generator/docs/markdown", "./generator/docs/json", "./generator/docs/terminal", "-run", "TestGoldens", "-update")
	goTest(t, dir, "./generator/internal/conform", "-run", "TestProof/none", "-update")
	goTest(t, dir, "./...", "-short", "-skip", "Test/^go$")
}

func copyRepository(t *testing.T, dir string) {
	t.Helper()
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		target := filepath.Join(dir, filepath.FromSlash(name))
		switch {
		case err != nil:
			return err
		case slices.Contains(notCopied, name) && entry.IsDir():
			return fs.SkipDir
		case entry.IsDir():
			return os.MkdirAll(target, 0o755)
		case slices.Contains(notCopied, name) || !entry.Type().IsRegular():
			return nil
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, info.Mode().Perm())
	})
	if err != nil {
		t.Fatal(err)
	}
}

// unixTools are what the scripts of commands call.
var unixTools = []string{"cat", "ls", "mkdir", "sh"}

// goTest runs tests of the module in dir, with nothing but Go and unixTools on
// the path. Without the folder's own path compiled in, the build cache serves
// both; tests that ask the runtime for GOROOT then need it in the environment.
func goTest(t *testing.T, dir string, args ...string) {
	t.Helper()
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	root := strings.TrimSpace(string(goroot))
	cmd := exec.Command("go", append([]string{"test", "-trimpath"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOROOT="+root, "GOWORK=off", "CI=", "STATUSMITH_REQUIRE=", "STATUSMITH_MOUNT=",
		"PATH="+filepath.Join(root, "bin")+string(filepath.ListSeparator)+linked(t, unixTools))
	output, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go test %s: %v\n%s", strings.Join(args, " "), err, output)
	}
}

// linked returns a folder with links to those programs that are there.
func linked(t *testing.T, programs []string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range programs {
		program, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		if err := os.Symlink(program, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
