// Package outdir keeps a folder of generated files. A manifest in it names what
// was written: nothing else is ever changed or deleted, so that the folder may
// hold other files too.
package outdir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/portable"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// A folder is what writing and checking have in common.
type folder struct {
	dir    string
	root   *os.Root // nil when the folder is not there
	owned  manifest
	before []byte // the manifest as it was

	mutex sync.Mutex
	put   map[string]digest
	twins map[string]string // of what is put, by its name for systems in which case does not count
}

// open reads the manifest of a folder.
func (f *folder) open(dir string) error {
	f.dir, f.put, f.twins = dir, map[string]digest{}, map[string]string{}
	info, err := os.Stat(dir)
	if err == nil && !info.IsDir() { // opening a pipe waits for its writer
		err = fmt.Errorf("%s is not a folder", dir)
	}
	if err != nil {
		return err
	}
	if f.root, err = os.OpenRoot(dir); err != nil {
		f.root = nil
		return err
	}
	if f.owned, f.before, err = readManifest(f.root); err != nil {
		f.root.Close()
		return f.located(err)
	}
	return nil
}

// maxPage bounds what is read of a file in the folder, in bytes: larger ones are
// none of ours.
const maxPage = 256 << 20

// read reads a file of the folder that should have at most so many bytes. One
// that is refused ([regular.IsRefusal]) cannot be what was written.
func (f *folder) read(name string, size int) ([]byte, error) {
	return regular.ReadIn(f.root, filepath.FromSlash(name), int64(size))
}

// located names the folder in an error about a file in it.
func (f *folder) located(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Errorf("%s: %w", f.name(at.Path), at.Err)
	}
	if link, ok := errors.AsType[*os.LinkError](err); ok {
		return fmt.Errorf("%s: %w", f.name(link.New), link.Err)
	}
	return fmt.Errorf("%s: %w", f.dir, err)
}

// name returns the name of a file for a message.
func (f *folder) name(file string) string { return filepath.Join(f.dir, filepath.FromSlash(file)) }

// claim records what is put, once per name.
func (f *folder) claim(name string, sum digest) error {
	if !isPlain(name) || name == Manifest {
		return fmt.Errorf("no file can be called %q", name)
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if _, twice := f.put[name]; twice {
		return fmt.Errorf("%s is written twice", name)
	}
	fold := portable.Fold(name)
	if twin, ok := f.twins[fold]; ok {
		return fmt.Errorf("%s and %s are one file on macOS or Windows", twin, name)
	}
	f.put[name], f.twins[fold] = sum, name
	return nil
}

// isPlain reports whether a name stays inside of the folder and on one line.
func isPlain(name string) bool {
	return fs.ValidPath(name) && name != "." && filepath.IsLocal(filepath.FromSlash(name)) && portable.Check(name) == nil
}
