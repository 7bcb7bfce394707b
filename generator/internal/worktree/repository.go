package worktree

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// Repository returns the nearest folder, from dir upwards, that is the root of
// a git work tree. One that was added to a repository has a file .git.
func Repository(dir string) (string, bool) {
	for {
		if _, err := os.Lstat(filepath.Join(dir, metadataFolder)); err == nil {
			return dir, true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", false
		}
		dir = parent
	}
}

const metadataFolder = ".git"

// A repository is a git work tree, as far as a search has to know it.
type repository struct {
	top      string // its root, absolute
	dir      string // what git keeps of this work tree
	common   string // what all work trees of the repository share
	settings settings
	inside   mapping

	load    sync.Once
	tracked index
}

// A mapping turns the paths of a search into those from the root of the
// repository.
type mapping struct {
	skip   int    // bytes of a path before the part that both have
	prefix string // what that part lacks, where the search begins further down
}

func (m mapping) slashed(path string) string { return m.prefix + filepath.ToSlash(path[m.skip:]) }

// openRepository reads what the repository around a folder of a search says;
// nil outside of any.
func openRepository(dir string) *repository {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	top, ok := Repository(abs)
	if !ok {
		return nil
	}
	r := &repository{top: top, inside: mapping{skipOf(dir), prefixOf(top, abs)}}
	r.dir, r.common = metadataOf(top)
	r.settings = readSettings(r)
	return r
}

// prefixOf is what the paths inside a folder have before them, seen from one
// further up.
func prefixOf(top, dir string) string {
	rel, err := filepath.Rel(top, dir)
	if err != nil || rel == "." {
		return ""
	}
	return filepath.ToSlash(rel) + "/"
}

// metadataOf returns where git keeps what belongs to a work tree, and what all
// work trees of a repository share (gitrepository-layout(5)). In a linked work
// tree and in a submodule .git is a file that names the first.
func metadataOf(top string) (dir, common string) {
	dir = filepath.Join(top, metadataFolder)
	link, err := regular.Read(dir, maxConfig)
	if err == nil {
		dir = under(top, strings.TrimPrefix(string(link), "gitdir:"))
	}
	if name, err := regular.Read(filepath.Join(dir, "commondir"), maxConfig); err == nil {
		return dir, under(dir, string(name))
	}
	return dir, dir
}

func under(dir, name string) string {
	if name = strings.TrimSpace(name); filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}

// tracks reports whether git keeps the file, the submodule, or anything in the
// folder. Nothing is tracked outside of a repository.
func (r *repository) tracks(path string, folder bool) bool {
	if r == nil {
		return false
	}
	r.load.Do(func() { r.tracked = readIndex(r) })
	name := r.inside.slashed(path)
	return r.tracked.holds(name) || folder && r.tracked.holdsIn(name)
}
