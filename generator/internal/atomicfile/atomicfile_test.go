package atomicfile

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func TestAReplacementLeavesAFileAloneThatIsNotWhatItWas(t *testing.T) {
	for _, test := range []struct {
		name        string
		replacement Replacement
		want        string
	}{
		{"that something else changed", Replacement{Old: "what was read", New: "new"}, "was changed by another program in the meantime; run the command again"},
		{"that appeared meanwhile", Replacement{Create: true, New: "new"}, "was changed by another program in the meantime; run the command again"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := test.replacement
			r.File, r.Shown = filepath.Join(t.TempDir(), "a"), "a"
			mustWrite(t, r.File, "what is there")
			if err := r.Write(); err == nil || err.Error() != "a: "+test.want {
				t.Errorf("got %v", err)
			}
			demandFiles(t, filepath.Dir(r.File), map[string]string{"a": "what is there"})
		})
	}
}

func TestAReplacementIsOfNoLink(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret")
	mustWrite(t, secret, "mine")
	r := Replacement{File: filepath.Join(dir, "a"), Shown: "a", Old: "mine", New: "new"}
	if err := os.Symlink(secret, r.File); err != nil {
		t.Skip(err)
	}
	if err := r.Write(); err == nil || err.Error() != "a: is a link, not a file to write" {
		t.Errorf("got %v", err)
	}
	demandFiles(t, dir, map[string]string{"a": "mine", "secret": "mine"})
}

func TestAReplacementReportsAFileThatVanished(t *testing.T) {
	r := Replacement{File: filepath.Join(t.TempDir(), "a"), Shown: "a", Old: "x", New: "new"}
	if err := r.Write(); err == nil || !strings.HasPrefix(err.Error(), "a: ") {
		t.Errorf("got %v", err)
	}
	demandFiles(t, filepath.Dir(r.File), map[string]string{})
}

func TestAReplacementKeepsTheModeAndRemovesWhatAKilledProcessLeft(t *testing.T) {
	dir := t.TempDir()
	r := Replacement{File: filepath.Join(dir, "a"), Shown: "a", Old: "old", New: "new"}
	mustWrite(t, r.File, "old")
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	killed, err := Stage(root, "a", []byte("half"), NewFileMode, true)
	if err != nil {
		t.Fatal(err)
	}
	leftover := filepath.Join(dir, killed.temp)
	if err := killed.close(); err != nil { // as the system does for a process that is killed
		t.Fatal(err)
	}
	mustWrite(t, filepath.Join(dir, ".statusmith-notes.tmp"), "somebody's own")
	if err := os.Chmod(r.File, 0o751); err != nil {
		t.Fatal(err)
	}
	if err := r.Write(); err != nil {
		t.Fatal(err)
	}
	demandFiles(t, dir, map[string]string{"a": "new", ".statusmith-notes.tmp": "somebody's own"})
	if _, err := os.Stat(leftover); err == nil {
		t.Error("the leftover is still there")
	}
	if info, err := os.Stat(r.File); err != nil || runtime.GOOS != "windows" && info.Mode() != 0o751 {
		t.Errorf("the mode is now %v, error %v", info.Mode(), err)
	}
}

func TestWhatIsInUseSurvivesProcessesThatRemoveLeftovers(t *testing.T) {
	dir := t.TempDir()
	done := make(chan struct{})
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					RemoveLeftovers(dir)
				}
			}
		})
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for range 300 {
		staged, err := stage(root, "a", NewFileMode, func(f *os.File) (int, error) { return f.WriteString("new") })
		if err == nil {
			err = staged.Commit()
		}
		if err != nil {
			t.Error(err)
		}
		temp, discard, err := createFolder(dir)
		if err == nil {
			err = os.Mkdir(filepath.Join(temp, "new"), 0o755)
		}
		if err != nil {
			t.Error(err)
			continue
		}
		discard()
	}
	close(done)
	group.Wait()
}

func mustWrite(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// demandFiles compares all files of a folder with what they should be.
func demandFiles(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(want) {
		t.Errorf("the folder holds %v", entries)
	}
	for name, text := range want {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(got) != text {
			t.Errorf("%s holds %q, error %v", name, got, err)
		}
	}
}
