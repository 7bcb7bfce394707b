package region

import (
	"fmt"
	"strings"
)

// Syntax tells where in a file a marker may be.
type Syntax int

const (
	// Plain is any text: a marker is a comment that has its line to itself.
	Plain Syntax = iota
	// Markdown knows code blocks, where a marker is text like any other.
	Markdown
	// Notebook is a Jupyter notebook, whose code is in JSON: a marker in it is a
	// [Problem].
	Notebook
)

// SyntaxOf tells the syntax by the name of a file.
func SyntaxOf(name string) Syntax {
	name = strings.ToLower(name)
	for _, extension := range []string{".md", ".mdx", ".markdown"} {
		if strings.HasSuffix(name, extension) {
			return Markdown
		}
	}
	if strings.HasSuffix(name, ".ipynb") {
		return Notebook
	}
	return Plain
}

// Find returns the regions of a file that can be read, in order, and what is
// wrong with all others.
func Find(file string, syntax Syntax) ([]*Region, []Problem) {
	p := parser{syntax: syntax}
	text := file
	if strings.HasPrefix(file, byteOrderMark) {
		p.offset = len(byteOrderMark)
		text = file[p.offset:]
	}
	p.lines = strings.SplitAfter(text, "\n")
	for p.number < len(p.lines) {
		p.next()
	}
	p.lose("has no " + Word + endName + p.blocks.hint())
	return p.regions, p.problems
}

// A parser reads a file line by line.
type parser struct {
	syntax   Syntax
	blocks   blocks
	lines    []string
	number   int // of the lines that have been read
	offset   int // of the next one
	regions  []*Region
	problems []Problem
	open     *Region // the one that is not yet ended
	spoiled  bool    // there is a problem in it
	first    int     // the number of lines in front of its text
}

// next reads a line, and those in which a marker on it continues.
func (p *parser) next() {
	line := p.take()
	switch {
	case p.syntax == Markdown && p.blocks.hides(line):
		return
	case p.syntax == Notebook:
		if isQuoted(line) {
			p.fail("a notebook keeps its code in JSON, where nothing can be kept in step: copy into a file of its own and import that")
		}
		return
	}
	m, found, err := p.syntax.readMarker(line)
	if !found && p.isStarred(line) {
		m, found, err = Plain.readMarker(strings.Replace(line, "*", "#", 1))
		m.comment, m.indent = starred, strings.TrimSuffix(m.indent, " ")
	}
	switch {
	case !found:
	case err != nil:
		p.fail(err.Error())
	case m.name == beginName:
		p.begin(m, len(line))
	case m.name == endName:
		p.end(m, len(line))
	default:
		p.fail(Word + withName + " goes right below " + Word + beginName)
	}
}

func (p *parser) take() string {
	line := p.lines[p.number]
	p.number++
	p.offset += len(line)
	return line
}

// isQuoted reports whether a line of JSON is a string that begins with a marker.
func isQuoted(line string) bool {
	text, ok := strings.CutPrefix(strings.TrimLeft(line, blanks+"["), `"`)
	at := indexWord(text)
	return ok && at > 0 && strings.Trim(text[:at], "#/ ") == ""
}

// isStarred reports whether a line is the second one of a comment of several
// lines that is not documentation.
func (p *parser) isStarred(line string) bool {
	return p.syntax == Plain && p.number > 1 && strings.HasPrefix(strings.TrimLeft(line, blanks), "* ") &&
		strings.TrimSpace(p.lines[p.number-2]) == "/*"
}

// fail keeps a problem of the line that was read last. The region around it is
// none.
func (p *parser) fail(text string) {
	p.problems = append(p.problems, Problem{p.number, text})
	p.spoiled = true
}

// lose keeps a problem of a region that has no end.
func (p *parser) lose(text string) {
	if p.open != nil {
		p.problems = append(p.problems, Problem{p.open.Line, Word + beginName + " " + text})
	}
	p.open = nil
}

// maxMarker bounds the lines of a marker, in bytes.
const maxMarker = 64 << 10

func (p *parser) begin(m marker, size int) {
	if p.open != nil {
		p.lose(fmt.Sprintf("has no %s%s in front of the one on line %d", Word, endName, p.number))
	}
	start := p.offset - size
	p.open = &Region{Line: p.number, newline: lineEnd(p.lines[p.number-1]), indent: m.indent, comment: m.comment}
	p.spoiled = false
	for p.number < len(p.lines) {
		text, ok := m.continues(p.lines[p.number])
		if !ok {
			break
		}
		p.take()
		if m.intent = strings.TrimSpace(m.intent + " " + text); p.offset-start > maxMarker {
			m.intent = ""
		}
	}
	if m.comment == starred && p.number < len(p.lines) && strings.TrimSpace(p.lines[p.number]) == "*/" {
		p.take()
	}
	p.open.begin = span{start, p.offset}
	p.open.text.start = p.offset
	p.first = p.number
	if p.offset-start <= maxMarker {
		p.open.Intent = withoutWith(m.intent)
	} else {
		p.problems = append(p.problems, Problem{p.open.Line, fmt.Sprintf("a marker has more than %d KiB", maxMarker>>10)})
		p.spoiled = true
	}
}

// endAlone tells how a marker may have lost its pair.
const endAlone = Word + endName + " without " + Word + beginName +
	": what replaces the first comment of a file, as fixers of license headers do, takes a marker with it; put the marker back, or remove this one"

func (p *parser) end(m marker, size int) {
	r := p.open
	if r == nil {
		p.fail(endAlone)
		return
	}
	p.open = nil
	sum, err := m.sumOf()
	if err != nil {
		p.fail(err.Error())
	}
	if p.spoiled {
		return
	}
	start := p.offset - size
	r.Last, r.Sum = p.number, sum
	r.sum = span{start + m.rest.start, start + m.rest.end}
	r.setText(p.lines[p.first : p.number-1])
	p.regions = append(p.regions, r)
}

// setText keeps what the lines hold but for the blank ones at both ends.
func (r *Region) setText(lines []string) {
	first, last := core(lines)
	for _, line := range lines[:first] {
		r.text.start += len(line)
	}
	r.text.end = r.text.start
	texts := make([]string, 0, last-first)
	for _, line := range lines[first:last] {
		r.text.end += len(line)
		line = strings.TrimRight(strings.TrimSuffix(line, "\n"), "\r")
		texts = append(texts, strings.TrimPrefix(line, r.indent))
	}
	r.Text = strings.Join(texts, "\n")
}

// lineEnd returns the line break at the end of a line.
func lineEnd(line string) string {
	if strings.HasSuffix(line, "\r\n") {
		return "\r\n"
	}
	return "\n"
}
