package generator

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/spelling"
)

// A Layer is a folder of template files; a later layer's file replaces that
// of the same name in an earlier one.
type Layer struct {
	FS   fs.FS
	Name string // the folder as shown in errors

	// Proven says that the templates are known to be right, as tests prove it
	// of those that are built in: their parts are read only when needed. In
	// their front matter each table begins on a line of its own, and no other
	// line begins with a bracket.
	Proven bool

	// Check refuses a framework before it is handed out; nil trusts every file
	// of the layer.
	Check func(*Framework) error
}

// A library finds template files by the names that users call them. A file is
// not read before its framework is asked for, and then once.
type library struct {
	read      map[string]func() (*Framework, error) // by file name without .tmpl
	recognize map[string]func() (recognition, error)
}

const templateSuffix = ".tmpl"

// newLibrary lists the templates of the layers.
func newLibrary(layers ...Layer) (*library, error) {
	lib := &library{read: map[string]func() (*Framework, error){}, recognize: map[string]func() (recognition, error){}}
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
			shown := path.Join(layer.Name, e.Name())
			lib.recognize[name] = sync.OnceValues(func() (recognition, error) { return readRecognition(layer, e.Name(), shown) })
			lib.read[name] = sync.OnceValues(func() (*Framework, error) {
				f, err := readFramework(layer, e.Name(), shown, layers)
				if err != nil || layer.Check == nil {
					return f, err
				}
				if err = f.Parse(); err == nil {
					err = layer.Check(f)
				}
				if err != nil {
					return nil, err
				}
				return f, f.bound()
			})
		}
	}
	if len(lib.read) == 0 {
		return nil, errors.New("there is no template file")
	}
	return lib, nil
}

func (lib *library) all() ([]*Framework, error) {
	var all []*Framework
	for _, name := range lib.names() {
		f, err := lib.read[name]()
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	slices.SortStableFunc(all, func(a, b *Framework) int { return cmp.Compare(rank(a.Order), rank(b.Order)) })
	return all, nil
}

func rank(order int) int {
	if order == 0 {
		return math.MaxInt
	}
	return order
}

func (lib *library) names() []string { return slices.Sorted(maps.Keys(lib.read)) }

func (lib *library) find(text string) (*Framework, error) {
	if read, ok := lib.read[text]; ok {
		return read()
	}
	all, err := lib.all()
	if err != nil {
		return nil, err
	}
	var known, spoken []string // spoken are the frameworks of a language of that name
	for _, f := range all {
		if fold(f.Language) == fold(text) {
			spoken = append(spoken, f.Name)
		}
		for _, name := range append([]string{f.Name, f.Title}, f.Aliases...) {
			if fold(name) == fold(text) {
				return f, nil
			}
			known = append(known, strings.ToLower(name))
		}
	}
	if len(spoken) > 0 {
		return nil, fmt.Errorf("unknown framework %q; known in that language: %s", text, strings.Join(spoken, ", "))
	}
	return nil, fmt.Errorf("unknown framework %q%s", text, cmp.Or(spelling.Hint(text, known), "; known are "+strings.Join(lib.names(), ", ")))
}

func fold(name string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(strings.ToLower(name))
}
