package highlight

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A kind is what a piece of code is.
type kind byte

const (
	plain kind = iota
	comment
	keyword
	quoted
	number
	call
	annotation
)

// scan cuts code into pieces. Together they are the code, whatever it is.
func scan(name, code string, emit func(kind, string)) {
	if name == "http" {
		scanHTTP(code, emit)
		return
	}
	l := languages[name]
	if l == nil {
		emit(plain, code)
		return
	}
	done := 0 // up to here, all is emitted
	for i := 0; i < len(code); {
		k, size := l.piece(code, i)
		if k != plain {
			if done < i {
				emit(plain, code[done:i])
			}
			emit(k, code[i:i+size])
			done = i + size
		}
		i += size
	}
	if done < len(code) {
		emit(plain, code[done:])
	}
}

// piece returns the kind and the length of what stands at i.
func (l *language) piece(code string, i int) (kind, int) {
	rest := code[i:]
	for _, s := range l.spans {
		if size := s.match(rest); size > 0 {
			return l.spanKind(s, rest[size:]), size
		}
	}
	if c := rest[0]; c == l.annotation && l.annotation != 0 && (i == 0 || code[i-1] != c) {
		if size := word(rest[1:], c == '@'); size > 0 {
			return annotation, 1 + size
		}
	}
	size := word(rest, false)
	switch {
	case size == 0:
		_, size = utf8.DecodeRuneInString(rest)
		return plain, size
	case rest[0] >= '0' && rest[0] <= '9':
		return number, word(rest, true)
	case l.keywords[rest[:size]]:
		return keyword, size
	case strings.HasPrefix(rest[size:], "("):
		return call, size
	}
	return plain, size
}

func (l *language) spanKind(s span, after string) kind {
	if l.members && strings.HasPrefix(after, ":") {
		return annotation
	}
	return s.kind
}

// match returns the length of the span that text begins with, 0 without one.
// The line break that ends a comment is not a part of it.
func (s span) match(text string) int {
	if !strings.HasPrefix(text, s.open) {
		return 0
	}
	for i := len(s.open); i < len(text); i++ {
		switch {
		case strings.HasPrefix(text[i:], s.close):
			if s.close == "\n" {
				return i
			}
			return i + len(s.close)
		case text[i] == '\n' && !s.lines:
			return 0
		case text[i] == '\\' && s.kind == quoted && i+1 < len(text) && text[i+1] != '\n':
			i++
		}
	}
	if s.close == "\n" {
		return len(text)
	}
	return 0
}

// word returns the length of the identifier or number that text begins with.
func word(text string, dots bool) int {
	for i, r := range text {
		if r != '_' && (r != '.' || !dots) && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(text)
}

// scanHTTP cuts messages as HTTP/1.1 writes them, with bodies of JSON.
func scanHTTP(text string, emit func(kind, string)) {
	head := false
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "HTTP/"):
			head = true
			scanStatusLine(line, emit)
		case !head:
			scan("json", line, emit)
		case line == "\n":
			head = false
			emit(plain, line)
		default:
			name, _, _ := strings.Cut(line, ":")
			emit(annotation, name)
			emit(plain, line[len(name):])
		}
	}
}

func scanStatusLine(line string, emit func(kind, string)) {
	before, rest, _ := strings.Cut(line, " ")
	if rest == "" {
		emit(plain, line)
		return
	}
	code := rest[:word(rest, false)]
	emit(plain, before+" ")
	emit(number, code)
	emit(plain, rest[len(code):])
}
