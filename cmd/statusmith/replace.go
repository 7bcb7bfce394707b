package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/tomlfile"
)

// A replacement is a new content for a file.
type replacement struct {
	file     string // without links
	shown    string // the file in messages
	old, new string
	create   bool // there is no file yet
}

// write puts the new content in place at once: whatever happens, the file has
// either the old content or the new one. A file that somebody else changed
// since it was read is left alone.
func (r replacement) write() error {
	mode, err := r.check()
	if err != nil {
		return err
	}
	removeLeftovers(filepath.Dir(r.file))
	temp, err := writeTemp(r.file, r.new, mode)
	if err != nil {
		return fmt.Errorf("%s: %w", r.shown, tomlfile.Cause(err))
	}
	defer os.Remove(temp)
	if _, err := r.check(); err != nil {
		return err
	}
	if err := os.Rename(temp, r.file); err != nil {
		return fmt.Errorf("%s: %w", r.shown, err)
	}
	syncFolder(filepath.Dir(r.file))
	return nil
}

// check compares the file with what was read of it and returns its mode.
func (r replacement) check() (fs.FileMode, error) {
	info, err := os.Lstat(r.file)
	if errors.Is(err, fs.ErrNotExist) && r.create {
		return newFileMode, nil
	}
	if err != nil {
		return 0, fmt.Errorf("%s: %w", r.shown, tomlfile.Cause(err))
	}
	if info.Mode()&0o200 == 0 {
		return 0, fmt.Errorf("%s: is read-only", r.shown)
	}
	text, err := os.ReadFile(r.file)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", r.shown, tomlfile.Cause(err))
	}
	if r.create || string(text) != r.old {
		return 0, fmt.Errorf("%s: was changed by something else meanwhile; run the command again", r.shown)
	}
	return info.Mode().Perm(), nil
}

// newFileMode is narrowed by the umask of the process.
const newFileMode fs.FileMode = 0o666

// tempPrefix and tempSuffix make up the name of a file that is not yet
// complete; between them stands a random text.
const (
	tempPrefix = ".statusmith-"
	tempSuffix = ".tmp"
)

// writeTemp writes a file beside another one, through to the disk.
func writeTemp(file, text string, mode fs.FileMode) (temp string, err error) {
	temp = filepath.Join(filepath.Dir(file), tempPrefix+rand.Text()+tempSuffix)
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(text)
	if err == nil && mode != newFileMode {
		err = f.Chmod(mode) // the umask may have narrowed it
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(temp))
	}
	return temp, nil
}

// removeLeftovers removes what a process that was killed has left behind.
func removeLeftovers(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		random, ok := strings.CutPrefix(strings.TrimSuffix(e.Name(), tempSuffix), tempPrefix)
		if ok && e.Type().IsRegular() && len(random) == len(rand.Text()) {
			os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}

// syncFolder makes a rename last through a power failure, where the system
// has a way to do so.
func syncFolder(dir string) {
	if f, err := os.Open(dir); err == nil {
		f.Sync()
		f.Close()
	}
}
