package generator

import (
	"cmp"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/literal"
)

// constantsFolder holds the named constants that several templates share, one
// TOML file a set: 404 = "NOT_FOUND".
const (
	constantsFolder = "constants"
	constantsSuffix = ".toml"
)

// Constants returns the framework's named constants that every supported version
// has, by status. A file of constants is read on first use; its errors begin with
// file:line.
func (f *Framework) Constants() (map[string]string, error) { return f.constants() }

// constant returns the name that the framework has for an HTTP status, "" where
// the number is to be written.
func (f *Framework) constant(number int, o Options) (string, error) {
	if cmp.Or(o.Constants, f.Defaults().Constants) != On {
		return "", nil
	}
	constants, err := f.Constants()
	return constants[strconv.Itoa(number)], err
}

// endpointConstant returns a constant as [Framework.constant] does. One that is
// called after another status would mislead beside the status's own title, so
// the status is one of HTTP's own or bears HTTP's own title.
func (f *Framework) endpointConstant(s *catalog.Status, number int, o Options) (string, error) {
	name, err := f.constant(number, o)
	if name != "" && !isOfHTTP(s, number) {
		name = ""
	}
	return name, err
}

func isOfHTTP(s *catalog.Status, number int) bool {
	own, ok := s.Family.HTTP(number)
	return ok && (s.Family == own.Family || s.Title == own.Title)
}

// constantsValue is the key of the front matter as it is written: a table of
// constants, or the name of a file that holds one.
type constantsValue struct{ value any }

// UnmarshalTOML keeps whatever is there.
func (v *constantsValue) UnmarshalTOML(value any) error {
	v.value = value
	return nil
}

// readConstants finds the constants of a framework, in the front matter or in
// the layers. What it returns reads them.
func (f *Framework) readConstants(m *frontMatter, layers []Layer) (func() (map[string]string, error), error) {
	switch value := m.Constants.value.(type) {
	case nil:
		return func() (map[string]string, error) { return nil, nil }, nil
	case map[string]any:
		names, err := constantsOf(m.file, f.language, value, "constants")
		return func() (map[string]string, error) { return names, nil }, err
	case string:
		layer, file, ok := findConstants(layers, value)
		if !ok {
			return nil, m.file.Fault("there is no file "+file, "constants")
		}
		return sync.OnceValues(func() (map[string]string, error) {
			table, err := tomlfile.Read(layer.FS, file, path.Join(layer.Name, file))
			if err != nil {
				return nil, err
			}
			return constantsOf(table, f.language, table.Values)
		}), nil
	}
	return nil, m.file.Fault("must be a table, as in 404 = \"NOT_FOUND\", or the name of a file in the folder "+constantsFolder, "constants")
}

// findConstants returns the last layer that has the file.
func findConstants(layers []Layer, name string) (found Layer, file string, ok bool) {
	file = constantsFolder + "/" + name + constantsSuffix
	if strings.ContainsAny(name, `/\`) {
		return found, file, false
	}
	for _, layer := range layers {
		if _, err := fs.Stat(layer.FS, file); !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrInvalid) {
			found, ok = layer, true
		}
	}
	return found, file, ok
}

func constantsOf(table *tomlfile.File, language *literal.Language, values map[string]any, key ...string) (map[string]string, error) {
	names := make(map[string]string, len(values))
	for _, status := range slices.Sorted(maps.Keys(values)) {
		at := append(key[:len(key):len(key)], status)
		name, ok := values[status].(string)
		if !ok {
			return nil, table.Fault("must be the name of a constant, in quotes", at...)
		}
		if n, err := strconv.Atoi(status); err != nil || len(status) != 3 || n < 100 || n > 599 {
			return nil, table.Fault("must be an HTTP status code, from 100 to 599", at...)
		}
		if err := language.CheckIdentifier(name); err != nil {
			return nil, table.Fault(err.Error(), at...)
		}
		names[status] = name
	}
	return names, nil
}
