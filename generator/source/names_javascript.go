package source

import (
	"slices"

	"github.com/statusmith/statusmith/generator/token"
)

// javascriptNames returns the names that a statement of JavaScript binds at the
// top level.
func javascriptNames(tokens []Token) []Binding {
	for len(tokens) > 1 && tokens[0].is("export", "default", "declare", "abstract", "async") {
		tokens = tokens[1:]
	}
	first := tokens[0]
	switch {
	case first.is("import"):
		return javascriptImports(tokens).names()
	case first.is("function") && len(tokens) > 2 && tokens[1].is("*"):
		return named(tokens, 2)
	case first.is("function", "class", "enum", "namespace", "interface") || first.is("type") && len(tokens) > 2 && tokens[2].is("=", "<"):
		return named(tokens, 1)
	case first.is("const", "let", "var"):
		return declarators(tokens[1:])
	}
	return nil
}

// declarators returns the names that a declaration gives: of variables, and those
// that a pattern takes a value apart into.
func declarators(tokens []Token) []Binding {
	var names []Binding
	isTarget := true
	typeEnds := 0
	for i, t := range tokens {
		isKey := t.Depth > 0 && following(tokens, i).is(":")
		switch {
		case i < typeEnds:
		case t.Depth == 0 && t.is(":"):
			isTarget, typeEnds = false, i+1+typeLength(tokens[i+1:])
		case t.Depth == 0 && t.is("=", "of", "in"):
			isTarget = false
		case t.Depth == 0 && t.is(",", ";"):
			isTarget = true
		case isTarget && t.Kind == token.Name && !isKey && (i == 0 || tokens[i-1].is(",", "{", "[", "...", ":")):
			names = append(names, Binding{Name: t.Text, Line: t.Line})
		}
	}
	return names
}

// typeLength returns how many tokens the type takes that tokens begin with: the
// commas between its arguments part no variables.
func typeLength(tokens []Token) int {
	angles := 0
	for i, t := range tokens {
		switch {
		case t.Depth > tokens[0].Depth:
		case angles == 0 && t.is("=", ",", ";"):
			return i
		case t.is("<"):
			angles++
		case t.is(">", ">>", ">>>"):
			angles -= len(t.Text)
		}
	}
	return len(tokens)
}

// IsESM reports whether a file of JavaScript imports or exports as a module of
// ECMAScript does.
func (f *File) IsESM() bool {
	return f.anyBegins(func(s Statement) bool {
		return s.Tokens[0].is("export") || s.Tokens[0].is("import") && !following(s.Tokens, 0).is("(", ".")
	})
}

// IsCommonJS reports whether a file of JavaScript uses require, module.exports or
// exports at its top level.
func (f *File) IsCommonJS() bool {
	return f.anyBegins(func(s Statement) bool {
		for i, t := range s.Tokens {
			next := following(s.Tokens, i)
			if t.Depth == 0 && (t.is("require") && next.is("(") || t.is("module", "exports") && next.is(".")) {
				return true
			}
		}
		return false
	})
}

func (f *File) anyBegins(condition func(Statement) bool) bool {
	return slices.ContainsFunc(f.Statements, condition)
}
