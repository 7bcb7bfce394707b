package source

import (
	"cmp"
	"slices"

	"github.com/statusmith/statusmith/generator/token"
)

// A Binding is a name that a statement gives to something.
type Binding struct {
	Name     string
	Line     int  // from 1
	Imported bool // by an import statement
}

// Bindings returns what statements of the top level that begin as one of the
// patterns give a name to, and what those within others do: in a function, the name
// is known there only.
func (f *File) Bindings(patterns []Pattern) (top, within []Binding) {
	for _, s := range f.Statements {
		for _, i := range f.starts(s.Tokens) {
			tokens := withoutType(f.Language, s.Tokens[i:])
			for _, p := range patterns {
				names, ok := p.match(tokens, nil)
				if !ok {
					continue
				}
				b := Binding{Name: names[nameHole], Line: s.Tokens[i].Line}
				if f.isTop(s, i) {
					top = append(top, b)
				} else {
					within = append(within, b)
				}
				break
			}
		}
	}
	return top, within
}

// IsVoid reports whether the top level declares a name and gives it nothing, or what
// the language has for that, such as None.
func (f *File) IsVoid(name string) bool {
	found := false
	for _, s := range f.Statements {
		for _, i := range f.starts(s.Tokens) {
			if s.Tokens[i].Text != name || !f.isTop(s, i) && !isCondition(s.Tokens) {
				continue
			}
			rest := withoutType(f.Language, s.Tokens[i:])[1:]
			switch {
			case len(rest) == 0, rest[0].ends(), rest[0].is(",", ":"):
				found = true
			case len(rest) > 1 && rest[0].is("="):
				if !rest[1].is("None", "null", "undefined") || len(rest) > 2 && !rest[2].ends() && !rest[2].is(",") {
					return false
				}
				found = true
			}
		}
	}
	return found
}

// ends reports whether a token is where another statement begins, or this one ends.
func (t Token) ends() bool { return t.First || t.is(";") || t.Kind == token.Newline }

// Decorating returns the names of the file that decorate its functions as one of the
// patterns says, each once.
func (f *File) Decorating(patterns []Pattern) []Binding {
	bound := make(map[string]Binding) // the first of each name that is not yet found
	for _, b := range slices.Backward(f.Names()) {
		bound[b.Name] = b
	}
	var names []Binding
	for _, s := range f.Statements {
		for _, line := range decorators(s.Tokens) {
			for _, p := range patterns {
				found, _ := p.match(line, nil)
				if b, ok := bound[found[nameHole]]; ok {
					names = append(names, b)
					delete(bound, b.Name)
				}
			}
		}
	}
	return names
}

// Named returns what a pattern gives a name to, wherever it is in the file, with
// what it is a member of: s.mux. It is "" where the pattern is not found.
func (f *File) Named(p Pattern) string {
	for _, s := range f.Statements {
		for i := range s.Tokens {
			if names, ok := p.match(s.Tokens[i:], nil); ok {
				name := names[nameHole]
				if s.holder(i) == "" && !f.uses(name) {
					return f.member(name)
				}
				return s.holder(i) + name
			}
		}
	}
	return ""
}

// holder returns what is in front of a name that is a member: "s.inner.".
func (s *Statement) holder(i int) string {
	text := ""
	for ; i > 1 && s.Tokens[i-1].is(".") && s.Tokens[i-2].Kind == token.Name; i -= 2 {
		text = s.Tokens[i-2].Text + "." + text
	}
	return text
}

// uses reports whether something is done with a name by itself, and not only where
// it is a member.
func (f *File) uses(name string) bool {
	return f.used(name, func(holder string) bool { return holder == "" }) != ""
}

// member returns a name with what it is a member of where it is used, alone where it
// is used nowhere.
func (f *File) member(name string) string {
	return cmp.Or(f.used(name, func(holder string) bool { return holder != "" }), name)
}

// used returns the first use of a name whose holder is wanted, as s.mux in s.mux.Handle.
func (f *File) used(name string, wanted func(holder string) bool) string {
	for _, s := range f.Statements {
		for i, t := range s.Tokens {
			if t.Text == name && i+1 < len(s.Tokens) && s.Tokens[i+1].is(".") && wanted(s.holder(i)) {
				return s.holder(i) + name
			}
		}
	}
	return ""
}

// starts returns where in a statement, or in one within it, a binding may begin: at
// the first token, behind a modifier, behind a comma of a declaration.
func (f *File) starts(tokens []Token) []int {
	var starts []int
	for i, t := range tokens {
		if t.Kind != token.Name {
			continue
		}
		another := tokens[max(i-1, 0)].is(",") && t.Depth == 0 && f.Language == "javascript"
		if i == 0 || t.First || another || tokens[i-1].is(";") || isModifier(f.Language, tokens[i-1]) {
			starts = append(starts, i)
		}
	}
	return starts
}

// isTop reports whether a name that is given within a statement of the top level is
// known at the top level.
func (f *File) isTop(s Statement, i int) bool {
	if f.Language == "python" { // blocks of if and try are no scope
		return !s.Tokens[0].is("def", "class", "async", "@")
	}
	return s.Tokens[i].Depth == 0
}

func isModifier(language string, t Token) bool {
	switch language {
	case "javascript":
		return t.is("const", "let", "var", "export")
	case "csharp":
		return t.is("var", "using") || t.Kind == token.Name // the type
	}
	return false
}

// longestType is how many tokens a type may have: what is behind each name is held
// against it.
const longestType = 200

// withoutType leaves out the type between a name and what it is given, and all that is
// far behind it.
func withoutType(language string, tokens []Token) []Token {
	if language != "python" && language != "javascript" || len(tokens) < 4 || !tokens[1].is(":") {
		return tokens
	}
	depth := tokens[0].Depth
	near := tokens[:min(len(tokens), longestType)]
	end := slices.IndexFunc(near, func(t Token) bool { return t.Depth == depth && t.is("=") })
	if end < 0 {
		return tokens
	}
	return slices.Concat(tokens[:1], tokens[end:min(len(tokens), end+longestType)])
}
