//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package managed

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// serialize waits until no other process writes regions in the same project.
// A folder cannot be locked here, so a file in the user's folder of temporary
// files stands for it.
func serialize(home string) (unlock func(), err error) {
	name := fmt.Sprintf("statusmith-%x.lock", sha256.Sum256([]byte(home)))
	return lockedfile.MutexAt(filepath.Join(os.TempDir(), name)).Lock()
}
