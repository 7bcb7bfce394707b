package golden_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

const command = "go test ./snippets -update"

// folder makes a folder of golden files and turns updates on.
func folder(t *testing.T, kept map[string]string) golden.Folder {
	t.Helper()
	t.Setenv("CI", "")
	f := golden.Folder{Path: filepath.Join(t.TempDir(), "flask"), Command: command}
	write(t, f.Path, kept)
	return f
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// tree returns the files and, with a final slash, the folders below dir.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if entry.IsDir() {
			files[name+"/"] = ""
			return nil
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestUpdateMendsWhen(t *testing.T) {
	for _, test := range differences {
		t.Run(test.name, func(t *testing.T) {
			f := folder(t, test.kept)
			if err := f.Update(test.produced); err != nil {
				t.Fatal(err)
			}
			if err := f.Compare(test.produced); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestUpdateLeavesNothingElseInTheFolder(t *testing.T) {
	f := folder(t, map[string]string{"a.py": "a\n", "b.py": "b\n", "problem/c.py": "c\n", "params/d/e.py": "e\n"})
	if err := f.Update(map[string]string{"a.py": "new\n", "problem/f.py": "f\n"}); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"a.py": "new\n", "problem/": "", "problem/f.py": "f\n"}
	if difference := cmp.Diff(want, tree(t, f.Path)); difference != "" {
		t.Error(difference)
	}
}

func TestUpdateTouchesNothingOutsideTheFolder(t *testing.T) {
	f := folder(t, map[string]string{"a.py": "a\n"})
	outside := map[string]string{"express/a.js": "a\n", "README.md": "read me\n"}
	parent := filepath.Dir(f.Path)
	write(t, parent, outside)
	if err := f.Update(map[string]string{"b.py": "b\n"}); err != nil {
		t.Fatal(err)
	}
	if err := f.Update(map[string]string{"b.py": "b\n", "../README.md": "overwritten\n"}); err == nil {
		t.Error("a name that leads out of the folder was accepted")
	}
	for name, text := range outside {
		if got := tree(t, parent)[name]; got != text {
			t.Errorf("%s is now %q", name, got)
		}
	}
}

func TestUpdateRefusesAndLeavesTheFolderAlone(t *testing.T) {
	tests := []struct {
		name, ci string
		produced map[string]string
	}{
		{"where CI is set", "true", map[string]string{"b.py": "b\n"}},
		{"where CI is set to anything", "0", map[string]string{"b.py": "b\n"}},
		{"when a test produced nothing", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			kept := map[string]string{"a.py": "a\n"}
			f := folder(t, kept)
			t.Setenv("CI", test.ci)
			if err := f.Update(test.produced); err == nil {
				t.Error("no error")
			}
			if difference := cmp.Diff(kept, tree(t, f.Path)); difference != "" {
				t.Error(difference)
			}
		})
	}
}

// recorder stands in for a test that may fail.
type recorder struct {
	testing.TB
	failures []string
}

func (r *recorder) Helper()           {}
func (r *recorder) Error(args ...any) { r.failures = append(r.failures, fmt.Sprint(args...)) }

func TestTestFailsOnADifferenceAndOnlyThen(t *testing.T) {
	kept := map[string]string{"a.py": "a\n", "b.py": "b\n"}
	f := folder(t, kept)
	same, other := &recorder{TB: t}, &recorder{TB: t}
	f.Test(same, kept)
	f.Test(other, map[string]string{"a.py": "a\n"})
	if len(same.failures) != 0 || len(other.failures) != 1 {
		t.Errorf("%d failures without a difference, %d with one", len(same.failures), len(other.failures))
	}
	if difference := cmp.Diff(kept, tree(t, f.Path)); difference != "" {
		t.Errorf("the test changed the folder: %s", difference)
	}
}

func TestTestUpdatesWithItsFlag(t *testing.T) {
	f := folder(t, map[string]string{"a.py": "a\n"})
	produced := map[string]string{"b.py": "b\n"}
	setUpdate(t)
	f.Test(t, produced)
	if difference := cmp.Diff(produced, tree(t, f.Path)); difference != "" {
		t.Error(difference)
	}
}

func setUpdate(t *testing.T) {
	t.Helper()
	before := flag.Lookup("update").Value.String()
	if err := flag.Set("update", "true"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := flag.Set("update", before); err != nil {
			t.Error(err)
		}
	})
}
