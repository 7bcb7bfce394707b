//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package managed

import (
	"os"
	"syscall"
)

// serialize waits until no other process writes regions in the same project.
// The lock is on the folder itself: it leaves no file behind, and the system
// gives it back however the process ends. A file system that cannot lock is
// left to the check that precedes each replacement.
func serialize(home string) (unlock func(), err error) {
	dir, err := os.Open(home)
	if err != nil {
		return nil, err
	}
	for {
		if err := syscall.Flock(int(dir.Fd()), syscall.LOCK_EX); err != syscall.EINTR {
			return func() { dir.Close() }, nil
		}
	}
}
