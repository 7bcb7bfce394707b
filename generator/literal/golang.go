package literal

import (
	"go/format"
	"regexp"
	"strconv"
	"strings"

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
			if part.kind == KindInteger {
				verb = "%d"
			}
			format.WriteString(verb)
			operands.WriteString(", " + part.String())
		}
	}
	return "fmt.Sprintf(" + l.quote(format.String()) + operands.String() + ")"
}

func goObject(l *Language, o jsonvalue.Object, level int) string {
	members := make([]string, len(o))
	for i, m := range o {
		members[i] = l.quote(m.Name) + ": " + l.Value(m.Value, level+1)
	}
	return gofmt(l.block("map[string]any{", members, "}", level), level)
}

func goList(l *Language, items []any, level int) string {
	return l.block("[]any{", l.values(items, level+1), "}", level)
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
var goDirective = regexp.MustCompile(`\+build\b|^Code generated\b`)

func goDefuse(line string) string {
	return goDirective.ReplaceAllString(line, `"$0"`)
}
