// Package atomicfile puts files in place whole or not at all: whatever happens
// in between, a full disk, a kill, a second process, a reader sees the old
// content or the new one.
package atomicfile

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// NewFileMode is the mode of a file that is not there yet. The umask of the
// process narrows it.
const NewFileMode fs.FileMode = 0o666

// prefix and suffix make up the name of a file that is not yet complete;
// between them is a random text.
const (
	prefix = ".statusmith-"
	suffix = ".tmp"
)

// A Staged is a complete new content in a file that has still another name.
type Staged struct {
	root       *os.Root
	temp, name string
}

// Stage writes the new content of a file of root to another file at the top of
// root, through to the disk where sync is set.
func Stage(root *os.Root, name string, content []byte, mode fs.FileMode, sync bool) (*Staged, error) {
	s := &Staged{root, prefix + rand.Text() + suffix, name}
	f, err := root.OpenFile(s.temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return nil, err
	}
	_, err = f.Write(content)
	if err == nil && mode != NewFileMode {
		err = f.Chmod(mode) // the umask may have narrowed it
	}
	if err == nil && sync {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		s.Discard()
		return nil, err
	}
	return s, nil
}

// Commit puts the new content in place. The folder of the file has to be there;
// where it is not, it can be made and Commit called again.
func (s *Staged) Commit() error {
	err := s.root.Rename(s.temp, s.name)
	if err == nil {
		s.temp = ""
	}
	return err
}

// Discard removes the new content, unless it has been put in place.
func (s *Staged) Discard() {
	if s.temp != "" {
		s.root.Remove(s.temp) // a leftover is removed by a later run
	}
}

// RemoveLeftovers removes what a process that was killed has left in a folder.
func RemoveLeftovers(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		random, ok := strings.CutPrefix(strings.TrimSuffix(e.Name(), suffix), prefix)
		if ok && e.Type().IsRegular() && len(random) == len(rand.Text()) {
			os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}

// SyncFolder makes a rename last through a power failure, where the system has
// a way to do so.
func SyncFolder(dir string) {
	if f, err := os.Open(dir); err == nil {
		f.Sync()
		f.Close()
	}
}
