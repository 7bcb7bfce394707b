package worktree_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/worktree"
)

const word = "needle:"

func TestSearchStaysOutOfWhatNobodyInTheProjectWrote(t *testing.T) {
	for _, test := range []struct {
		name  string
		files []string
		want  []string
	}{
		{"files and folders", []string{"a.py", "b/c.md", "b/d/e"}, []string{"a.py", "b/c.md", "b/d/e"}},
		{"hidden files", []string{".a", ".github/b.yml"}, []string{".a", ".github/b.yml"}},
		{"the data of version control", []string{".git/a", ".hg/a", ".svn/a", ".jj/a"}, nil},
		{"packages of npm", []string{"node_modules/a/index.js", "b/node_modules/a.js"}, nil},
		{"a virtual environment", []string{"env/pyvenv.cfg", "env/lib/a.py"}, nil},
		{"a folder that is called like one", []string{"venv/a.py"}, []string{"venv/a.py"}},
		{"vendored modules of Go", []string{"vendor/modules.txt", "vendor/a/b.go"}, nil},
		{"a folder of vendors", []string{"vendor/invoice.py"}, []string{"vendor/invoice.py"}},
		{"the output of a build", []string{"target/CACHEDIR.TAG", "target/a.py", "obj/project.assets.json", "obj/a.cs"}, nil},
		{"a folder of targets", []string{"target/a.py", "obj/a.cs"}, []string{"obj/a.cs", "target/a.py"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, file := range test.files {
				write(t, file, word)
			}
			search(t, test.want, ".")
		})
	}
}

func TestSearchFindsAWordWhereverItStands(t *testing.T) {
	const chunk = 64 << 10
	for _, test := range []struct {
		name, text string
		found      bool
	}{
		{"an empty file", "", false},
		{"the word alone", word, true},
		{"a part of it", word[:6], false},
		{"at the end of a chunk", strings.Repeat("x", chunk-len(word)) + word, true},
		{"across the end of a chunk", strings.Repeat("x", chunk-3) + word, true},
		{"one letter in the next chunk", strings.Repeat("x", chunk-len(word)+1) + word, true},
		{"far into a file", strings.Repeat("x", 5*chunk+1) + word + strings.Repeat("y", chunk), true},
		{"across the end of a later chunk", strings.Repeat("x", 2*chunk-len(word)+1-2) + word, true},
		{"a binary file", "\x00" + word, false},
		{"a text with a null byte far into it", strings.Repeat("x", chunk) + "\x00" + word, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			write(t, "a", test.text)
			var want []string
			if test.found {
				want = []string{"a"}
			}
			search(t, want, ".")
		})
	}
}

func TestSearchReadsNoFileWithoutEnd(t *testing.T) {
	t.Chdir(t.TempDir())
	for file, at := range map[string]int64{"within": worktree.MaxText - 100, "beyond": worktree.MaxText + 1<<20} {
		write(t, file, strings.Repeat("a text\n", 2_000))
		f, err := os.OpenFile(file, os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.WriteAt([]byte(word), at); err != nil {
			t.Skip("no file can have a hole here:", err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	search(t, []string{"within"}, ".")
}

func TestSearchTakesFilesAndFolders(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, file := range []string{"a/b.py", "a/ignored.py", "c.py", "node_modules/d.js"} {
		write(t, file, word)
	}
	write(t, ".gitignore", "ignored.py\n")
	if err := os.Mkdir(".git", 0o755); err != nil {
		t.Fatal(err)
	}
	search(t, []string{"a/b.py"}, "a")
	search(t, []string{"a/b.py"}, "./a/")
	search(t, []string{"a/b.py", "c.py"}, "a", "c.py", "./c.py", "a/b.py")
	search(t, []string{"a/ignored.py", "node_modules/d.js"}, "a/ignored.py", "node_modules/d.js")
	abs, err := filepath.Abs("a")
	if err != nil {
		t.Fatal(err)
	}
	search(t, []string{filepath.Join(abs, "b.py")}, abs)
	t.Chdir("a")
	search(t, []string{"b.py"}, ".")
	search(t, []string{filepath.Join("..", "a", "b.py"), filepath.Join("..", "c.py")}, "..")
}

func TestSearchFollowsNoLinks(t *testing.T) {
	outside := t.TempDir()
	t.Chdir(t.TempDir())
	write(t, filepath.Join(outside, "a.py"), word)
	if err := os.Symlink(outside, "folder"); err != nil {
		t.Skip("links cannot be made here:", err)
	}
	if err := os.Symlink(filepath.Join(outside, "a.py"), "file.py"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(".", "circle"); err != nil {
		t.Fatal(err)
	}
	search(t, nil, ".")
}

func TestSearchReportsAPathThatIsNotThere(t *testing.T) {
	t.Chdir(t.TempDir())
	if _, err := worktree.Search(word, "missing"); err == nil || !strings.Contains(err.Error(), "missing") {
		t.Errorf("got %v", err)
	}
}

func search(t *testing.T, want []string, paths ...string) {
	t.Helper()
	for i := range want {
		want[i] = filepath.FromSlash(want[i])
	}
	got, err := worktree.Search(word, paths...)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in %v (-want +got)\n%s", paths, diff)
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
