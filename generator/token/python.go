package token

import (
	"slices"
	"strings"
)

func python() language {
	return language{scan: scanPython, finish: finishPython, comments: hash, value: valuePython, rules: rulesPython, binds: bindsPython, bare: true}
}

func isPythonKeyword(word string) bool {
	switch word {
	case "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
		"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
		"not", "or", "pass", "raise", "return", "try", "while", "with", "yield":
		return true
	}
	return false
}

var pythonOperators = []string{
	"**=", "//=", ">>=", "<<=", "...", "!=", "==", "<=", ">=", "->", ":=", "**", "//", "<<", ">>",
	"+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
}

func scanPython(s *scanner) {
	if len(s.brackets) == 0 && len(s.holes) == 0 && s.beginsLine() && s.indentation() {
		return
	}
	switch c := s.peek(0); {
	case s.pythonLineEnd():
	case s.blank():
	case c == '\\' && lineEnd(s.rest()[1:]) > 0:
		s.emit(Space, 1+lineEnd(s.rest()[1:]))
	case c == '#':
		s.emit(Comment, lineSize(s.rest()))
	case s.pythonString():
	case s.number():
	case s.bracket():
	case s.written():
	case s.operator(pythonOperators, ";,.<>+-*/%&|^~:=@!"):
	default:
		s.word(isPythonKeyword)
	}
}

// pythonLineEnd takes a line end, which means nothing within brackets and
// behind a line without a statement.
func (s *scanner) pythonLineEnd() bool {
	size := lineEnd(s.rest())
	if size == 0 {
		return false
	}
	switch before := s.before.Kind; {
	case len(s.brackets) > 0 || len(s.holes) > 0 || !s.begun() || before == Newline || before == Indent || before == Dedent:
		s.emit(Space, size)
	default:
		s.emit(Newline, size)
	}
	return true
}

// beginsLine reports whether this is the beginning of a line of a program: the
// one behind a backslash is none.
func (s *scanner) beginsLine() bool {
	if strings.HasSuffix(s.newest.Text, "\n") {
		return s.newest.Text[0] != '\\'
	}
	return s.at == 0
}

// indentation takes the white space in front of a statement with the blocks
// that it begins or ends. A line without a statement ends none.
func (s *scanner) indentation() bool {
	size, column := 0, 0
	for size < len(s.rest()) && strings.IndexByte(" \t\f", s.peek(size)) >= 0 {
		switch s.peek(size) {
		case ' ':
			column++
		case '\t':
			column += 8 - column%8
		default:
			column = 0
		}
		size++
	}
	if rest := s.rest()[size:]; rest == "" || rest[0] == '#' || lineEnd(rest) > 0 {
		return s.blank()
	}
	kind := Space
	if n := len(s.indents); n > 0 && column < s.indents[n-1] && column > 0 && !slices.Contains(s.indents, column) {
		kind = Invalid // it ends a block in the middle of another
	}
	if size > 0 {
		s.emit(kind, size)
	}
	return s.blocks(column) || size > 0
}

// blocks begins or ends blocks of statements, false where it does neither.
func (s *scanner) blocks(column int) bool {
	n := len(s.indents)
	if n == 0 && column > 0 || n > 0 && column > s.indents[n-1] {
		s.indents = append(s.indents, column)
		s.emit(Indent, 0)
		return true
	}
	for len(s.indents) > 0 && column < s.indents[len(s.indents)-1] {
		s.indents = s.indents[:len(s.indents)-1]
		s.emit(Dedent, 0)
	}
	return len(s.indents) < n
}

// pythonString takes a string with its prefix.
func (s *scanner) pythonString() bool {
	size := 0
	for size < 3 && strings.IndexByte("rRbBuUfFtT", s.peek(size)) >= 0 && s.peek(size) != 0 {
		size++
	}
	mark := s.peek(size)
	if mark != '"' && mark != '\'' || size == 3 {
		return false
	}
	end := s.rest()[size : size+1]
	if rest := s.rest()[size:]; len(rest) > 2 && rest[1] == mark && rest[2] == mark {
		end = rest[:3]
	}
	q := quotation{open: s.rest()[:size+len(end)], end: end, escapes: true, lines: len(end) == 3, continued: true}
	if strings.ContainsAny(s.rest()[:size], "fFtT") {
		q.hole, q.holeEnd, q.braces, q.written = "{", "}", true, true
	}
	s.quoted(q)
	return true
}

// finishPython ends the line and the blocks that the end of the text ends.
func finishPython(s *scanner) {
	if before := s.before.Kind; s.begun() && before != Newline && before != Indent && before != Dedent {
		s.emit(Newline, 0)
	}
	for range s.indents {
		s.emit(Dedent, 0)
	}
}
