package atomicfile

import (
	"os"

	"golang.org/x/sys/unix"
)

// Sync has all that was written to a folder's file system reach the disk: once for
// any number of files.
func Sync(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := unix.Syncfs(int(f.Fd())); err != nil {
		return &os.PathError{Op: "sync", Path: dir, Err: err}
	}
	return nil
}
