package outdir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
)

// write enters a file into the manifest before the file is there, so that an
// interrupted run leaves nothing that the next would take for foreign.
func (w *Writer) write(name string, content []byte, sum digest) error {
	if err := w.enter(name, sum); err != nil {
		return err
	}
	return w.replace(name, content)
}

func (w *Writer) enter(name string, sum digest) error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.journal == nil {
		journal, err := w.root.OpenFile(Manifest, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		w.journal = journal
	}
	_, err := w.journal.WriteString(manifestLine(name, sum))
	return about(Manifest, err)
}

// about puts the name of a file in the folder into an error, which may be about what was
// opened in its stead, or have the folder in its path.
func about(name string, err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return &fs.PathError{Op: at.Op, Path: name, Err: at.Err}
	}
	return err
}

// dropPartialLine takes the end of a manifest away that a killed run left.
func (w *Writer) dropPartialLine() error {
	if n := len(w.before); n == 0 || w.before[n-1] == '\n' {
		return nil
	}
	var whole []byte
	for _, line := range numbered(w.before) {
		whole = append(whole, line+"\n"...)
	}
	return w.replace(Manifest, whole)
}

// replace puts a whole file in the place of another.
func (w *Writer) replace(name string, content []byte) error {
	name = filepath.FromSlash(name)
	staged, err := atomicfile.Stage(w.root, name, content, atomicfile.NewFileMode, false)
	if err != nil {
		return about(name, err)
	}
	defer staged.Discard()
	err = staged.Commit()
	if errors.Is(err, fs.ErrNotExist) {
		if err = w.root.MkdirAll(filepath.Dir(name), 0o755); err == nil {
			err = staged.Commit()
		}
	}
	return err
}
