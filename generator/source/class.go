package source

import (
	"fmt"
	"slices"
	"strings"
)

// A Class is the one class of a file, or the class or module within its modules.
type Class struct {
	Name   string
	Line   int    // from 1
	End    int    // offset of the line that closes it
	Indent string // of what is in it
	Empty  bool   // nothing is
}

// A ClassError says why there is no one class.
type ClassError struct {
	Line int // from 1
	Text string
}

func (e *ClassError) Error() string { return fmt.Sprintf("%d: %s", e.Line, e.Text) }

// OnlyClass returns the only class at the top level of a file of Java or Ruby. That
// there is none, or another, is a [*ClassError].
func (f *File) OnlyClass() (*Class, error) {
	var classes []Statement
	for _, s := range f.Statements {
		if name, _ := f.className(s.Tokens); name != "" {
			classes = append(classes, s)
		}
	}
	switch {
	case len(classes) == 0:
		return nil, &ClassError{1, "has no class that a function could go into"}
	case len(classes) > 1:
		name, _ := f.className(classes[1].Tokens)
		return nil, &ClassError{classes[1].Line, "has a second class, " + name + ": into which a function goes cannot be told"}
	}
	if err := f.checkHolds(classes[0].Tokens); err != nil {
		return nil, err
	}
	return f.innermost(classes[0].Tokens)
}

// checkHolds refuses types of Java that cannot hold a function at their end: those of
// annotations, and an enum that only lists constants.
func (f *File) checkHolds(tokens []Token) error {
	name, body := f.className(tokens)
	depth := tokens[0].Depth
	for i, t := range tokens[:body] {
		switch {
		case t.Depth > depth:
		case t.is("interface") && i > 0 && tokens[i-1].is("@"):
			return &ClassError{t.Line, name + " is an annotation, which holds no function"}
		case t.is("enum") && f.Language == "java":
			listed := func(t Token) bool { return t.Depth == depth+1 && t.is(";") }
			if !slices.ContainsFunc(tokens[body:], listed) {
				return &ClassError{t.Line, "the constants of " + name + " end without a semicolon, which a function goes behind"}
			}
		}
	}
	return nil
}

// className returns the name of the type that tokens declare, and where its body
// begins; "" where they declare none.
func (f *File) className(tokens []Token) (name string, body int) {
	if f.Language == "ruby" {
		if !tokens[0].is("class", "module") {
			return "", 0
		}
		for body = 1; body < len(tokens) && tokens[body].Line == tokens[0].Line; body++ {
		}
		for i := 1; i < body && !tokens[i].is("<", ";"); i++ {
			name += tokens[i].Text
		}
		return name, body
	}
	for i, t := range tokens {
		if t.is("{") && t.Depth == tokens[0].Depth {
			return name, i + 1
		}
		if name == "" && t.is("class", "interface", "enum", "record") && t.Depth == tokens[0].Depth && i+1 < len(tokens) {
			name = tokens[i+1].Text
		}
	}
	return "", 0
}

// innermost follows modules of Ruby to what they are around.
func (f *File) innermost(tokens []Token) (*Class, error) {
	for {
		name, body := f.className(tokens)
		end := tokens[len(tokens)-1]
		if !end.First || f.Language == "ruby" && (!end.is("end") || end.Column != tokens[0].Column) {
			return nil, &ClassError{end.Line, name + " does not end on a line of its own, with the indentation of the one that begins it"}
		}
		inner := tokens[body : len(tokens)-1]
		if f.Language == "ruby" && tokens[0].is("module") && len(inner) > 0 && inner[0].is("class", "module") {
			if whole := upToEnd(inner); len(whole) == len(inner) {
				tokens = inner
				continue
			}
		}
		c := &Class{Name: name, Line: tokens[0].Line, End: end.Offset - end.Column, Empty: len(inner) == 0}
		c.Indent = f.Text[end.Offset-end.Column:end.Offset] + f.unit()
		if len(inner) > 0 && inner[0].First {
			c.Indent = f.Text[inner[0].Offset-inner[0].Column : inner[0].Offset]
		}
		return c, nil
	}
}

// upToEnd returns the tokens of the class or module of Ruby that begins here.
func upToEnd(tokens []Token) []Token {
	for i, t := range tokens {
		if t.First && t.is("end") && t.Column == tokens[0].Column {
			return tokens[:i+1]
		}
	}
	return tokens
}

// unit is what the language indents by.
func (f *File) unit() string {
	if f.Language == "ruby" {
		return "  "
	}
	return strings.Repeat(" ", 4)
}
