//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package atomicfile

import (
	"io/fs"
	"os"
)

// inherit has nothing to do: a new file takes what its folder hands down.
func inherit(*os.File, string, fs.FileInfo) (lost []string) { return nil }
