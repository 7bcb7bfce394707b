package source

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A Pattern is how a statement begins, as its tokens. {name} is any name, and a word
// with asterisks in braces, as in {*rror*}, each name that fits it. Behind a question
// mark, as in {async?} and {*?}, the word or the name may be absent.
type Pattern struct {
	parts  []part
	passes []Pattern
}

// Passing returns the pattern without the statements that go on with one of others, in
// which the names of its holes are those that it has found.
func (p Pattern) Passing(others []Pattern) Pattern {
	p.passes = others
	return p
}

// A part of a pattern is a token, or a hole that a token fits.
type part struct {
	text, hole string
	optional   bool
}

// Holes say which tokens fit the holes of some names, those of others being for any
// name.
type Holes map[string]func(Token) bool

// OneOf fits the tokens of some texts.
func OneOf(texts ...string) func(Token) bool {
	return func(t Token) bool { return slices.Contains(texts, t.Text) }
}

// ParsePattern reads a pattern in a language.
func ParsePattern(language, text string) (Pattern, error) {
	var p Pattern
	rest := text
	for rest != "" {
		begin, end := nextHole(rest)
		for t := range token.All(language, rest[:begin]) {
			switch {
			case t.Kind == token.Invalid:
				return p, fmt.Errorf("%q cannot be read as %s", text, language)
			case t.Kind != token.Space && t.Kind != token.Newline && t.Kind != token.Comment && t.Text != "":
				p.parts = append(p.parts, part{text: t.Text})
			}
		}
		if begin < end {
			hole, optional := strings.CutSuffix(rest[begin+1:end-1], "?")
			p.parts = append(p.parts, part{hole: hole, optional: optional})
		}
		rest = rest[end:]
	}
	if len(p.parts) == 0 {
		return p, fmt.Errorf("a pattern is empty")
	}
	return p, nil
}

// nextHole returns where the next hole of a pattern is, the end of the text
// where there is none. In a string there is none.
func nextHole(text string) (begin, end int) {
	var quote byte
	for i := range len(text) {
		switch c := text[i]; {
		case quote == 0 && strings.IndexByte(quotes, c) >= 0:
			quote = c
		case c == quote:
			quote = 0
		}
		if text[i] != '{' || quote != 0 {
			continue
		}
		size := strings.IndexByte(text[i:], '}')
		if size > 1 && strings.Trim(text[i+1:i+size], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*?") == "" {
			return i, i + size + 1
		}
	}
	return len(text), len(text)
}

// nameHole is the hole whose name a binding has.
const nameHole = "name"

// match returns the names in the holes where the tokens begin as the pattern says.
func (p Pattern) match(tokens []Token, holes Holes) (names map[string]string, ok bool) {
	names, _, ok = p.cut(tokens, holes)
	return names, ok
}

// cut returns the tokens behind the pattern, too.
func (p Pattern) cut(tokens []Token, holes Holes) (names map[string]string, rest []Token, ok bool) {
	for i, part := range p.parts {
		if i > 0 {
			tokens = behindType(tokens, part.text)
		}
		switch fits := len(tokens) > 0 && part.fits(tokens[0], holes); {
		case fits && part.hole != "":
			if names == nil {
				names = make(map[string]string)
			}
			names[part.hole] = tokens[0].Text
			fallthrough
		case fits:
			tokens = tokens[1:]
		case !part.optional:
			return nil, nil, false
		}
	}
	return names, tokens, true
}

func (p part) fits(t Token, holes Holes) bool {
	isName := t.Kind == token.Name || t.Kind == token.Keyword
	special := holes[p.hole]
	switch {
	case p.hole == "":
		return t.Text == p.text || t.Kind == token.String && sameString(t.Text, p.text)
	case special != nil:
		return special(t)
	case strings.Contains(p.hole, "*"):
		fits, err := path.Match(p.hole, t.Text)
		return isName && fits && err == nil
	case p.optional:
		return isName && t.Text == p.hole
	}
	return t.Kind == token.Name
}

// matchStatement matches the tokens of a statement from one on, with what passes.
func (p Pattern) matchStatement(tokens []Token, holes Holes) bool {
	names, rest, ok := p.cut(tokens, holes)
	if !ok || len(p.passes) == 0 {
		return ok
	}
	found := maps.Clone(holes)
	if found == nil {
		found = make(Holes)
	}
	for hole, name := range names {
		found[hole] = OneOf(name)
	}
	for i, t := range rest {
		if t.Depth <= tokens[0].Depth && (t.First && t.Kind == token.Name || t.is(";")) {
			break // another statement of the same block
		}
		for _, other := range p.passes {
			if _, ok := other.match(rest[i:], found); ok {
				return false
			}
		}
	}
	return true
}

// behindType leaves out the type of a parameter or of a result, where the token that
// follows is one that may come behind it.
func behindType(tokens []Token, next string) []Token {
	if len(tokens) == 0 || !tokens[0].is(":") || !slices.Contains([]string{",", ")", "=>", "{"}, next) {
		return tokens
	}
	depth := tokens[0].Depth
	if next == ")" {
		depth-- // a bracket that closes is outside
	}
	near := tokens[:min(len(tokens), longestType)]
	end := slices.IndexFunc(near, func(t Token) bool { return t.Depth == depth && t.is(next) })
	return tokens[max(end, 0):]
}

const quotes = "\"'`"

// sameString reports whether two strings differ by their quotes at most.
func sameString(a, b string) bool {
	return b != "" && strings.Contains(quotes, b[:1]) && strings.Trim(a, quotes) == strings.Trim(b, quotes)
}
