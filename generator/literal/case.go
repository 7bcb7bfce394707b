package literal

import (
	"fmt"
	"strings"
	"unicode"
)

// Case is a way of writing several words as one name.
type Case string

// The cases that Recase knows.
const (
	Snake  Case = "snake"  // not_found
	Camel  Case = "camel"  // notFound
	Pascal Case = "pascal" // NotFound
	Kebab  Case = "kebab"  // not-found
)

// Recase rewrites a name, whichever case it has, in the case c.
func Recase(name string, c Case) (string, error) {
	if err := checkName(name); err != nil {
		return "", err
	}
	words := words(name)
	switch c {
	case Snake:
		return strings.Join(words, "_"), nil
	case Kebab:
		return strings.Join(words, "-"), nil
	case Camel:
		return words[0] + capitalize(words[1:]), nil
	case Pascal:
		return capitalize(words), nil
	}
	return "", fmt.Errorf("unknown case %q: want snake, camel, pascal or kebab", string(c))
}

func checkName(name string) error {
	for _, r := range name {
		if !isSeparator(r) && (r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r)) {
			return fmt.Errorf("name %q holds %q: a name takes only a-z, A-Z, 0-9, _ and -", name, r)
		}
	}
	if !strings.ContainsFunc(name, unicode.IsLetter) {
		return fmt.Errorf("name %q has no letter", name)
	}
	return nil
}

// words returns the words of an ASCII name in lower case.
func words(name string) []string {
	var b strings.Builder
	for i := range len(name) {
		if beginsWord(name, i) {
			b.WriteByte('_')
		}
		b.WriteByte(name[i])
	}
	return strings.FieldsFunc(strings.ToLower(b.String()), isSeparator)
}

// beginsWord reports whether name[i] is a capital that follows a small letter
// or a digit, or the last of several capitals before a small letter, as the S
// of HTTPServer.
func beginsWord(name string, i int) bool {
	if i == 0 || !isUpper(name[i]) {
		return false
	}
	before := name[i-1]
	return isLower(before) || isDigit(before) ||
		isUpper(before) && i+1 < len(name) && isLower(name[i+1])
}

func isSeparator(r rune) bool { return r == '_' || r == '-' }
func isUpper(c byte) bool     { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool     { return 'a' <= c && c <= 'z' }
func isDigit(c byte) bool     { return '0' <= c && c <= '9' }

func capitalize(words []string) string {
	var b strings.Builder
	for _, word := range words {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}
