package catalog

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// LocalesFolder is the folder beside a catalog file that holds translations of
// its texts and no catalog.
const LocalesFolder = "locales"

// A File names one catalog file: where it is read from, and the name that
// problems show.
type File struct {
	FS   fs.FS
	Path string // in FS
	Name string // shown to the user

	// Text is the content of a file that is at hand; FS is nil then.
	Text string
}

func (f File) text() (string, error) {
	if f.FS == nil {
		return tomlfile.CheckText(f.Name, f.Text)
	}
	return tomlfile.ReadText(f.FS, f.Path, f.Name)
}

func (f File) read() (*tomlfile.File, error) {
	text, err := f.text()
	if err != nil {
		return nil, err
	}
	return tomlfile.Parse(f.Name, text)
}

// Load reads the files and lays each over the ones before it, key by key. It
// returns [Problems], all at once, when any file or the result breaks a rule.
func Load(files ...File) (*Catalog, error) { return load(nil, files) }

func load(taken func(family string) string, files []File) (*Catalog, error) {
	l := newLoader()
	l.taken = taken
	for _, f := range files {
		src, err := f.read()
		var problem tomlfile.Fault
		switch {
		case errors.As(err, &problem):
			l.problems = append(l.problems, Problem(problem))
		case err != nil:
			return nil, err
		default:
			l.add(src)
		}
	}
	c := l.build()
	if len(l.problems) > 0 {
		l.problems.sort(files)
		return nil, slices.Compact(l.problems) // what is wrong with a family is so for each of its statuses
	}
	return c, nil
}

// A cell is one value of a catalog file and the place where it is.
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
	begins   map[string]cell             // see [Family.Problem]

	bodyTables map[string]table
	bodies     map[string]*Body // made of them
	problems   Problems

	only  string                     // the one family that is read; "" for all
	taken func(family string) string // see [Source.Taken]; may be nil
}

func newLoader() *loader {
	return &loader{
		families: map[string]table{}, statuses: map[string]map[string]table{}, begins: map[string]cell{}, bodyTables: map[string]table{},
	}
}

func (l *loader) report(c cell, format string, args ...any) {
	l.problems = append(l.problems, Problem(c.src.Fault(fmt.Sprintf(format, args...), c.path...)))
}

// place returns the file and line of a cell, as problems are located.
func (c cell) place() string {
	at := c.src.Fault("", c.path...)
	return fmt.Sprintf("%s:%d", at.File, at.Line)
}

// precedes reports whether a comes before b: in a file further down, or on an
// earlier line of the same.
func (l *loader) precedes(a, b cell) bool {
	return cmp.Or(cmp.Compare(l.rank(a), l.rank(b)), cmp.Compare(a.src.Fault("", a.path...).Line, b.src.Fault("", b.path...).Line)) < 0
}

// rank tells how far up a cell's file is; a cell that is not there has -1.
func (l *loader) rank(c cell) int { return slices.Index(l.sources, c.src) }

// later returns the cell that is at fault when several do not go together: the
// one whose file is on top, and in one file the last given.
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
		case name == schemaKey:
			if c.value != int64(1) {
				l.report(c, "this statusmith reads schema 1")
			}
		case name == familyKey:
			l.addFamilies(c)
		case name == bodyKey:
			l.addBodies(c)
		case l.only == "" || l.only == name:
			l.addStatuses(c)
		}
	}
}

// The keys of a file that name no family.
const (
	schemaKey = "schema"
	familyKey = "family"
	bodyKey   = "body"
)

func (l *loader) addFamilies(c cell) {
	for name, f := range l.children(c) {
		if l.only != "" && l.only != name {
			continue
		}
		if cells := l.children(f); cells != nil {
			l.families[name] = overlay(l.families[name], f, cells)
		}
	}
}

const maxFamily = 32 // bytes of a name

func isFamilyName(name string) bool {
	return name != "" && len(name) <= maxFamily && isLower(name[0]) &&
		strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_-") == ""
}

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }

func (l *loader) addStatuses(c cell) {
	family := c.path[0]
	if err := l.checkFamily(family); err != nil {
		l.report(c, "%v", err)
		return
	}
	if l.statuses[family] == nil {
		l.statuses[family], l.begins[family] = map[string]table{}, c
	}
	for code, s := range l.children(c) {
		if err := checkCode(code); err != nil {
			l.report(s, "%v", err)
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
