package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/tomlfile"
)

// A File names one catalog file: where it is read from, and the name that
// problems show.
type File struct {
	FS   fs.FS
	Path string // in FS
	Name string // shown to the user

	// Only limits what is read to some families, nil meaning all, and leaves
	// their keywords out. It is meant for our own catalog, whose tables all
	// begin on lines of their own; the lines of problems are then not those of
	// the file.
	Only []string
}

func (f File) read() (*tomlfile.File, error) {
	text, err := tomlfile.ReadText(f.FS, f.Path, f.Name)
	if err != nil {
		return nil, err
	}
	if f.Only != nil {
		text = part(text, f.Only)
	}
	return tomlfile.Parse(f.Name, text)
}

// Load reads the files and lays each over the ones before it, key by key. It
// returns [Problems], all at once, when any file or the result breaks a rule.
func Load(files ...File) (*Catalog, error) {
	l := &loader{families: map[string]table{}, statuses: map[string]map[string]table{}}
	for _, f := range files {
		src, err := f.read()
		var problem tomlfile.Problem
		switch {
		case errors.As(err, &problem):
			l.problems = append(l.problems, problem)
		case err != nil:
			return nil, err
		default:
			l.add(src)
		}
	}
	c := l.build()
	if len(l.problems) > 0 {
		l.problems.sort(files)
		return nil, l.problems
	}
	return c, nil
}

// A cell is one value of a catalog file and the place where it stands.
type cell struct {
	src   *tomlfile.File
	path  []string
	value any
}

// A table holds the cells of a family or a status, by key. Where files are
// laid over each other its cells come from several of them.
type table map[string]cell

type loader struct {
	sources  []*tomlfile.File // the lowest first
	families map[string]table
	statuses map[string]map[string]table // family, code
	problems Problems
}

func (l *loader) report(c cell, format string, args ...any) {
	l.problems = append(l.problems, c.src.Problem(fmt.Sprintf(format, args...), c.path...))
}

// rank tells how far up a cell's file lies; a cell that is not there has -1.
func (l *loader) rank(c cell) int { return slices.Index(l.sources, c.src) }

// later returns the cell that is at fault when several do not go together: the
// one whose file lies on top, and in one file the last given.
func (l *loader) later(cells ...cell) cell {
	top := cells[0]
	for _, c := range cells[1:] {
		if c.src != nil && l.rank(c) >= l.rank(top) {
			top = c
		}
	}
	return top
}

func (l *loader) add(src *tomlfile.File) {
	l.sources = append(l.sources, src)
	for _, name := range slices.Sorted(maps.Keys(src.Values)) {
		c := cell{src, []string{name}, src.Values[name]}
		switch {
		case name == "schema":
			if c.value != int64(1) {
				l.report(c, "this statusmith reads schema 1")
			}
		case name == "family":
			l.addFamilies(c)
		default:
			l.addStatuses(c)
		}
	}
}

func (l *loader) addFamilies(c cell) {
	for name, f := range l.children(c) {
		if cells := l.children(f); cells != nil {
			l.families[name] = overlay(l.families[name], f, cells)
		}
	}
}

var (
	familyName = regexp.MustCompile(`^[a-z][a-z0-9_-]{0,31}$`)
	codeForm   = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$`)
)

func (l *loader) addStatuses(c cell) {
	family := c.path[0]
	if !familyName.MatchString(family) {
		l.report(c, "a family is named with lower-case letters, digits, - and _")
		return
	}
	if l.statuses[family] == nil {
		l.statuses[family] = map[string]table{}
	}
	for code, s := range l.children(c) {
		if !codeForm.MatchString(code) {
			l.report(s, "a code has up to 32 letters, digits, - and _")
			continue
		}
		if cells := l.children(s); cells != nil {
			l.statuses[family][code] = overlay(l.statuses[family][code], s, cells)
		}
	}
}

// children returns the members of a table, each with its place, or nil for what
// is no table.
func (l *loader) children(c cell) table {
	values, ok := c.value.(map[string]any)
	if !ok {
		l.report(c, "must be a table, as in [%s]", strings.Join(c.path, "."))
		return nil
	}
	t := make(table, len(values))
	for key, v := range values {
		t[key] = cell{c.src, append(slices.Clip(c.path), key), v}
	}
	return t
}
