package literal

import (
	"fmt"
	"regexp"
	"slices"
	"sync"
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
	fill:      csharpFill,
	indent:    "    ",
	lastComma: ",",

	receiver:    "this",
	safe:        "?.",
	escapes:     true,
	interpolate: csharpText,
	key:         csharpKey,
	inline:      csharpInline,
	clone:       "?.DeepClone()",
	layout:      csharpier,

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

// csharpDirective finds what makes the compiler take a file for a generated
// one, in which it does not check for null.
var csharpDirective = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)<(auto-?generated)`) })

func csharpDefuse(line string) string {
	return csharpDirective().ReplaceAllString(line, `<"$1"`)
}
