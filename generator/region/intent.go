package region

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// An Intent says what a region is to hold: some words and named values.
type Intent struct {
	Words   []string
	Options []Option
}

// An Option is a named value. A name may occur more than once.
type Option struct{ Name, Value string }

// String writes the intent on one line, in characters that end no comment of
// any language and that no tool obeys.
func (i Intent) String() string {
	parts := append([]string{}, i.Words...)
	for _, o := range i.Options {
		parts = append(parts, o.Name+"="+writeValue(o.Value))
	}
	return strings.Join(parts, " ")
}

func writeValue(value string) string {
	if value != "" && bareLength(value) == len(value) {
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

// parseIntent reads what [Intent.String] writes.
func parseIntent(text string) (Intent, error) {
	var intent Intent
	for text = strings.TrimLeft(text, blanks); text != ""; {
		n := bareLength(text)
		word, rest := text[:n], text[n:]
		value, named := strings.CutPrefix(rest, "=")
		switch {
		case word == "":
			return intent, fmt.Errorf("%q is not expected here", text)
		case named:
			var err error
			o := Option{Name: word}
			if o.Value, rest, err = cutValue(value); err != nil {
				return intent, fmt.Errorf("%s: %w", word, err)
			}
			intent.Options = append(intent.Options, o)
		case len(intent.Options) > 0:
			return intent, fmt.Errorf("%q has no value", word)
		default:
			intent.Words = append(intent.Words, word)
		}
		text = strings.TrimLeft(rest, blanks)
		if text != "" && len(text) == len(rest) {
			return intent, fmt.Errorf("%q is not expected here: a value with such characters stands in double quotes", text)
		}
	}
	return intent, nil
}

const blanks = " \t"

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

// bareLength is the length of the characters at the beginning of a text that
// need no quotes.
func bareLength(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("_./{}~:-", r))
	})
	if n < 0 {
		return len(text)
	}
	return n
}
