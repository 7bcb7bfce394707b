package tomlfile

import "fmt"

// maxNesting is how deep tables and lists may be in each other, those that a
// dotted key names among them. The decoder takes the square of it in time and
// memory, for each key.
const maxNesting = 64

// checkNesting reports the first line of a text that nests too deep. The text
// need not be TOML.
func checkNesting(shown, text string) error {
	n := nesting{scanner: scanner{text: text, line: 1}}
	for n.at < len(text) {
		if n.step(); n.deep() {
			return Fault{File: shown, Line: n.line, Text: fmt.Sprintf("nests tables and lists deeper than %d", maxNesting)}
		}
	}
	return nil
}

// A nesting counts the tables and lists around the scanner.
type nesting struct {
	scanner
	header int   // parts of the name of the table
	dots   int   // of the key or number that is being read
	open   []int // how many each open bracket stands for
	around int   // sum of them

	inHeader, inLine bool // whether something is before it on the line
}

func (n *nesting) deep() bool { return n.header+n.around+n.dots > maxNesting }

func (n *nesting) step() {
	c := n.next()
	switch c {
	case ' ', '\t', '\r':
		n.at++
		return
	case '#':
		n.skipTo("\n")
		return
	case '\n':
		n.dots, n.inHeader, n.inLine = 0, false, false
		n.skip(1)
		return
	case '"', '\'':
		n.skipString()
		n.inLine = true
		return
	}
	switch {
	case c == '[' && len(n.open) == 0 && (!n.inLine || n.inHeader):
		if !n.inHeader {
			n.header = 0
		}
		n.header++
		n.inHeader = true
	case n.inHeader:
		if c == '.' {
			n.header++
		}
	default:
		n.count(c)
	}
	n.inLine = true
	n.at++
}

func (n *nesting) count(c byte) {
	switch c {
	case '.':
		n.dots++
	case ',':
		n.dots = 0
	case '[', '{':
		n.open = append(n.open, n.dots+1)
		n.around += n.dots + 1
		n.dots = 0
	case ']', '}':
		if last := len(n.open) - 1; last >= 0 {
			n.around -= n.open[last]
			n.open = n.open[:last]
		}
		n.dots = 0
	}
}
