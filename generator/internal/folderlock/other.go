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

// withoutTwins leaves out what is there in letters of another case: both would
// lock one file.
func withoutTwins(dirs []string) []string {
	return slices.CompactFunc(dirs, strings.EqualFold)
}
