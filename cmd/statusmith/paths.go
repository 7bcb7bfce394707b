package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"github.com/statusmith/statusmith/generator/visible"
)

// present returns the paths that are there, the current folder for none, and
// says which are not: a list of changed files, as git diff --name-only prints
// it, names deleted ones too.
func (c *cli) present(paths []string) ([]string, error) {
	if len(paths) == 0 {
		return []string{"."}, nil
	}
	var there, gone []string
	for _, path := range paths {
		switch _, err := os.Stat(path); {
		case err == nil:
			there = append(there, path)
		case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
			gone = append(gone, path)
		default:
			return nil, err
		}
	}
	switch {
	case len(there) > 0:
	case len(gone) == 1:
		return nil, fmt.Errorf("%s: no such file or folder", gone[0])
	default:
		return nil, fmt.Errorf("none of the %d paths is there, from %s to %s", len(gone), gone[0], gone[len(gone)-1])
	}
	for _, path := range gone {
		fmt.Fprintf(c.stderr, "statusmith: %s: no such file or folder, skipped\n", visible.Text(path))
	}
	return there, nil
}
