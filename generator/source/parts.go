package source

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// Parts returns the functions in the parts of a class that a file of C# has, by the
// namespace that they are in: "" is the global one.
func (f *File) Parts(class string) map[string][]Binding {
	parts := make(map[string][]Binding)
	f.inNamespaces(func(namespace string, _, tokens []Token) {
		if len(tokens) > 1 && tokens[0].is("class") && tokens[1].Text == class {
			parts[namespace] = append(parts[namespace], functionsIn(tokens)...)
		}
	})
	return parts
}

// Others returns the types of a name that a file of C# has which an internal static
// part of a class cannot be of, by the namespace that they are in.
func (f *File) Others(name string) map[string]Binding {
	others := make(map[string]Binding)
	f.inNamespaces(func(namespace string, before, tokens []Token) {
		if len(tokens) < 2 || !tokens[0].is("class", "record", "struct", "enum", "interface") || tokens[1].Text != name {
			return
		}
		begin := len(before)
		for begin > 0 && before[begin-1].is("public", "internal", "file", "static", "abstract", "sealed", "readonly", "ref", "unsafe", "partial", "record") {
			begin--
		}
		has := func(words ...string) bool {
			return slices.ContainsFunc(before[begin:], func(t Token) bool { return t.is(words...) })
		}
		if !tokens[0].is("class") || !has("partial") || has("public", "file", "abstract", "sealed", "record") {
			others[namespace] = Binding{Name: name, Line: tokens[1].Line}
		}
	})
	return others
}

// Namespace returns the namespace that what follows the file is in: "" is the
// global one.
func (f *File) Namespace() string {
	last := ""
	for _, s := range f.Statements {
		if name, isBlock := namespaceAt(s.Tokens); name != "" && !isBlock {
			last = name
		}
	}
	return last
}

// inNamespaces calls visit with the tokens of a statement before each one and from it
// on, and the namespace that they are directly in.
func (f *File) inNamespaces(visit func(namespace string, before, tokens []Token)) {
	type block struct {
		name  string
		depth int
	}
	whole := "" // the namespace of the rest of the file
	for _, s := range f.Statements {
		var open []block
		for i, t := range s.Tokens {
			if len(open) > 0 && t.is("}") && t.Depth == open[len(open)-1].depth {
				open = open[:len(open)-1]
			}
			switch name, isBlock := namespaceAt(s.Tokens[i:]); {
			case name == "" && t.Depth > len(open): // in a type
			case name == "":
				names := make([]string, 0, len(open)+1)
				if whole != "" {
					names = append(names, whole)
				}
				for _, b := range open {
					names = append(names, b.name)
				}
				visit(strings.Join(names, "."), s.Tokens[:i], s.Tokens[i:])
			case isBlock:
				open = append(open, block{name, t.Depth})
			default:
				whole = name
			}
		}
	}
}

// namespaceAt returns the namespace that tokens of C# begin with, and whether a
// block of it follows; "" where they begin with something else.
func namespaceAt(tokens []Token) (name string, isBlock bool) {
	if !tokens[0].is("namespace") {
		return "", false
	}
	for _, t := range tokens[1:] {
		if t.is("{", ";") {
			return name, t.is("{")
		}
		name += t.Text
	}
	return "", false
}

// functionsIn returns the functions of the class that tokens begin with.
func functionsIn(tokens []Token) []Binding {
	var names []Binding
	depth := tokens[0].Depth
	for i, t := range tokens[1:] {
		switch {
		case t.Depth == depth && t.is("}", ";"):
			return names
		case t.Depth == depth+1 && t.Kind == token.Name && following(tokens, i+1).is("(") && isType(tokens[i]):
			names = append(names, Binding{Name: t.Text, Line: t.Line})
		}
	}
	return names
}
