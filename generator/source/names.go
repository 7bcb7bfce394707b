package source

import "github.com/statusmith/statusmith/generator/token"

// Names returns what the top level of the file gives a name to, in order: by an
// import, an assignment or a declaration. In the languages whose functions are in
// classes these are the names in all classes too.
func (f *File) Names() []Binding {
	var names []Binding
	for _, s := range f.Statements {
		switch f.Language {
		case "python":
			names = append(names, pythonNames(s.Tokens)...)
		case "javascript":
			names = append(names, javascriptNames(s.Tokens)...)
		default:
			names = append(names, declared(s.Tokens)...)
		}
	}
	return names
}

// Binds returns where the top level of the file gives something a name.
func (f *File) Binds(name string) (Binding, bool) {
	for _, b := range f.Names() {
		if b.Name == name {
			return b, true
		}
	}
	return Binding{}, false
}

// declared returns the names of types, of functions and, at the top level, of
// variables in Java, C# and Ruby.
func declared(tokens []Token) []Binding {
	var names []Binding
	for i, t := range tokens {
		if t.Kind != token.Name && t.Kind != token.Label || i == 0 {
			continue
		}
		before := tokens[i-1]
		if before.is("class") && i > 1 && tokens[i-2].is("partial") {
			continue // others may have a part of it
		}
		next := following(tokens, i)
		switch {
		case before.is("class", "interface", "enum", "record", "struct", "module", "def"):
		case before.is(".") && i > 2 && tokens[i-3].is("def"): // def self.name
		case next.is("(") && isType(before):
		case next.is("=") && t.Depth == 0 && (before.is("var") || isType(before) && before.Kind != token.Punct):
		default:
			continue
		}
		names = append(names, Binding{Name: t.Text, Line: t.Line})
	}
	return names
}

// isType reports whether a token can end the type in front of a name.
func isType(t Token) bool {
	switch t.Kind {
	case token.Name:
		return true
	case token.Keyword:
		return t.is("void", "int", "long", "bool", "boolean", "string", "object", "double", "float", "char", "byte", "short", "decimal")
	}
	return t.is(">", "]", "?")
}

func following(tokens []Token, i int) Token {
	if i+1 < len(tokens) {
		return tokens[i+1]
	}
	return Token{}
}
