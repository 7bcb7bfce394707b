package main

import (
	"github.com/statusmith/statusmith/generator/managed"
)

// present returns the paths that are there, the current folder for none, and
// says which are not.
func (c *cli) present(paths []string) ([]string, error) {
	if len(paths) == 0 {
		return []string{"."}, nil
	}
	there, gone, err := managed.Present(paths)
	for _, path := range gone {
		c.note("%s: no such file or folder, skipped", path)
	}
	return there, err
}
