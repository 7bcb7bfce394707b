package region

import (
	"fmt"
	"strings"
)

// Word stands in every marker, so a text without it holds no region.
const Word = "statusmith:"

const (
	beginName = "begin"
	endName   = "end"
	sumOption = "sum"
)

// A marker is a comment that begins or ends a region.
type marker struct {
	indent string
	name   string // beginName or endName
	intent string // what follows the name
	span   span   // from Word to the end of the text, in the line
}

const blanks = " \t"

// readMarker reads a line that is nothing but a comment with a marker. A line
// that only mentions one, in code or prose, is none.
func (s Syntax) readMarker(line string) (m marker, found bool, err error) {
	start := strings.Index(line, Word)
	if start < 0 {
		return m, false, nil
	}
	lead := strings.TrimLeft(line[:start], blanks)
	closers, ok := s.closers(strings.TrimRight(lead, blanks))
	if !ok || !startsName(line[start+len(Word):]) {
		return m, false, nil
	}
	m.indent = line[:start-len(lead)]
	body, ok := cutCloser(strings.TrimRight(line[start:], " \t\r\n"), closers)
	if !ok {
		return m, true, fmt.Errorf("the comment does not end on its line with %s", closers[0])
	}
	m.span = span{start, start + len(body)}
	name, rest, _ := strings.Cut(strings.ReplaceAll(body[len(Word):], "\t", " "), " ")
	if m.name = name; name != beginName && name != endName {
		return m, true, fmt.Errorf("unknown marker %[1]s%[2]s: known are %[1]s%[3]s and %[1]s%[4]s", Word, name, beginName, endName)
	}
	m.intent = strings.Trim(rest, blanks)
	return m, true, nil
}

func startsName(text string) bool { return text != "" && text[0] >= 'a' && text[0] <= 'z' }

func cutCloser(body string, closers []string) (string, bool) {
	for _, c := range closers {
		if body, ok := strings.CutSuffix(body, c); ok {
			return strings.TrimRight(body, blanks), true
		}
	}
	return "", false
}

// sumOf returns the checksum of a marker that ends a region.
func (m marker) sumOf() (string, error) {
	sum := ""
	for _, word := range strings.Fields(m.intent) {
		value, ok := strings.CutPrefix(word, sumOption+"=")
		if !ok || value == "" || sum != "" {
			return "", fmt.Errorf("%s%s takes one %s and no %q", Word, endName, sumOption, word)
		}
		sum = value
	}
	return sum, nil
}

func endMarker(sum string) string { return Word + endName + " " + sumOption + "=" + sum }
