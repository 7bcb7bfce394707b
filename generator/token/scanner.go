package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A scanner walks over a source text once.
type scanner struct {
	language
	source string
	at     int // what is in front of it has been cut
	line   int
	yield  func(Token) bool
	done   bool // nobody wants more
	count  int  // tokens that have been cut

	newest   Token     // that has been cut
	before   Token     // the last one that is neither space nor comment
	gap      bool      // something is behind that one
	brackets []bracket // that are open
	closed   bracket   // the one that was closed last
	holes    []hole    // expressions of strings that are open, the innermost last
	unclosed string    // what opens a string or a comment that ends with the text
	indents  []int     // columns of the blocks of Python that are open
	heredocs []heredoc // of Ruby that begin on the line
	chained  span      // line ends of Ruby that a method call follows
	naming   int       // names of methods of Ruby that follow def, alias or undef
	header   int       // count behind the last one of these
}

// A bracket is an opening one, and what was in front of it.
type bracket struct {
	mark  byte
	block bool // of statements, not of values
	test  bool // of a statement such as if, or of parameters, so that a statement follows
}

// A span is a part of the source.
type span struct{ begin, end int }

// A hole is an expression within a string.
type hole struct {
	text  quotation
	depth int  // brackets that were open where it began
	spec  bool // its value has been read, and how to write it follows
}

func newScanner(l language, source string, yield func(Token) bool) *scanner {
	return &scanner{language: l, source: source, line: 1, yield: yield}
}

func (s *scanner) run() {
	for s.at < len(s.source) && !s.done {
		at, count := s.at, s.count
		s.scan(s)
		if s.at == at && s.count == count {
			s.invalid()
		}
	}
	if s.finish != nil {
		s.finish(s)
	}
}

func (s *scanner) open() string {
	if len(s.holes) > 0 {
		return s.holes[0].text.open
	}
	return s.unclosed
}

func (s *scanner) rest() string { return s.source[s.at:] }

// peek returns the byte at an offset from here, 0 behind the end.
func (s *scanner) peek(offset int) byte {
	if s.at+offset < len(s.source) {
		return s.source[s.at+offset]
	}
	return 0
}

// emit cuts off a token.
func (s *scanner) emit(k Kind, size int) {
	s.newest = Token{k, s.source[s.at : s.at+size], s.line}
	if k != Space && k != Comment {
		s.before = s.newest
		s.gap = false
	} else {
		s.gap = true
	}
	s.count++
	s.line += strings.Count(s.newest.Text, "\n")
	s.at += size
	s.done = s.done || !s.yield(s.newest)
}

// invalid takes the character that no token begins with.
func (s *scanner) invalid() {
	_, size := utf8.DecodeRuneInString(s.rest())
	s.emit(Invalid, size)
}

// begun reports whether a token that is neither space nor comment is in front
// of this place.
func (s *scanner) begun() bool { return s.before.Text != "" || s.before.Kind != Invalid }

// touches reports whether nothing is between such a token and this place.
func (s *scanner) touches() bool { return s.begun() && !s.gap }

// space takes white space with its line ends, false where there is none.
func (s *scanner) space() bool {
	size := spaceSize(s.rest(), true)
	if size > 0 {
		s.emit(Space, size)
	}
	return size > 0
}

// blank takes white space up to the end of the line.
func (s *scanner) blank() bool {
	size := spaceSize(s.rest(), false)
	if size > 0 {
		s.emit(Space, size)
	}
	return size > 0
}

func spaceSize(text string, lines bool) int {
	for i, r := range text {
		switch {
		case !lines && (r == '\n' || r == '\r' && at(text, i+1) == '\n'):
			return i
		case r != '\ufeff' && !unicode.IsSpace(r):
			return i
		}
	}
	return len(text)
}

// lineSize returns the length of the line that text begins with, without its end.
func lineSize(text string) int {
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		if i > 0 && text[i-1] == '\r' {
			i--
		}
		return i
	}
	return len(text)
}

// lineEnd returns the length of the line end that text begins with.
func lineEnd(text string) int {
	switch {
	case strings.HasPrefix(text, "\n"):
		return 1
	case strings.HasPrefix(text, "\r\n"):
		return 2
	}
	return 0
}

// comment takes a comment of the kinds // and /* */.
func (s *scanner) comment() bool {
	switch {
	case strings.HasPrefix(s.rest(), "//"):
		s.emit(Comment, lineSize(s.rest()))
	case strings.HasPrefix(s.rest(), "/*"):
		s.enclosed("/*", "*/")
	default:
		return false
	}
	return true
}

// enclosed takes a comment from one mark to another.
func (s *scanner) enclosed(open, end string) {
	if i := strings.Index(s.rest()[len(open):], end); i >= 0 {
		s.emit(Comment, len(open)+i+len(end))
		return
	}
	s.unclosed = open
	s.emit(Invalid, len(s.rest()))
}

// word takes an identifier or a keyword, if one begins here.
func (s *scanner) word(keyword func(string) bool) {
	size := wordSize(s.rest())
	if size == 0 {
		return
	}
	kind := Name
	if keyword(s.rest()[:size]) {
		kind = Keyword
	}
	s.emit(kind, size)
}

// wordSize returns the length of the identifier that text begins with.
func wordSize(text string) int {
	for i, r := range text {
		if !inWord(r) || i == 0 && unicode.IsDigit(r) {
			return i
		}
	}
	return len(text)
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd, unicode.Nl, unicode.Pc)
}
