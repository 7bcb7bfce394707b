//go:build darwin || linux

package atomicfile

import (
	"bytes"
	"os"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// accessList is the attribute that lets other users at a file (acl(5)).
const accessList = "system.posix_acl_access"

// copyAttributes copies the extended attributes of a file, access control lists
// among them, and returns those that it could not copy. A list that the folder hands
// down to new files is none of the file's.
func copyAttributes(to *os.File, from string) (lost []string) {
	names, err := read(func(buffer []byte) (int, error) { return unix.Llistxattr(from, buffer) })
	if err != nil {
		return nil // the file system has none
	}
	all := strings.Split(strings.TrimSuffix(string(names), "\x00"), "\x00")
	if !slices.Contains(all, accessList) && !dropAccessList(to) {
		lost = append(lost, "has the access control list that its folder hands down")
	}
	for _, name := range all {
		if name == "" {
			continue
		}
		value, err := read(func(buffer []byte) (int, error) { return unix.Lgetxattr(from, name, buffer) })
		if err == nil {
			has, err := read(func(buffer []byte) (int, error) { return unix.Fgetxattr(int(to.Fd()), name, buffer) })
			if err == nil && bytes.Equal(has, value) {
				continue
			}
			if unix.Fsetxattr(int(to.Fd()), name, value, 0) == nil {
				continue
			}
		}
		lost = append(lost, "its extended attribute "+name+" could not be kept")
	}
	return lost
}

// dropAccessList reports whether a file has no access control list any more.
func dropAccessList(f *os.File) bool {
	_, err := unix.Fgetxattr(int(f.Fd()), accessList, nil)
	return err != nil || unix.Fremovexattr(int(f.Fd()), accessList) == nil
}

// read calls a function of the system that tells the size of what it has to an
// empty buffer.
func read(call func([]byte) (int, error)) ([]byte, error) {
	size, err := call(nil)
	if err != nil || size == 0 {
		return nil, err
	}
	buffer := make([]byte, size)
	size, err = call(buffer)
	return buffer[:max(size, 0)], err
}
