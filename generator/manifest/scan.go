package manifest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kinds of tokens.
const (
	word    = 'w' // a name, with the dots in it
	text    = 's' // a string, without its quotes
	lineEnd = '\n'
)

// A token is a part of a manifest that is a program. The kind of a sign is the
// sign itself.
type token struct {
	kind  rune
	value string
}

func (t token) is(value string) bool { return t.kind == word && t.value == value }

// scan splits a manifest that is written in a programming language. It knows as
// much as Python, Ruby, Groovy and Kotlin have in common: comments, which one
// of the openers begins, strings, names and signs.
func scan(source string, comments ...string) []token {
	var tokens []token
	for source != "" {
		r, size := utf8.DecodeRuneInString(source)
		var t token
		switch opener := openerOf(source, comments); {
		case opener == "/*":
			_, source, _ = strings.Cut(source[2:], "*/")
			continue
		case opener != "":
			source = source[strings.IndexByte(source+"\n", '\n'):]
			continue
		case r == '\\' && strings.HasPrefix(source[1:], "\n"):
			source = source[2:]
			continue
		case r == '\'' || r == '"':
			t.kind = text
			t.value, source = cutString(source)
		case isNameRune(r):
			t.kind = word
			end := strings.IndexFunc(source, func(r rune) bool { return !isNameRune(r) && r != '.' })
			if end < 0 {
				end = len(source)
			}
			t.value, source = source[:end], source[end:]
		default:
			source = source[size:]
			if r != lineEnd && unicode.IsSpace(r) {
				continue
			}
			t.kind = r
		}
		tokens = append(tokens, t)
	}
	return tokens
}

func isNameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func openerOf(source string, comments []string) string {
	for _, opener := range comments {
		if strings.HasPrefix(source, opener) {
			return opener
		}
	}
	return ""
}

// cutString cuts off a string in single, double or triple quotes. One that is
// not closed ends with its line.
func cutString(source string) (value, rest string) {
	quote := source[:1]
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(source, triple) {
		value, rest, _ = strings.Cut(source[3:], triple)
		return value, rest
	}
	for i := 1; i < len(source); i++ {
		switch {
		case source[i] == '\\':
			i++
		case source[i] == quote[0]:
			return source[1:i], source[i+1:]
		case source[i] == '\n':
			return source[1:i], source[i:]
		}
	}
	return source[1:], ""
}
