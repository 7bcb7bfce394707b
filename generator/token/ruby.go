package token

import "strings"

func ruby() language {
	return language{scan: scanRuby, comments: hash, value: valueRuby, rules: rulesRuby, binds: bindsRuby, bare: true, commands: true}
}

func isRubyKeyword(word string) bool {
	switch word {
	case "BEGIN", "END", "__FILE__", "__LINE__", "alias", "and", "begin", "break", "case", "class", "def", "defined?", "do",
		"else", "elsif", "end", "ensure", "false", "for", "if", "in", "module", "next", "nil", "not", "or", "redo",
		"require", "rescue", "retry", "return", "self", "super", "then", "true", "undef", "unless", "until", "when",
		"while", "yield":
		return true
	}
	return false
}

var rubyOperators = []string{
	"**=", "<=>", "===", "...", "<<=", ">>=", "&&=", "||=", "&.", "=>", "->", "::", "**", "==", "!=", ">=", "<=",
	"&&", "||", "=~", "!~", "..", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
}

func scanRuby(s *scanner) {
	rest := s.rest()
	switch c := rest[0]; {
	case lineEnd(rest) > 0:
		s.rubyLineEnd()
	case s.blank():
	case c == '\\' && lineEnd(rest[1:]) > 0:
		s.emit(Space, 1+lineEnd(rest[1:]))
		s.emitHeredocs()
	case s.rubyDocument():
	case c == '#':
		s.emit(Comment, lineSize(rest))
	case s.rubyOperatorName():
	case s.rubyString():
	case s.number():
	case s.rubyBracket():
	case s.rubyName():
	default:
		s.operator(rubyOperators, ";,.<>+-*/%&|^!~?:=")
	}
}

// rubyLineEnd takes a line end and, behind it, the texts that begin on its line.
func (s *scanner) rubyLineEnd() {
	kind := Space
	if s.endsRubyStatement() {
		kind = Newline
	}
	s.emit(kind, lineEnd(s.rest()))
	s.naming = 0
	s.emitHeredocs()
}

// emitHeredocs takes the texts that begin on the line in front of this one.
func (s *scanner) emitHeredocs() {
	heredocs := s.heredocs
	s.heredocs = nil
	for i, h := range heredocs {
		if size := lineEnd(s.rest()); i > 0 && size > 0 {
			s.emit(Space, size)
		}
		s.emitHeredoc(h)
	}
}

// endsRubyStatement reports whether the statement is complete here and is not
// carried on by a method call on the next line.
func (s *scanner) endsRubyStatement() bool {
	switch t := s.before; t.Kind {
	case Invalid, Newline:
		return false
	case Punct:
		if t.Text != ")" && t.Text != "]" && t.Text != "}" && !isHeredoc(t.Text) {
			return false
		}
	case Label:
		if t.Text[0] != ':' {
			return false
		}
	case Keyword:
		if carriesOn(t.Text) {
			return false
		}
	}
	return !s.callFollows()
}

// carriesOn reports whether a line end behind a keyword means nothing.
func carriesOn(keyword string) bool {
	switch keyword {
	case "alias", "and", "begin", "case", "class", "def", "do", "else", "elsif", "ensure", "for", "if", "in", "module", "or",
		"then", "undef", "unless", "until", "when", "while":
		return true
	}
	return false
}

// callFollows reports whether the next thing that is neither white space nor a
// comment is the dot of a method call.
func (s *scanner) callFollows() bool {
	if s.chained.begin <= s.at && s.at < s.chained.end {
		return true
	}
	i := s.at
	for _, h := range s.heredocs {
		i += lineEnd(s.source[i:])
		size, _ := h.size(s.source[i:])
		i += size
	}
	for i < len(s.source) {
		i += spaceSize(s.source[i:], true)
		if at(s.source, i) != '#' {
			break
		}
		i += lineSize(s.source[i:])
	}
	if next := s.source[i:]; !strings.HasPrefix(next, "&.") && (!strings.HasPrefix(next, ".") || strings.HasPrefix(next, "..")) {
		return false
	}
	s.chained = span{s.at, i}
	return true
}

// rubyDocument takes a comment from =begin to =end, and what follows __END__.
func (s *scanner) rubyDocument() bool {
	if s.at > 0 && s.source[s.at-1] != '\n' {
		return false
	}
	rest := s.rest()
	switch {
	case strings.HasPrefix(rest, "=begin"):
		if i := strings.Index(rest, "\n=end"); i >= 0 {
			s.emit(Comment, i+1+lineSize(rest[i+1:]))
			return true
		}
		s.unclosed = "=begin"
		s.emit(Invalid, len(rest))
	case rest[:lineSize(rest)] == "__END__":
		s.emit(Comment, len(rest))
	default:
		return false
	}
	return true
}

// rubyBracket takes a bracket, and remembers whether it is around parameters.
func (s *scanner) rubyBracket() bool {
	parameters := s.header > 0 && s.header == s.count
	if !s.bracket() {
		return false
	}
	if n := len(s.brackets); n > 0 && parameters && s.before.Text == "(" {
		s.brackets[n-1].test = true
	}
	return true
}

// rubyValue reports whether a value begins here, not an operator. Behind the
// name of a method it is one where white space is in front of it only.
func (s *scanner) rubyValue(size int) bool {
	switch t := s.before; t.Kind {
	case Number, String, Tail:
		return false
	case Keyword:
		return t.Text != "end" && t.Text != "self" && t.Text != "nil" && t.Text != "true" && t.Text != "false"
	case Name:
		next := at(s.rest(), size)
		return !s.touches() && next != ' ' && next != '\n' && next != '='
	case Label:
		return t.Text[0] != ':'
	case Punct:
		return t.Text == ")" && s.closed.test || t.Text != ")" && t.Text != "]" && t.Text != "}" && !isHeredoc(t.Text)
	}
	return true
}
