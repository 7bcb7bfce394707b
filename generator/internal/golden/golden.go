// Package golden compares what a test produces with files that are kept under
// version control, so that every change of an output shows up in a review.
// Folder and output are compared as sets: a file that nothing produces any
// more fails a test just as a changed one does.
package golden

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files of the tests that run")

// A Folder holds the golden files of one test, and nothing else.
type Folder struct {
	Path    string
	Command string // the command that updates the folder
}

// Test compares the folder with the files that a test produced, which are
// named relative to it, with slashes. With -update it rewrites the folder
// instead.
func (f Folder) Test(t testing.TB, produced map[string]string) {
	t.Helper()
	check := f.Compare
	if *update {
		check = f.Update
	}
	if err := check(produced); err != nil {
		t.Error(err)
	}
}

// Compare reports every file that is missing from the folder, extra or
// changed.
func (f Folder) Compare(produced map[string]string) error {
	kept, err := f.read()
	if err != nil {
		return err
	}
	if report := compare(kept, produced); report != "" {
		return fmt.Errorf("%s is not what the test produces:\n%sto update it, run: %s", f.Path, report, f.Command)
	}
	return nil
}

// Update makes the folder hold exactly the files produced. It never touches a
// file outside the folder, and refuses to run where CI is set: there nobody
// would review what it writes.
func (f Folder) Update(produced map[string]string) error {
	if os.Getenv("CI") != "" {
		return fmt.Errorf("%s is not updated where CI is set: run %s elsewhere, and review what it changes", f.Path, f.Command)
	}
	if len(produced) == 0 {
		return fmt.Errorf("%s is not emptied: the test produced no files", f.Path)
	}
	kept, err := f.read()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(f.Path, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(f.Path)
	if err != nil {
		return err
	}
	defer root.Close()
	return rewrite(root, kept, produced)
}

// read returns the files of the folder, none where there is no folder.
func (f Folder) read() (map[string]string, error) {
	kept := make(map[string]string)
	root, err := os.OpenRoot(f.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return kept, nil
	}
	if err != nil {
		return nil, err
	}
	defer root.Close()
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := root.ReadFile(name)
		kept[name] = string(text)
		return err
	})
	return kept, err
}

func rewrite(root *os.Root, kept, produced map[string]string) error {
	for name := range kept {
		if _, ok := produced[name]; !ok {
			if err := remove(root, name); err != nil {
				return err
			}
		}
	}
	for name, text := range produced {
		if old, ok := kept[name]; ok && old == text {
			continue
		}
		if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
			return err
		}
		if err := root.WriteFile(name, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// remove deletes a file and the folders that it leaves empty.
func remove(root *os.Root, name string) error {
	if err := root.Remove(name); err != nil {
		return err
	}
	for dir := path.Dir(name); dir != "." && root.Remove(dir) == nil; {
		dir = path.Dir(dir)
	}
	return nil
}

// Updating reports whether the tests run with -update. It is an error where CI
// is set.
func Updating() (bool, error) {
	if *update && os.Getenv("CI") != "" {
		return false, errors.New("nothing is updated where CI is set")
	}
	return *update, nil
}
