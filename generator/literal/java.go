package literal

import (
	"fmt"
	"reflect"
	"slices"
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
	fill:     javaFill,
	uses:     javaUses,
	indent:   "    ",

	receiver:    "this",
	interpolate: javaText,
	convert:     [2]string{"String.valueOf(", ")"},

	leader: "//",
	defuse: javaDefuse,
}

// javaConstant is how many characters of a string are written as one literal: its
// bytes, up to three a character, have to fit into 64 KiB (JVM Specification,
// Section 4.4.7).
const javaConstant = 20_000

// javaString never writes \u for a line break, a quotation mark or a backslash:
// Java puts the character in its place before it looks for the string's end
// (JLS, Section 3.3). Longer strings are joined when the program runs, since the
// compiler makes one constant of literals with a plus between them.
func javaString(s string) string {
	units := utf16.Encode([]rune(s))
	if len(units) <= javaConstant {
		return javaLiteral(s)
	}
	var parts []string
	for len(units) > 0 {
		n := min(javaConstant, len(units))
		if n < len(units) && utf16.IsSurrogate(rune(units[n])) {
			n-- // perhaps the second half of a character
		}
		parts = append(parts, javaLiteral(string(utf16.Decode(units[:n]))))
		units = units[n:]
	}
	return `String.join("", ` + strings.Join(parts, ", ") + ")"
}

func javaLiteral(s string) string {
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

// javaObject writes an object without members: any other takes statements, which
// [Language.Fill] writes.
func javaObject(*Language, jsonvalue.Object, int) string {
	return "new LinkedHashMap<String, Object>()"
}

// javaList says what type the items have where they differ, which the compiler
// takes long to find out.
func javaList(l *Language, items []any, _ int) string {
	texts := l.values(items, 0)
	method := javaListMethod(items)
	class, name, _ := strings.Cut(method, ".")
	if !alike(items) && len(items) > 1 {
		name = "<Object>" + name
	}
	return class + "." + name + "(" + strings.Join(texts, ", ") + ")"
}

// javaListMethod returns what makes a list. List.of refuses null, and a lone null
// would be the whole array of Arrays.asList.
func javaListMethod(items []any) string {
	switch {
	case !slices.ContainsFunc(items, func(item any) bool { return item == nil }):
		return "List.of"
	case len(items) == 1:
		return "Collections.singletonList"
	}
	return "Arrays.asList"
}

// alike reports whether all items are of one type, and none a list.
func alike(items []any) bool {
	for _, item := range items {
		_, list := item.([]any)
		if list || reflect.TypeOf(item) != reflect.TypeOf(items[0]) {
			return false
		}
	}
	return true
}

// javaDefuse makes an even number of backslashes of any number, since Java
// reads \u in comments too, but not after a further backslash.
func javaDefuse(line string) string { return strings.ReplaceAll(line, `\`, `\\`) }
