package token

import (
	"strings"
	"unicode/utf8"
)

// rubyString takes a string, a symbol, a regular expression or a list of words.
func (s *scanner) rubyString() bool {
	rest := s.rest()
	q := quotation{end: rest[:1], escapes: true, lines: true}
	switch c := rest[0]; {
	case c == '"' || c == '`':
		q.open, q.hole, q.holeEnd = rest[:1], "#{", "}"
	case c == '\'':
		q.open = "'"
	case c == ':':
		return s.rubySymbol()
	case c == '/' && s.rubyValue(1):
		q.open, q.hole, q.holeEnd, q.suffix = "/", "#{", "}", wordSize
	case c == '%' && s.rubyValue(1):
		return s.rubyPercent()
	case c == '<' && s.rubyValue(2):
		return s.rubyHeredoc()
	case c == '?' && s.rubyValue(1):
		return s.rubyCharacter()
	default:
		return false
	}
	s.quoted(q)
	return true
}

// rubyCharacter takes ?a and ?\n.
func (s *scanner) rubyCharacter() bool {
	rest := s.rest()[1:]
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case size == 0:
		return false
	case r == '\\' && len(rest) > 1 && rest[1] > ' ':
		size = rubyEscapeSize(rest)
	case r <= ' ' || inWord(r) && wordSize(rest) > size || isDigit(rest[0]) && digitsSize(rest) > 1:
		return false
	}
	s.emit(String, 1+size)
	return true
}

// rubyEscapeSize returns the length of the escape that text begins with.
func rubyEscapeSize(text string) int {
	switch rest := text[1:]; {
	case strings.HasPrefix(rest, "u{") && strings.Contains(rest, "}"):
		return 1 + strings.IndexByte(rest, '}') + 1
	case rest[0] == 'u':
		return 2 + hexSize(rest[1:], 4)
	case rest[0] == 'x':
		return 2 + hexSize(rest[1:], 2)
	case (strings.HasPrefix(rest, "C-") || strings.HasPrefix(rest, "M-")) && len(rest) > 2:
		return 3 + rubyLetterSize(rest[2:])
	case rest[0] == 'c' && len(rest) > 1:
		return 2 + rubyLetterSize(rest[1:])
	case isDigit(rest[0]):
		return 1 + min(3, digitsSize(rest))
	}
	_, size := utf8.DecodeRuneInString(text[1:])
	return 1 + size
}

func rubyLetterSize(text string) int {
	if text[0] == '\\' && len(text) > 1 {
		return rubyEscapeSize(text)
	}
	_, size := utf8.DecodeRuneInString(text)
	return size
}

// rubySymbol takes :a, :a?, :[] and :"a b".
func (s *scanner) rubySymbol() bool {
	rest := s.rest()[1:]
	if s.peek(1) == ':' || s.touches() && !s.rubyValue(1) {
		return false
	}
	if c := at(rest, 0); c == '"' || c == '\'' {
		q := quotation{open: s.rest()[:2], end: rest[:1], escapes: true, lines: true}
		if c == '"' {
			q.hole, q.holeEnd = "#{", "}"
		}
		s.quoted(q)
		return true
	}
	sigil := sigilSize(rest)
	size := wordSize(rest[sigil:])
	if size == 0 {
		if size = max(rubyOperatorSize(rest), rubyGlobalSize(rest)); size > 0 {
			s.emit(Label, 1+size)
		}
		return size > 0
	}
	if size += sigil; strings.IndexByte("?!=", at(rest, size)) >= 0 && size < len(rest) && strings.IndexByte("=>~", at(rest, size+1)) < 0 {
		size++
	}
	s.emit(Label, 1+size)
	return true
}

// rubyPercent takes %w[a b], %q(a), %r{a} and their like.
func (s *scanner) rubyPercent() bool {
	rest := s.rest()
	size := 1
	kind := at(rest, size)
	if strings.IndexByte("wWiIqQrxs", kind) >= 0 && kind != 0 {
		size++
	} else {
		kind = 'Q'
	}
	mark := at(rest, size)
	if mark <= ' ' || mark >= 0x7f || inWord(rune(mark)) || mark == '=' {
		return false
	}
	q := quotation{open: rest[:size+1], end: string(closing(mark)), escapes: true, lines: true}
	if closing(mark) != mark {
		q.nest = mark
	}
	if strings.IndexByte("WIQrx", kind) >= 0 {
		q.hole, q.holeEnd = "#{", "}"
	}
	if kind == 'r' {
		q.suffix = wordSize
	}
	s.quoted(q)
	return true
}

// closing returns the mark that closes what another opens.
func closing(mark byte) byte {
	switch mark {
	case '(':
		return ')'
	case '[':
		return ']'
	case '{':
		return '}'
	case '<':
		return '>'
	}
	return mark
}

// A heredoc is a text that begins on the next line.
type heredoc struct {
	open, end string
	indented  bool // its end may be
}

// rubyHeredoc takes the name of a text such as <<~SQL.
func (s *scanner) rubyHeredoc() bool {
	rest := s.rest()
	if !strings.HasPrefix(rest, "<<") {
		return false
	}
	size := 2
	if c := at(rest, size); c == '~' || c == '-' {
		size++
	}
	name := rest[size:]
	word := wordSize(name)
	if c := at(name, 0); c == '"' || c == '\'' {
		word = strings.IndexByte(name[1:], c)
		if word <= 0 || strings.Contains(name[:word+1], "\n") {
			return false
		}
		s.heredocs = append(s.heredocs, heredoc{rest[:size+word+2], name[1 : word+1], size > 2})
		s.emit(Punct, size+word+2)
		return true
	}
	if word == 0 || size == 2 && (name[0] < 'A' || name[0] > 'Z') && (s.before.Kind == Name || s.before.Text == "class") {
		return false
	}
	s.heredocs = append(s.heredocs, heredoc{rest[:size+word], name[:word], size > 2})
	s.emit(Punct, size+word)
	return true
}

// emitHeredoc takes the lines of a text up to its end, expressions in it as text.
func (s *scanner) emitHeredoc(h heredoc) {
	before, gap := s.before, s.gap
	rest := s.rest()
	if size, ok := h.size(rest); ok {
		s.emit(String, size)
		s.before, s.gap = before, gap
		return
	}
	s.unclosed = h.open
	if rest != "" {
		s.emit(Invalid, len(rest))
	}
}

// size returns the length of the lines up to the one that ends the text,
// without the end of that; false where none does.
func (h heredoc) size(text string) (size int, ok bool) {
	for i := 0; i < len(text); {
		size := lineSize(text[i:])
		line := text[i : i+size]
		if line == h.end || h.indented && strings.TrimLeft(line, " \t") == h.end {
			return i + size, true
		}
		i += size + lineEnd(text[i+size:])
	}
	return len(text), false
}

// isHeredoc tells the beginning of such a text from other operators.
func isHeredoc(text string) bool {
	return strings.HasPrefix(text, "<<") && len(text) > 2 && text != "<<="
}
