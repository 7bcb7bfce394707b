package source

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A Pattern is how a statement begins, as its tokens. {name} is any name, {app} the
// one that is looked for, and a word with asterisks in braces, as in {*rror*}, each
// name that fits it.
type Pattern struct {
	parts []part
}

// A part of a pattern is a token, or a hole that a name fits.
type part struct {
	text, hole string
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
			p.parts = append(p.parts, part{hole: rest[begin+1 : end-1]})
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
		if size > 1 && strings.Trim(text[i+1:i+size], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*") == "" {
			return i, i + size + 1
		}
	}
	return len(text), len(text)
}

// nameHole is the hole whose name a match returns, and appHole the one for the app.
const (
	nameHole = "name"
	appHole  = "app"
)

// match returns the name in the hole {name} where the tokens begin as the pattern
// says. apps are what {app} may be.
func (p Pattern) match(tokens []Token, apps []string) (name string, ok bool) {
	for i, part := range p.parts {
		if i > 0 {
			tokens = behindType(tokens, part.text)
		}
		if len(tokens) == 0 {
			return "", false
		}
		t := tokens[0]
		tokens = tokens[1:]
		isName := t.Kind == token.Name || t.Kind == token.Keyword
		switch {
		case part.hole == "":
			ok = t.Text == part.text || t.Kind == token.String && sameString(t.Text, part.text)
		case part.hole == appHole:
			ok = isName && slices.Contains(apps, t.Text)
		case strings.Contains(part.hole, "*"):
			fits, err := path.Match(part.hole, t.Text)
			ok = isName && fits && err == nil
		default:
			ok = t.Kind == token.Name
			if part.hole == nameHole {
				name = t.Text
			}
		}
		if !ok {
			return "", false
		}
	}
	return name, true
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
	end := slices.IndexFunc(tokens, func(t Token) bool { return t.Depth == depth && t.is(next) })
	return tokens[max(end, 0):]
}

const quotes = "\"'`"

// sameString reports whether two strings differ by their quotes at most.
func sameString(a, b string) bool {
	return b != "" && strings.Contains(quotes, b[:1]) && strings.Trim(a, quotes) == strings.Trim(b, quotes)
}
