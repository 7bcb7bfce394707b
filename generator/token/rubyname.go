package token

import "strings"

// rubyName takes a name with its sigil or its ending, and the key of a hash.
func (s *scanner) rubyName() bool {
	rest := s.rest()
	sigil := sigilSize(rest)
	size := wordSize(rest[sigil:])
	switch {
	case size == 0 && rubyGlobalSize(rest) > 0:
		s.emit(Name, rubyGlobalSize(rest))
		return true
	case size == 0:
		return false
	case sigil > 0:
		s.emit(Name, sigil+size)
		return true
	}
	method := s.namesMethod()
	switch c := at(rest, size); {
	case (c == '?' || c == '!') && at(rest, size+1) != '=':
		size++
	case s.naming > 0 && isSetter(rest[size:]):
		size++
	}
	switch {
	case at(rest, size) == ':' && at(rest, size+1) != ':' && s.before.Text != "?" && !method:
		s.emit(Label, size+1)
	case isRubyKeyword(rest[:size]) && !method:
		s.emit(Keyword, size)
		s.naming = methodNames(rest[:size])
		return true
	default:
		s.emit(Name, size)
	}
	s.named()
	return true
}

// sigilSize returns the length of the mark of a variable that text begins with.
func sigilSize(text string) int {
	switch {
	case strings.HasPrefix(text, "@@"):
		return 2
	case text != "" && (text[0] == '@' || text[0] == '$'):
		return 1
	}
	return 0
}

// rubyGlobalSize returns the length of a variable such as $! and $-w.
func rubyGlobalSize(text string) int {
	switch c := at(text, 1); {
	case at(text, 0) != '$' || c <= ' ' || c >= 0x7f:
		return 0
	case c == '-' && inWord(rune(at(text, 2))):
		return 3
	case isDigit(c):
		return 1 + digitsSize(text[1:])
	}
	return 2
}

func digitsSize(text string) int { return len(text) - len(strings.TrimLeft(text, "0123456789")) }

// methodNames returns the number of names of methods that follow a keyword.
func methodNames(keyword string) int {
	switch keyword {
	case "def", "undef":
		return 1
	case "alias":
		return 2
	}
	return 0
}

// namesMethod reports whether the name of a method follows, which may be a
// keyword or an operator.
func (s *scanner) namesMethod() bool {
	return s.naming > 0 || s.before.Kind == Punct && (s.before.Text == "." || s.before.Text == "&.")
}

// named ends the name of a method. In front of a dot it was its receiver.
func (s *scanner) named() {
	if s.naming > 0 && s.peek(0) != '.' && s.peek(0) != ':' {
		s.naming--
		s.header = s.count
	}
}

// isSetter reports whether what follows a name is the = that is a part of it.
func isSetter(rest string) bool {
	return at(rest, 0) == '=' && at(rest, 1) != '~' && at(rest, 1) != '>' && (at(rest, 1) != '=' || at(rest, 2) == '>')
}

// rubyOperatorName takes an operator that is the name of a method.
func (s *scanner) rubyOperatorName() bool {
	if !s.namesMethod() {
		return false
	}
	size := rubyOperatorSize(s.rest())
	if size > 0 {
		s.emit(Name, size)
		s.named()
	}
	return size > 0
}

// rubyOperatorSize returns the length of the operator that text begins with and
// that a method can have as its name.
func rubyOperatorSize(text string) int {
	for _, o := range rubyMethods {
		if strings.HasPrefix(text, o) {
			return len(o)
		}
	}
	return 0
}

var rubyMethods = []string{
	"[]=", "[]", "<=>", "===", "==", "=~", "!~", "!=", "**", "+@", "-@", "~@", "!@", "<<", ">>", "<=", ">=",
	"<", ">", "+", "-", "*", "/", "%", "!", "~", "^", "&", "|", "`",
}
