// Package portable tells file names that are the same file on every system from
// those that some system reads as something else.
package portable

import (
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Check reports why a path with slashes cannot be that of a file: a component is
// .git in some spelling, whose files git runs, or a name that Windows reserves
// or reads as another.
func Check(path string) error {
	for name := range strings.SplitSeq(path, "/") {
		switch {
		case isGit(name):
			return fmt.Errorf("%q is a folder of git's own", name)
		case IsReserved(name):
			return fmt.Errorf("%q is the name of a device in Windows", name)
		case strings.HasSuffix(name, " ") || strings.HasSuffix(name, ".") && strings.Trim(name, ".") != "":
			return fmt.Errorf("%q ends with a dot or a space, which Windows leaves out", name)
		case strings.ContainsFunc(name, isSpecial):
			return fmt.Errorf("%q holds a character that no file name of Windows has", name)
		}
	}
	return nil
}

// Fold returns a path as macOS and Windows compare it: two paths that are the same
// then are one file there.
func Fold(path string) string { return norm.NFC.String(strings.ToLower(path)) }

// CheckFolders reports a path of the system that leads through a folder of git's own.
func CheckFolders(path string) error {
	for name := range strings.SplitSeq(filepath.ToSlash(path), "/") {
		if isGit(name) {
			return fmt.Errorf("%q is a folder of git's own", name)
		}
	}
	return nil
}

// isGit recognizes .git as file systems do that ignore case, dots and spaces at
// the end (NTFS), or characters without width (HFS+), and the short name of it.
func isGit(name string) bool {
	name, _, _ = strings.Cut(name, ":") // a stream of NTFS
	name = strings.Map(func(r rune) rune {
		if r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x206a && r <= 0x206f || r == 0xfeff {
			return -1
		}
		return r
	}, name)
	name = strings.ToLower(strings.TrimRight(name, ". "))
	return name == ".git" || name == "git~1"
}

// IsReserved reports whether Windows takes a name, whatever its extension, for that
// of a device (Microsoft, "Naming Files, Paths, and Namespaces").
func IsReserved(name string) bool {
	name, _, _ = strings.Cut(strings.ToLower(name), ".")
	switch name = strings.TrimRight(name, " "); name {
	case "con", "prn", "aux", "nul", "conin$", "conout$":
		return true
	}
	port, isCOM := strings.CutPrefix(name, "com")
	if !isCOM {
		var isLPT bool
		if port, isLPT = strings.CutPrefix(name, "lpt"); !isLPT {
			return false
		}
	}
	return len([]rune(port)) == 1 && strings.ContainsAny(port, "0123456789¹²³")
}

func isSpecial(r rune) bool { return r < ' ' || strings.ContainsRune(`<>:"|?*\`, r) }
