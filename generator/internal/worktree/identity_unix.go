//go:build unix

package worktree

import (
	"os"
	"syscall"
)

// An identity tells whether two names are of one file: the system's number of it
// and, where hard links give it several names that are no spellings of each other,
// the name.
type identity struct {
	device, number uint64
	name           string
}

func identify(file string) identity {
	info, err := os.Stat(file)
	if err != nil {
		return identity{name: file}
	}
	stat := info.Sys().(*syscall.Stat_t)
	id := identity{device: uint64(stat.Dev), number: uint64(stat.Ino)}
	if stat.Nlink > 1 {
		id.name = realName(file)
	}
	return id
}
