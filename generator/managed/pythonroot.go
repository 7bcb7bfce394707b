package managed

import (
	"maps"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/manifest"
)

// maxImporting bounds how many files of Python are read for what they import.
const maxImporting = 100

// importedFrom returns the folder that Python imports a file from: the one from which
// most of what the files around it import is found, else the nearest project of
// Python, of which the sources may be in src. It is "" where nothing says it, and lies
// within top.
func importedFrom(folder, top string) string {
	modules := importedAround(folder, top)
	best, most := "", 0
	project := pythonProject(folder, top)
	for root := range foldersUp(folder, top) {
		if has(root, "__init__.py") {
			continue // a package, which is imported from above
		}
		found := 0
		for module := range modules {
			if holdsModule(root, module) {
				found++
			}
		}
		if found > most || found == most && found > 0 && root == project {
			best, most = root, found
		}
	}
	if most > 0 {
		return best
	}
	return project
}

// importedAround returns the modules that the files of a folder import, and those of
// the folders above it.
func importedAround(folder, top string) map[string]bool {
	modules := make(map[string]bool)
	read := 0
	for dir := range foldersUp(folder, top) {
		files := glob(dir, "*.py")
		for _, file := range files[:min(len(files), maxImporting-read)] {
			read++
			if f, err := sourceOf("python", file); err == nil {
				maps.Copy(modules, f.Modules())
			}
		}
	}
	return modules
}

// holdsModule reports whether a module, as in shop.orders, is found from a folder.
func holdsModule(root, module string) bool {
	path := filepath.Join(root, filepath.FromSlash(strings.ReplaceAll(module, ".", "/")))
	if info, err := os.Stat(path + ".py"); err == nil && info.Mode().IsRegular() {
		return true
	}
	return len(glob(path, "*.py")) > 0
}

// pythonProject returns the nearest folder from which a project of Python runs, or is
// built: the sources of one that is built may be in src, which is not a package.
func pythonProject(folder, top string) string {
	below := ""
	for dir := range foldersUp(folder, top) {
		switch {
		case has(dir, "__init__.py"):
		case has(dir, "manage.py"):
			return dir
		case manifest.Has("pypi", dir, top):
			isBuilt := has(dir, "pyproject.toml") || has(dir, "setup.py")
			if isBuilt && filepath.Base(below) == "src" && !has(below, "__init__.py") {
				return below
			}
			return dir
		}
		below = dir
	}
	return ""
}
