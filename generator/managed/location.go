package managed

import (
	"cmp"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// A location is where a file is.
type location struct {
	file   string // as it was named
	folder string // the file's, without links
	surroundings
}

// Surroundings are what is around a folder.
type surroundings struct {
	// home is the folder of the lock file: that of the nearest project file between
	// the folder and the root of its repository, else that root, else the folder.
	home  string
	top   string // the root of its repository, outside of any home
	alone bool   // there is neither a project file nor a repository
}

func locate(file string) location {
	folder := folderOf(file)
	return location{file, folder, surroundingsOf(folder)}
}

// folderOf returns the folder of a file, without links.
func folderOf(file string) string {
	abs, err := filepath.Abs(file)
	if err != nil {
		abs = file
	}
	if real, err := followLinks(abs); err == nil {
		abs = real
	}
	return filepath.Dir(abs)
}

func surroundingsOf(folder string) surroundings {
	top, ok := worktree.Repository(folder)
	for home := range foldersUp(folder, top) {
		if _, err := os.Stat(filepath.Join(home, ProjectFile)); err == nil {
			return surroundings{home: home, top: cmp.Or(top, home)}
		}
	}
	if !ok {
		return surroundings{home: folder, top: folder, alone: true}
	}
	return surroundings{home: top, top: top}
}

// foldersUp yields the folders from one to a top, or to the root of the file system.
func foldersUp(dir, top string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for yield(dir) && dir != top && dir != filepath.Dir(dir) {
			dir = filepath.Dir(dir)
		}
	}
}

// foldersAbove yields the folders around a file, up to a folder.
func foldersAbove(path, top string) iter.Seq[string] {
	abs, err := filepath.Abs(path)
	if err != nil {
		return func(func(string) bool) {}
	}
	return foldersUp(filepath.Dir(abs), top)
}

// place returns a file as seen from the folder of its project, from that of the
// run outside of any.
func (r *Reconciler) place(at location) string {
	if !at.alone {
		return below(at.home, filepath.Join(at.folder, filepath.Base(at.file)))
	}
	home, _ := r.home() // without it, files are known by their own names
	return below(home, at.file)
}

// below returns a path with slashes, from a folder where the file is below it.
func below(dir, path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	if rel, err := filepath.Rel(dir, abs); err == nil && filepath.IsLocal(rel) {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(path)
}

// belowHere returns a path from the current folder where the file is below it.
func belowHere(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	return filepath.FromSlash(below(here, path))
}

// glob returns the files of a folder that match a pattern, none where the folder
// cannot be read.
func glob(dir, pattern string) []string {
	files, _ := filepath.Glob(filepath.Join(escapeGlob(dir), pattern))
	return files
}

// escapeGlob keeps the characters of a folder's name from being a pattern.
func escapeGlob(dir string) string {
	if os.PathSeparator == '\\' {
		return dir // where a pattern has no escapes
	}
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "*", `\*`, "?", `\?`).Replace(dir)
}

// outermost returns the folder that all of a file's project is in: the root of its
// repository, else that of the run, where the file is below it.
func (r *Reconciler) outermost(at location) string {
	if !at.alone {
		return at.top
	}
	home, err := r.home()
	if err != nil {
		return at.top
	}
	if real, err := followLinks(home); err == nil {
		home = real
	}
	if rel, err := filepath.Rel(home, at.folder); err == nil && filepath.IsLocal(rel) {
		return home
	}
	return at.top
}
