package generator

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// An Enclosure says what goes wrong when an app is written inside of another
// project: most build tools leave a project within a project alone, but some
// take its files for their own.
type Enclosure struct {
	Files  []string // patterns of a file, seen from the folder of the other project
	Below  []string // folders of that project that it is about; all of it when empty
	With   []string // texts that the file holds, each of them, in letters of any case
	Unless []string // texts that the file holds none of
	Refuse bool     // the app would break the other project
	Reason string   // what the other project does; follows the name of the file
}

// An Enclosing is a project found around the folder of an app.
type Enclosing struct {
	Enclosure
	File   string // what matches Files
	Folder string // what the app has to stay out of
}

// Enclosing returns the projects around a folder, which may be one that does
// not exist yet, that an app in it would have trouble with: the nearest first,
// and one for each of the framework's enclosures.
func (f *Framework) Enclosing(dir string) ([]Enclosing, error) {
	rules := slices.Clone(f.Tables().Inside)
	dir, err := resolve(dir)
	if err != nil || len(rules) == 0 {
		return nil, err
	}
	var found []Enclosing
	for outer := filepath.Dir(dir); ; outer = filepath.Dir(outer) {
		rules = slices.DeleteFunc(rules, func(e Enclosure) bool {
			file, folder, ok := e.match(outer, dir)
			if ok {
				found = append(found, Enclosing{e, file, folder})
			}
			return ok
		})
		if outer == filepath.Dir(outer) {
			return found, nil
		}
	}
}

// resolve makes a path absolute and follows the links in what exists of it.
func resolve(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for existing := dir; ; existing = filepath.Dir(existing) {
		real, err := filepath.EvalSymlinks(existing)
		if err == nil {
			return real + strings.TrimPrefix(dir, existing), nil
		}
		if existing == filepath.Dir(existing) {
			return dir, nil
		}
	}
}

// match looks for the other project in the folder outer, which dir is within.
func (e *Enclosure) match(outer, dir string) (file, folder string, ok bool) {
	folder = outer
	if len(e.Below) > 0 {
		i := slices.IndexFunc(e.Below, func(below string) bool { return isWithin(dir, filepath.Join(outer, filepath.FromSlash(below))) })
		if i < 0 {
			return "", "", false
		}
		folder = filepath.Join(outer, filepath.FromSlash(e.Below[i]))
	}
	for _, pattern := range e.Files {
		names, err := fs.Glob(os.DirFS(outer), pattern)
		if err != nil {
			continue
		}
		for _, name := range names {
			if file := filepath.Join(outer, filepath.FromSlash(name)); e.fits(file) {
				return file, folder, true
			}
		}
	}
	return "", "", false
}

func isWithin(dir, folder string) bool {
	rel, err := filepath.Rel(folder, dir)
	return err == nil && filepath.IsLocal(rel) && rel != "."
}

// maxManifest bounds what is read of a manifest, in bytes.
const maxManifest = 4 << 20

func (e *Enclosure) fits(file string) bool {
	text, err := regular.Read(file, maxManifest)
	if err != nil {
		return false
	}
	text = bytes.ToLower(text)
	holds := func(words string) bool { return bytes.Contains(text, bytes.ToLower([]byte(words))) }
	lacks := func(words string) bool { return !holds(words) }
	return !slices.ContainsFunc(e.With, lacks) && !slices.ContainsFunc(e.Unless, holds)
}

// enclosuresAreWhole reports whether each says what it is about.
func (t *Tables) enclosuresAreWhole() bool {
	return !slices.ContainsFunc(t.Inside, func(e Enclosure) bool { return len(e.Files) == 0 || e.Reason == "" })
}
