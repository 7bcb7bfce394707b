package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// What the catalogs of a project file may take: a pattern may lead through all of a
// disk, and a folder may hold more than the memory.
const (
	maxFolders  = 10_000   // folders that are listed
	maxEntries  = 100_000  // files and folders in them
	maxCatalogs = 64 << 20 // bytes of all files
)

// A listing finds the catalogs that a project file names.
type listing struct {
	dir              string
	folders, entries int // that it has looked at
}

// catalogs returns the files that the entries of catalogs stand for, the lowest
// first. One that is named again moves up, as it would by being laid over itself.
func (l *listing) catalogs(entries []string) ([]string, error) {
	var found []string
	for _, entry := range entries {
		files, err := l.files(entry)
		if err != nil {
			return nil, err
		}
		found = append(found, files...)
	}
	seen := make(map[string]bool)
	var size int64
	slices.Reverse(found)
	found = slices.DeleteFunc(found, func(file string) bool {
		twice := seen[file]
		if info, err := os.Stat(file); err == nil && !twice {
			size += info.Size()
		}
		seen[file] = true
		return twice
	})
	slices.Reverse(found)
	if size > maxCatalogs {
		return nil, fmt.Errorf("%d files have more than %d MiB", len(found), maxCatalogs>>20)
	}
	return found, nil
}

// files returns the files that an entry of catalogs stands for, sorted: the file
// itself, the catalogs in a folder, or what matches a pattern, in which ** is any
// number of folders.
func (l *listing) files(entry string) ([]string, error) {
	if entry == "" {
		return nil, errors.New("an entry is empty: name a file, a folder or a pattern")
	}
	name := under(l.dir, entry)
	info, err := os.Stat(name)
	lacks := "matches no catalog file"
	switch {
	case err == nil && info.IsDir():
		name, lacks = filepath.Join(name, "*.toml"), "holds no catalog file, which ends in .toml"
	case err == nil:
		return []string{name}, nil
	case !strings.ContainsAny(entry, `*?[`):
		return nil, fmt.Errorf("%q: %w", entry, tomlfile.Cause(err))
	}
	root, pattern := splitPattern(filepath.ToSlash(name))
	if _, err := path.Match(strings.Join(pattern, "/"), ""); err != nil {
		return nil, fmt.Errorf("%q is not a pattern: a [ is not closed", entry)
	}
	found, err := l.matches(root, pattern)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%q: %w", entry, tomlfile.Cause(err))
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%q %s", entry, lacks)
	}
	slices.Sort(found)
	return slices.Compact(found), nil
}

// splitPattern cuts a path where its first wildcard is.
func splitPattern(name string) (root string, pattern []string) {
	parts := strings.Split(name, "/")
	first := slices.IndexFunc(parts, func(part string) bool { return strings.ContainsAny(part, `*?[`) })
	pattern = slices.CompactFunc(parts[first:], func(a, b string) bool { return a == "**" && b == "**" })
	return strings.Join(parts[:first], "/") + "/", pattern
}

// matches lists the files in a folder that the parts of a pattern lead to. What
// the name alone does not ask for is left out: hidden files, the project file,
// and translations.
func (l *listing) matches(folder string, pattern []string) ([]string, error) {
	entries, err := os.ReadDir(filepath.FromSlash(folder))
	if err != nil {
		return nil, err
	}
	l.folders++
	l.entries += len(entries)
	if l.folders > maxFolders || l.entries > maxEntries {
		return nil, fmt.Errorf("leads through more than %d folders or %d files: begin it nearer to the catalogs", maxFolders, maxEntries)
	}
	var found []string
	if pattern[0] == "**" && len(pattern) > 1 {
		if found, err = l.matches(folder, pattern[1:]); err != nil {
			return nil, err
		}
	}
	for _, e := range entries {
		name := path.Join(folder, e.Name())
		ok, _ := path.Match(pattern[0], e.Name()) // of a sound pattern
		if hidden := strings.HasPrefix(e.Name(), ".") && !strings.HasPrefix(pattern[0], "."); !ok || hidden {
			continue
		}
		below, err := l.follow(name, pattern)
		if err != nil {
			return nil, err
		}
		found = append(found, below...)
	}
	return found, nil
}

// follow returns what an entry that matches the first part of a pattern leads to:
// itself, or what is in it.
func (l *listing) follow(name string, pattern []string) ([]string, error) {
	info, err := os.Stat(filepath.FromSlash(name))
	switch {
	case err != nil: // a link to nothing
		return nil, nil
	case !info.IsDir():
		if len(pattern) == 1 && isCatalog(name) {
			return []string{filepath.FromSlash(name)}, nil
		}
		return nil, nil
	case path.Base(name) == catalog.LocalesFolder:
		return nil, nil
	case pattern[0] == "**":
		if link, err := os.Lstat(filepath.FromSlash(name)); err != nil || !link.IsDir() {
			return nil, err // a link may lead in a circle
		}
		return l.matches(name, pattern)
	case len(pattern) == 1:
		return nil, nil
	}
	return l.matches(name, pattern[1:])
}

func isCatalog(name string) bool {
	return path.Ext(name) == ".toml" && path.Base(name) != ProjectFile
}
