package literal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// csharpClone ends an expression of members that are put into one object at once.
const csharpClone = ".DeepClone()"

// A csharpFiller writes the statements that declare a JsonObject or a JsonArray in
// which something may be absent.
type csharpFiller struct {
	language *Language
	level    int
	taken    []string // names of variables
	out      strings.Builder
}

// csharpFill ends with a newline where the last statement is a block, which an empty
// line follows.
func csharpFill(l *Language, target Target, v any, level int) string {
	f := &csharpFiller{language: l, level: level, taken: append(slices.Clone(target.Taken), target.Variable)}
	f.declare(target.Variable, v)
	return strings.TrimPrefix(f.out.String(), l.newline(level))
}

// write writes a statement.
func (f *csharpFiller) write(format string, args ...any) {
	f.out.WriteString(f.language.newline(f.level))
	fmt.Fprintf(&f.out, format, args...)
}

// block writes statements between braces, and an empty line behind them.
func (f *csharpFiller) block(head string, inside func()) {
	f.write("%s", head)
	f.write("{")
	f.level++
	inside()
	f.level--
	f.write("}")
	f.out.WriteByte('\n')
}

// declare writes a variable with all that comes before the first value that may be
// absent, and then the rest.
func (f *csharpFiller) declare(variable string, v any) {
	switch v := v.(type) {
	case jsonvalue.Object:
		n := slices.IndexFunc(v, func(m jsonvalue.Member) bool { return m.Name == Spread || isOptional(m.Value) })
		if n < 0 {
			n = len(v)
		}
		first := make(jsonvalue.Object, n)
		for i, m := range v[:n] {
			first[i] = jsonvalue.Member{Name: m.Name, Value: f.value(m.Name, m.Value)}
		}
		f.initialize(variable, first)
		for _, m := range v[n:] {
			f.member(variable, m)
		}
	case []any:
		n := slices.IndexFunc(v, isOptional)
		if n < 0 {
			n = len(v)
		}
		first := make([]any, n)
		for i, item := range v[:n] {
			first[i] = f.value(variable+"Item", item)
		}
		f.initialize(variable, first)
		for _, item := range v[n:] {
			f.item(variable, item)
		}
	default:
		f.initialize(variable, v)
	}
}

func (f *csharpFiller) initialize(variable string, v any) {
	start := "var " + variable + " = "
	f.write("%s%s;", start, csharpValue(f.language, v, f.level, f.level*len(f.language.indent)+columns(start)))
}

func (f *csharpFiller) member(object string, m jsonvalue.Member) {
	if e, ok := m.Value.(Expr); ok && m.Name == Spread {
		member, value := freeName(f.language, "member", &f.taken), freeName(f.language, "value", &f.taken)
		f.block(fmt.Sprintf("foreach (var (%s, %s) in %s)", member, value, strings.TrimSuffix(e.in(f.language).String(), csharpClone)), func() {
			f.write("%s[%s] = %s?.DeepClone();", object, member, value)
		})
		return
	}
	start := object + csharpKey(f.language, m.Name)
	if o, ok := m.Value.(Optional); ok {
		f.block("if ("+strings.Join(o.Conditions, " && ")+")", func() { f.assign(start, f.value(m.Name, o.Value)) })
		return
	}
	f.assign(start, f.value(m.Name, m.Value))
}

func (f *csharpFiller) assign(start string, v any) {
	f.write("%s%s;", start, csharpValue(f.language, v, f.level, f.level*len(f.language.indent)+columns(start)))
}

// item adds to a list. It names the type, since JsonArray.Add of any other than
// JsonNode needs reflection.
func (f *csharpFiller) item(list string, v any) {
	add := func(v any) {
		item := freeName(f.language, list+"Item", &f.taken)
		f.assign("JsonNode? "+item+" = ", v)
		f.write("%s.Add(%s);", list, item)
	}
	if o, ok := v.(Optional); ok {
		f.block("if ("+strings.Join(o.Conditions, " && ")+")", func() { add(f.value(list+"Item", o.Value)) })
		return
	}
	add(f.value(list+"Item", v))
}

// value returns v, or a variable in the place of what takes statements.
func (f *csharpFiller) value(name string, v any) any {
	if !mayLack(v) {
		return v
	}
	variable := freeName(f.language, name, &f.taken)
	f.declare(variable, v)
	return Expr{language: f.language, kind: KindAny, head: variable}
}

func isOptional(v any) bool { _, ok := v.(Optional); return ok }

// mayLack reports whether something in v may be absent, or is spread.
func mayLack(v any) bool {
	switch v := v.(type) {
	case jsonvalue.Object:
		return slices.ContainsFunc(v, func(m jsonvalue.Member) bool {
			return m.Name == Spread || isOptional(m.Value) || mayLack(m.Value)
		})
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return isOptional(item) || mayLack(item) })
	}
	return false
}
