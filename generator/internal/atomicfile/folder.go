package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// WriteFolder writes files into a folder of another name and moves that into place,
// so that dir is complete or not there. It refuses a dir that holds anything.
// The names are slash-separated and stay inside of the folder. A file that begins
// with #! is a program, and executable. All of it has reached the disk then.
func WriteFolder(dir string, files map[string]string) error {
	around, err := aroundOf(dir)
	if err != nil {
		return err
	}
	temp, discard, err := createFolder(around)
	if err != nil {
		return located(dir, err)
	}
	defer discard()
	folder := filepath.Join(temp, "new")
	if err := writeAll(folder, files); err != nil {
		return located(dir, err)
	}
	if err := Sync(folder); err != nil {
		return located(dir, err)
	}
	if err := move(folder, dir); err != nil {
		return located(dir, err)
	}
	SyncFolder(dir)
	if around != dir {
		SyncFolder(around)
	}
	return nil
}

// aroundOf returns the folder in which a new one is completed before it is moved: dir
// where that is there, which may be a mount, or all that may be written in, else its
// parent, which is made. What processes that were killed left there is removed.
func aroundOf(dir string) (string, error) {
	RemoveLeftovers(dir)
	entries, err := os.ReadDir(dir)
	switch {
	case err == nil && len(entries) > 0:
		return "", fmt.Errorf("%s is not empty: name a new folder", dir)
	case err == nil:
		return dir, nil
	case !errors.Is(err, fs.ErrNotExist):
		return "", err
	}
	if _, err := os.Lstat(dir); err == nil {
		return "", brokenLink(dir)
	}
	parent := filepath.Dir(filepath.Clean(dir))
	if err := MakeFolder(parent); err != nil {
		return "", err
	}
	RemoveLeftovers(parent)
	return parent, nil
}

// MakeFolder makes a folder, and those around it, where it is not there.
func MakeFolder(dir string) error {
	err := os.MkdirAll(dir, 0o755)
	if errors.Is(err, fs.ErrExist) {
		return brokenLink(dir)
	}
	return err
}

func brokenLink(path string) error { return fmt.Errorf("%s: a link in this path leads nowhere", path) }

// createFolder makes a folder that no other process takes for a leftover.
func createFolder(parent string) (path string, discard func(), err error) {
	for {
		path = filepath.Join(parent, newName())
		if err := os.Mkdir(path, 0o700); err != nil {
			return "", nil, err
		}
		f, err := os.Open(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue // another process has removed it
		}
		if err != nil {
			os.Remove(path)
			return "", nil, err
		}
		if claim(f) && isThere(path) {
			return path, func() { f.Close(); os.RemoveAll(path) }, nil // which needs descriptors
		}
		f.Close()
	}
}

func isThere(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

func writeAll(folder string, files map[string]string) error {
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	for name, text := range files {
		name = filepath.FromSlash(name)
		if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		mode := fs.FileMode(0o644)
		if strings.HasPrefix(text, "#!") {
			mode = 0o755
		}
		if err := root.WriteFile(name, []byte(text), mode); err != nil {
			return err
		}
	}
	return nil
}

// move puts a folder in the place of dir, which is empty or not there.
func move(from, dir string) error {
	if _, err := os.Stat(dir); err != nil {
		return os.Rename(from, dir)
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := os.Rename(filepath.Join(from, e.Name()), filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
