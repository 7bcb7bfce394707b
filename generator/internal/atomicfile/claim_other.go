//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package atomicfile

import (
	"os"
	"time"
)

// longest is more time than a process takes to complete a file.
const longest = time.Hour

func claim(*os.File) bool { return true }

// release closes the file: one that is open cannot be renamed everywhere.
func (s *Staged) release() error { return s.close() }

// removeUnused goes by the time: nothing else tells whether a file is in use.
func removeUnused(path string) {
	if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > longest {
		os.RemoveAll(path)
	}
}
