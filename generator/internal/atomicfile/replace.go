package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// A Replacement is a new content for a file that has been read.
type Replacement struct {
	File     string // without links
	Shown    string // the file in errors
	Old, New string
	Create   bool // there is no file yet

	Note func(text string) // is told, a line each, what of the file could not be kept; may be nil
}

// Write puts the new content in place and syncs it to the disk. A file that
// somebody else has changed since it was read is left alone. Mode, owner, group
// and extended attributes stay where the system allows it.
func (r Replacement) Write() error {
	old, err := r.check()
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
	staged, err := stage(root, filepath.Base(r.File), []byte(r.New), modeOf(old))
	if err != nil {
		return r.located(err)
	}
	defer staged.Discard()
	var lost []string
	if old != nil {
		lost = inherit(staged.file, r.File, old)
	}
	if err := errors.Join(staged.file.Sync(), staged.release()); err != nil {
		return r.located(err)
	}
	if _, err := r.check(); err != nil {
		return err
	}
	if err := staged.Commit(); err != nil {
		return r.located(err)
	}
	SyncFolder(dir)
	r.tell(lost)
	return nil
}

func (r Replacement) tell(lost []string) {
	if r.Note == nil {
		return
	}
	for _, what := range lost {
		r.Note(r.Shown + ": " + what)
	}
}

func modeOf(old fs.FileInfo) fs.FileMode {
	if old == nil {
		return NewFileMode
	}
	return old.Mode().Perm()
}

// check compares the file with what was read of it and returns what the system
// knows of it, nil where there is none yet.
func (r Replacement) check() (fs.FileInfo, error) {
	info, err := os.Lstat(r.File)
	if errors.Is(err, fs.ErrNotExist) && r.Create {
		return nil, nil
	}
	if err != nil {
		return nil, r.located(err)
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		return nil, fmt.Errorf("%s: is a link, and no file to write", r.Shown)
	}
	if info.Mode()&0o200 == 0 {
		return nil, fmt.Errorf("%s: is read-only", r.Shown)
	}
	same, err := regular.Holds(r.File, r.Old)
	if err != nil {
		return nil, r.located(err)
	}
	if r.Create || !same {
		return nil, fmt.Errorf("%s: was changed by something else meanwhile; run the command again", r.Shown)
	}
	return info, nil
}

// located names the file as the user knows it.
func (r Replacement) located(err error) error { return located(r.Shown, err) }

// located names a place instead of the temporary one in an error.
func located(place string, err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		err = path.Err
	}
	if link, ok := errors.AsType[*os.LinkError](err); ok {
		err = link.Err
	}
	return fmt.Errorf("%s: %w", place, err)
}
