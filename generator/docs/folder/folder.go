// Package folder keeps a folder of generated files. A manifest in it names
// what was written: nothing else is ever changed or deleted, so that a folder
// may hold files of other hands.
package folder

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// A Folder takes generated files. [Folder.Put] may be called by several
// goroutines.
type Folder struct {
	dir  string
	root *os.Root

	owned  manifest
	before []byte // the manifest as it was

	mutex   sync.Mutex
	put     map[string]digest
	journal *os.File
	spare   []string // temporary names that are free
	temps   int
	result  Result
}

// A Result tells what became of the files.
type Result struct {
	Written, Unchanged, Removed int
	Kept                        []string // not removed, because someone changed them
}

// Open opens a folder for writing, and makes it where it is missing.
func Open(dir string) (*Folder, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	f := &Folder{dir: dir, put: map[string]digest{}}
	var err error
	if f.root, err = os.OpenRoot(dir); err != nil {
		return nil, err
	}
	if f.owned, f.before, err = readManifest(f.root); err == nil {
		err = f.dropPartialLine()
	}
	if err != nil {
		f.root.Close()
		return nil, f.located(err)
	}
	return f, nil
}

// located names the folder in an error about a file in it.
func (f *Folder) located(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return fmt.Errorf("%s: %w", filepath.Join(f.dir, at.Path), at.Err)
	}
	return fmt.Errorf("%s: %w", f.dir, err)
}

// Put makes a file have the content, and leaves it alone when it has it
// already. A file that the manifest does not name is not overwritten.
func (f *Folder) Put(name string, content []byte) error {
	sum := digest(sha256.Sum256(content))
	if err := f.claim(name, sum); err != nil {
		return err
	}
	old, err := f.root.ReadFile(filepath.FromSlash(name))
	switch {
	case err == nil && bytes.Equal(old, content):
		f.count(&f.result.Unchanged)
		return nil
	case err == nil && f.owned[name] == nil:
		return foreign(filepath.Join(f.dir, filepath.FromSlash(name)))
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return f.located(err)
	}
	if err := f.write(name, content, sum); err != nil {
		return f.located(err)
	}
	f.count(&f.result.Written)
	return nil
}

func foreign(name string) error {
	return fmt.Errorf("%s is there and was not written by statusmith docs: move it away, or name another folder", name)
}

// claim records what is put, once per name.
func (f *Folder) claim(name string, sum digest) error {
	if !isPlain(name) || name == Manifest {
		return fmt.Errorf("no file can be called %q", name)
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if _, twice := f.put[name]; twice {
		return fmt.Errorf("%s is written twice", name)
	}
	f.put[name] = sum
	return nil
}

// isPlain reports whether a name stays inside of the folder and on one line.
func isPlain(name string) bool {
	return fs.ValidPath(name) && name != "." && filepath.IsLocal(filepath.FromSlash(name)) && !strings.ContainsAny(name, "\r\n\\")
}

func (f *Folder) count(n *int) {
	f.mutex.Lock()
	*n++
	f.mutex.Unlock()
}

// Close removes what earlier runs wrote and this one did not, and writes the
// manifest. It is called when all files are put; after an error or an
// interrupt, call [Folder.Abandon] instead.
func (f *Folder) Close() (Result, error) {
	defer f.Abandon()
	for _, name := range slices.Sorted(maps.Keys(f.owned)) {
		if _, ok := f.put[name]; ok {
			continue
		}
		if err := f.remove(name); err != nil {
			return f.result, f.located(err)
		}
	}
	text := manifestText(f.put)
	if !bytes.Equal(text, f.before) || f.journal != nil {
		if err := f.replace(Manifest, text); err != nil {
			return f.result, f.located(err)
		}
	}
	return f.result, nil
}

// remove deletes a file that is still as it was written, and the folders that
// it leaves empty.
func (f *Folder) remove(name string) error {
	old, err := f.root.ReadFile(filepath.FromSlash(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if !slices.Contains(f.owned[name], digest(sha256.Sum256(old))) {
		f.result.Kept = append(f.result.Kept, filepath.Join(f.dir, filepath.FromSlash(name)))
		return nil
	}
	if err := f.root.Remove(filepath.FromSlash(name)); err != nil {
		return err
	}
	f.result.Removed++
	for dir := path.Dir(name); dir != "." && f.root.Remove(filepath.FromSlash(dir)) == nil; {
		dir = path.Dir(dir)
	}
	return nil
}
