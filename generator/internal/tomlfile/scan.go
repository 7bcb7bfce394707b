package tomlfile

import (
	"strconv"
	"strings"
)

// A scanner steps over the parts of a text in TOML, without their values.
type scanner struct {
	text string
	at   int
	line int // from 1
}

// next returns the byte at the scanner, 0 at the end.
func (s *scanner) next() byte {
	if s.at < len(s.text) {
		return s.text[s.at]
	}
	return 0
}

func (s *scanner) skip(n int) {
	end := min(s.at+n, len(s.text))
	s.line += strings.Count(s.text[s.at:end], "\n")
	s.at = end
}

// skipSpace steps over the white space of a line.
func (s *scanner) skipSpace() {
	for s.next() == ' ' || s.next() == '\t' {
		s.at++
	}
}

// skipBlank steps over white space, line ends and comments.
func (s *scanner) skipBlank() {
	for {
		switch s.next() {
		case ' ', '\t', '\r', '\n':
			s.skip(1)
		case '#':
			s.skipTo("\n")
		default:
			return
		}
	}
}

// skipTo steps to the first of some characters.
func (s *scanner) skipTo(characters string) {
	n := strings.IndexAny(s.text[s.at:], characters)
	if n < 0 {
		n = len(s.text)
	}
	s.skip(n)
}

// skipString steps over a string. One of a single line ends with it.
func (s *scanner) skipString() {
	quote := s.text[s.at : s.at+1]
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(s.text[s.at:], triple) {
		s.skip(3)
		s.skipQuoted(triple)
		for range 2 { // quotes that end the text of the string
			if s.next() == quote[0] {
				s.at++
			}
		}
		return
	}
	s.at++
	s.skipQuoted(quote)
}

func (s *scanner) skipQuoted(end string) {
	stops := end[:1] + `\`
	if end[0] == '\'' {
		stops = `'`
	}
	if len(end) == 1 {
		stops += "\n"
	}
	for s.skipTo(stops); s.at < len(s.text); s.skipTo(stops) {
		switch {
		case s.next() == '\n':
			return
		case s.next() == '\\':
			s.skip(2)
		case strings.HasPrefix(s.text[s.at:], end):
			s.at += len(end)
			return
		default:
			s.at++
		}
	}
}

// key reads a dotted key. It may have white space around its dots.
func (s *scanner) key() []string {
	var parts []string
	for s.at < len(s.text) {
		s.skipSpace()
		start := s.at
		if s.next() == '"' || s.next() == '\'' {
			s.skipString()
			parts = append(parts, unquoted(s.text[start:s.at]))
		} else {
			s.skipTo(" \t.=]#\r\n")
			parts = append(parts, s.text[start:s.at])
		}
		s.skipSpace()
		if s.next() != '.' {
			return parts
		}
		s.at++
	}
	return parts
}

func unquoted(key string) string {
	if key[0] == '"' {
		if text, err := strconv.Unquote(key); err == nil {
			return text
		}
	}
	return key[1 : len(key)-1]
}
