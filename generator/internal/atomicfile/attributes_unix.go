//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package atomicfile

import (
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// inherit gives a new content what else than its text and mode its file had: the
// owner, the group, extended attributes. It returns what could not be kept.
func inherit(f *os.File, file string, old fs.FileInfo) (lost []string) {
	was, ok := old.Sys().(*syscall.Stat_t)
	info, err := f.Stat()
	if !ok || err != nil {
		return nil
	}
	is, mode := info.Sys().(*syscall.Stat_t), old.Mode()
	if was.Gid != is.Gid && f.Chown(-1, int(was.Gid)) != nil {
		lost = append(lost, fmt.Sprintf("its group %d could not be kept", was.Gid))
		mode &^= fs.ModeSetgid // that of another group
	}
	if was.Uid != is.Uid && f.Chown(int(was.Uid), -1) != nil {
		lost = append(lost, fmt.Sprintf("its owner %d could not be kept", was.Uid))
		mode &^= fs.ModeSetuid // that of another user
	}
	lost = append(lost, copyAttributes(f, file)...)
	err = f.Chmod(mode) // which chown narrows
	if info, e := f.Stat(); err != nil || e != nil || info.Mode() != old.Mode() {
		lost = append(lost, "its mode could not be kept")
	}
	if was.Nlink > 1 {
		lost = append(lost, fmt.Sprintf("has %d names: the others keep the old text", was.Nlink))
	}
	return lost
}
