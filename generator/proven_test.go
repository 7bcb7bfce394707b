package generator

import (
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is read of our templates by parts is what is read of them as a whole.
func TestPartsOfFrontMatterAreThoseOfTheWhole(t *testing.T) {
	whole := Layer{FS: os.DirFS("../templates"), Name: "templates"}
	parts := whole
	parts.Proven = true
	files, err := filepath.Glob("../templates/*" + templateSuffix)
	if err != nil || len(files) == 0 {
		t.Fatalf("%d templates, %v", len(files), err)
	}
	for _, file := range files {
		name := path.Base(filepath.ToSlash(file))
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(frontMatterOf(t, whole, name), frontMatterOf(t, parts, name)); diff != "" {
				t.Error(diff)
			}
			if _, ok := readTop(parts.FS, name); !ok {
				t.Error("what tells its projects is not read alone: it is more than maxTop bytes")
			}
		})
	}
}

func frontMatterOf(t *testing.T, layer Layer, name string) []any {
	t.Helper()
	f, err := readFramework(layer, name, name, []Layer{layer})
	if err != nil {
		t.Fatal(err)
	}
	tables, err := f.tables()
	if err != nil {
		t.Fatal(err)
	}
	constants, err := f.Constants()
	if err != nil {
		t.Fatal(err)
	}
	r, err := readRecognition(layer, name, name)
	if err != nil {
		t.Fatal(err)
	}
	return []any{f.Metadata, *tables, constants, r.Order, r.Uses, r.Marks, r.Unless}
}
