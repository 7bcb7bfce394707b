package token

import "strings"

func golang() language {
	return language{scan: scanGo, comments: slashes, value: valueGo, rules: rulesGo}
}

func isGoKeyword(word string) bool {
	switch word {
	case "any", "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "false", "for",
		"func", "go", "goto", "if", "import", "interface", "map", "nil", "package", "range", "return", "select", "struct",
		"switch", "true", "type", "var":
		return true
	}
	return false
}

var goOperators = []string{
	"...", "<<=", ">>=", "&^=", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "<<", ">>", "&^",
	"+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
}

func scanGo(s *scanner) {
	switch c := s.peek(0); {
	case c == '\n' && s.endsGoStatement():
		s.emit(Newline, 1)
	case c == '\r' && s.peek(1) == '\n' && s.endsGoStatement():
		s.emit(Newline, 2)
	case s.endsGoStatement() && s.blank():
	case s.space():
	case s.comment():
	case c == '"' || c == '\'':
		mark := s.rest()[:1]
		s.quoted(quotation{open: mark, end: mark, escapes: true})
	case c == '`':
		s.quoted(quotation{open: "`", end: "`", lines: true})
	case s.number():
	case s.bracket():
	case s.operator(goOperators, ";,.<>+-*/%&|^!~:="):
	default:
		s.word(isGoKeyword)
	}
}

// endsGoStatement reports whether a line end here would be a semicolon (Go
// specification, section Semicolons). A comment of several lines is such a
// line end, too.
func (s *scanner) endsGoStatement() bool {
	switch t := s.before; t.Kind {
	case Name, Number, String:
		return true
	case Keyword:
		switch t.Text {
		case "any", "break", "continue", "fallthrough", "false", "nil", "return", "true":
			return true
		}
	case Punct:
		return strings.Contains(") ] } ++ --", t.Text) && t.Text != "+" && t.Text != "-"
	}
	return false
}
