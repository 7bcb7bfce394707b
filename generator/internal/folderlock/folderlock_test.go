package folderlock

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

func TestFoldersAreLockedOnceAndInOneOrder(t *testing.T) {
	dir := t.TempDir()
	a, b, link := filepath.Join(dir, "a"), filepath.Join(dir, "b"), filepath.Join(dir, "link")
	for _, folder := range []string{a, b} {
		if err := os.Mkdir(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(a, link); err != nil {
		t.Skip(err)
	}
	t.Chdir(dir)
	var group sync.WaitGroup
	for _, folders := range [][]string{{a, b}, {b, a}, {link, "b", a}, {"b", "a/../a"}} {
		group.Go(func() {
			for range 50 {
				unlock, err := Lock(t.Context(), nil, folders...)
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

func TestAWaitingProcessSaysWhichFolderItWaitsForAndCanBeInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no folder can be locked there")
	}
	dir := t.TempDir()
	unlock, err := Lock(t.Context(), nil, dir)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var told []string
	_, err = Lock(ctx, func(dir string) { told = append(told, dir); cancel() }, dir)
	if !errors.Is(err, context.Canceled) || len(told) != 1 {
		t.Errorf("error %v, told of %v", err, told)
	}
	unlock()
	if unlock, err = Lock(t.Context(), func(string) { t.Error("it waits for nobody") }, dir); err != nil {
		t.Fatal(err)
	}
	unlock()
}
