package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// CatalogFile is what [Init] calls the catalog of a project.
const CatalogFile = "errors.toml"

const attributesFile = ".gitattributes"

// Attributes are the lines of a .gitattributes file that a lock file wants: its
// lines may be joined in any way, and nobody reviews them.
var Attributes = []string{LockFile + " merge=union", LockFile + " linguist-generated"}

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

// Init begins a project in a folder: it writes a project file, a catalog with one
// error, and the attributes of the lock file. It returns the files. Nothing is
// written over a file that is there, but lines are added to the attributes.
func Init(dir string) (files []string, err error) {
	for _, name := range []string{ProjectFile, CatalogFile} {
		if _, err := os.Lstat(filepath.Join(dir, name)); !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is there already, and nothing was written: statusmith init begins a project", name)
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

const maxAttributes = 1 << 20

// withAttributes adds what a .gitattributes file lacks.
func withAttributes(file string) (atomicfile.Replacement, error) {
	if info, err := os.Lstat(file); err == nil && info.Mode()&fs.ModeSymlink != 0 { // git follows none there either
		return atomicfile.Replacement{}, fmt.Errorf("%s: %w", attributesFile, regular.ErrIrregular)
	}
	raw, err := regular.Read(file, maxAttributes)
	r := atomicfile.Replacement{File: attributesFile, Old: string(raw), New: string(raw), Create: errors.Is(err, fs.ErrNotExist)}
	if err != nil && !r.Create {
		return r, fmt.Errorf("%s: %w", attributesFile, err)
	}
	if r.New != "" && !strings.HasSuffix(r.New, "\n") {
		r.New += "\n"
	}
	lines := strings.Split(strings.ReplaceAll(r.Old, "\r\n", "\n"), "\n")
	for _, line := range Attributes {
		if !slices.Contains(lines, line) {
			r.New += line + "\n"
		}
	}
	return r, nil
}
