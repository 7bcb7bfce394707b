package worktree

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const ignoreFile = ".gitignore"

// rules are the patterns of one ignore file, and those that they go before:
// the nearest file that has a matching pattern decides, by its last one.
type rules struct {
	patterns []pattern
	outer    *rules

	skip   int    // bytes of a path before the part that patterns see
	prefix string // what that part lacks, where the file is above the search
}

// ignore reports whether git ignores a file.
func (r *rules) ignore(path, name string, folder bool) bool {
	for ; r != nil; r = r.outer {
		var inside string // filled when a pattern needs it
		for i := len(r.patterns) - 1; i >= 0; i-- {
			p := &r.patterns[i]
			if p.anchored && inside == "" {
				inside = r.prefix + filepath.ToSlash(path[r.skip:])
			}
			if p.matches(inside, name, folder) {
				return !p.include
			}
		}
	}
	return false
}

// with adds the ignore file of a folder, where there is one.
func (r *rules) with(dir string, entries []fs.DirEntry) *rules {
	for _, e := range entries {
		if e.Name() == ignoreFile && e.Type().IsRegular() {
			return r.read(filepath.Join(dir, ignoreFile), skipOf(dir), "")
		}
	}
	return r
}

// read adds the patterns of a file. One that cannot be read has none.
func (r *rules) read(file string, skip int, prefix string) *rules {
	text, err := os.ReadFile(file)
	if err != nil {
		return r
	}
	patterns := parsePatterns(string(text))
	if len(patterns) == 0 {
		return r
	}
	return &rules{patterns: patterns, outer: r, skip: skip, prefix: prefix}
}

// skipOf returns the length of what stands before a path inside a folder.
func skipOf(dir string) int {
	switch {
	case dir == ".":
		return 0
	case os.IsPathSeparator(dir[len(dir)-1]): // the root of a file system
		return len(dir)
	}
	return len(dir) + 1
}

// rulesAbove returns the rules that hold in a folder before its own ignore
// file is read: those of the user, of the repository and of the folders in
// between.
func rulesAbove(dir string) *rules {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	top, ok := Repository(abs)
	if !ok {
		return nil
	}
	skip := skipOf(dir)
	inside := func(from string) string {
		rel, err := filepath.Rel(from, abs)
		if err != nil || rel == "." {
			return ""
		}
		return filepath.ToSlash(rel) + "/"
	}
	var r *rules
	r = r.read(userIgnoreFile(), skip, inside(top))
	r = r.read(filepath.Join(commonDir(top), "info", "exclude"), skip, inside(top))
	if abs == top {
		return r
	}
	for _, part := range strings.Split(strings.TrimSuffix(inside(top), "/"), "/") {
		r = r.read(filepath.Join(top, ignoreFile), skip, inside(top))
		top = filepath.Join(top, part)
	}
	return r
}
