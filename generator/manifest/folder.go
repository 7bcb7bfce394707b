package manifest

import (
	"bytes"
	"encoding/binary"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

const (
	maxSize    = 1 << 20 // bytes of a file that is read
	maxFiles   = 1000    // manifests that are read for one folder, or below it
	maxSources = 2000    // sources that are
)

// A tree is what may be read: the repository, or what is around a folder that
// belongs to none. Links lead no further.
type tree struct {
	root  string // without links
	files int    // read so far
}

// A folder lists what a folder holds, files and folders apart. A link counts as
// a file.
type folder struct {
	dir                   string
	tree                  *tree
	files, folders, links []string
}

func (t *tree) open(dir string) *folder {
	f := &folder{dir: dir, tree: t}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return f
	}
	for _, e := range entries {
		switch {
		case e.IsDir():
			f.folders = append(f.folders, e.Name())
		case e.Type()&os.ModeSymlink != 0:
			f.links = append(f.links, e.Name())
			f.files = append(f.files, e.Name())
		case e.Type().IsRegular():
			f.files = append(f.files, e.Name())
		}
	}
	return f
}

func (f *folder) has(name string) bool {
	_, found := slices.BinarySearch(f.files, name)
	return found
}

func (f *folder) isLink(name string) bool {
	_, found := slices.BinarySearch(f.links, name)
	return found
}

func (f *folder) hasFolder(name string) bool {
	_, found := slices.BinarySearch(f.folders, name)
	return found
}

// hasAny reports whether one of the files has a name that fits a pattern of
// [path.Match].
func (f *folder) hasAny(patterns ...string) bool { return len(f.matching(patterns...)) > 0 }

func (f *folder) matching(patterns ...string) []string {
	var names []string
	for _, name := range f.files {
		if slices.ContainsFunc(patterns, func(p string) bool { ok, _ := path.Match(p, name); return ok }) {
			names = append(names, name)
		}
	}
	return names
}

// holds reports whether there is a file at a path, with slashes, below the
// folder.
func (f *folder) holds(file string) bool {
	first, _, deeper := strings.Cut(file, "/")
	if !deeper {
		return f.has(file)
	}
	if !f.hasFolder(first) {
		return false
	}
	info, err := os.Stat(filepath.Join(f.dir, filepath.FromSlash(file)))
	return err == nil && info.Mode().IsRegular()
}

// text reads a file at a path, with slashes, that starts from the folder.
func (f *folder) text(file string) (string, bool) {
	return f.tree.text(filepath.Join(f.dir, filepath.FromSlash(file)))
}

// text reads a manifest, or a file that one names.
func (t *tree) text(file string) (string, bool) {
	t.files++
	if t.files > maxFiles {
		return "", false
	}
	return t.read(file)
}

// read reads a file of the tree. It is not there for a caller where it is too
// large, no regular file, or outside.
func (t *tree) read(file string) (string, bool) {
	real, err := filepath.EvalSymlinks(file)
	if err != nil || !t.contains(real) {
		return "", false
	}
	text, err := regular.Read(real, maxSize)
	if err != nil {
		return "", false
	}
	return decode(text), true
}

func (t *tree) contains(real string) bool {
	rel, err := filepath.Rel(t.root, real)
	return err == nil && filepath.IsLocal(rel)
}

// decode returns the text without byte order mark, which some editors write,
// and as UTF-8 where it is UTF-16, which a redirection of PowerShell writes.
func decode(text []byte) string {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(text, []byte{0xff, 0xfe}):
		order = binary.LittleEndian
	case bytes.HasPrefix(text, []byte{0xfe, 0xff}):
		order = binary.BigEndian
	default:
		return strings.TrimPrefix(string(text), "\ufeff")
	}
	units := make([]uint16, 0, len(text)/2)
	for i := 2; i+1 < len(text); i += 2 {
		units = append(units, order.Uint16(text[i:]))
	}
	return string(utf16.Decode(units))
}

// above calls visit with the folder and those above it, up to the root of the
// tree, until it returns false.
func (f *folder) above(visit func(*folder) bool) {
	for visit(f) {
		real, err := filepath.EvalSymlinks(f.dir)
		if err != nil || real == f.tree.root || !f.tree.contains(real) || filepath.Dir(f.dir) == f.dir {
			return
		}
		f = f.tree.open(filepath.Dir(f.dir))
	}
}
