package worktree

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A folder is where a search is.
type folder struct {
	path    string
	repo    *repository // nil outside of one
	rules   *rules
	ignored bool // by git: what is tracked in it counts all the same
	first   bool // the search begins here
}

func newFolder(path string) (folder, error) {
	repo := openRepository(path)
	rules, err := repo.rulesAbove()
	return folder{path: path, repo: repo, rules: rules, first: true}, err
}

// inside adds what the files of the folder say: a repository inside of another
// one, such as a submodule, has rules of its own.
func (f folder) inside(entries []fs.DirEntry) (folder, error) {
	isRoot := func(e fs.DirEntry) bool { return e.Name() == metadataFolder }
	var outer, own error
	if !f.first && slices.ContainsFunc(entries, isRoot) {
		f, outer = newFolder(f.path)
	}
	if !f.ignored {
		f.rules, own = f.rules.with(f.path, entries, f.repo)
	}
	return f, errors.Join(outer, own)
}

// judge tells whether a pattern is about a file or folder, and whether a search
// leaves it out: git's patterns are not for what it tracks (gitignore(5)).
func (f *folder) judge(path, name string, isFolder bool) (ignored, leftOut bool) {
	if isFolder && isMetadata(name) {
		return false, true
	}
	ignored = f.ignored || f.rules.ignore(path, name, isFolder)
	return ignored, ignored && !f.repo.tracks(path, isFolder)
}

func (f *folder) join(name string) string {
	if f.path == "." {
		return name
	}
	return f.path + string(filepath.Separator) + name
}

// readFolder lists a folder without the sorting of [os.ReadDir].
func readFolder(path string) ([]fs.DirEntry, error) {
	dir, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer dir.Close()
	return dir.ReadDir(-1)
}

// Skips reports whether a search of a folder leaves out a file in it, which
// need not be there yet.
func Skips(root, file string) bool {
	rel, err := filepath.Rel(root, file)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	f, _ := newFolder(filepath.Clean(root)) // a search reports rules that are not read
	parts := strings.Split(filepath.ToSlash(rel), "/")
	for i, name := range parts {
		entries, err := readFolder(f.path) // none, where the folder is not there yet
		if err == nil && holdsDependencies(f.path, entries) {
			return true
		}
		f, _ = f.inside(entries)
		path := f.join(name)
		ignored, leftOut := f.judge(path, name, i < len(parts)-1)
		if leftOut {
			return true
		}
		f = folder{path: path, repo: f.repo, rules: f.rules, ignored: ignored}
	}
	return false
}
