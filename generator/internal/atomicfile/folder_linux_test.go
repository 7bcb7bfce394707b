package atomicfile

import (
	"os"
	"path/filepath"
	"testing"
)

// A folder that is there may be of another file system than the one around it.
func TestAFolderIsFilledAcrossFileSystems(t *testing.T) {
	other, err := os.MkdirTemp("/dev/shm", "statusmith-test-")
	if err != nil {
		t.Skip("there is no file system in memory:", err)
	}
	t.Cleanup(func() { os.RemoveAll(other) })
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(other, link); err != nil {
		t.Fatal(err)
	}
	if err := WriteFolder(link, map[string]string{"a": "text"}); err != nil {
		t.Fatal(err)
	}
	demandFiles(t, other, map[string]string{"a": "text"})
}
