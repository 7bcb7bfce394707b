package token

import "strings"

func javascript() language {
	return language{scan: scanJavaScript, comments: slashes, value: valueJavaScript, rules: rulesJavaScript, binds: bindsC}
}

func isJavaScriptKeyword(word string) bool {
	switch word {
	case "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do",
		"else", "enum", "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof",
		"let", "new", "null", "of", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
		"undefined", "var", "void", "while", "with", "yield":
		return true
	}
	return false
}

// Two and three > are as many tokens: TypeScript has A<B<C>>.
var javaScriptOperators = []string{
	">>>=", "...", "===", "!==", "**=", "<<=", ">>=", "&&=", "||=", "??=",
	"=>", "==", "!=", "<=", ">=", "++", "--", "&&", "||", "??", "?.", "**", "<<",
	"+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
}

func scanJavaScript(s *scanner) {
	switch c := s.peek(0); {
	case s.space():
	case s.at == 0 && strings.HasPrefix(s.rest(), "#!"):
		s.emit(Comment, lineSize(s.rest()))
	case s.comment():
	case c == '"' || c == '\'':
		mark := s.rest()[:1]
		s.quoted(quotation{open: mark, end: mark, escapes: true, continued: true})
	case c == '`':
		s.quoted(quotation{open: "`", end: "`", escapes: true, lines: true, hole: "${", holeEnd: "}"})
	case c == '/' && s.beginsValue():
		s.regularExpression()
	case s.number():
	case s.javaScriptBracket():
	case c == '?' && s.peek(1) == '.' && isDigit(s.peek(2)): // a ?.5 : b
		s.emit(Punct, 1)
	case s.operator(javaScriptOperators, ";,.<>+-*/%&|^!~?:=@"):
	default:
		s.javaScriptName()
	}
}

// javaScriptName takes a name, which may hold $, begin with # and be written
// with escapes.
func (s *scanner) javaScriptName() {
	rest := s.rest()
	size := 0
	if rest[0] == '#' {
		size = 1
	}
	begin := size
	for size < len(rest) {
		switch n := wordSize(rest[size:]); {
		case n > 0:
			size += n
		case rest[size] == '$' || size > begin && (isDigit(rest[size]) || strings.HasPrefix(rest[size:], "\u200c") || strings.HasPrefix(rest[size:], "\u200d")):
			size++
			for size < len(rest) && rest[size]&0xC0 == 0x80 {
				size++
			}
		case strings.HasPrefix(rest[size:], `\u`):
			size += 2
			if end := strings.IndexByte(rest[size:], '}'); at(rest, size) == '{' && end > 0 {
				size += end + 1
			}
		default:
			if size == begin {
				return
			}
			s.javaScriptWord(size)
			return
		}
	}
	if size > begin {
		s.javaScriptWord(size)
	}
}

func (s *scanner) javaScriptWord(size int) {
	kind := Name
	if before := s.before; isJavaScriptKeyword(s.rest()[:size]) && before.Text != "." && before.Text != "?." {
		kind = Keyword
	}
	s.emit(kind, size)
}

// javaScriptBracket remembers what decides whether a slash behind the bracket
// divides or begins a regular expression.
func (s *scanner) javaScriptBracket() bool {
	c, before := s.peek(0), s.before
	statement := before.Kind == Keyword && (before.Text == "if" || before.Text == "while" || before.Text == "for" || before.Text == "with")
	value := s.beginsValue() && before.Text != ";" && before.Text != "{" && before.Text != "}" && before.Text != "=>" && s.begun()
	if !s.bracket() {
		return false
	}
	if n := len(s.brackets); n > 0 && strings.IndexByte("([{", c) >= 0 {
		s.brackets[n-1].test = c == '(' && statement
		s.brackets[n-1].block = c == '{' && (!value || before.Kind == Keyword && (before.Text == "do" || before.Text == "else"))
	}
	return true
}

// beginsValue reports whether a value begins here, not an operator.
func (s *scanner) beginsValue() bool {
	if !s.begun() {
		return true
	}
	switch t := s.before; t.Kind {
	case Keyword:
		return wantsValue(t.Text)
	case Punct:
		switch t.Text {
		case ")":
			return s.closed.test
		case "}":
			return s.closed.block
		case "]", "++", "--":
			return false
		}
		return true
	case Head, Middle:
		return true
	}
	return false
}

// wantsValue reports whether a keyword is one that a value follows.
func wantsValue(keyword string) bool {
	switch keyword {
	case "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "do", "else", "yield",
		"await", "extends", "default":
		return true
	}
	return false
}

// regularExpression takes a regular expression; a slash in its brackets does
// not end it.
func (s *scanner) regularExpression() {
	rest := s.rest()
	class := false
	for i := 1; i < len(rest) && rest[i] != '\n'; i++ {
		switch c := rest[i]; {
		case c == '\\':
			i++
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			s.emit(String, i+1+wordSize(rest[i+1:]))
			return
		}
	}
	s.emit(Punct, 1)
}
