package literal

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
)

var ruby = &Language{
	Name:      "ruby",
	Extension: "rb",
	title:     "Ruby",
	// doc/syntax/keywords.rdoc of Ruby, less "defined?", which is not an identifier.
	keywords: "BEGIN END __ENCODING__ __FILE__ __LINE__ alias and begin break case class def do else elsif " +
		"end ensure false for if in module next nil not or redo rescue retry return self super then true " +
		"undef unless until when while yield",
	null:   "nil",
	yes:    "true",
	no:     "false",
	quote:  rubyString,
	object: rubyObject,
	list:   rubyList,
	indent: "  ",

	receiver:    "self",
	variable:    "@",
	safe:        "&.",
	symbol:      rubySymbol,
	freeMembers: true,
	interpolate: rubyText,
	convert:     [2]string{"", ".to_s"},

	convertScalar: [2]string{"String(", ")"},
	key:           func(_ *Language, name string) string { return rubyName(name) + ": " },
	spaced:        true,

	leader: "#",
	defuse: rubyDefuse,
}

// rubyInterpolation keeps a double-quoted string from running what it holds.
var rubyInterpolation = strings.NewReplacer("#{", `\#{`, "#$", `\#$`, "#@", `\#@`)

// rubyString takes single quotes where they save escapes, and where nothing in
// the string reads otherwise in them.
func rubyString(s string) string {
	if strings.Contains(s, `"`) && !strings.ContainsAny(s, `'\#`) && !strings.ContainsFunc(s, isUnprintable) {
		return "'" + s + "'"
	}
	return rubyDoubleQuoted(s)
}

func rubyDoubleQuoted(s string) string { return rubyInterpolation.Replace(quote(s, '"', rubyEscape)) }

func rubyEscape(r rune) string { return fmt.Sprintf(`\u{%x}`, r) }

// rubyText is a double-quoted string with interpolation (doc/syntax/literals.rdoc).
func rubyText(_ *Language, parts []any) string {
	return `"` + interpolated(parts, "#{", func(s string) string {
		return rubyInterpolation.Replace(escaped(s, '"', rubyEscape))
	}) + `"`
}

func rubySymbol(s string) string { return ":" + rubyName(s) }

func rubyName(s string) string {
	if rubyPlainSymbol().MatchString(s) {
		return s
	}
	return rubyDoubleQuoted(s)
}

var rubyPlainSymbol = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\pL_][\pL0-9_]*$`) })

// rubyDirective finds the magic comments of Ruby (doc/syntax/comments.rdoc),
// which may be between other words, and the one of RuboCop. Ruby takes
// either case, and - for _.
var rubyDirective = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)([\w-]*coding|frozen[-_]string[-_]literal|rubocop|` +
		`shareable[-_]constant[-_]value|warn[-_]indent|warn[-_]past[-_]scope)(\s*[:=])`)
})

func rubyDefuse(line string) string {
	return rubyDirective().ReplaceAllString(line, `"$1"$2`)
}
