package tomlfile

import (
	"fmt"
	"strings"
)

// maxNesting is how deep tables and lists may be in each other, those that a
// dotted key names among them. The decoder takes the square of it in time and
// memory, for each key.
const maxNesting = 64

// maxExtent bounds the extent of a text, which is how deep each of its keys, tables
// and items of lists is, added up. The decoder keeps the path of each, some 300
// bytes a step; ten thousand statuses have a third of it.
const maxExtent = 2 << 20

// extentOf returns the extent of a text, and reports the first line that nests too
// deep or that goes beyond maxExtent. The text need not be TOML.
func extentOf(shown, text string) (int, error) {
	n := nesting{scanner: scanner{text: text, line: 1}}
	for n.at < len(text) {
		switch n.step(); {
		case n.depth() > maxNesting:
			return 0, Fault{File: shown, Line: n.line, Text: fmt.Sprintf("nests tables and lists deeper than %d", maxNesting)}
		case n.extent > maxExtent:
			return 0, Fault{File: shown, Line: n.line, Text: "has more keys and tables in each other than are read: divide the file"}
		}
	}
	return n.extent, nil
}

// A nesting counts the tables and lists around the scanner.
type nesting struct {
	scanner
	header int   // parts of the name of the table
	dots   int   // of the key or number that is being read
	open   []int // how many each open bracket stands for
	around int   // sum of them
	extent int

	inHeader, inLine bool // whether something is before it on the line
}

func (n *nesting) depth() int { return n.header + n.around + n.dots }

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
	if strings.IndexByte(".[{=,", c) >= 0 {
		n.extent += n.depth() + 1
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
