package managed

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// projectOf writes empty files and a project file of one line into a folder.
func projectOf(t *testing.T, catalogs string, files ...string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range append(files, ProjectFile) {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("\ncatalogs = "+catalogs+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestCatalogsAreFilesFoldersAndPatterns(t *testing.T) {
	files := []string{
		"base.toml", "errors/b.toml", "errors/a.toml", "errors/notes.md", "errors/.draft.toml", "errors/locales/vi.toml",
		"errors/eu/c.toml", "errors/eu/locales/de.toml", "errors/eu/de/d.toml", "odd[1].toml",
	}
	for name, tt := range map[string]struct {
		catalogs string
		want     []string
	}{
		"a file":                         {`["base.toml"]`, []string{"base.toml"}},
		"a folder":                       {`["errors"]`, []string{"errors/a.toml", "errors/b.toml"}},
		"a folder with a slash":          {`["errors/"]`, []string{"errors/a.toml", "errors/b.toml"}},
		"the project's own folder":       {`["."]`, []string{"base.toml", "odd[1].toml"}},
		"a pattern":                      {`["errors/[ab].toml"]`, []string{"errors/a.toml", "errors/b.toml"}},
		"a pattern in two parts":         {`["err*/*"]`, []string{"errors/a.toml", "errors/b.toml"}},
		"a pattern of folders":           {`["errors/*/*.toml"]`, []string{"errors/eu/c.toml"}},
		"any number of folders":          {`["errors/**/*.toml"]`, []string{"errors/a.toml", "errors/b.toml", "errors/eu/c.toml", "errors/eu/de/d.toml"}},
		"any number of folders in front": {`["**/c.toml"]`, []string{"errors/eu/c.toml"}},
		"hidden files by their name":     {`["errors/.*.toml"]`, []string{"errors/.draft.toml"}},
		"a file called like a pattern":   {`["odd[1].toml"]`, []string{"odd[1].toml"}},
		"entries in their order":         {`["errors/eu", "base.toml"]`, []string{"errors/eu/c.toml", "base.toml"}},
		"a file named again":             {`["errors", "errors/a.toml"]`, []string{"errors/b.toml", "errors/a.toml"}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := projectOf(t, tt.catalogs, files...)
			if err := os.Symlink("..", filepath.Join(dir, "errors", "eu", "de", "circle")); err != nil {
				t.Log("without a link in a circle:", err)
			}
			p, err := FindProject(dir)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range p.Catalogs {
				c, err := filepath.Rel(dir, c)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, filepath.ToSlash(c))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCatalogsThatMatchNothingHaveTheirLine(t *testing.T) {
	for name, tt := range map[string]struct{ catalogs, want string }{
		"a pattern":              {`["err*/*.toml"]`, `"err*/*.toml" matches no catalog file`},
		"a file":                 {`["none.toml"]`, `"none.toml": ` + syscall.ENOENT.Error()},
		"a folder":               {`["docs"]`, `"docs" holds no catalog file, which ends in .toml`},
		"a folder that is none":  {`["nowhere/*.toml"]`, `"nowhere/*.toml" matches no catalog file`},
		"a class without an end": {`["[ab.toml"]`, `"[ab.toml" is not a pattern: a [ is not closed`},
		"nothing":                {`[""]`, `an entry is empty: name a file, a folder or a pattern`},
	} {
		t.Run(name, func(t *testing.T) {
			dir := projectOf(t, tt.catalogs, "docs/a.md", "docs/sub/b.toml", "locales/vi.toml")
			_, err := FindProject(dir)
			want := filepath.Join(dir, ProjectFile) + ":2: catalogs: " + tt.want
			if err == nil || err.Error() != want {
				t.Errorf("got  %v\nwant %s", err, want)
			}
		})
	}
}
