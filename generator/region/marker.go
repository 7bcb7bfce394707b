package region

import (
	"fmt"
	"strings"
)

// Word is in every marker, in any case of letters: a text without it holds
// no region.
const Word = "statusmith:"

const (
	beginName = "begin"
	withName  = "with"
	endName   = "end"
	sumOption = "sum"
)

// A marker is a comment that begins or ends a region.
type marker struct {
	indent  string
	comment Comment
	name    string // beginName, withName or endName
	intent  string // what follows the name
	rest    span   // of the intent with the blanks before it, in the line
}

const blanks = " \t"

// indexWord returns where a text holds [Word], -1 where it does not.
func indexWord(text string) int {
	for at := 0; ; {
		colon := strings.IndexByte(text[at:], ':')
		if colon < 0 {
			return -1
		}
		at += colon + 1
		if start := at - len(Word); start >= 0 && strings.EqualFold(text[start:at], Word) {
			return start
		}
	}
}

// readMarker reads a line that is nothing but a comment with a marker. A line
// that only mentions one, in code or prose, is none.
func (s Syntax) readMarker(line string) (m marker, found bool, err error) {
	start := indexWord(line)
	if start < 0 {
		return m, false, nil
	}
	lead := strings.TrimLeft(line[:start], blanks)
	open := strings.TrimRight(lead, blanks)
	closers, ok := s.closers(open)
	if !ok || !startsName(line[start+len(Word):]) {
		return m, false, nil
	}
	m.indent = line[:start-len(lead)]
	body, closer, ok := cutCloser(strings.TrimRight(line[start:], " \t\r\n"), closers)
	if !ok {
		return m, true, fmt.Errorf("the comment does not end on its line with %s", closers[0])
	}
	m.comment = Comment{open, closer}
	name, rest, _ := strings.Cut(strings.ReplaceAll(body[len(Word):], "\t", " "), " ")
	m.name = strings.ToLower(name)
	if m.name != beginName && m.name != endName && m.name != withName {
		return m, true, fmt.Errorf("unknown marker %[1]s%[2]s: known are %[1]s%[3]s and %[1]s%[4]s; text that only mentions one has %[5]s%[2]s",
			Word, name, beginName, endName, mention)
	}
	m.intent = strings.Trim(rest, blanks)
	m.rest = span{start + len(Word) + len(name), start + len(body)}
	return m, true, nil
}

// mention is how a text writes [Word] without its being a marker.
const mention = Word + ":"

func startsName(text string) bool {
	return text != "" && (text[0]|0x20) >= 'a' && (text[0]|0x20) <= 'z'
}

func cutCloser(body string, closers []string) (rest, closer string, ok bool) {
	for _, c := range closers {
		if body, ok := strings.CutSuffix(body, c); ok {
			return strings.TrimRight(body, blanks), c, true
		}
	}
	return "", "", false
}

// sumOf returns the checksum of a marker that ends a region.
func (m marker) sumOf() (string, error) {
	sum := ""
	isBlank := func(r rune) bool { return strings.ContainsRune(blanks, r) }
	for _, word := range strings.FieldsFunc(m.intent, isBlank) {
		value, ok := strings.CutPrefix(word, sumOption+"=")
		if !ok || value == "" || sum != "" {
			return "", fmt.Errorf("%s%s takes no %q", Word, endName, word)
		}
		sum = value
	}
	return sum, nil
}
