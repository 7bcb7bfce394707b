package source

import (
	"slices"
	"strings"
)

func (f *File) missingJava(program *File, used map[string]bool) []string {
	there := make(map[string]bool)
	own := ""
	for _, s := range f.Statements {
		switch name := dotted(s.Tokens[1:]); {
		case s.Tokens[0].is("import"):
			there[name] = true
		case s.Tokens[0].is("package"):
			own = name
		}
	}
	var lines []string
	for _, s := range program.Statements {
		name := dotted(s.Tokens[1:])
		dot := strings.LastIndexByte(name, '.')
		if !s.Tokens[0].is("import") || dot < 0 || !used[name[dot+1:]] {
			continue
		}
		if !there[name] && !there[name[:dot]+".*"] && own != name[:dot] {
			lines = append(lines, "import "+name+";")
		}
	}
	return lines
}

func (f *File) missingCSharp(program *File, there []string) []string {
	there = slices.Concat(there, f.usings(false), f.usings(true))
	var lines []string
	for _, name := range program.usings(false) {
		if !slices.Contains(there, name) {
			lines = append(lines, "using "+name+";")
		}
	}
	return lines
}

// GlobalUsings returns the namespaces that a file of C# uses for its whole project.
func (f *File) GlobalUsings() []string { return f.usings(true) }

func (f *File) usings(global bool) []string {
	var names []string
	for _, s := range f.Statements {
		tokens := s.Tokens
		if tokens[0].is("global") != global {
			continue
		}
		if global && len(tokens) > 1 {
			tokens = tokens[1:]
		}
		if len(tokens) > 1 && tokens[0].is("using") && tokens[len(tokens)-1].is(";") && !tokens[1].is("static", "var", "(") {
			if name := dotted(tokens[1:]); !slices.ContainsFunc(tokens, func(t Token) bool { return t.is("=") }) {
				names = append(names, name)
			}
		}
	}
	return names
}

// dotted joins the tokens of a name up to the end of the statement.
func dotted(tokens []Token) string {
	var b strings.Builder
	for _, t := range tokens {
		if !t.is(";") {
			b.WriteString(t.Text)
		}
	}
	return b.String()
}
