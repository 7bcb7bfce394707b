package atomicfile

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"strings"
)

// prefix and suffix make up the name of a file or folder that is not yet
// complete; between them is a random text.
const (
	prefix = ".statusmith-"
	suffix = ".tmp"
)

func newName() string { return prefix + rand.Text() + suffix }

// IsTemporary reports whether a file or folder has the name of one that is not
// yet complete, or that a process which was killed has left.
func IsTemporary(name string) bool {
	random, ok := strings.CutPrefix(name, prefix)
	random, ended := strings.CutSuffix(random, suffix)
	return ok && ended && len(random) == len(rand.Text()) && strings.Trim(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

// RemoveLeftovers removes what processes that were killed have left in a folder.
// What another process uses stays.
func RemoveLeftovers(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if IsTemporary(e.Name()) && (e.Type().IsRegular() || e.IsDir()) {
			removeUnused(filepath.Join(dir, e.Name()))
		}
	}
}
