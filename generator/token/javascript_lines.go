package token

// semicolon reports whether a line end, a brace or the end of the text says
// what a semicolon does (ECMAScript, section Automatic Semicolon Insertion).
func (f javaScriptRules) semicolon(i int) bool {
	it, before, after := f.items[i], f.previous(i), f.next(i)
	switch {
	case f.separatesMembers(i):
		return after.is("}")
	case it.within >= 0 && !f.items[it.within].is("{"):
		return false
	case before.is("{") || before.is("}") && f.isStatement(before.pair):
		return true // an empty statement
	case !f.endsStatement(it.before):
		return false
	case after.is("}") || after.kind == Space:
		return true
	case before.says(restrictedWords...) && !isMember(f.at(before.before)):
		return false
	}
	return (f.breaksBefore(it.after) || it.broken) && !continues(after)
}

// separatesMembers reports whether a semicolon is in the literal of a type.
func (f javaScriptRules) separatesMembers(i int) bool {
	open := f.items[i].within
	return open >= 0 && f.items[open].is("{") && !f.isBlock(open)
}

// beginsMember reports whether a line end in front of an item ends a member of the
// literal of a type.
func (f javaScriptRules) beginsMember(i int) bool {
	it := f.items[i]
	if !f.breaksBefore(i) || it.within < 0 || !f.types[it.within] || !f.endsStatement(it.before) {
		return false
	}
	for f.at(i).says("readonly", "get", "set") && !f.next(i).is(":", "?", "(") {
		i = f.items[i].after
	}
	if kind := f.at(i).kind; kind != Name && kind != Keyword && kind != String && kind != Number {
		return false
	}
	after := f.next(i)
	return after.is(":", "(") || after.is("?") && f.at(after.after).is(":", "(")
}

// opensType reports whether a brace opens the literal of a type, as behind the
// colon of a parameter, not an object.
func (f javaScriptRules) opensType(open int) bool {
	before := f.previous(open)
	if f.isBlock(open) {
		return false
	}
	switch named := f.at(before.before); {
	case before.is("<", "|", "&"), before.says("as", "satisfies"):
		return true
	case before.is("="):
		return f.at(named.before).says("type")
	case !before.is(":"):
		return false
	case named.is("}", "]"): // the names of a parameter
		return f.previous(named.pair).is("(", ",") || f.previous(named.pair).says("const", "let", "var")
	case named.is(")"):
		return true
	case before.within >= 0 && f.items[before.within].is("{") && !f.isBlock(before.within):
		return f.types[before.within]
	default:
		if named.is("?") {
			named = f.at(named.before)
		}
		introduced := f.at(named.before)
		return introduced.is("(", ",") || introduced.says("const", "let", "var", "private", "public", "readonly")
	}
}

// isMember reports whether the name behind an item is that of a member.
func isMember(before item) bool { return before.is(".", "?.") }

// isStatement reports whether a brace opens a block, alone or of a statement
// such as if: no semicolon is needed behind it.
func (f javaScriptRules) isStatement(open int) bool {
	before := f.previous(open)
	if before.is(")") {
		return f.previous(before.pair).says("if", "for", "while", "with", "switch", "catch")
	}
	return before.says("else", "try", "finally") || before.kind == Space || before.is(";")
}

// endsStatement reports whether a statement can end behind an item.
func (f javaScriptRules) endsStatement(i int) bool {
	switch it := f.at(i); it.kind {
	case String, Number, Tail:
		return true
	case Punct:
		if it.is(")") && f.previous(it.pair).says("if", "while", "for", "with") {
			return false
		}
		return it.is(")", "]", "}", "++", "--", ">", "!") // the last two end a type and a value of TypeScript
	case Keyword:
		return it.says("return") || it.says("const") && f.at(it.before).says("as") || !wantsValue(it.text) && !it.says("const", "let", "var", "function", "export", "import",
			"class", "if", "for", "while", "switch", "try", "catch", "finally", "enum", "async")
	case Name:
		return true
	}
	return false
}

// restrictedWords mean something else where a line ends behind them.
var restrictedWords = []string{
	"return", "throw", "break", "continue", "yield", "async", "let", "type", "interface", "declare", "abstract", "namespace",
	"module", "get", "set", "static", "await",
}

// restricted reports whether a line end behind a word ends its statement.
func (f javaScriptRules) restricted(i int) bool {
	it, after := f.items[i], f.next(i)
	return it.says(restrictedWords...) && f.breaksBefore(it.after) && after.kind != Space && !isMember(f.previous(i)) &&
		!after.is("}", ";", ")", ",", "]", ".", ":", "=", "=>")
}

// insertSeparators removes what says nothing and adds separators behind some
// items.
func (f *form) insertSeparators(ends map[int]string) {
	out := make([]item, 0, len(f.items)+len(ends))
	for i, it := range f.items {
		if !it.gone {
			out = append(out, it)
		}
		if text := ends[i]; text != "" {
			out = append(out, item{kind: Punct, text: text, line: it.last, last: it.last})
		}
	}
	f.items = out
}

// javaScriptImports makes one item of import { b, type A } from "m", whatever
// the order of its names; import type { A } is import { type A }.
func (f *form) javaScriptImports() {
	out := f.items[:0]
	for i := 0; i < len(f.items); {
		size, names := f.javaScriptImport(i)
		if size == 0 {
			out = append(out, f.items[i])
			i++
			continue
		}
		run := importRun{}
		run.add(f.items[i:i+size], names)
		out = run.flush(out)
		i += size
	}
	f.items = out
}

// javaScriptImport returns the number of items that an import statement takes
// at i, 0 where there is none, and what it imports.
func (f *form) javaScriptImport(i int) (size int, names []string) {
	if !f.at(i).says("import") || i > 0 && f.at(i-1).is(".") {
		return 0, nil
	}
	open, begin := i+1, ""
	if f.at(open).says("type") && f.at(open+1).is("{") {
		open, begin = open+1, " type"
	}
	if !f.at(open).is("{") {
		return 0, nil
	}
	name := begin
	for j := open + 1; j < len(f.items); j++ {
		switch it := f.items[j]; {
		case it.is(",", "}"):
			if name != begin {
				names = append(names, name)
			} else if it.is(",") {
				return 0, nil
			}
			if name = begin; it.is("}") {
				return f.importEnd(i, j, names)
			}
		case it.kind == Name || it.kind == Keyword || it.kind == Label:
			name += " " + it.text
		default:
			return 0, nil
		}
	}
	return 0, nil
}

// importEnd reads the module behind the names of an import.
func (f *form) importEnd(begin, end int, names []string) (int, []string) {
	module := f.at(end + 2)
	if !f.at(end+1).says("from") || module.kind != String || len(names) == 0 {
		return 0, nil
	}
	for k := range names {
		names[k] = "import " + module.text + ":" + names[k]
	}
	return end + 3 - begin, names
}
