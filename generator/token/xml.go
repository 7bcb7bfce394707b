package token

import "strings"

// scanXML scans markup as far as a check needs it: comments, and strings
// within tags. An apostrophe in a text is none.
func scanXML(s *scanner) {
	switch c := s.peek(0); {
	case s.space():
	case strings.HasPrefix(s.rest(), "<!--"):
		s.enclosed("<!--", "-->")
	case (c == '"' || c == '\'') && s.before.Text == "=":
		mark := s.rest()[:1]
		s.quoted(quotation{open: mark, end: mark, lines: true})
	case c < 0x80 && wordSize(s.rest()) == 0:
		s.emit(Punct, 1)
	default:
		s.word(func(string) bool { return false })
	}
}
