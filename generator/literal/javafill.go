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

func javaFill(l *Language, target Target, v any, level int) string {
	f := &javaFiller{language: l, newline: l.newline(level), taken: append(slices.Clone(target.Taken), target.Variable)}
	f.fill(target.Variable, target.Method, v)
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
			if e, ok := m.Value.(Expr); ok && m.Name == Spread {
				f.spread(variable, method, e.in(f.language).String())
				continue
			}
			f.add(variable+"."+method+"("+f.language.quote(m.Name)+", ", m.Name, m.Value)
		}
	case []any:
		for _, item := range v {
			f.add(variable+"."+method+"(", variable+"Item", item)
		}
	}
}

// spread adds the members of another object.
func (f *javaFiller) spread(variable, method, object string) {
	if method == "put" {
		f.write("%s.putAll(%s);", variable, object)
	} else {
		f.write("%s.forEach(%s::%s);", object, variable, method)
	}
}

// add writes a call that a value and a bracket end.
func (f *javaFiller) add(call, name string, v any) {
	o, absent := v.(Optional)
	if !absent {
		f.write("%s);", call+f.value(name, v))
		return
	}
	f.write("if (%s) {", strings.Join(o.Conditions, " && "))
	outer := f.newline
	f.newline += f.language.indent
	f.write("%s);", call+f.value(name, o.Value))
	f.newline = outer
	f.write("}")
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

// needsStatements reports whether an object with members is in v, or something
// that may be absent.
func needsStatements(v any) bool {
	switch v := v.(type) {
	case Optional:
		return true
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
		if o, ok := value.(Optional); ok {
			value = o.Value
		}
		see(value)
		inside(value, see)
	}
}
