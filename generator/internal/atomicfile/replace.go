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

	Note func(text string) // is called with a line for each part of the file that could not be kept; may be nil
}

// Write puts the new content in place and syncs it to the disk. A file that
// somebody else has changed since it was read is left alone. Mode, owner, group
// and extended attributes stay where the system allows it.
func (r Replacement) Write() error {
	old, err := r.inspect()
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
	staged, err := stage(root, filepath.Base(r.File), modeOf(old), func(f *os.File) (int, error) { return f.WriteString(r.New) })
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
	if err := r.check(); err != nil {
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

// check compares the file with what was read of it.
func (r Replacement) check() error {
	info, err := r.inspect()
	if err != nil || info == nil {
		return err
	}
	same, err := regular.Holds(r.File, r.Old)
	if err != nil {
		return r.located(err)
	}
	if !same {
		return r.changed()
	}
	return nil
}

// inspect returns what the system knows of the file, nil where there is none yet. A
// file that is to be made, or that cannot be written, is an error.
func (r Replacement) inspect() (fs.FileInfo, error) {
	info, err := os.Lstat(r.File)
	switch {
	case errors.Is(err, fs.ErrNotExist) && r.Create:
		return nil, nil
	case err != nil:
		return nil, r.located(err)
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, fmt.Errorf("%s: is a link, not a file to write", r.Shown)
	case info.Mode()&0o200 == 0:
		return nil, fmt.Errorf("%s: is read-only", r.Shown)
	case r.Create, info.Mode().IsRegular() && info.Size() != int64(len(r.Old)):
		return nil, r.changed()
	}
	return info, nil
}

func (r Replacement) changed() error {
	return fmt.Errorf("%s: was changed by another program in the meantime; run the command again", r.Shown)
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
