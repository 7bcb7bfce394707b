package managed

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/region"
)

// A session is one run over files with regions.
type session struct {
	reconciler   *Reconciler
	judges       map[*Reconciler]*judge
	told         map[string]bool         // notes and problems of projects, once each
	surroundings map[string]surroundings // by folder
	locks        map[string]*lockFile    // by their folders
	held         map[string]bool         // folders that no other process writes in
	seen         map[string]bool         // folders around which lock files were looked for
	problems     []error
}

func (r *Reconciler) newSession() *session {
	return &session{
		reconciler: r, judges: map[*Reconciler]*judge{}, told: map[string]bool{}, surroundings: map[string]surroundings{},
		locks: map[string]*lockFile{}, seen: map[string]bool{},
	}
}

// search returns the files under the paths that may hold regions. A lock file holds
// only what was written into them.
func (s *session) search(paths []string) []string {
	files, err := worktree.Search(region.Word, paths...)
	s.problems = []error{err}
	return slices.DeleteFunc(files, func(file string) bool { return filepath.Base(file) == LockFile })
}

// read reads files and tells the states of their regions. A file that cannot be
// read is no reason to leave out the others.
func (s *session) read(ctx context.Context, files []string) ([]*document, error) {
	var documents []*document
	for _, file := range files {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		d, err := readDocument(file, file)
		s.problems = append(s.problems, err)
		if err != nil || len(d.regions)+len(d.broken) == 0 {
			continue
		}
		at := s.locate(file)
		if err := s.own(d, at); err != nil {
			s.failOnce(err)
			continue
		}
		d.lock, d.place = s.lockAt(at), d.owner.place(at)
		documents = append(documents, d)
	}
	return documents, s.judge(ctx, documents)
}

// own finds the project of a file, which judges its regions.
func (s *session) own(d *document, at location) error {
	var err error
	if d.owner, err = s.reconciler.at(at); err != nil {
		return err
	}
	if s.judges[d.owner] == nil {
		if _, err := d.owner.generator.Catalog(); err != nil {
			return err
		}
		s.judges[d.owner] = d.owner.newJudge()
	}
	return nil
}

// judge tells the states of all regions.
func (s *session) judge(ctx context.Context, documents []*document) error {
	var targets []*target
	for _, d := range documents {
		targets = append(targets, d.regions...)
	}
	return parallel.Each(ctx, len(targets), func(i int) error {
		d := targets[i].document
		s.judges[d.owner].judge(targets[i], d.lock)
		return nil
	})
}

// failOnce keeps what is wrong with a project, once for all of its files.
func (s *session) failOnce(err error) {
	if !s.told[err.Error()] {
		s.told[err.Error()] = true
		s.problems = append(s.problems, err)
	}
}

// tell tells a note, if it is one, once.
func (s *session) tell(note string) {
	if note != "" && s.reconciler.notes != nil && !s.told[note] {
		s.told[note] = true
		s.reconciler.notes(note)
	}
}

func (s *session) problem() error { return errors.Join(s.problems...) }

// lock returns what the lock file of a folder holds.
func (s *session) lock(home string) *lockFile {
	if s.locks[home] == nil {
		s.locks[home] = readLock(home)
		s.problems = append(s.problems, s.locks[home].problem)
		s.tell(s.locks[home].note())
	}
	return s.locks[home]
}

// lockAt returns the lock file for a file: that of its home, which also looks
// into those between the file and the root of its repository. They are what a
// project had before its home moved.
func (s *session) lockAt(at location) *lockFile {
	lock := s.lock(at.home)
	if s.seen[at.folder] {
		return lock
	}
	s.seen[at.folder] = true
	for folder := range foldersUp(at.folder, at.top) {
		if _, err := os.Lstat(filepath.Join(folder, LockFile)); err == nil && folder != at.home {
			lock.addElder(s.lock(folder))
		}
	}
	return lock
}

// locate returns where a file is.
func (s *session) locate(file string) location {
	folder := folderOf(file)
	if _, ok := s.surroundings[folder]; !ok {
		s.surroundings[folder] = surroundingsOf(folder)
	}
	return location{file, folder, s.surroundings[folder]}
}

// hold waits until no other process writes in the projects of the files
// under the paths, keeps others from it, and returns the files. What a process
// that was killed has left beside them is removed.
func (s *session) hold(ctx context.Context, paths []string) (files []string, unlock func(), err error) {
	homes := make(map[string]bool)
	if home, err := s.reconciler.home(); err == nil && covers(paths, home) {
		homes[existing(s.locate(filepath.Join(home, LockFile)).home)] = true // its regions may be all gone
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			path = filepath.Join(path, LockFile)
		}
		homes[existing(s.locate(path).home)] = true
	}
	for {
		unlock, err := s.reconciler.hold(ctx, slices.Collect(maps.Keys(homes))...)
		if err != nil {
			return nil, nil, err
		}
		files := s.search(paths)
		known := len(homes)
		for _, file := range files {
			homes[existing(s.locate(file).home)] = true
		}
		if len(homes) == known {
			s.held = maps.Clone(homes)
			removeLeftovers(files, homes)
			return files, unlock, nil
		}
		unlock() // each process locks in the same order
	}
}

func removeLeftovers(files []string, folders map[string]bool) {
	for _, file := range files {
		folders[folderOf(file)] = true
	}
	for dir := range folders {
		atomicfile.RemoveLeftovers(dir)
	}
}

// existing returns the nearest folder, from one upwards, that is there.
func existing(dir string) string {
	for dir != filepath.Dir(dir) {
		if _, err := os.Stat(dir); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	return dir
}
