package folderlock

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"
)

// A container sees a folder under another path, and it may come before others there
// that come after it here.
func TestTwoPathsOfAFolderMakeNoCircle(t *testing.T) {
	if os.Getenv("STATUSMITH_MOUNT") == "" {
		t.Skip("a folder is mounted a second time only where STATUSMITH_MOUNT is set")
	}
	dir := t.TempDir()
	a, b, z := filepath.Join(dir, "a"), filepath.Join(dir, "b"), filepath.Join(dir, "z")
	for _, folder := range []string{a, b, z} {
		if err := os.Mkdir(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mount(a, z, "", syscall.MS_BIND, ""); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(z, 0); err != nil {
			t.Error(err)
		}
	})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // a circle would last for ever
	defer cancel()
	var group sync.WaitGroup
	for _, folders := range [][]string{{a, b}, {b, z}, {z, a, b}} {
		group.Go(func() {
			for range 50 {
				unlock, err := Lock(ctx, nil, folders...)
				if err != nil {
					t.Error(err)
					return
				}
				unlock()
			}
		})
	}
	group.Wait()
}
