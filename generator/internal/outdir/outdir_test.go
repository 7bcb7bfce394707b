package outdir_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/outdir"
)

func open(t *testing.T, dir string) *outdir.Writer {
	t.Helper()
	f, err := outdir.NewWriter(t.Context(), dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func put(t *testing.T, f interface {
	Put(string, []byte) error
}, files ...string) {
	t.Helper()
	for i := 0; i < len(files); i += 2 {
		if err := f.Put(files[i], []byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
}

func finish(t *testing.T, f *outdir.Writer) outdir.Result {
	t.Helper()
	result, err := f.Close()
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// held returns the files of a folder but the manifest.
func held(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == outdir.Manifest {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestAnInterruptedRunIsTakenUpByTheNext(t *testing.T) {
	dir := t.TempDir()
	first := open(t, dir)
	put(t, first, "a/one", "1", "a/two", "2")
	first.Abandon()

	second := open(t, dir)
	put(t, second, "a/one", "1 anew", "a/three", "3")
	if got, want := finish(t, second), (outdir.Result{Written: 2, Removed: 1}); !cmp.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
	if diff := cmp.Diff(map[string]string{"a/one": "1 anew", "a/three": "3"}, held(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestAManifestThatBreaksOffIsRead(t *testing.T) {
	dir := t.TempDir()
	first := open(t, dir)
	put(t, first, "one", "1", "two", "2")
	finish(t, first)
	name := filepath.Join(dir, outdir.Manifest)
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, append(whole, "0123"...), 0o644); err != nil {
		t.Fatal(err)
	}
	second := open(t, dir)
	put(t, second, "one", "1", "two", "2", "three", "3")
	finish(t, second)
	if after, _ := os.ReadFile(name); strings.Count(string(after), "\n") != 3 || strings.Contains(string(after), "0123 ") {
		t.Errorf("the manifest is now\n%s", after)
	}
}

func TestNamesThatLeaveTheFolderAreRefused(t *testing.T) {
	for _, name := range []string{"../out", "/out", "a/../../out", "", ".", "a\\b", "a\nb", outdir.Manifest} {
		f := open(t, t.TempDir())
		if err := f.Put(name, nil); err == nil {
			t.Errorf("%q is taken", name)
		}
		f.Abandon()
	}
}

func TestALinkLeadsNothingOutOfTheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege")
	}
	dir, outside := t.TempDir(), t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "en")); err != nil {
		t.Fatal(err)
	}
	f := open(t, dir)
	defer f.Abandon()
	if err := f.Put("en/page", []byte("1")); err == nil {
		t.Error("the page is written through the link")
	}
	if files := held(t, outside); len(files) > 0 {
		t.Errorf("outside are now %v", files)
	}
}

func TestAFileIsPutOnce(t *testing.T) {
	f := open(t, t.TempDir())
	defer f.Abandon()
	put(t, f, "one", "1")
	if err := f.Put("one", []byte("2")); err == nil {
		t.Error("the second takes the place of the first")
	}
}

func TestManyGoroutinesLeaveNoTemporaryFile(t *testing.T) {
	dir := t.TempDir()
	f := open(t, dir)
	var wait sync.WaitGroup
	for _, letter := range "abcdefgh" {
		wait.Go(func() {
			for _, digit := range "0123456789" {
				if err := f.Put(string(letter)+"/"+string(digit), []byte{byte(digit)}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	finish(t, f)
	if n := len(held(t, dir)); n != 80 {
		t.Errorf("there are %d files, not 80", n)
	}
}

func TestADiffIsKeptOfTheFirstFilesWhateverTheOrder(t *testing.T) {
	dir := t.TempDir()
	f := open(t, dir)
	names := strings.Split("abcdefghijklmno", "")
	for _, name := range names {
		put(t, f, name, "old")
	}
	finish(t, f)
	slices.Reverse(names)
	c, err := outdir.NewChecker(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		put(t, c, name, "new")
	}
	kept := ""
	for _, d := range c.Differences() {
		if d.State != outdir.Changed {
			t.Errorf("%s is %s", d.Name, d.State)
		}
		if d.New != nil {
			kept += d.Name
		}
	}
	if kept != "abcdefghij" {
		t.Errorf("texts are kept of %q", kept)
	}
}

func TestNamesThatAreOneFileElsewhereAreRefused(t *testing.T) {
	for _, other := range []string{"a/B.md", "A/b.md", "a/\u0065\u0301.md"} {
		f := open(t, t.TempDir())
		put(t, f, "a/b.md", "x", "a/é.md", "x")
		if err := f.Put(other, nil); err == nil || !strings.HasSuffix(err.Error(), "are one file on macOS or Windows") {
			t.Errorf("%q: %v", other, err)
		}
		f.Abandon()
	}
}

// A hard link stands for a system in which case does not count.
func TestAFileOfOursMayBeSpelledOtherwise(t *testing.T) {
	for _, text := range []string{"old", "new"} {
		dir := t.TempDir()
		f := open(t, dir)
		put(t, f, "E1.md", "old")
		finish(t, f)
		if err := os.Link(filepath.Join(dir, "E1.md"), filepath.Join(dir, "e1.md")); err != nil {
			t.Skip(err)
		}
		f = open(t, dir)
		put(t, f, "e1.md", text)
		result := finish(t, f)
		files := held(t, dir)
		if files["e1.md"] != text {
			t.Errorf("%v, %+v", files, result)
		}
		if text == "old" && (result.Removed > 0 || files["E1.md"] != "old") {
			t.Errorf("the same file is removed by its other name: %+v", result)
		}
	}
}
