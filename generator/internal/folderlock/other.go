//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package folderlock

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// try locks a file in the user's folder of temporary files, which stands for
// the folder: that cannot be locked here. It waits, and cannot say for whom.
func try(dir string) (unlock func(), busy bool, err error) {
	name := fmt.Sprintf("statusmith-%x.lock", sha256.Sum256([]byte(strings.ToLower(dir))))
	unlock, err = lockedfile.MutexAt(filepath.Join(os.TempDir(), name)).Lock()
	return unlock, false, err
}

// ordered sorts folders by their names in letters of one case, each once.
func ordered(dirs []string) []string {
	slices.SortFunc(dirs, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
	return slices.CompactFunc(dirs, func(a, b string) bool { return strings.ToLower(a) == strings.ToLower(b) })
}
