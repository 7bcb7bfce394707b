package highlight

import (
	"strings"

	"github.com/statusmith/statusmith/generator/token"
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
	if !token.Known(name) {
		emit(plain, code)
		return
	}
	at, done := 0, 0 // where the token begins, and what has been emitted
	for t := range token.All(name, code) {
		if at >= done && t.Text != "" {
			k, size := piece(name, t, code[at:])
			emit(k, code[at:at+size])
			done = at + size
		}
		at += len(t.Text)
	}
}

// piece returns the kind and the length of the piece that code begins with, as
// it does with the token.
func piece(language string, t token.Token, code string) (k kind, size int) {
	size = len(t.Text)
	switch t.Kind {
	case token.Comment:
		return comment, size
	case token.Directive, token.Label:
		return annotation, size
	case token.Keyword:
		return keyword, size
	case token.Number:
		return number, size
	case token.String, token.Head, token.Middle, token.Tail:
		if language == "json" && strings.HasPrefix(code[size:], ":") {
			return annotation, size
		}
		return quoted, size
	case token.Name:
		if strings.HasPrefix(code[size:], "(") {
			return call, size
		}
	case token.Punct:
		if t.Text == "@" {
			return annotated(language, code)
		}
	}
	return plain, size
}

// annotated returns the length of an annotation or a decorator: a name, dots
// in it, directly behind the sign.
func annotated(language, code string) (k kind, size int) {
	size = 1
	for t := range token.All(language, code[1:]) {
		if t.Kind != token.Name && t.Text != "." {
			break
		}
		size += len(t.Text)
	}
	if size == 1 {
		return plain, size
	}
	return annotation, size
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
	code, _, _ := strings.Cut(strings.TrimRight(rest, "\n"), " ")
	emit(plain, before+" ")
	emit(number, code)
	emit(plain, rest[len(code):])
}
