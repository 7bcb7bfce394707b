// Package worktree finds the text files of a work tree that hold a word. It
// stays out of what nobody in the project wrote: what git ignores, binary files
// and the folders of dependencies. A tree of a hundred thousand files should
// cost little more than reading them, so no file is read further than needed.
package worktree

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// Search returns the files under the given files and folders that hold the
// word in any case of letters, sorted. The word is in small letters and ends in
// another character. A file that is named itself is searched even where git ignores
// it. Links below a folder are not followed. A file that appears twice, by a link or
// another spelling, is one, called as it was first; two hard links are two.
func Search(word string, paths ...string) ([]string, error) {
	s := search{word: []byte(word), slots: make(chan struct{}, runtime.GOMAXPROCS(0)-1)}
	var found []string
	for _, path := range paths {
		s.path(path)
		slices.Sort(s.found)
		found = append(found, s.found...)
		s.found = nil
	}
	if len(paths) > 1 {
		found = withoutTwins(found)
	}
	slices.Sort(found)
	slices.SortFunc(s.errs, func(a, b error) int { return cmp.Compare(a.Error(), b.Error()) })
	return found, errors.Join(s.errs...)
}

// withoutTwins leaves out files that are there twice.
func withoutTwins(files []string) []string {
	seen := make(map[identity]bool)
	return slices.DeleteFunc(files, func(file string) bool {
		id := identify(file)
		twin := seen[id]
		seen[id] = true
		return twin
	})
}

// realName returns the path of a file without links, in letters of one case.
func realName(file string) string {
	if abs, err := filepath.Abs(file); err == nil {
		file = abs
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	}
	return strings.ToLower(file)
}

// A search runs over several folders at once.
type search struct {
	word  []byte
	slots chan struct{} // one for each helper that may run
	group sync.WaitGroup

	mutex sync.Mutex
	found []string
	errs  []error
}

// path searches a file or folder that somebody named.
func (s *search) path(path string) {
	switch info, err := os.Stat(path); {
	case err != nil:
		s.report(err)
	case info.IsDir():
		s.tree(path)
	case info.Mode().IsRegular():
		s.file(filepath.Clean(path))
	default:
		s.report(&fs.PathError{Path: path, Err: regular.ErrIrregular})
	}
}

// tree searches a folder and waits for the end of it.
func (s *search) tree(root string) {
	f, err := newFolder(filepath.Clean(root))
	s.fail(err)
	s.folder(f)
	s.group.Wait()
}

func (s *search) folder(f folder) {
	entries, err := readFolder(f.path)
	if err != nil {
		s.fail(err)
		return
	}
	if holdsDependencies(f.path, entries) {
		return
	}
	f, err = f.inside(entries)
	s.fail(err)
	for _, e := range entries {
		isFile, isFolder := e.Type().IsRegular(), e.IsDir()
		if !isFile && !isFolder || atomicfile.IsTemporary(e.Name()) {
			continue
		}
		path := f.join(e.Name())
		switch ignored, leftOut := f.judge(path, e.Name(), isFolder); {
		case leftOut:
		case isFile:
			s.file(path)
		default:
			s.branch(folder{path, f.repo, f.rules, ignored, false})
		}
	}
}

// branch hands a folder to a helper, or searches it when all are busy.
func (s *search) branch(f folder) {
	select {
	case s.slots <- struct{}{}:
		s.group.Go(func() {
			s.folder(f)
			<-s.slots
		})
	default:
		s.folder(f)
	}
}

func (s *search) file(path string) {
	found, err := contains(path, s.word)
	switch {
	case err != nil:
		s.fail(err)
	case found:
		s.mutex.Lock()
		s.found = append(s.found, path)
		s.mutex.Unlock()
	}
}

// fail keeps an error. What vanished during the search is none.
func (s *search) fail(err error) {
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		s.report(err)
	}
}

func (s *search) report(err error) {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		err = fmt.Errorf("%s: %w", filepath.ToSlash(at.Path), at.Err)
	}
	s.mutex.Lock()
	s.errs = append(s.errs, err)
	s.mutex.Unlock()
}
