package outdir

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/folderlock"
	"github.com/statusmith/statusmith/generator/internal/portable"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// A Writer makes a folder hold generated files. [Writer.Put] may be called by
// several goroutines.
type Writer struct {
	folder
	unlock  func()
	ours    map[string]string // what the manifest names, as twins
	journal *os.File
	result  Result
}

// A Result tells what became of the files.
type Result struct {
	Written, Unchanged, Removed int
	Kept                        []string // not removed, because someone changed them
}

// NewWriter opens a folder, which it creates if needed. It waits until no other
// process writes to the folder, and calls waiting, which may be nil, once if it
// has to.
func NewWriter(ctx context.Context, dir string, waiting func(dir string)) (*Writer, error) {
	if err := atomicfile.MakeFolder(dir); err != nil {
		return nil, err
	}
	unlock, err := folderlock.Lock(ctx, waiting, dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{unlock: unlock}
	atomicfile.RemoveLeftovers(dir)
	if err := w.open(dir); err != nil {
		unlock()
		return nil, err
	}
	w.ours = make(map[string]string, len(w.owned))
	for name := range w.owned {
		w.ours[portable.Fold(name)] = name
	}
	if err := w.dropPartialLine(); err != nil {
		w.Abandon()
		return nil, w.located(err)
	}
	return w, nil
}

// Put makes a file have the content, and leaves it alone when it has it
// already. A file that the manifest does not name is not overwritten.
func (w *Writer) Put(name string, content []byte) error {
	sum := digest(sha256.Sum256(content))
	if err := w.claim(name, sum); err != nil {
		return err
	}
	respelled, err := w.respell(name)
	if err != nil {
		return w.located(err)
	}
	old, err := w.read(name, len(content))
	switch {
	case err == nil && bytes.Equal(old, content):
		w.count(&w.result.Unchanged)
		return nil
	case w.owned[name] == nil && !respelled && (err == nil || regular.IsRefusal(err)):
		return fmt.Errorf("%s exists and was not written by statusmith docs: move it away, or name another folder", w.name(name))
	case err != nil && !errors.Is(err, fs.ErrNotExist) && !regular.IsRefusal(err):
		return w.located(err)
	}
	if err := w.write(name, content, sum); err != nil {
		return w.located(err)
	}
	w.count(&w.result.Written)
	return nil
}

func (w *Writer) count(n *int) {
	w.mutex.Lock()
	*n++
	w.mutex.Unlock()
}

// Close removes what earlier runs wrote and this one did not, and writes the
// manifest. It is called when all files are put; after an error or an
// interrupt, call [Writer.Abandon] instead.
func (w *Writer) Close() (Result, error) {
	defer w.Abandon()
	for _, name := range slices.Sorted(maps.Keys(w.owned)) {
		if _, ok := w.put[name]; ok {
			continue
		}
		if err := w.remove(name); err != nil {
			return w.result, w.located(err)
		}
	}
	text := manifestText(w.put)
	if bytes.Equal(text, w.before) && w.journal == nil {
		return w.result, nil
	}
	if err := w.replace(Manifest, text); err != nil {
		return w.result, w.located(err)
	}
	return w.result, atomicfile.Sync(w.dir)
}

// Abandon leaves the folder as it is: every file in it is whole, and those
// that this run wrote are in the manifest.
func (w *Writer) Abandon() {
	if w.journal != nil {
		w.journal.Close()
		w.journal = nil
	}
	w.root.Close()
	w.unlock()
}

// remove deletes a file that is still as it was written, and the folders that
// it leaves empty.
func (w *Writer) remove(name string) error {
	if twin, ok := w.twins[portable.Fold(name)]; ok && w.isSame(twin, name) {
		return nil
	}
	old, err := w.read(name, maxPage)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil && !regular.IsRefusal(err) {
		return err
	}
	if err != nil || !slices.Contains(w.owned[name], digest(sha256.Sum256(old))) {
		w.result.Kept = append(w.result.Kept, w.name(name))
		return nil
	}
	if err := w.root.Remove(filepath.FromSlash(name)); err != nil {
		return err
	}
	w.result.Removed++
	for dir := path.Dir(name); dir != "." && w.root.Remove(filepath.FromSlash(dir)) == nil; {
		dir = path.Dir(dir)
	}
	return nil
}

// respell gives a file of ours the name that it has in another spelling, in a system
// that reads both as the same.
func (w *Writer) respell(name string) (done bool, err error) {
	twin := w.ours[portable.Fold(name)]
	if twin == "" || twin == name || !w.isSame(twin, name) {
		return false, nil
	}
	return true, w.root.Rename(filepath.FromSlash(twin), filepath.FromSlash(name))
}

// isSame reports whether two names are of one file.
func (w *Writer) isSame(a, b string) bool {
	one, err := w.root.Stat(filepath.FromSlash(a))
	if err != nil {
		return false
	}
	other, err := w.root.Stat(filepath.FromSlash(b))
	return err == nil && os.SameFile(one, other)
}
