package worktree

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

const ignoreFile = ".gitignore"

// rules are the patterns of one ignore file, and those that they go before:
// the nearest file that has a matching pattern decides, by its last one.
type rules struct {
	patterns []pattern
	inside   mapping // to the paths that patterns see
	fold     bool    // letters of any case are one
	outer    *rules
}

// ignore reports whether a pattern says that git ignores a file.
func (r *rules) ignore(path, name string, folder bool) bool {
	for ; r != nil; r = r.outer {
		var inside string // filled when a pattern needs it
		name := r.folded(name)
		for i := len(r.patterns) - 1; i >= 0; i-- {
			p := &r.patterns[i]
			if p.anchored && inside == "" {
				inside = r.folded(r.inside.slashed(path))
			}
			if p.matches(inside, name, folder) {
				return !p.include
			}
		}
	}
	return false
}

// folded returns a text as it is compared. Git folds the letters of ASCII alone.
func (r *rules) folded(text string) string {
	if !r.fold {
		return text
	}
	return strings.Map(func(c rune) rune {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	}, text)
}

// with adds the ignore file of a folder, where there is one. Like git it follows
// no link there.
func (r *rules) with(dir string, entries []fs.DirEntry, repo *repository) (*rules, error) {
	for _, e := range entries {
		if e.Name() == ignoreFile && e.Type().IsRegular() {
			return r.read(filepath.Join(dir, ignoreFile), mapping{skip: skipOf(dir)}, repo)
		}
	}
	return r, nil
}

// What is taken of an ignore file, in bytes: each file of a tree is held against
// every pattern.
const (
	maxIgnore = 4 << 20
	maxWild   = 256 << 10 // of the patterns with wildcards
)

var errWild = fmt.Errorf("has more than %d KiB of patterns with wildcards", maxWild>>10)

// read adds the patterns of a file. One that cannot be read has none, but one
// that takes too much is an error.
func (r *rules) read(file string, inside mapping, repo *repository) (*rules, error) {
	added := &rules{inside: inside, fold: repo != nil && repo.settings.ignoreCase, outer: r}
	text, err := regular.Read(file, maxIgnore)
	if errors.As(err, new(regular.TooLargeError)) {
		return r, err
	}
	added.patterns = parsePatterns(added.folded(string(text)))
	if err != nil || len(added.patterns) == 0 {
		return r, nil
	}
	wild := 0
	for _, p := range added.patterns {
		if !p.literal && p.suffix == "" {
			wild += len(p.text)
		}
	}
	if wild > maxWild {
		return r, &fs.PathError{Op: "read", Path: file, Err: errWild}
	}
	return added, nil
}

// skipOf returns the length of what is before a path inside a folder.
func skipOf(dir string) int {
	switch {
	case dir == ".":
		return 0
	case os.IsPathSeparator(dir[len(dir)-1]): // the root of a file system
		return len(dir)
	}
	return len(dir) + 1
}

// rulesAbove returns the rules that hold in the folder where a search begins
// before its own ignore file is read: those of the user, of the repository and
// of the folders in between.
func (r *repository) rulesAbove() (*rules, error) {
	if r == nil {
		return nil, nil
	}
	var above *rules
	var errs []error
	add := func(file string, inside mapping) {
		var err error
		above, err = above.read(file, inside, r)
		errs = append(errs, err)
	}
	if r.settings.excludesFile != "" {
		add(r.settings.excludesFile, r.inside)
	}
	add(filepath.Join(r.common, "info", "exclude"), r.inside)
	dir, below := r.top, r.inside
	for below.prefix != "" {
		if file := filepath.Join(dir, ignoreFile); isFile(file) {
			add(file, below)
		}
		var part string
		part, below.prefix, _ = strings.Cut(below.prefix, "/")
		dir = filepath.Join(dir, part)
	}
	return above, errors.Join(errs...)
}

// isFile tells a file from a link to one.
func isFile(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular()
}
