//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package folderlock

import (
	"cmp"
	"errors"
	"os"
	"slices"
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

// A number is what the system calls a folder, whatever its path: letters of another
// case, other characters of Unicode for one name or another mount may spell it.
type number struct{ device, inode uint64 }

// ordered sorts folders by their numbers, each once.
func ordered(dirs []string) []string {
	numbers := make(map[string]number)
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err == nil { // else locking it reports the error
			stat := info.Sys().(*syscall.Stat_t)
			numbers[dir] = number{uint64(stat.Dev), uint64(stat.Ino)}
		}
	}
	slices.SortFunc(dirs, func(a, b string) int {
		m, n := numbers[a], numbers[b]
		return cmp.Or(cmp.Compare(m.device, n.device), cmp.Compare(m.inode, n.inode))
	})
	return slices.CompactFunc(dirs, func(a, b string) bool { return numbers[a] == numbers[b] && numbers[a] != number{} })
}
