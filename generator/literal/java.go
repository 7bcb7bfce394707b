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
	inline:   javaInline,
	uses:     javaUses,
	indent:   "    ",

	receiver:    "this",
	interpolate: javaText,
	convert:     [2]string{"String.valueOf(", ")"},
	layout:      javaLayout,

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
	if isNumber := func(part any) bool { return isInteger(part) || isScalar(part) }; isNumber(parts[0]) && isNumber(parts[1]) {
		operands[0] = l.convert[0] + operands[0] + l.convert[1]
	}
	return strings.Join(operands, " + ")
}

// javaObject calls object, a function of the code that has such values, for an object
// with members: Java has no expression for a map that keeps its order.
// [Language.Fill] writes statements instead.
func javaObject(l *Language, o jsonvalue.Object, _ int) string {
	if len(o) == 0 {
		return "new LinkedHashMap<String, Object>()"
	}
	members := make([]string, len(o))
	for i, m := range o {
		members[i] = l.quote(m.Name) + ", " + l.Value(m.Value, 0)
	}
	return "object(" + strings.Join(members, ", ") + ")"
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
	case !slices.ContainsFunc(items, mayBeNull):
		return "List.of"
	case len(items) == 1:
		return "Collections.singletonList"
	}
	return "Arrays.asList"
}

// mayBeNull reports whether a value of the running program may be null.
func mayBeNull(item any) bool {
	e, ok := item.(Expr)
	return item == nil || ok && e.kind != KindString && e.kind != KindInteger
}

// alike reports whether all items are of one type, and none a list.
func alike(items []any) bool {
	for _, item := range items {
		_, list := item.([]any)
		if list || javaType(item) != javaType(items[0]) {
			return false
		}
	}
	return true
}

// javaType returns the type of an item, or the item where its type is not known.
func javaType(item any) any {
	switch item := item.(type) {
	case Text:
		return reflect.TypeFor[string]()
	case Expr:
		switch item.kind {
		case KindString:
			return reflect.TypeFor[string]()
		case KindInteger:
			return reflect.TypeFor[int64]()
		}
		return item
	}
	return reflect.TypeOf(item)
}

// javaInline is the value as an expression, all of which are on one line.
func javaInline(l *Language, v any) string { return l.Value(v, 0) }

// javaDefuse makes an even number of backslashes of any number, since Java
// reads \u in comments too, but not after a further backslash.
func javaDefuse(line string) string { return strings.ReplaceAll(line, `\`, `\\`) }
