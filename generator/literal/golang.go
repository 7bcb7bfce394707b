package literal

import (
	"go/format"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

var golang = &Language{
	Name:      "go",
	Extension: "go",
	title:     "Go",
	// The Go Programming Language Specification, "Keywords".
	keywords: "break case chan const continue default defer else fallthrough for func go goto if import " +
		"interface map package range return select struct switch type var",
	reserved:  "_ init main",
	null:      "nil",
	yes:       "true",
	no:        "false",
	quote:     strconv.Quote,
	object:    goObject,
	list:      goList,
	indent:    "\t",
	lastComma: ",",

	interpolate: goText,
	convert:     [2]string{"strconv.Itoa(", ")"},

	convertScalar: [2]string{"fmt.Sprint(", ")"},
	key:           quotedKey,
	layout:        goLayout,

	leader: "//",
	defuse: goDefuse,
}

// goText formats the values. The format is a constant, which go vet checks.
func goText(l *Language, parts []any) string {
	var format, operands strings.Builder
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			format.WriteString(strings.ReplaceAll(part, "%", "%%"))
		case Expr:
			verb := "%s"
			switch part.kind {
			case KindInteger:
				verb = "%d"
			case KindScalar:
				verb = "%v"
			}
			format.WriteString(verb)
			operands.WriteString(", " + part.String())
		}
	}
	return "fmt.Sprintf(" + l.quote(format.String()) + operands.String() + ")"
}

// goObject calls join where members are spread into the object, and present where
// some may be absent: functions of the code that has such values. What is null stays there,
// in a form that is not nil.
func goObject(l *Language, o jsonvalue.Object, level int) string {
	var members, spreads []string
	optional := slices.ContainsFunc(o, func(m jsonvalue.Member) bool { _, ok := m.Value.(Optional); return ok })
	for _, m := range o {
		if m.Name == Spread {
			if e, ok := m.Value.(Expr); ok {
				spreads = append(spreads, e.in(l).String())
				continue
			}
		}
		members = append(members, l.quote(m.Name)+": "+goItem(l, m.Value, optional, level+1))
	}
	text := l.block("map[string]any{", members, "}", level)
	if optional {
		text = "present(" + text + ")"
	}
	for _, s := range spreads {
		text = "join(" + text + ", " + s + ")"
	}
	return gofmt(text, level)
}

// goNull is a null that is not nil.
const goNull = `json.RawMessage("null")`

// goItem writes a member or an item; beside ones that may be absent, nil would be one.
func goItem(l *Language, v any, optional bool, level int) string {
	o, ok := v.(Optional)
	if !ok {
		if v == nil && optional {
			return goNull
		}
		return l.Value(v, level)
	}
	text := l.Value(o.Value, level)
	if _, alone := o.Value.(Expr); !alone {
		text = "given(" + text + ", " + strings.Join(o.Conditions, ", ") + ")"
	}
	return text
}

func goList(l *Language, items []any, level int) string {
	texts := make([]string, len(items))
	optional := slices.ContainsFunc(items, func(v any) bool { _, ok := v.(Optional); return ok })
	for i, item := range items {
		texts[i] = goItem(l, item, optional, level+1)
	}
	text := l.block("[]any{", texts, "}", level)
	if optional {
		text = "presentItems(" + text + ")"
	}
	return text
}

// gofmt aligns the values of a map. An assignment makes of the expression the
// statement that the formatter takes.
func gofmt(expression string, level int) string {
	start := strings.Repeat("\t", level) + "_ = "
	source, err := format.Source([]byte(start + expression))
	if err != nil {
		panic("literal: " + err.Error())
	}
	return strings.TrimPrefix(string(source), start)
}

// goDirective finds the build constraint of old, which gofmt still turns into
// one of today, and what makes a file a generated one (go help generate).
var goDirective = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\+build\b|^Code generated\b`) })

func goDefuse(line string) string {
	return goDirective().ReplaceAllString(line, `"$0"`)
}
