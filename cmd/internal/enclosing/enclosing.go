// Package enclosing checks the folder of a new app: the build tool of a project
// around it may take the files of the app for its own.
package enclosing

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator"
)

// Check refuses a folder inside of a project that an app of the framework would
// break. It returns what else there is to know, a line each.
func Check(f *generator.Framework, dir string) (notes []string, err error) {
	found, err := f.Enclosing(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range found {
		line := relative(e.File) + ": " + e.Reason
		if e.Refuse {
			return nil, fmt.Errorf("%s: name a folder outside of %s", line, e.Folder)
		}
		notes = append(notes, line)
	}
	return notes, nil
}

// relative names a file as seen from the current folder.
func relative(file string) string {
	dir, err := os.Getwd()
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	if err != nil {
		return file
	}
	if rel, err := filepath.Rel(dir, file); err == nil {
		return rel
	}
	return file
}
