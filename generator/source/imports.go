package source

import (
	"cmp"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// An imported is one name that an import statement makes known.
type imported struct {
	module string // "flask", "encoding/json", "java.util.Map"
	name   string // in the module; "" for the module itself, "*" for all names
	as     string // what the file calls it; "" for all names
	line   int
}

type imports []imported

func (all imports) names() []Binding {
	var names []Binding
	for _, i := range all {
		if i.as != "" {
			names = append(names, Binding{i.as, i.line, true})
		}
	}
	return names
}

// Missing returns the import statements that a text needs and the file lacks, in
// the file's own language. The header has the imports of a whole program; of those
// the text needs what it uses. there are namespaces of C# that the file need not name.
func (f *File) Missing(header, text string, there ...string) []string {
	program, err := Read(f.Language, header)
	if err != nil {
		return nil
	}
	used := usedNames(f.Language, text)
	switch f.Language {
	case "python":
		return f.missingPython(program, used)
	case "go":
		return f.missingGo(program, used)
	case "java":
		return f.missingJava(program, used)
	case "csharp":
		return f.missingCSharp(program, there)
	}
	return nil
}

// usedNames are the names in a text that are not members of something.
func usedNames(language, text string) map[string]bool {
	used := make(map[string]bool)
	var before token.Token
	for t := range token.All(language, text) {
		if t.Kind == token.Name && before.Text != "." {
			used[t.Text] = true
		}
		if t.Kind != token.Space {
			before = t
		}
	}
	return used
}

// Uses reports whether a text in a language uses a name, not as a member of
// something.
func Uses(language, text, name string) bool { return usedNames(language, text)[name] }

// pythonImports reads one import statement.
func pythonImports(line []Token) imports {
	var all imports
	isFrom := line[0].is("from")
	module := ""
	i := 1
	if isFrom {
		for ; i < len(line) && !line[i].is("import"); i++ {
			module += line[i].Text
		}
		i++
	}
	for ; i < len(line); i++ {
		t := line[i]
		if t.is("(", ")", ",") || t.is(";") {
			continue
		}
		one := imported{module: module, name: t.Text, as: t.Text, line: t.Line}
		if !isFrom {
			one = imported{module: t.Text, as: t.Text, line: t.Line}
			for i+2 < len(line) && line[i+1].is(".") {
				one.module += "." + line[i+2].Text
				i += 2
			}
		}
		if i+2 < len(line) && line[i+1].is("as") {
			one.as = line[i+2].Text
			i += 2
		}
		if one.name == "*" {
			one.as = ""
		}
		all = append(all, one)
	}
	return all
}

// javascriptImports reads one import statement, or none where import is called.
func javascriptImports(tokens []Token) imports {
	var all imports
	for i, t := range tokens {
		if i == 0 || t.Kind != token.Name {
			continue
		}
		next := following(tokens, i)
		if t.is("from") && next.Kind == token.String || t.is("type") && i == 1 && !next.is("from", ",", "=") {
			continue
		}
		if !next.is("as") && tokens[i-1].is("import", ",", "{", "as", "type", "*") {
			all = append(all, imported{as: t.Text, line: t.Line})
		}
		if next.is("=") {
			break // import x = require("m")
		}
	}
	return all
}

func (f *File) missingPython(program *File, used map[string]bool) []string {
	there := make(map[string]bool)
	stars := make(map[string]bool)
	for _, s := range f.Statements {
		if s.Tokens[0].is("from") {
			for _, i := range pythonImports(s.Tokens) {
				stars[i.module] = stars[i.module] || i.name == "*"
			}
		}
	}
	for _, b := range f.Names() {
		there[b.Name] = true
	}
	var lines []string
	for _, s := range program.Statements {
		if !s.Tokens[0].is("import", "from") {
			continue
		}
		var lacking imports
		for _, i := range pythonImports(s.Tokens) {
			if (used[i.as] || i.module == "__future__") && !there[i.as] && !stars[i.module] {
				lacking = append(lacking, i)
			}
		}
		if len(lacking) > 0 {
			lines = append(lines, pythonImport(lacking))
		}
	}
	return lines
}

// widestImport is how long a line of Python may be: what Black takes.
const widestImport = 88

func pythonImport(names imports) string {
	words := make([]string, len(names))
	for i, n := range names {
		words[i] = cmp.Or(n.name, n.module)
		if n.as != cmp.Or(n.name, firstPart(n.module)) {
			words[i] += " as " + n.as
		}
	}
	if names[0].name == "" {
		return "import " + strings.Join(words, ", ")
	}
	line := "from " + names[0].module + " import "
	if one := line + strings.Join(words, ", "); len(one) <= widestImport {
		return one
	}
	return line + "(\n    " + strings.Join(words, ",\n    ") + ",\n)"
}

func firstPart(module string) string {
	first, _, _ := strings.Cut(module, ".")
	return first
}
