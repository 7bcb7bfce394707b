package literal

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

var javascript = &Language{
	Name:      "javascript",
	Extension: "js",
	title:     "JavaScript",
	// ECMAScript, Section 12.7.2, with the words that are reserved in strict
	// mode or in modules.
	keywords: "await break case catch class const continue debugger default delete do else enum export " +
		"extends false finally for function if implements import in instanceof interface let new null " +
		"package private protected public return static super switch this throw true try typeof var void " +
		"while with yield",
	reserved:  "Infinity NaN arguments eval undefined",
	null:      "null",
	yes:       "true",
	no:        "false",
	quote:     javascriptString,
	object:    javascriptObject,
	list:      javascriptList,
	indent:    "  ",
	lastComma: ",",
	width:     80,

	receiver:    "this",
	safe:        "?.",
	freeMembers: true,
	interpolate: javascriptText,
	key:         func(l *Language, name string) string { return javascriptKey(l, name) + ": " },
	layout:      prettier,
	shorthand:   true,
	spaced:      true,
	convert:     [2]string{"String(", ")"},

	leader: "//",
	defuse: javascriptDefuse,
}

// scriptEnd finds what a script element of HTML would take for its own end or
// for a comment (HTML, Section 4.12.1.3).
var scriptEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)<(/script|!--)`) })

func inertInHTML(text string) string { return scriptEnd().ReplaceAllString(text, `<\$1`) }

func javascriptString(s string) string {
	return inertInHTML(quote(s, fewerEscapes(s), javascriptEscape))
}

func javascriptEscape(r rune) string {
	if r <= 0xFFFF {
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\u{%x}`, r)
}

// javascriptText is a template literal (ECMAScript, Section 12.9.6). A $ that no
// brace follows is but a character.
func javascriptText(_ *Language, parts []any) string {
	return "`" + interpolated(parts, "${", func(s string) string {
		return inertInHTML(strings.ReplaceAll(escaped(s, '`', javascriptEscape), "${", `\${`))
	}) + "`"
}

// javascriptDirective finds what speaks to prettier, ESLint and TypeScript.
var javascriptDirective = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`prettier-ignore|eslint-\w+|@ts-\w+`) })

func javascriptDefuse(line string) string {
	return inertInHTML(javascriptDirective().ReplaceAllString(line, `"$0"`))
}

// javascriptKey returns a key with quotation marks only where it needs them.
// In brackets, __proto__ is a member like any other; without them it would
// replace the prototype (ECMAScript, Section B.3.1).
func javascriptKey(l *Language, name string) string {
	switch {
	case name == "__proto__":
		return "[" + l.quote(name) + "]"
	case isIdentifierName(name), isNumberName(name):
		return name
	}
	return l.quote(name)
}

// isIdentifierName reports whether name is one by ECMAScript 5.1, Section 7.6.
// Later editions take further characters, and U+2E2F no more.
func isIdentifierName(name string) bool {
	for i, r := range name {
		begins := r == '$' || r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Nl, r)
		follows := i > 0 && unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc)
		if !begins && !follows || r > 0xFFFF || r == 0x2E2F {
			return false
		}
	}
	return name != ""
}

var simpleNumber = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[0-9]+(?:\.[0-9]+)?$`) })

// isNumberName reports whether name is how JavaScript itself writes a number,
// so that the number names the same member.
func isNumberName(name string) bool {
	if !simpleNumber().MatchString(name) {
		return false
	}
	f, err := strconv.ParseFloat(name, 64)
	return err == nil && (f == 0 || f >= 1e-6) && f < 1e21 &&
		strconv.FormatFloat(f, 'f', -1, 64) == name
}
