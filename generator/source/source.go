// Package source reads where in a source file code can go, which names the file
// binds and what it imports: as much as can be told from its tokens, without the
// grammar of the language. It knows no framework; its callers bring patterns of
// tokens to look for.
package source

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A File is a source file, cut into its top-level statements.
type File struct {
	Language   string // as package token calls it
	Text       string
	Statements []Statement
}

// A Statement is one at the top level of a file, with all that is within it.
type Statement struct {
	Tokens []Token // neither white space nor comments
	Begin  int     // offset of the line where it, or the comment that touches it, begins
	Line   int     // of its first token, from 1
}

// A Token is one of a file, with its place.
type Token struct {
	token.Token
	Offset int
	Column int  // bytes in front of it on its line
	Depth  int  // brackets, and in Python blocks, that are open around it
	First  bool // nothing but white space is in front of it on its line
}

// A Problem is a place from which on a file cannot be read.
type Problem struct {
	Line int
	Text string
}

func (p *Problem) Error() string { return fmt.Sprintf("%d: %s", p.Line, p.Text) }

// Read cuts a text into statements. What cannot be read is a [*Problem].
func Read(language, text string) (*File, error) {
	f := &File{Language: language, Text: text}
	r := reader{language: language, first: true, tokens: make([]Token, 0, len(text)/tokenLength), leads: make([]int, 0, len(text)/tokenLength)}
	for t := range token.All(language, text) {
		if err := r.add(t); err != nil {
			return nil, err
		}
	}
	if len(r.open) > 0 {
		return nil, &Problem{r.open[len(r.open)-1].Line, "the bracket " + r.open[len(r.open)-1].Text + " is not closed"}
	}
	f.Statements = r.statements()
	return f, nil
}

// tokenLength is what a token and the space around it take at least, in most source
// files, in bytes.
const tokenLength = 5

// A reader collects the tokens of a file with their places.
type reader struct {
	language string
	tokens   []Token
	leads    []int // for each token, where the comments that touch it begin; its line where none do
	open     []Token
	blocks   int
	offset   int
	line     int // offset where the line begins
	first    bool
	lead     int // offset where the comments above begin, -1 without
	breaks   int // line ends since the last comment or token
}

func (r *reader) add(t token.Token) error {
	defer func() { r.offset += len(t.Text) }()
	switch t.Kind {
	case token.Invalid:
		return &Problem{t.Line, "a string, a comment or a block of code has no end, or is none"}
	case token.Space, token.Newline:
		if t.Kind == token.Newline {
			r.push(t)
		}
		r.breakLines(t.Text)
		return nil
	case token.Comment, token.Directive:
		if r.first && (len(r.leads) == 0 || r.lead < 0 || r.breaks != 1) {
			r.lead = r.line
		}
		r.breaks = 0
		r.first = r.first && strings.HasSuffix(t.Text, "\n")
		return nil
	}
	return r.token(t)
}

// breakLines follows white space, which ends comments that touch nothing.
func (r *reader) breakLines(space string) {
	for i, c := range space {
		if c == '\n' {
			r.breaks++
			r.line, r.first = r.offset+i+1, true
		}
	}
	if r.breaks > 1 {
		r.lead = -1
	}
}

func (r *reader) token(t token.Token) error {
	switch {
	case t.Kind == token.Indent:
		r.blocks++
	case t.Kind == token.Dedent:
		r.blocks--
	case closes(t):
		if len(r.open) == 0 || !pairs(r.open[len(r.open)-1].Token, t) {
			return &Problem{t.Line, "the bracket " + t.Text + " closes none"}
		}
		r.open = r.open[:len(r.open)-1]
	}
	r.push(t)
	if opens(t) {
		r.open = append(r.open, r.tokens[len(r.tokens)-1])
	}
	if t.Text != "" {
		r.first, r.lead, r.breaks = false, -1, 0
	}
	return nil
}

func (r *reader) push(t token.Token) {
	lead := r.line
	if r.lead >= 0 && r.breaks == 1 {
		lead = r.lead
	}
	r.leads = append(r.leads, lead)
	r.tokens = append(r.tokens, Token{t, r.offset, r.offset - r.line, len(r.open) + r.blocks, r.first})
}

func opens(t token.Token) bool {
	return t.Kind == token.Head || t.Kind == token.Middle || t.Kind == token.Punct && strings.Contains("([{", t.Text)
}

func closes(t token.Token) bool {
	return t.Kind == token.Middle || t.Kind == token.Tail || t.Kind == token.Punct && strings.Contains(")]}", t.Text)
}

func pairs(open, end token.Token) bool {
	if open.Kind != token.Punct || end.Kind != token.Punct {
		return open.Kind != token.Punct && end.Kind != token.Punct
	}
	return open.Text+end.Text == "()" || open.Text+end.Text == "[]" || open.Text+end.Text == "{}"
}
