package locale

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"golang.org/x/text/language"
)

// Locales finds locale files by BCP 47 tag. A folder that is added later is laid
// over those before it: a company translates its own statuses that way.
type Locales struct {
	folders []folder // the lowest first
	tags    []string // of all folders, sorted
}

type folder struct {
	fsys  fs.FS
	name  string            // as shown in errors
	files map[string]string // by the tag that they are laid over
}

const suffix = ".toml"

// New lists the locale files of a folder. A file is not read before its
// locale is asked for.
func New(fsys fs.FS, name string) (*Locales, error) {
	ls := &Locales{}
	return ls, ls.Add(fsys, name)
}

// Add lists the files of a further folder. Each is laid over the locale that
// serves its tag, as vi does vi-VN; where none does it is a locale of its own.
func (ls *Locales) Add(fsys fs.FS, name string) error {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	f := folder{fsys, name, map[string]string{}}
	for _, e := range entries {
		tag, ok := strings.CutSuffix(e.Name(), suffix)
		if !ok || e.IsDir() {
			continue
		}
		if len(ls.folders) > 0 {
			if tag, err = ls.served(tag); err != nil {
				return fmt.Errorf("%s: %w", path.Join(name, e.Name()), err)
			}
		}
		if other, twice := f.files[tag]; twice {
			return fmt.Errorf("%s: serves the same language as %s beside it", path.Join(name, e.Name()), other)
		}
		f.files[tag] = e.Name()
	}
	ls.folders = append(ls.folders, f)
	ls.tags = slices.AppendSeq(ls.tags, maps.Keys(f.files))
	slices.Sort(ls.tags)
	ls.tags = slices.Compact(ls.tags)
	return nil
}

// served returns the tag of the locale that a further file is laid over, or its
// own.
func (ls *Locales) served(tag string) (string, error) {
	if _, err := language.Parse(tag); err != nil {
		return "", errors.New("is not named by a language tag, as vi.toml is")
	}
	if match, ok := ls.match(tag); ok {
		return match, nil
	}
	return tag, nil
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
	base, err := ls.read(Base, nil)
	if err != nil || match == Base {
		return base, err
	}
	return ls.read(match, base)
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
	Titles    texts
	Messages  texts
	Summaries texts
	Notes     texts

	source *tomlfile.File
}

// read lays the files of a tag over each other.
func (ls *Locales) read(tag string, base *Locale) (*Locale, error) {
	l := &Locale{Tag: tag, base: base, strings: map[string]string{}, texts: map[kind]texts{}}
	for i, folder := range ls.folders {
		name, ok := folder.files[tag]
		if !ok {
			continue
		}
		f, err := readFile(folder.fsys, name, path.Join(folder.name, name))
		if err != nil {
			return nil, err
		}
		if err := l.add(f, i > 0); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func readFile(fsys fs.FS, name, shown string) (*file, error) {
	source, err := tomlfile.Read(fsys, name, shown)
	if err != nil {
		return nil, err
	}
	f := &file{source: source}
	return f, source.Decode(f)
}

// add lays a file over the locale. One that only adds to a locale may leave out
// what that is called.
func (l *Locale) add(f *file, added bool) error {
	l.Name, l.Direction = cmp.Or(f.Name, l.Name), cmp.Or(f.Direction, l.Direction)
	if l.Name == "" || l.Direction != "ltr" && l.Direction != "rtl" {
		return fmt.Errorf(`%s: needs a name, and a direction of "ltr" or "rtl"`, f.source.Name)
	}
	english := l.strings
	if l.base != nil {
		english = l.base.strings
	}
	if l.base != nil || added {
		if err := f.check(english); err != nil {
			return err
		}
	}
	maps.Copy(l.strings, f.Strings)
	for kind, over := range map[kind]texts{titles: f.Titles, messages: f.Messages, summaries: f.Summaries, notes: f.Notes} {
		if l.base == nil && len(over) > 0 {
			return f.source.Fault("translates into "+Base+", which the catalog itself is in", string(kind))
		}
		l.lay(kind, over, f.source, added)
	}
	return nil
}

var placeholder = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{[a-z_]+\}`) })

// check holds every string against the base's: the same placeholders, and no
// string that the base does not have.
func (f *file) check(base map[string]string) error {
	for _, key := range slices.Sorted(maps.Keys(f.Strings)) {
		english, ok := base[key]
		if !ok {
			return f.source.Fault("unknown string", "strings", key)
		}
		if strings.TrimSpace(f.Strings[key]) == "" {
			return f.source.Fault("is empty", "strings", key)
		}
		if !slices.Equal(placeholders(f.Strings[key]), placeholders(english)) {
			return f.source.Fault(fmt.Sprintf("has other placeholders than the English %q", english), "strings", key)
		}
	}
	return nil
}

func placeholders(text string) []string {
	found := placeholder().FindAllString(text, -1)
	slices.Sort(found)
	return found
}
