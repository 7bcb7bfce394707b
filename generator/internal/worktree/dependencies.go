package worktree

import (
	"io/fs"
	"path/filepath"
	"slices"
)

// isMetadata recognizes the folders of version control systems.
func isMetadata(name string) bool {
	return name == ".git" || name == ".hg" || name == ".svn" || name == ".jj"
}

// holdsDependencies recognizes a folder that a package manager or a build
// filled, by a name that nobody else takes or by the file that such a tool
// leaves in it: a folder of one's own may well be called vendor or target.
func holdsDependencies(path string, entries []fs.DirEntry) bool {
	name := filepath.Base(path)
	switch name {
	case "node_modules", "bower_components", "site-packages", "__pycache__":
		return true
	}
	return slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
		switch e.Name() {
		case "pyvenv.cfg", "CACHEDIR.TAG":
			return true
		case "modules.txt", "autoload.php", "bundle": // of Go, Composer and Bundler
			return name == "vendor"
		case "project.assets.json": // of NuGet
			return name == "obj"
		case "maven-status", "maven-archiver":
			return name == "target"
		}
		return false
	})
}
