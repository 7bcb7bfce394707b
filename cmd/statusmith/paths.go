package main

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// present returns the paths that are there, the current folder for none, and
// says which are not.
func (c *cli) present(paths []string) ([]string, error) {
	if len(paths) == 0 {
		return []string{"."}, nil
	}
	there, gone, err := managed.Present(paths)
	for _, path := range gone {
		fmt.Fprintf(c.stderr, "statusmith: %s: no such file or folder, skipped\n", visible.Text(path))
	}
	return there, err
}
