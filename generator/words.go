package generator

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A Setting is a named value of a marker, as in route=/orders.
type Setting struct{ Name, Value string }

// ParseWords reads the text of a marker: words, then named values, as
// [Options.String] writes them.
func ParseWords(text string) (words []string, settings []Setting, err error) {
	for text = strings.TrimLeft(text, blanks); text != ""; {
		word, rest, err := cutWord(text)
		if err != nil {
			return nil, nil, err
		}
		value, named := strings.CutPrefix(rest, "=")
		switch {
		case word == "":
			return nil, nil, fmt.Errorf("%q is not expected here", text)
		case named:
			s := Setting{Name: word}
			if s.Value, rest, err = cutValue(value); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", word, err)
			}
			settings = append(settings, s)
		case len(settings) > 0:
			return nil, nil, fmt.Errorf("%q has no value", word)
		default:
			words = append(words, word)
		}
		text = strings.TrimLeft(rest, blanks)
		if text != "" && len(text) == len(rest) {
			return nil, nil, fmt.Errorf("%q is not expected here: a value with such characters goes in double quotes", text)
		}
	}
	return words, settings, nil
}

const blanks = " \t"

// cutWord cuts a word off that may be in quotes: a code may hold what a name of
// an option may not.
func cutWord(text string) (word, rest string, err error) {
	if !strings.HasPrefix(text, `"`) {
		n := bareLength(text)
		return text[:n], text[n:], nil
	}
	return cutValue(text)
}

func cutValue(text string) (value, rest string, err error) {
	if !strings.HasPrefix(text, `"`) {
		n := bareLength(text)
		if n == 0 {
			return "", "", errors.New("has no value")
		}
		return text[:n], text[n:], nil
	}
	quoted, err := strconv.QuotedPrefix(text)
	if err != nil {
		return "", "", errors.New("the quoted value is not closed, or has an unknown escape")
	}
	value, err = strconv.Unquote(quoted)
	return value, text[len(quoted):], err
}

// Quote writes a value on one line, in characters that end no comment of any
// language and that no tool obeys; in quotes where it needs them.
func Quote(value string) string {
	if value != "" && bareLength(value) == len(value) && !strings.Contains(strings.ToLower(value), "coding:") {
		return value
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range value {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r > 0xffff:
			fmt.Fprintf(&b, `\U%08x`, r)
		case r < ' ' || r > '~' || strings.ContainsRune("<>*`", r) || obeyed(b.String(), r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// obeyed reports whether r makes a declaration out of what was written before:
// Python and Ruby look for the encoding of a file in its first comments.
func obeyed(before string, r rune) bool {
	const word = "coding"
	end := before[max(0, len(before)-len(word)):]
	return (r == ':' || r == '=') && strings.EqualFold(end, word)
}

// bareLength is the length of the characters at the beginning of a text that
// need no quotes.
func bareLength(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool {
		return !(isLetter(r) || isDigit(r) || strings.ContainsRune("_./{}~:-", r))
	})
	if n < 0 {
		return len(text)
	}
	return n
}
