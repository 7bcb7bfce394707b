// Package atomicfile puts files in place whole or not at all: whatever happens
// in between, a full disk, a kill, a second process, a reader sees the old
// content or the new one.
package atomicfile

import (
	"errors"
	"io/fs"
	"os"
)

// NewFileMode is the mode of a new file. The umask of the process narrows it.
const NewFileMode fs.FileMode = 0o666

// A Staged is the complete new content of a file, which still has another name.
type Staged struct {
	root       *os.Root
	temp, name string
	file       *os.File // open as long as the system tells by it that the file is in use
}

// Stage writes the new content of a file of root to another file at the top of
// root, through to the disk where sync is set.
func Stage(root *os.Root, name string, content []byte, mode fs.FileMode, sync bool) (*Staged, error) {
	s, err := stage(root, name, mode, func(f *os.File) (int, error) { return f.Write(content) })
	if err != nil {
		return nil, err
	}
	if sync {
		err = s.file.Sync()
	}
	if err == nil {
		err = s.release()
	}
	if err != nil {
		s.Discard()
		return nil, err
	}
	return s, nil
}

// stage writes the new content and leaves the file open.
func stage(root *os.Root, name string, mode fs.FileMode, write func(*os.File) (int, error)) (*Staged, error) {
	f, temp, err := create(root, mode)
	if err != nil {
		return nil, err
	}
	s := &Staged{root, temp, name, f}
	_, err = write(f)
	if err == nil && mode != NewFileMode {
		err = f.Chmod(mode) // the umask may have narrowed it
	}
	if err != nil {
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
		s.close()
	}
	return err
}

// Discard removes the new content, unless it has been put in place.
func (s *Staged) Discard() {
	if s.temp != "" {
		s.root.Remove(s.temp) // a leftover is removed by a later run
	}
	s.close()
}

func (s *Staged) close() error {
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	s.file = nil
	return err
}

// create opens a new file that no other process takes for a leftover.
func create(root *os.Root, mode fs.FileMode) (f *os.File, name string, err error) {
	for {
		name := newName()
		f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if err != nil {
			return nil, "", err
		}
		if claim(f) {
			if _, err := root.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
				return f, name, nil
			}
		}
		f.Close() // another process has removed it, or is about to
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
