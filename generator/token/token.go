// Package token cuts source text into tokens and tells whether two texts say the
// same. What highlights and checks code reads it with the same scanner as what
// compares it, so that all of them agree on what is a string and what is a
// comment.
//
// There is one file for each language, and one with its rules of equality. The
// scanners know what a language is made of, not its grammar: they read any text,
// and what cannot be a token is an [Invalid] one. Which changes of formatters do
// not count was measured: the tests run the formatters.
//
// The package computes nothing at program start, because every process that prints
// a snippet contains it.
package token

import "iter"

// A Kind is what a token is.
type Kind byte

// The kinds of tokens.
const (
	Invalid   Kind = iota // a string or a comment without its end, a character that no token begins with
	Space                 // white space, with the line ends that mean nothing
	Newline               // a line end that ends a statement: in Python, Go and Ruby
	Indent                // the beginning of a block of Python: empty
	Dedent                // the end of a block of Python: empty
	Comment               // without the line end behind a comment of one line
	Directive             // a line for the preprocessor of C#, without its end
	Keyword               // a reserved word, or a name that is one in its place
	Name                  // an identifier
	Label                 // a key of a hash of Ruby, as in a:, and a symbol, as in :a
	Number
	String // with its prefix, marks and suffix; also characters and regular expressions
	Head   // a string up to the first expression in it, as in `a ${
	Middle // what is between two expressions of a string, as in } b ${
	Tail   // the rest of a string behind its last expression, as in } c`
	Punct  // an operator or a separator
)

// A Token is a piece of a source text. The tokens of a text are the text.
type Token struct {
	Kind Kind
	Text string
	Line int // on which it begins, from 1
}

// All cuts source into tokens; there are none in a language that is not
// [Known]. The languages are csharp, go, java, javascript (TypeScript is
// scanned as its superset, without JSX), json, python, ruby and xml.
func All(language, source string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		if l := lookup(language); l.scan != nil {
			newScanner(l, source, yield).run()
		}
	}
}

// Open returns the mark that begins the string or the comment which is open
// where source ends, "" where none is. A comment that ends with its line does
// not count. An expression within a string counts as the string.
func Open(language, source string) string {
	l := lookup(language)
	if l.scan == nil {
		return ""
	}
	s := newScanner(l, source, func(Token) bool { return true })
	s.run()
	return s.open()
}

// Known reports whether there is a scanner for a language.
func Known(language string) bool { return lookup(language).scan != nil }

// A language is its scanner and what equality needs to know of it.
type language struct {
	scan     func(*scanner)     // takes what begins at a place, nothing where no token does
	finish   func(*scanner)     // adds what is behind the end, may be nil
	comments commentStyle       // how its comments are written
	value    func(*form, Token) // adds what a token says
	rules    func(*form)        // leaves out what says nothing
	binds    func(item) int     // how tightly an operator between two operands binds
	bare     bool               // conditions need no brackets
	commands bool               // calls need none
}

// lookup is not a map: a map would be filled in every process that has this
// package in it.
func lookup(name string) language {
	switch name {
	case "csharp":
		return csharp()
	case "go":
		return golang()
	case "java":
		return java()
	case "javascript":
		return javascript()
	case "json":
		return json()
	case "python":
		return python()
	case "ruby":
		return ruby()
	case "xml":
		return language{scan: scanXML}
	}
	return language{}
}
