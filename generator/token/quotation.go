package token

import "strings"

// A quotation is how a string is written.
type quotation struct {
	open, end string // as they are in the text
	escapes   bool   // a backslash takes the special meaning from what follows
	doubled   bool   // the end written twice is a part of the text
	lines     bool   // it may take several
	continued bool   // it takes several where a backslash is at the end of a line
	nest      byte   // opens a bracket that end closes
	nested    int    // such brackets that are open
	suffix    func(rest string) int

	hole, holeEnd string // around an expression, "" where it has none
	braces        bool   // a brace written twice is a part of the text
	runs          bool   // of a longer run of braces, and of end marks, the last ones count
	written       bool   // a colon in the expression begins how the value is written
}

// quoted takes a string that begins here.
func (s *scanner) quoted(q quotation) { s.text(q, len(q.open), String, Head, false) }

// resume takes the text behind an expression, from what ends the expression on
// or, with spec, from the colon that begins how its value is written.
func (s *scanner) resume(skip int, spec bool) {
	h := s.holes[len(s.holes)-1]
	s.holes = s.holes[:len(s.holes)-1]
	s.brackets = s.brackets[:min(h.depth, len(s.brackets))]
	s.text(h.text, skip, Tail, Middle, spec)
}

// text takes the text of a string behind what begins it: as one kind where the
// string ends, as another where an expression begins.
func (s *scanner) text(q quotation, skip int, whole, part Kind, spec bool) {
	text := s.rest()
	for i := skip; i < len(text); {
		rest := text[i:]
		switch {
		case spec && (rest[0] == '}' || rest[0] == '{'):
			if rest[0] == '{' {
				s.enter(q, i+1, part, true)
				return
			}
			spec = false
			i++
		case q.escapes && rest[0] == '\\':
			i += q.escapeSize(rest)
		case q.hole != "" && rest[0] == q.hole[0] && !spec:
			size, opens := q.opens(rest)
			if i += size; opens {
				s.enter(q, i, part, false)
				return
			}
		case q.nested == 0 && strings.HasPrefix(rest, q.end):
			if q.doubled && strings.HasPrefix(rest[len(q.end):], q.end) {
				i += 2 * len(q.end)
				continue
			}
			s.emit(whole, i+q.endSize(rest))
			return
		case rest[0] == '\n' && !q.lines:
			s.emit(Invalid, i)
			return
		default:
			q.nested += q.nesting(rest[0])
			i++
		}
	}
	s.unclosed = q.open
	s.emit(Invalid, len(text))
}

// nesting returns by how much a letter changes the depth of nested marks.
func (q quotation) nesting(letter byte) int {
	switch {
	case q.nest == 0:
		return 0
	case letter == q.nest:
		return 1
	case letter == q.end[0]:
		return -1
	}
	return 0
}

// enter takes the text up to an expression and begins that.
func (s *scanner) enter(q quotation, size int, part Kind, spec bool) {
	s.emit(part, size)
	s.holes = append(s.holes, hole{q, len(s.brackets), spec})
}

// escapeSize returns the length of the escape that text begins with.
func (q quotation) escapeSize(text string) int {
	if len(text) > 1 && text[1] == '\n' && !q.lines && !q.continued || len(text) == 1 {
		return 1
	}
	if q.braces && strings.HasPrefix(text, `\N{`) {
		if i := strings.IndexAny(text, "}\n"); i > 0 && text[i] == '}' {
			return i + 1
		}
	}
	if strings.HasPrefix(text[1:], "\r\n") && q.continued {
		return 3
	}
	return 2
}

// opens returns the length of the braces that text begins with, and whether
// they begin an expression.
func (q quotation) opens(text string) (size int, opens bool) {
	switch {
	case q.runs:
		run := len(text) - len(strings.TrimLeft(text, q.hole[:1]))
		return run, run >= len(q.hole)
	case q.braces && strings.HasPrefix(text, q.hole+q.hole):
		return 2 * len(q.hole), false
	case strings.HasPrefix(text, q.hole):
		return len(q.hole), true
	}
	return 1, false
}

// endSize returns the length of the end of a string that text begins with.
func (q quotation) endSize(text string) int {
	size := len(q.end)
	if q.runs {
		size = len(text) - len(strings.TrimLeft(text, q.end[:1]))
	}
	if q.suffix != nil {
		size += q.suffix(text[size:])
	}
	return size
}

// bracket takes a bracket, or the end of an expression within a string.
func (s *scanner) bracket() bool {
	c := s.peek(0)
	switch c {
	case '(', '[', '{':
		s.brackets = append(s.brackets, bracket{mark: c})
	case ')', ']', '}':
		if h := s.hole(); h != nil && c == '}' && len(s.brackets) <= h.depth {
			if size := len(h.text.holeEnd); strings.HasPrefix(s.rest(), h.text.holeEnd) {
				s.resume(size, h.spec)
				return true
			}
		}
		if n := len(s.brackets); n > s.depth() {
			s.closed, s.brackets = s.brackets[n-1], s.brackets[:n-1]
		}
	default:
		return false
	}
	s.emit(Punct, 1)
	return true
}

// depth returns the number of brackets that are open around the expression
// within a string that this place is in.
func (s *scanner) depth() int {
	if h := s.hole(); h != nil {
		return h.depth
	}
	return 0
}

// hole returns the expression within a string that this place is in, or nil.
func (s *scanner) hole() *hole {
	if n := len(s.holes); n > 0 {
		return &s.holes[n-1]
	}
	return nil
}

// written takes the colon that begins how the value of an expression within a
// string is written.
func (s *scanner) written() bool {
	h := s.hole()
	if h == nil || !h.text.written || s.peek(0) != ':' || len(s.brackets) > h.depth {
		return false
	}
	s.resume(1, true)
	return true
}

// operator takes the longest of several operators, which are in the order of
// their lengths, or a single character that is one.
func (s *scanner) operator(longer []string, single string) bool {
	rest := s.rest()
	if len(rest) > 1 && strings.IndexByte("=<>&|+-*/.:?~^%@!", rest[1]) >= 0 {
		for _, o := range longer {
			if strings.HasPrefix(rest, o) {
				s.emit(Punct, len(o))
				return true
			}
		}
	}
	if strings.IndexByte(single, rest[0]) < 0 {
		return false
	}
	s.emit(Punct, 1)
	return true
}
