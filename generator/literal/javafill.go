package literal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A javaFiller writes the statements that fill a map or a list. Java has no
// expression for a map that keeps its order, so an object within another is a
// variable of its own.
type javaFiller struct {
	language *Language
	newline  string
	taken    []string // names of variables
	out      strings.Builder
}

func javaFill(l *Language, level int, variable, method string, v any, taken []string) string {
	f := &javaFiller{language: l, newline: l.newline(level), taken: append(slices.Clone(taken), variable)}
	f.fill(variable, method, v)
	return strings.TrimPrefix(f.out.String(), f.newline)
}

func (f *javaFiller) write(format string, args ...any) {
	f.out.WriteString(f.newline)
	fmt.Fprintf(&f.out, format, args...)
}

// fill adds each member or item of v to a variable.
func (f *javaFiller) fill(variable, method string, v any) {
	switch v := v.(type) {
	case jsonvalue.Object:
		for _, m := range v {
			value := f.value(m.Name, m.Value)
			f.write("%s.%s(%s, %s);", variable, method, f.language.quote(m.Name), value)
		}
	case []any:
		for _, item := range v {
			value := f.value(variable+"Item", item)
			f.write("%s.%s(%s);", variable, method, value)
		}
	}
}

// value returns an expression for v, after the statements that it needs.
func (f *javaFiller) value(name string, v any) string {
	if !needsStatements(v) {
		return f.language.Value(v, 0)
	}
	variable := freeName(f.language, name, &f.taken)
	if _, list := v.([]any); list {
		f.write("List<Object> %s = new ArrayList<>();", variable)
		f.fill(variable, "add", v)
	} else {
		f.write("Map<String, Object> %s = new LinkedHashMap<>();", variable)
		f.fill(variable, "put", v)
	}
	return variable
}

// needsStatements reports whether an object with members is in v.
func needsStatements(v any) bool {
	switch v := v.(type) {
	case jsonvalue.Object:
		return len(v) > 0
	case []any:
		return slices.ContainsFunc(v, needsStatements)
	}
	return false
}

// javaUses reports whether the statements of v name a class of java.util.
func javaUses(l *Language, v any, class string) bool {
	var list, object, nested bool
	var methods []string
	inside(v, func(inner any) {
		switch inner := inner.(type) {
		case jsonvalue.Object:
			object = true
			nested = nested || len(inner) > 0
		case []any:
			list = list || needsStatements(inner)
			methods = append(methods, strings.Split(javaListMethod(inner), ".")[0])
		}
	})
	switch class {
	case "Map":
		return nested
	case "LinkedHashMap":
		return object
	case "ArrayList":
		return list
	case "List":
		return list || slices.Contains(methods, class)
	}
	return slices.Contains(methods, class)
}

// inside calls see with all that v holds, at any depth.
func inside(v any, see func(any)) {
	var values []any
	switch v := v.(type) {
	case jsonvalue.Object:
		for _, m := range v {
			values = append(values, m.Value)
		}
	case []any:
		values = v
	}
	for _, value := range values {
		see(value)
		inside(value, see)
	}
}
