package outdir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
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
	temp := w.takeTemp()
	if err := w.root.WriteFile(temp, content, 0o644); err != nil {
		return err
	}
	name = filepath.FromSlash(name)
	err := w.root.Rename(temp, name)
	if errors.Is(err, fs.ErrNotExist) {
		if err = w.root.MkdirAll(filepath.FromSlash(path.Dir(filepath.ToSlash(name))), 0o755); err == nil {
			err = w.root.Rename(temp, name)
		}
	}
	if err != nil {
		w.root.Remove(temp)
		return err
	}
	w.freeTemp(temp)
	return nil
}

// takeTemp names a file to write to first. There are as many as goroutines
// that write, and a later run takes the same, so that a killed run leaves
// next to nothing behind.
func (w *Writer) takeTemp() string {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if last := len(w.spare) - 1; last >= 0 {
		name := w.spare[last]
		w.spare = w.spare[:last]
		return name
	}
	w.temps++
	return fmt.Sprintf("%s.%d.tmp", Manifest, w.temps)
}

func (w *Writer) freeTemp(name string) {
	w.mutex.Lock()
	w.spare = append(w.spare, name)
	w.mutex.Unlock()
}
