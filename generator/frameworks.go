// Package generator turns a status of a catalog into the code that answers
// with it. All frameworks render one Response value, because snippets that are
// written by hand next to each other drift apart. Package lint checks templates
// for raw output and for parts of the response that they leave out.
package generator

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/tomlfile"
)

// A Layer is a folder of template files; a later layer's file replaces that
// of the same name in an earlier one.
type Layer struct {
	FS   fs.FS
	Name string // the folder as shown in errors

	// Check refuses a framework before it is handed out; nil trusts every file
	// of the layer. Templates of others need lint.Sinks here.
	Check func(*Framework) error
}

// Frameworks finds template files by the names that users call them.
type Frameworks struct {
	layers []Layer
	files  map[string]templateFile
	loaded map[string]*Framework
}

type templateFile struct {
	fsys        fs.FS
	path, shown string
	check       func(*Framework) error
}

const templateSuffix = ".tmpl"

// NewFrameworks lists the templates of the layers. A file is not read before
// its framework is asked for.
func NewFrameworks(layers ...Layer) (*Frameworks, error) {
	set := &Frameworks{layers: layers, files: map[string]templateFile{}, loaded: map[string]*Framework{}}
	for _, layer := range layers {
		entries, err := fs.ReadDir(layer.FS, ".")
		if err != nil {
			return nil, fmt.Errorf("%s: %w", layer.Name, tomlfile.Cause(err))
		}
		for _, e := range entries {
			name, ok := strings.CutSuffix(e.Name(), templateSuffix)
			if !ok || e.IsDir() {
				continue
			}
			set.files[name] = templateFile{layer.FS, e.Name(), path.Join(layer.Name, e.Name()), layer.Check}
		}
	}
	if len(set.files) == 0 {
		return nil, errors.New("there is no template file")
	}
	return set, nil
}

func (set *Frameworks) load(name string) (*Framework, error) {
	if f, ok := set.loaded[name]; ok {
		return f, nil
	}
	file := set.files[name]
	f, err := readFramework(file.fsys, file.path, file.shown, set.layers)
	if err == nil && file.check != nil {
		err = file.check(f)
	}
	if err != nil {
		return nil, err
	}
	set.loaded[name] = f
	return f, nil
}

// All loads every framework, in the order of lists.
func (set *Frameworks) All() ([]*Framework, error) {
	var all []*Framework
	for _, name := range set.Names() {
		f, err := set.load(name)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	slices.SortStableFunc(all, func(a, b *Framework) int { return cmp.Compare(a.rank(), b.rank()) })
	return all, nil
}

func (f *Framework) rank() int {
	if f.Order == 0 {
		return int(^uint(0) >> 1)
	}
	return f.Order
}

// Names returns the file names of all frameworks, sorted.
func (set *Frameworks) Names() []string {
	names := make([]string, 0, len(set.files))
	for name := range set.files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Find returns the framework with this file name or alias. Case does not
// matter, nor whether words are joined by a space, a dot, - or _.
func (set *Frameworks) Find(text string) (*Framework, error) {
	if _, ok := set.files[text]; ok {
		return set.load(text)
	}
	all, err := set.All()
	if err != nil {
		return nil, err
	}
	var known []string
	for _, f := range all {
		for _, name := range append([]string{f.Name, f.Title}, f.Aliases...) {
			if fold(name) == fold(text) {
				return f, nil
			}
			known = append(known, strings.ToLower(name))
		}
	}
	if near, ok := catalog.Nearest(strings.ToLower(text), known); ok {
		return nil, fmt.Errorf("unknown framework %q, did you mean %s?", text, near)
	}
	return nil, fmt.Errorf("unknown framework %q; known are %s", text, strings.Join(set.Names(), ", "))
}

func fold(name string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(strings.ToLower(name))
}
