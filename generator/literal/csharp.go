package literal

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

var csharp = &Language{
	Name:      "csharp",
	Extension: "cs",
	title:     "C#",
	// The C# Language Specification, Section 6.4.4. The contextual keywords,
	// such as record and var, are names wherever they can be.
	keywords: "abstract as base bool break byte case catch char checked class const continue decimal default " +
		"delegate do double else enum event explicit extern false finally fixed float for foreach goto if " +
		"implicit in int interface internal is lock long namespace new null object operator out override " +
		"params private protected public readonly ref return sbyte sealed short sizeof stackalloc static " +
		"string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual " +
		"void volatile while",
	// Keywords of the compiler that the specification leaves out.
	reserved:  "__arglist __makeref __reftype __refvalue",
	null:      "null",
	yes:       "true",
	no:        "false",
	quote:     csharpString,
	object:    csharpObject,
	list:      csharpList,
	indent:    "    ",
	lastComma: ",",

	receiver:    "this",
	safe:        "?.",
	escapes:     true,
	interpolate: csharpText,

	leader: "//",
	defuse: csharpDefuse,
}

// csharpString never writes \x, which takes as many digits as follow, up to
// four.
func csharpString(s string) string {
	return quote(s, '"', csharpEscape)
}

func csharpEscape(r rune) string {
	if r <= 0xFFFF {
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// csharpText is an interpolated string. Some cultures, such as sv-SE, write the
// minus of an integer with another character than -.
func csharpText(_ *Language, parts []any) string {
	text := `$"` + interpolated(parts, "{", "}", func(s string) string {
		return doubledBraces.Replace(escaped(s, '"', csharpEscape))
	}) + `"`
	if slices.ContainsFunc(parts, isInteger) {
		return "Invariant(" + text + ")"
	}
	return text
}

// csharpWidth is how many columns CSharpier fills, and csharpPairs how many
// members an initializer on one line has at most.
const (
	csharpWidth = 100
	csharpPairs = 2
)

// csharpObject writes a JsonObject, which needs no reflection to be written as
// JSON and has no policy for names.
func csharpObject(l *Language, o jsonvalue.Object, level int) string {
	return csharpValue(l, o, level, level*len(l.indent)+len("var body = "))
}

func csharpList(l *Language, items []any, level int) string {
	return csharpValue(l, items, level, level*len(l.indent)+len("var body = "))
}

// csharpValue returns an expression that begins at column.
func csharpValue(l *Language, v any, level, column int) string {
	if line, ok := csharpLine(l, v); ok && column+columns(line)+len(";") <= csharpWidth {
		return line
	}
	switch v := v.(type) {
	case jsonvalue.Object:
		members := make([]string, len(v))
		for i, m := range v {
			key := "[" + l.quote(m.Name) + "] = "
			members[i] = key + csharpValue(l, m.Value, level+1, (level+1)*len(l.indent)+columns(key))
		}
		return l.block("new JsonObject"+l.newline(level)+"{", members, "}", level)
	case []any:
		texts := make([]string, len(v))
		for i, item := range v {
			texts[i] = csharpValue(l, item, level+1, (level+1)*len(l.indent))
		}
		arguments := *l
		arguments.lastComma = ""
		return arguments.block("new JsonArray(", texts, ")", level)
	}
	return l.Value(v, level)
}

// csharpLine returns a value as one line, or false where CSharpier never does
// so.
func csharpLine(l *Language, v any) (string, bool) {
	var texts []string
	switch v := v.(type) {
	case jsonvalue.Object:
		for _, m := range v {
			text, ok := csharpLine(l, m.Value)
			if !ok || len(v) > csharpPairs {
				return "", false
			}
			texts = append(texts, "["+l.quote(m.Name)+"] = "+text)
		}
		if len(v) == 0 {
			return "new JsonObject()", true
		}
		return "new JsonObject { " + strings.Join(texts, ", ") + " }", true
	case []any:
		for _, item := range v {
			text, ok := csharpLine(l, item)
			if !ok {
				return "", false
			}
			texts = append(texts, text)
		}
		if len(v) == 1 && v[0] == nil { // null alone would be the array of the items
			texts[0] = "default(JsonNode)"
		}
		return "new JsonArray(" + strings.Join(texts, ", ") + ")", true
	}
	return l.Value(v, 0), true
}

// csharpDirective finds what makes the compiler take a file for a generated
// one, in which it does not check for null.
var csharpDirective = regexp.MustCompile(`(?i)<(auto-?generated)`)

func csharpDefuse(line string) string {
	return csharpDirective.ReplaceAllString(line, `<"$1"`)
}
