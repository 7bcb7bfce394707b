package tomlfile

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// Line returns the line of the key, or of the closest table around it; 0 when
// there is none.
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
		tables = f.members(primitive)
		line = cmp.Or(f.position(primitive), f.firstLine(tables), line)
	}
	return line
}

func (f *File) members(p toml.Primitive) map[string]toml.Primitive {
	var members map[string]toml.Primitive
	if err := f.places.PrimitiveDecode(p, &members); err != nil {
		return nil // it is no table
	}
	return members
}

// firstLine is the place of a table that stands only in the names of others, as
// a does in [a.b]: the first line of its members.
func (f *File) firstLine(members map[string]toml.Primitive) int {
	first := 0
	for _, p := range members {
		line := f.position(p)
		if line == 0 {
			line = f.firstLine(f.members(p))
		}
		if first == 0 || line > 0 && line < first {
			first = line
		}
	}
	return first
}

// probe makes the decoder report the position of the value that it reaches:
// an error from an Unmarshaler is the only way to learn it.
type probe struct{}

var errProbe = errors.New("position wanted")

func (probe) UnmarshalTOML(any) error { return errProbe }

func (f *File) position(p toml.Primitive) int {
	var parse toml.ParseError
	if errors.As(f.places.PrimitiveDecode(p, &probe{}), &parse) && parse.Position.Line > 0 {
		// Position.Line is where a string of several lines ends.
		return 1 + strings.Count(f.text[:parse.Position.Start], "\n")
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
