package literal

import (
	"strings"
	"unicode"
)

// quote puts s between two marks. It writes the escapes that the languages
// share and leaves to escape what cannot be seen.
func quote(s string, mark rune, escape func(rune) string) string {
	var b strings.Builder
	b.WriteRune(mark)
	for _, r := range s {
		switch {
		case r == mark || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		default:
			b.WriteString(escape(r))
		}
	}
	b.WriteRune(mark)
	return b.String()
}

// fewerEscapes returns the quotation mark that black and prettier choose: the
// double one, unless s has more of those than single ones.
func fewerEscapes(s string) rune {
	if strings.Count(s, `"`) > strings.Count(s, `'`) {
		return '\''
	}
	return '"'
}
