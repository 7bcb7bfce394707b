package tomlfile

import (
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// Line returns the line of the key, or of the closest table around it; 0 when
// not even that is known.
func (f *File) Line(path ...string) int {
	if !f.located {
		meta, err := toml.Decode(f.text, &f.top)
		if err != nil {
			return 0
		}
		f.places, f.located = meta, true
	}
	line, tables := 0, f.top
	for _, key := range path {
		primitive, ok := tables[key]
		if !ok {
			break
		}
		if n := f.position(primitive); n > 0 {
			line = n
		}
		tables = nil
		if err := f.places.PrimitiveDecode(primitive, &tables); err != nil {
			break
		}
	}
	return line
}

// probe makes the decoder report the position of the value that it reaches:
// an error from an Unmarshaler is the only way to learn it.
type probe struct{}

var errProbe = errors.New("position wanted")

func (probe) UnmarshalTOML(any) error { return errProbe }

func (f *File) position(p toml.Primitive) int {
	var parse toml.ParseError
	if errors.As(f.places.PrimitiveDecode(p, &probe{}), &parse) {
		return parse.Position.Line
	}
	return 0
}

const pathSeparator = "\x00"

// Members returns the names in the table at path, in the order in which they
// were written. The items of one list share a path, so their members share an
// order.
func (f *File) Members(table map[string]any, path ...string) []string {
	if f.order == nil {
		f.order = memberOrder(f.meta.Keys())
	}
	names := make([]string, 0, len(table))
	for _, name := range f.order[strings.Join(path, pathSeparator)] {
		if _, ok := table[name]; ok {
			names = append(names, name)
		}
	}
	return names
}

// memberOrder lists the members of every table from the third level down: the
// tables above are sorted by code, not by where they stand.
func memberOrder(keys []toml.Key) map[string][]string {
	order := make(map[string][]string)
	for _, key := range keys {
		for n := 3; n < len(key); n++ {
			path := strings.Join(key[:n], pathSeparator)
			if !slices.Contains(order[path], key[n]) {
				order[path] = append(order[path], key[n])
			}
		}
	}
	return order
}
