package token

import "strings"

func ruby() language {
	return language{scan: scanRuby, comments: hash, value: valueRuby, rules: rulesRuby}
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
	case s.rubyDocument():
	case c == '#':
		s.emit(Comment, lineSize(rest))
	case s.rubyString():
	case s.number():
	case s.bracket():
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
	heredocs := s.heredocs
	s.heredocs = nil
	for _, h := range heredocs {
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
		if t.Text != ")" && t.Text != "]" && t.Text != "}" {
			return false
		}
	case Label:
		return t.Text[0] == ':'
	case Keyword:
		if t.Text == "and" || t.Text == "or" || t.Text == "not" {
			return false
		}
	}
	return !s.callFollows()
}

// callFollows reports whether the next thing that is neither white space nor a
// comment is the dot of a method call.
func (s *scanner) callFollows() bool {
	if s.chained.begin <= s.at && s.at < s.chained.end {
		return true
	}
	i := s.at
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

// rubyName takes a name with its sigil or its ending, and the key of a hash.
func (s *scanner) rubyName() bool {
	rest := s.rest()
	sigil := 0
	switch {
	case strings.HasPrefix(rest, "@@"):
		sigil = 2
	case rest[0] == '@' || rest[0] == '$':
		sigil = 1
	}
	size := wordSize(rest[sigil:])
	switch {
	case size == 0 && rest[0] == '$' && len(rest) > 1 && rest[1] > ' ' && rest[1] < 0x7f:
		s.emit(Name, 2+digitsSize(rest[2:]))
		return true
	case size == 0:
		return false
	case sigil > 0:
		s.emit(Name, sigil+size)
		return true
	}
	if c := at(rest, size); (c == '?' || c == '!') && at(rest, size+1) != '=' && !(c == '?' && s.ternary(rest[size+1:])) {
		size++
	}
	before := s.before.Text
	switch {
	case at(rest, size) == ':' && at(rest, size+1) != ':' && before != "?" && before != "." && before != "&.":
		s.emit(Label, size+1)
	case isRubyKeyword(rest[:size]) && before != "." && before != "&." && before != "def":
		s.emit(Keyword, size)
	default:
		s.emit(Name, size)
	}
	return true
}

func digitsSize(text string) int { return len(text) - len(strings.TrimLeft(text, "0123456789")) }

// ternary tells x?1:2 from the method x?, as far as that can be seen.
func (s *scanner) ternary(rest string) bool {
	return rest != "" && (isDigit(rest[0]) || rest[0] == '"' || rest[0] == '\'')
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
		return t.Text != ")" && t.Text != "]" && t.Text != "}"
	}
	return true
}
