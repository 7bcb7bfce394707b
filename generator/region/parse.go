package region

import (
	"fmt"
	"strings"
)

// Syntax tells where in a file a marker may stand.
type Syntax int

const (
	// Plain is any text: a marker is a comment that has its line to itself.
	Plain Syntax = iota
	// Markdown knows code blocks, where a marker is text like any other.
	Markdown
)

// SyntaxOf tells the syntax by the name of a file.
func SyntaxOf(name string) Syntax {
	name = strings.ToLower(name)
	for _, extension := range []string{".md", ".mdx", ".markdown"} {
		if strings.HasSuffix(name, extension) {
			return Markdown
		}
	}
	return Plain
}

// Find returns the regions of a file, in order, or the first [Problem].
func Find(file string, syntax Syntax) ([]*Region, error) {
	p := parser{syntax: syntax}
	if strings.HasPrefix(file, byteOrderMark) {
		p.offset = len(byteOrderMark)
	}
	for line := range strings.Lines(file[p.offset:]) {
		p.number++
		if err := p.line(line); err != nil {
			return nil, Problem{p.number, err.Error()}
		}
		p.offset += len(line)
	}
	if p.open != nil {
		return nil, Problem{p.open.Line, Word + beginName + " has no " + Word + endName + p.blocks.hint()}
	}
	return p.regions, nil
}

// A parser reads a file line by line.
type parser struct {
	syntax  Syntax
	blocks  blocks
	number  int // of the line, from 1
	offset  int // of the line
	regions []*Region
	open    *Region  // the one that is not yet ended
	inside  []string // its lines so far
}

func (p *parser) line(line string) error {
	if p.syntax == Markdown && p.blocks.hides(line) {
		p.keep(line)
		return nil
	}
	m, found, err := p.syntax.readMarker(line)
	switch {
	case err != nil:
		return err
	case !found:
		p.keep(line)
		return nil
	case m.name == beginName:
		return p.begin(m, line)
	}
	return p.end(m)
}

func (p *parser) keep(line string) {
	if p.open != nil {
		p.inside = append(p.inside, line)
	}
}

func (p *parser) begin(m marker, line string) error {
	if p.open != nil {
		return fmt.Errorf("%s%s inside the region that begins on line %d", Word, beginName, p.open.Line)
	}
	p.open = &Region{Line: p.number, Intent: m.intent, indent: m.indent, newline: lineEnd(line)}
	p.open.text.start = p.offset + len(line)
	p.inside = nil
	return nil
}

func (p *parser) end(m marker) error {
	r := p.open
	if r == nil {
		return fmt.Errorf("%[1]s%[2]s without %[1]s%[3]s", Word, endName, beginName)
	}
	sum, err := m.sumOf()
	if err != nil {
		return err
	}
	r.Last, r.Sum = p.number, sum
	r.sum = span{p.offset + m.span.start, p.offset + m.span.end}
	r.setText(p.inside)
	p.regions = append(p.regions, r)
	p.open = nil
	return nil
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
