package token

// json scans JSON: what says the same is a question of values, so no rules are
// needed.
func json() language { return language{scan: scanJSON} }

func scanJSON(s *scanner) {
	switch c := s.peek(0); {
	case s.space():
	case c == '"':
		s.quoted(quotation{open: `"`, end: `"`, escapes: true})
	case c == '-' && isDigit(s.peek(1)):
		s.emit(Number, 1+numberSize(s.rest()[1:]))
	case s.number():
	case s.operator(nil, "{}[],:"):
	default:
		s.word(func(word string) bool { return word == "false" || word == "null" || word == "true" })
	}
}
