package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// resolve follows the links in a path, which may lead through the project but
// not out of it. The file need not be there.
func resolve(home, path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if !within(home, abs) {
		home = filepath.Dir(abs) // the user named a place outside
	}
	top, err := followLinks(home)
	if err != nil {
		return "", err
	}
	file, err := followLinks(abs)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	if !within(top, file) {
		return "", fmt.Errorf("%s is a link out of %s, to %s", path, home, file)
	}
	return file, nil
}

// followLinks resolves as much of a path as is there.
func followLinks(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	if err == nil {
		return real, nil
	}
	if _, cause := os.Stat(path); cause != nil { // in the words of the system
		err = tomlfile.Cause(cause)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if info, err := os.Lstat(path); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return "", errors.New("is a link to a file that does not exist")
	}
	parent := filepath.Dir(path)
	if parent == path {
		return path, nil
	}
	real, err = followLinks(parent)
	return filepath.Join(real, filepath.Base(path)), err
}

func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}
