package locale

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"golang.org/x/text/language"
)

// Locales finds locale files by BCP 47 tag.
type Locales struct {
	fsys fs.FS
	name string // of the folder, as shown in errors
	tags []string
}

const suffix = ".toml"

// New lists the locale files of a folder. A file is not read before its
// locale is asked for.
func New(fsys fs.FS, name string) (*Locales, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	ls := &Locales{fsys: fsys, name: name}
	for _, e := range entries {
		if tag, ok := strings.CutSuffix(e.Name(), suffix); ok {
			ls.tags = append(ls.tags, tag)
		}
	}
	return ls, nil
}

// Tags returns the tags of all locales, sorted.
func (ls *Locales) Tags() []string { return slices.Clone(ls.tags) }

// Find returns the locale that serves a BCP 47 tag: "vi-VN" is served by vi,
// "pt" by pt-BR, "zh-TW" by zh-Hant.
func (ls *Locales) Find(tag string) (*Locale, error) {
	match, ok := ls.match(tag)
	if !ok {
		return nil, fmt.Errorf("unknown locale %q; known are %s", tag, strings.Join(ls.tags, ", "))
	}
	base, err := ls.read(Base)
	if err != nil || match == Base {
		return base, err
	}
	l, err := ls.read(match)
	if err != nil {
		return nil, err
	}
	l.base = base
	return l, l.check()
}

func (ls *Locales) match(tag string) (string, bool) {
	if slices.Contains(ls.tags, tag) {
		return tag, true
	}
	want, err := language.Parse(tag)
	if err != nil {
		return "", false
	}
	known := make([]language.Tag, len(ls.tags))
	for i, t := range ls.tags {
		if known[i], err = language.Parse(t); err != nil {
			return "", false
		}
	}
	_, i, confidence := language.NewMatcher(known).Match(want)
	return ls.tags[i], confidence >= language.High
}

// file is the form of a locale file.
type file struct {
	Name      string
	Direction string
	Strings   map[string]string
	Summaries map[string]map[string]summary
}

func (ls *Locales) read(tag string) (*Locale, error) {
	name := path.Join(ls.name, tag+suffix)
	source, err := tomlfile.Read(ls.fsys, tag+suffix, name)
	if err != nil {
		return nil, err
	}
	var f file
	if err := source.Decode(&f); err != nil {
		return nil, err
	}
	if f.Name == "" || f.Direction != "ltr" && f.Direction != "rtl" {
		return nil, fmt.Errorf(`%s: needs a name, and a direction of "ltr" or "rtl"`, name)
	}
	return &Locale{
		Tag: tag, Name: f.Name, Direction: f.Direction,
		strings: f.Strings, summaries: f.Summaries, source: source,
	}, nil
}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// check holds every string against the base's: the same placeholders, and no
// string that the base does not have.
func (l *Locale) check() error {
	for _, key := range slices.Sorted(maps.Keys(l.strings)) {
		english, ok := l.base.strings[key]
		if !ok {
			return l.source.Problem("unknown string", "strings", key)
		}
		if strings.TrimSpace(l.strings[key]) == "" {
			return l.source.Problem("is empty", "strings", key)
		}
		if !slices.Equal(placeholders(l.strings[key]), placeholders(english)) {
			return l.source.Problem(fmt.Sprintf("has other placeholders than the English %q", english), "strings", key)
		}
	}
	return nil
}

func placeholders(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return found
}
