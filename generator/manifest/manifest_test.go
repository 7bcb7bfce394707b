package manifest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/statusmith/statusmith"
)

// A shape is a project as people have them, and what it uses. The files are in
// the format of package txtar.
type shape struct{ files, want string }

// repository writes files into a new folder that is the root of a repository.
func repository(t *testing.T, files string) string {
	t.Helper()
	root := t.TempDir()
	if err := os.Mkdir(filepath.Join(root, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, root, files)
	return root
}

func write(t *testing.T, root, files string) {
	t.Helper()
	archive := txtar.Parse([]byte(strings.TrimLeft(files, "\n")))
	if len(archive.Files) == 0 {
		t.Fatalf("there is no file in %q", files)
	}
	for _, f := range archive.Files {
		file := filepath.Join(root, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// detected returns the frameworks that are found for a folder, with our own
// templates.
func detected(t *testing.T, dir string) string {
	t.Helper()
	g, err := statusmith.Open()
	if err != nil {
		t.Fatal(err)
	}
	found, err := g.Detect(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range found {
		names = append(names, f.Name)
	}
	return strings.Join(names, " ")
}

func testShapes(t *testing.T, shapes map[string]shape) {
	for name, s := range shapes {
		t.Run(name, func(t *testing.T) {
			if got := detected(t, repository(t, s.files)); got != s.want {
				t.Errorf("got %q, want %q", got, s.want)
			}
		})
	}
}
