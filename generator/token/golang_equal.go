package token

import "strings"

var goEscapes = escaping{
	simple: "a\ab\bf\fn\nr\rt\tv\v", octal: 3, hex: 2, least: 2, bytes: true, u: 4, U: 8,
}

func valueGo(f *form, t Token) {
	switch text := t.Text; t.Kind {
	case Number:
		f.push(Number, amount(text), t)
	case Newline:
		f.push(Punct, ";", t)
	case String:
		f.push(String, goString(text), t)
	default:
		f.push(t.Kind, text, t)
	}
}

// goString returns the value of a string, which differs from a character.
func goString(text string) string {
	value := text[1 : len(text)-1]
	switch text[0] {
	case '`':
		return `"` + strings.ReplaceAll(value, "\r", "")
	case '\'':
		return "'" + goEscapes.unescape(value)
	}
	return `"` + goEscapes.unescape(value)
}

// rulesGo leaves out the commas and semicolons in front of a closing bracket,
// and the order of imports.
func rulesGo(f *form) {
	for i := range f.items {
		it, after := f.items[i], f.next(i)
		switch {
		case it.is(",") && after.is(")", "]", "}") && !f.previous(i).is("(", "[", "{", ","),
			it.is(";") && (after.is(")", "}") || after.kind == Space) && !f.previous(i).is(";", "{", "("):
			f.drop(i)
		}
	}
	f.compact()
	f.imports(goImport)
}

// imports makes one item of each run of import statements. Read returns the
// number of items that the statement at i takes, 0 where there is none, and
// what it imports.
func (f *form) imports(read func(f *form, i int) (size int, names []string)) {
	out := f.items[:0]
	run := importRun{}
	for i := 0; i < len(f.items); {
		size, names := read(f, i)
		if size == 0 {
			it := f.items[i]
			out = append(run.flush(out), it)
			i++
			continue
		}
		run.add(f.items[i:i+size], names)
		i += size
	}
	f.items = run.flush(out)
}

// goImport reads an import of one package, or a list in parentheses.
func goImport(f *form, i int) (size int, names []string) {
	if !f.at(i).says("import") {
		return 0, nil
	}
	list := f.at(i + 1).is("(")
	name := "import"
	for j := i + 1; j < len(f.items); j++ {
		switch it := f.items[j]; {
		case it.is("(") && list && j == i+1:
		case it.kind == String && !f.at(j+1).is(";", ")") && j+1 < len(f.items):
			return 0, nil
		case it.kind == String:
			names = append(names, name+" "+it.text)
			name = "import"
			if !list {
				return j + 1 - i + f.semicolons(j+1), names
			}
		case it.is(")") && list:
			return j + 1 - i + f.semicolons(j+1), names
		case it.kind == Name || it.is("."):
			name += " " + it.text
		case !it.is(";"):
			return 0, nil
		}
	}
	return 0, nil
}

// semicolons counts those that begin at i, at most one.
func (f *form) semicolons(i int) int {
	if f.at(i).is(";") {
		return 1
	}
	return 0
}
