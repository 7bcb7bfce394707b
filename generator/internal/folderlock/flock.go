//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package folderlock

import (
	"errors"
	"os"
	"syscall"
)

// try locks the folder itself: that leaves no file behind, and the system gives
// the lock back however the process ends. A file system that cannot lock is left
// to the check that precedes each replacement.
func try(dir string) (unlock func(), busy bool, err error) {
	f, err := os.OpenFile(dir, os.O_RDONLY|syscall.O_DIRECTORY, 0) // a pipe would wait for a writer
	if err != nil {
		return nil, false, err
	}
	for {
		switch err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); {
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			f.Close()
			return nil, true, nil
		default:
			return func() { f.Close() }, false, nil
		}
	}
}

// withoutTwins leaves out a folder that is there under another spelling, as where
// the case of names does not matter: a process would wait for itself.
func withoutTwins(dirs []string) []string {
	var infos []os.FileInfo
	var found []string
	for _, dir := range dirs {
		info, err := os.Stat(dir)
		if err == nil && isAmong(info, infos) {
			continue
		}
		infos, found = append(infos, info), append(found, dir)
	}
	return found
}

func isAmong(info os.FileInfo, infos []os.FileInfo) bool {
	for _, other := range infos {
		if other != nil && os.SameFile(info, other) {
			return true
		}
	}
	return false
}
