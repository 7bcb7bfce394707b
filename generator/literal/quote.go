package literal

import (
	"strings"
	"unicode"
)

// quote puts s between two marks.
func quote(s string, mark rune, escape func(rune) string) string {
	return string(mark) + escaped(s, mark, escape) + string(mark)
}

// escaped returns s as it is between two marks. It writes the escapes that
// the languages share and leaves to escape what cannot be seen.
func escaped(s string, mark rune, escape func(rune) string) string {
	var b strings.Builder
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

func isUnprintable(r rune) bool { return !unicode.IsPrint(r) }
