package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
)

// CatalogFile is what [Init] calls the catalog of a project.
const CatalogFile = "errors.toml"

const firstProject = `# What every command of statusmith takes below this folder.
catalogs = ["` + CatalogFile + `"]
`

const firstCatalog = `# The errors of this project: a section is one, and the family shop is yours to rename.
[family.shop]
title = "Shop"

[shop.order_not_found]
http_status = 404
message     = "No order has the number {order_id}"
args        = { order_id = "42" } # which the program gives; 42 is the example of pages
`

// Init starts a project in a folder: it writes a project file, a catalog with one
// error, and the attributes of the lock file. It returns the files. Nothing is
// written over a file that is there, but lines are added to the attributes.
func Init(dir string) (files []string, err error) {
	for _, name := range []string{ProjectFile, CatalogFile} {
		if _, err := os.Lstat(filepath.Join(dir, name)); !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s already exists, and nothing was written: statusmith init starts a new project", name)
		}
	}
	attributes, err := withAttributes(filepath.Join(dir, attributesFile))
	if err != nil {
		return nil, err
	}
	for _, r := range []atomicfile.Replacement{
		{File: CatalogFile, New: firstCatalog, Create: true},
		attributes,
		{File: ProjectFile, New: firstProject, Create: true},
	} {
		r.Shown, r.File = r.File, filepath.Join(dir, r.File)
		if r.New == r.Old {
			continue
		}
		if err := r.Write(); err != nil {
			return files, err
		}
		files = append(files, r.Shown)
	}
	return files, nil
}
