package catalog

import (
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

	// Text is the content of a file that is in memory; FS is nil then.
	Text string
}

func (f File) text() (string, error) {
	if f.FS == nil {
		return tomlfile.CheckText(f.Name, f.Text)
	}
	return tomlfile.ReadText(f.FS, f.Path, f.Name, tomlfile.MaxSize)
}

func (f File) read() (*tomlfile.File, error) {
	text, err := f.text()
	if err != nil {
		return nil, err
	}
	return tomlfile.Parse(f.Name, text)
}

// maxExtent bounds the keys of all files together, as [tomlfile.File] counts them.
const maxExtent = 4 << 20

// Load reads the files and lays each over the ones before it, key by key. It
// returns [Problems], all at once, when any file or the result breaks a rule.
func Load(files ...File) (*Catalog, error) { return load(nil, files) }

func load(taken func(family string) string, files []File) (*Catalog, error) {
	l := newLoader()
	l.taken = taken
	extent := 0
	for _, f := range files {
		src, err := f.read()
		var problem tomlfile.Fault
		switch {
		case errors.As(err, &problem):
			l.problems = append(l.problems, Problem(problem))
		case err != nil:
			return nil, err
		default:
			if extent += src.Extent; extent > maxExtent {
				return nil, fmt.Errorf("%s: has, with the catalogs before it, more keys than are read", f.Name)
			}
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
			l.families[name] = l.laid(l.families[name], f, cells)
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
			l.statuses[family][code] = l.laid(l.statuses[family][code], s, cells)
		}
	}
}
