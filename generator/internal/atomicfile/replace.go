package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A Replacement is a new content for a file that has been read.
type Replacement struct {
	File     string // without links
	Shown    string // the file in errors
	Old, New string
	Create   bool // there is no file yet
}

// Write puts the new content in place and syncs it to the disk. A file that
// somebody else has changed since it was read is left alone.
func (r Replacement) Write() error {
	mode, err := r.check()
	if err != nil {
		return err
	}
	dir := filepath.Dir(r.File)
	RemoveLeftovers(dir)
	root, err := os.OpenRoot(dir)
	if err != nil {
		return r.located(err)
	}
	defer root.Close()
	staged, err := Stage(root, filepath.Base(r.File), []byte(r.New), mode, true)
	if err != nil {
		return r.located(err)
	}
	defer staged.Discard()
	if _, err := r.check(); err != nil {
		return err
	}
	if err := staged.Commit(); err != nil {
		return r.located(err)
	}
	SyncFolder(dir)
	return nil
}

// check compares the file with what was read of it and returns its mode.
func (r Replacement) check() (fs.FileMode, error) {
	info, err := os.Lstat(r.File)
	if errors.Is(err, fs.ErrNotExist) && r.Create {
		return NewFileMode, nil
	}
	if err != nil {
		return 0, r.located(err)
	}
	if info.Mode()&0o200 == 0 {
		return 0, fmt.Errorf("%s: is read-only", r.Shown)
	}
	text, err := os.ReadFile(r.File)
	if err != nil {
		return 0, r.located(err)
	}
	if r.Create || string(text) != r.Old {
		return 0, fmt.Errorf("%s: was changed by something else meanwhile; run the command again", r.Shown)
	}
	return info.Mode().Perm(), nil
}

// located names the file as the user knows it.
func (r Replacement) located(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		err = link.Err
	}
	return fmt.Errorf("%s: %w", r.Shown, err)
}
