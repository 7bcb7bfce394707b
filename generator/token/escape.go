package token

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// An escaping is what a backslash does in the strings of a language.
type escaping struct {
	simple string // pairs of a letter and the character that it means
	octal  int    // digits that a number may have, 0 where it has no special meaning
	hex    int    // likewise behind x
	least  int    // digits that there must be behind x
	bytes  bool   // such a number is a byte, not a character
	u, U   int    // digits behind u and U
	braces bool   // u{...} is a character
	line   bool   // a line end behind it means nothing
	keeps  bool   // it stays in front of a character that has no special meaning
}

// unescape returns the value of a text.
func (e escaping) unescape(text string) string {
	if strings.IndexByte(text, '\\') < 0 {
		return text
	}
	var b strings.Builder
	for text != "" {
		i := strings.IndexByte(text, '\\')
		if i < 0 || i == len(text)-1 {
			break
		}
		b.WriteString(text[:i])
		value, size := e.one(text[i:])
		b.WriteString(value)
		text = text[i+size:]
	}
	b.WriteString(text)
	return b.String()
}

// one returns the value of the escape that text begins with, and its length.
func (e escaping) one(text string) (value string, size int) {
	c := text[1]
	if e.octal > 0 && '0' <= c && c <= '7' {
		n := 1
		for n < e.octal && '0' <= at(text, 1+n) && at(text, 1+n) <= '7' {
			n++
		}
		return e.code(text[1:1+n], 8, e.bytes), 1 + n
	}
	switch {
	case c == 'x' && e.hex > 0:
		if n := hexSize(text[2:], e.hex); n >= e.least {
			return e.code(text[2:2+n], 16, e.bytes), 2 + n
		}
	case c == 'u' && e.braces && at(text, 2) == '{':
		if i := strings.IndexByte(text, '}'); i > 3 && hexSize(text[3:], i-3) == i-3 {
			return e.code(text[3:i], 16, false), i + 1
		}
	case c == 'u' && e.u > 0:
		return e.unit(text)
	case c == 'U' && e.U > 0 && hexSize(text[2:], e.U) == e.U:
		return e.code(text[2:2+e.U], 16, false), 2 + e.U
	case e.line && lineEnd(text[1:]) > 0:
		return "", 1 + lineEnd(text[1:])
	}
	for i := 0; i+1 < len(e.simple); i += 2 {
		if e.simple[i] == c {
			return e.simple[i+1 : i+2], 2
		}
	}
	_, n := utf8.DecodeRuneInString(text[1:])
	if e.keeps {
		return text[:1+n], 1 + n
	}
	return text[1 : 1+n], 1 + n
}

// unit returns the character of one code unit of UTF-16, or of two that follow
// each other.
func (e escaping) unit(text string) (value string, size int) {
	size = 1
	for at(text, size) == 'u' {
		size++
	}
	if hexSize(text[size:], e.u) < e.u {
		return text[:2], 2
	}
	first, _ := strconv.ParseUint(text[size:size+e.u], 16, 32)
	size += e.u
	if next := text[size:]; utf16.IsSurrogate(rune(first)) && strings.HasPrefix(next, `\u`) && hexSize(next[2:], e.u) == e.u {
		second, _ := strconv.ParseUint(next[2:2+e.u], 16, 32)
		if r := utf16.DecodeRune(rune(first), rune(second)); r != utf8.RuneError {
			return string(r), size + 2 + e.u
		}
	}
	return character(first), size
}

// code returns the character, or the byte, that digits name.
func (e escaping) code(digits string, base int, single bool) string {
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n > utf8.MaxRune {
		return digits
	}
	if single {
		return string([]byte{byte(n)})
	}
	return character(n)
}

// character writes half a pair of UTF-16 as the bytes that UTF-8 has not.
func character(n uint64) string {
	if r := rune(n); !utf16.IsSurrogate(r) {
		return string(r)
	}
	return string([]byte{0xE0 | byte(n>>12), 0x80 | byte(n>>6)&0x3F, 0x80 | byte(n)&0x3F})
}

func hexSize(text string, most int) int {
	n := 0
	for n < most && n < len(text) && (isDigit(text[n]) || 'a' <= text[n]|0x20 && text[n]|0x20 <= 'f') {
		n++
	}
	return n
}
