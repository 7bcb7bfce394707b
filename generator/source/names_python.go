package source

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// pythonNames returns the names that a statement of Python binds at the top
// level: in the blocks of if, for, try and with too, which are no scopes.
func pythonNames(tokens []Token) []Binding {
	var names []Binding
	lines := pythonLines(tokens)
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		names = append(names, lineNames(line)...)
		if definition(line) {
			for i+1 < len(lines) && lines[i+1][0].Depth > line[0].Depth {
				i++ // what is in the function or class is another scope
			}
		}
		if isForTypes(line) {
			for i+1 < len(lines) && lines[i+1][0].Depth > line[0].Depth {
				i++ // is not there when the program runs
			}
		}
	}
	return names
}

// Modules returns the modules that a file of Python imports by their whole names,
// also in functions.
func (f *File) Modules() map[string]bool {
	modules := make(map[string]bool)
	for _, s := range f.Statements {
		for _, line := range pythonLines(s.Tokens) {
			if !line[0].is("import", "from") {
				continue
			}
			for _, i := range pythonImports(line) {
				if !strings.HasPrefix(i.module, ".") {
					modules[i.module] = true
				}
			}
		}
	}
	return modules
}

// pythonLines cuts a statement where its lines begin, those within brackets aside.
func pythonLines(tokens []Token) [][]Token {
	var lines [][]Token
	depth := 0
	for _, t := range tokens {
		if t.First && (len(lines) == 0 || depth == 0) || len(lines) == 0 {
			lines = append(lines, nil)
		}
		last := len(lines) - 1
		lines[last] = append(lines[last], t)
		if opens(t.Token) {
			depth++
		}
		if closes(t.Token) {
			depth--
		}
	}
	return lines
}

// decorators returns the lines that decorate a function of Python, none of other
// statements.
func decorators(tokens []Token) [][]Token {
	if !tokens[0].is("@") {
		return nil
	}
	lines := pythonLines(tokens)
	i := slices.IndexFunc(lines, definition)
	if i < 0 || lines[i][0].is("class") {
		return nil
	}
	return lines[:i]
}

func definition(line []Token) bool {
	return line[0].is("def", "class") || line[0].is("async") && len(line) > 1 && line[1].is("def")
}

func isForTypes(line []Token) bool {
	return line[0].is("if") && slices.ContainsFunc(line, func(t Token) bool { return t.is("TYPE_CHECKING") })
}

// lineNames returns the names that one line binds.
func lineNames(line []Token) []Binding {
	first := line[0]
	switch {
	case first.is("def", "class"):
		return named(line, 1)
	case first.is("async") && len(line) > 1 && line[1].is("def"):
		return named(line, 2)
	case first.is("import", "from"):
		return pythonImports(line).names()
	case first.is("for"):
		in := slices.IndexFunc(line, func(t Token) bool { return t.is("in") })
		return targets(line[1:max(in, 1)])
	case first.is("with", "except"):
		return afterAs(line)
	}
	return assigned(line)
}

func named(line []Token, i int) []Binding {
	if i >= len(line) {
		return nil
	}
	return []Binding{{Name: line[i].Text, Line: line[i].Line}}
}

// assigned returns the targets of an assignment, of each in a chain.
func assigned(line []Token) []Binding {
	var names []Binding
	begin := 0
	for i, t := range line {
		switch {
		case t.Depth != line[0].Depth:
		case t.is(":") && begin == 0 && i == 1: // an annotation
			return targets(line[:1])
		case t.is("="):
			names = append(names, targets(line[begin:i])...)
			begin = i + 1
		}
	}
	return names
}

// targets returns the names in a list of targets; x.y and x[y] are none.
func targets(tokens []Token) []Binding {
	var names []Binding
	for i, t := range tokens {
		next := following(tokens, i)
		if t.Kind == token.Name && !next.is(".", "[", "(") && (i == 0 || tokens[i-1].is(",", "(", "[", "*")) {
			names = append(names, Binding{Name: t.Text, Line: t.Line})
		}
	}
	return names
}

func afterAs(line []Token) []Binding {
	var names []Binding
	for i, t := range line {
		if t.is("as") {
			names = append(names, named(line, i+1)...)
		}
	}
	return names
}

// IsUntyped reports whether a file of Python has functions, and annotates none of
// them.
func (f *File) IsUntyped() bool {
	functions := 0
	for _, s := range f.Statements {
		for _, line := range pythonLines(s.Tokens) {
			if !line[0].is("def", "async") {
				continue
			}
			functions++
			for i, t := range line {
				parameter := t.is(":") && t.Depth == line[0].Depth+1 && i > 0 && line[i-1].Kind == token.Name && !isLambda(line[:i])
				if t.is("->") || parameter {
					return false
				}
			}
		}
	}
	return functions > 0
}

// isLambda reports whether what ends here is the parameter of a lambda.
func isLambda(tokens []Token) bool {
	for i := len(tokens) - 1; i >= 0; i-- {
		if tokens[i].is("lambda", "(", "=") {
			return tokens[i].is("lambda")
		}
	}
	return false
}
