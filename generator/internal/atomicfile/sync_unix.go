//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package atomicfile

import "golang.org/x/sys/unix"

// Sync has all that was written to a folder's file system reach the disk: once for
// any number of files. These systems do not tell whether it could.
func Sync(string) error {
	unix.Sync()
	return nil
}
