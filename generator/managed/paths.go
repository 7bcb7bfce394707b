package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// Present divides paths into those that are there and those that are gone: a
// list of changed files, as git diff --name-only prints it, names deleted ones
// too. That none is there is an error.
func Present(paths []string) (there, gone []string, err error) {
	for _, path := range paths {
		switch _, err := os.Stat(path); {
		case err == nil:
			there = append(there, path)
		case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
			gone = append(gone, path)
		default:
			return nil, nil, err
		}
	}
	switch {
	case len(there) > 0 || len(gone) == 0:
		return there, gone, nil
	case len(gone) == 1:
		return nil, nil, fmt.Errorf("%s: no such file or folder", gone[0])
	}
	return nil, nil, fmt.Errorf("none of the %d paths is there, from %s to %s", len(gone), gone[0], gone[len(gone)-1])
}
