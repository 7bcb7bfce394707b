package tomlfile

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// unknownKey says which keys a table takes instead of the last one of a path.
func unknownKey(into reflect.Type, path []string) string {
	last := len(path) - 1
	known := slices.Sorted(maps.Keys(keysOf(typeAt(into, path[:last]))))
	if len(known) == 0 {
		return "unknown key"
	}
	if hint := spelling.Hint(path[last], known); hint != "" {
		return "unknown key" + hint
	}
	return "unknown key; known are " + strings.Join(known, ", ")
}

// mismatch reads the key out of the error of a value that is of another type than
// its field, `toml: line 3 (last key "a.b"): incompatible types: ...`, and says what
// the field takes. ok is false for any other error.
func mismatch(into reflect.Type, text string) (key, want string, ok bool) {
	_, after, ok := strings.Cut(text, "(last key ")
	quoted, problem, found := strings.Cut(after, "): ")
	if !ok || !found || !strings.HasPrefix(problem, "incompatible types: ") && !strings.HasPrefix(problem, "type mismatch for ") {
		return "", "", false
	}
	key, err := strconv.Unquote(quoted)
	if err != nil {
		return "", "", false
	}
	want = described(typeAt(into, strings.Split(key, ".")))
	return key, "must be " + want, want != ""
}

// typeAt returns the type of the field that a path of keys leads to, nil for none.
func typeAt(t reflect.Type, path []string) reflect.Type {
	for _, key := range path {
		if t = table(t); t == nil {
			return nil
		}
		if t.Kind() == reflect.Map {
			t = t.Elem()
		} else {
			t = keysOf(t)[strings.ToLower(key)]
		}
	}
	return t
}

// table returns the struct or map that a table is decoded into: t, or what it points
// to or lists.
func table(t reflect.Type) reflect.Type {
	for t != nil {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			t = t.Elem()
		case reflect.Struct, reflect.Map:
			return t
		default:
			return nil
		}
	}
	return nil
}

// keysOf returns the keys that a struct has fields for, with the types of these.
func keysOf(t reflect.Type) map[string]reflect.Type {
	if t = table(t); t == nil || t.Kind() != reflect.Struct {
		return nil
	}
	keys := make(map[string]reflect.Type)
	for _, field := range reflect.VisibleFields(t) {
		if field.IsExported() && !field.Anonymous {
			name := field.Tag.Get("toml")
			if name == "" {
				name = strings.ToLower(field.Name)
			}
			keys[name] = field.Type
		}
	}
	return keys
}

// described says what a field takes in the words of TOML, "" where that is not known.
func described(t reflect.Type) string {
	if t == nil {
		return ""
	}
	switch t.Kind() {
	case reflect.Pointer:
		return described(t.Elem())
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Slice:
		if t.Elem().Kind() == reflect.String {
			return "a list of strings"
		}
		return "a list"
	case reflect.Struct, reflect.Map:
		return "a table"
	}
	return ""
}
