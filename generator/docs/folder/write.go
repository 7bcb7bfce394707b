package folder

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
func (f *Folder) write(name string, content []byte, sum digest) error {
	if err := f.enter(name, sum); err != nil {
		return err
	}
	return f.replace(name, content)
}

func (f *Folder) enter(name string, sum digest) error {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.journal == nil {
		journal, err := f.root.OpenFile(Manifest, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		f.journal = journal
	}
	_, err := f.journal.WriteString(manifestLine(name, sum))
	return err
}

// dropPartialLine takes the end of a manifest away that a killed run left.
func (f *Folder) dropPartialLine() error {
	if n := len(f.before); n == 0 || f.before[n-1] == '\n' {
		return nil
	}
	var whole []byte
	for _, line := range numbered(f.before) {
		whole = append(whole, line+"\n"...)
	}
	return f.replace(Manifest, whole)
}

// replace puts a whole file in the place of another.
func (f *Folder) replace(name string, content []byte) error {
	temp := f.takeTemp()
	if err := f.root.WriteFile(temp, content, 0o644); err != nil {
		return err
	}
	name = filepath.FromSlash(name)
	err := f.root.Rename(temp, name)
	if errors.Is(err, fs.ErrNotExist) {
		if err = f.root.MkdirAll(filepath.FromSlash(path.Dir(filepath.ToSlash(name))), 0o755); err == nil {
			err = f.root.Rename(temp, name)
		}
	}
	if err != nil {
		f.root.Remove(temp)
		return err
	}
	f.freeTemp(temp)
	return nil
}

// takeTemp names a file to write to first. There are as many as goroutines
// that write, and a later run takes the same, so that a killed run leaves
// next to nothing behind.
func (f *Folder) takeTemp() string {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if last := len(f.spare) - 1; last >= 0 {
		name := f.spare[last]
		f.spare = f.spare[:last]
		return name
	}
	f.temps++
	return fmt.Sprintf("%s.%d.tmp", Manifest, f.temps)
}

func (f *Folder) freeTemp(name string) {
	f.mutex.Lock()
	f.spare = append(f.spare, name)
	f.mutex.Unlock()
}

// Abandon lets the folder stand as it is: every file in it is whole, and those
// that this run wrote are in the manifest.
func (f *Folder) Abandon() {
	if f.journal != nil {
		f.journal.Close()
		f.journal = nil
	}
	f.root.Close()
}
