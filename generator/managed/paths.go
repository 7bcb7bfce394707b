package managed

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// Present divides paths into those that exist and those that do not: a list of
// changed files, as git diff --name-only prints it, names deleted ones too. It is
// an error if none exists. A path that cannot be examined counts as existing: the
// search for it reports why.
func Present(paths []string) (there, gone []string, err error) {
	for _, path := range paths {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
			gone = append(gone, cmp.Or(path, `""`))
		} else {
			there = append(there, path)
		}
	}
	switch {
	case len(there) > 0 || len(gone) == 0:
		return there, gone, nil
	case len(gone) == 1:
		return nil, nil, fmt.Errorf("%s: no such file or folder", gone[0])
	}
	return nil, nil, fmt.Errorf("none of the %d paths exists, from %s to %s", len(gone), gone[0], gone[len(gone)-1])
}
