package literal

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

var java = &Language{
	Name:      "java",
	Extension: "java",
	title:     "Java",
	// The Java Language Specification, Sections 3.9 and 3.10. The contextual
	// keywords, such as record and yield, may name methods and variables.
	keywords: "_ abstract assert boolean break byte case catch char class const continue default do double " +
		"else enum extends false final finally float for goto if implements import instanceof int interface " +
		"long native new null package private protected public return short static strictfp super switch " +
		"synchronized this throw throws transient true try void volatile while",
	// The methods without parameters that every class inherits from Object.
	reserved: "clone finalize getClass hashCode notify notifyAll toString wait",
	null:     "null",
	yes:      "true",
	no:       "false",
	long:     "L",
	quote:    javaString,
	object:   javaObject,
	list:     javaList,
	indent:   "    ",

	receiver:    "this",
	interpolate: javaText,
	convert:     [2]string{"String.valueOf(", ")"},

	leader: "//",
	defuse: javaDefuse,
}

// javaString never writes \u for a line break, a quotation mark or a backslash:
// Java puts the character in its place before it looks for the string's end
// (JLS, Section 3.3).
func javaString(s string) string {
	return quote(s, '"', func(r rune) string {
		var b strings.Builder
		for _, unit := range utf16.Encode([]rune{r}) {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
		return b.String()
	})
}

// javaText is a concatenation. One of its first two operands is a string, or
// two integers would be added up (JLS, Section 15.18).
func javaText(l *Language, parts []any) string {
	operands := make([]string, len(parts))
	for i, part := range parts {
		operands[i] = l.Value(part, 0)
	}
	if isInteger(parts[0]) && isInteger(parts[1]) {
		operands[0] = l.convert[0] + operands[0] + l.convert[1]
	}
	return strings.Join(operands, " + ")
}

// javaPairs is how many pairs Map.of takes.
const javaPairs = 10

// javaObject tells Map.ofEntries its types, which javac takes minutes to find
// out where such maps are nested.
func javaObject(l *Language, o jsonvalue.Object, level int) string {
	open, pair := "Map.of(", "%s, %s"
	if len(o) > javaPairs {
		open, pair = "Map.<String, Object>ofEntries(", "Map.entry(%s, %s)"
	}
	members := make([]string, len(o))
	for i, m := range o {
		members[i] = fmt.Sprintf(pair, l.quote(m.Name), javaMember(l, m.Value, level+1))
	}
	return l.block(open, members, ")", level)
}

func javaList(l *Language, items []any, level int) string {
	members := make([]string, len(items))
	for i, item := range items {
		members[i] = javaMember(l, item, level+1)
	}
	return l.block("List.of(", members, ")", level)
}

// javaMember stands an empty Optional in for null, which Map.of and List.of
// refuse. Jackson writes it as null.
func javaMember(l *Language, v any, level int) string {
	if v == nil {
		return "Optional.empty()"
	}
	return l.Value(v, level)
}

// javaDefuse makes an even number of backslashes of any number, since Java
// reads \u in comments too, but not after a further backslash.
func javaDefuse(line string) string { return strings.ReplaceAll(line, `\`, `\\`) }
