package token

import "strings"

var javaScriptEscapes = escaping{
	simple: "b\bf\fn\nr\rt\tv\v0\x00", hex: 2, least: 2, u: 4, braces: true, line: true,
}

func valueJavaScript(f *form, t Token) {
	text := t.Text
	switch t.Kind {
	case Number:
		f.push(Number, strings.TrimPrefix(amount(text), "float "), t) // JavaScript has one kind of numbers
	case String:
		f.push(String, f.javaScriptString(text), t)
	case Head:
		f.push(Head, javaScriptEscapes.unescape(text[1:len(text)-2]), t)
	case Middle:
		f.push(Middle, javaScriptEscapes.unescape(text[1:len(text)-2]), t)
	case Tail:
		f.push(Tail, javaScriptEscapes.unescape(text[1:len(text)-1]), t)
	default:
		f.push(t.Kind, text, t)
	}
}

// javaScriptString returns the value of a string; a regular expression and the
// text behind a tag are what they are written as.
func (f *form) javaScriptString(text string) string {
	if text[0] == '/' || text[0] == '`' && f.tagged() {
		return text
	}
	return `"` + javaScriptEscapes.unescape(strings.ReplaceAll(text[1:len(text)-1], "\r\n", "\n"))
}

// tagged reports whether a function is in front of a template.
func (f *form) tagged() bool {
	n := len(f.items)
	if n == 0 {
		return false
	}
	last := f.items[n-1]
	return last.kind == Name || last.says("this", "super") || last.is(")", "]")
}

// rulesJavaScript leaves out commas, semicolons and brackets that say nothing,
// and adds the semicolons that line ends are.
func rulesJavaScript(f *form) {
	r := javaScriptRules{f, make(map[int]bool)}
	ends := make(map[int]string) // by index of an item: the separator that a line end behind it is
	for i := range f.items {
		switch it := f.items[i]; {
		case it.kind == Comment:
			continue
		case it.is(",") && r.comma(i), it.is(";") && r.semicolon(i):
			f.drop(i)
		case it.is("|", "&") && beginsType(f.previous(i)): // in front of the first of several types
			f.drop(i)
		case it.is(";") && r.separatesMembers(i):
			f.items[i].text = ","
		case it.is("(") && r.parentheses(i, it.pair):
			f.drop(i)
			f.drop(it.pair)
		case it.is("{"):
			r.types[i] = r.opensType(i)
		case it.is("=>") && f.previous(i).is(")"):
			if open := f.previous(i).pair; f.at(f.items[open].after).after == it.before && f.next(open).kind == Name {
				f.drop(open)
				f.drop(it.before)
			}
		case it.is("++", "--") && it.broken && it.before >= 0:
			ends[it.before] = ";"
		case r.restricted(i):
			ends[i] = ";"
		case r.beginsMember(i):
			ends[it.before] = ","
		}
	}
	for i := range f.items {
		r.key(i)
	}
	f.insertSeparators(ends)
	f.javaScriptImports()
}

// beginsType reports whether an operator behind the item has no type in front
// of it.
func beginsType(it item) bool {
	return it.is(":", "=", "<", "(", ",", "=>") || it.says("as", "satisfies", "extends")
}

type javaScriptRules struct {
	*form
	types map[int]bool // braces that open the literal of a type
}

// key makes the key of an object a name, whatever its quotes.
func (f javaScriptRules) key(i int) {
	it := &f.items[i]
	if !f.next(i).is(":") || !f.previous(i).is("{", ",", ";") || it.within < 0 || !f.items[it.within].is("{") {
		return
	}
	switch it.kind {
	case String:
		it.kind, it.text = Name, strings.TrimPrefix(it.text, `"`)
	case Number:
		it.kind = Name
	}
}

// comma reports whether a comma is the last one of a list. A hole of an array
// is none.
func (f javaScriptRules) comma(i int) bool {
	end := f.next(i)
	if !end.is(")", "]", "}") || f.previous(i).is("[", ",", "(", "{") {
		return false
	}
	return !end.is("}") || !f.isBlock(end.pair)
}

// isBlock reports whether a brace opens a block of statements or the body of a
// class or of a type, not an object or a list of names.
func (f javaScriptRules) isBlock(open int) bool {
	switch before := f.previous(open); before.kind {
	case Space:
		return true
	case Punct:
		return before.is(")", "=>", "{", "}", ";")
	case Name, Keyword:
		return !before.says("return", "import", "export", "type", "default", "in", "of", "typeof", "const", "let", "var",
			"throw", "new", "await", "yield", "case", "as", "satisfies", "extends")
	}
	return false
}

// parentheses reports whether parentheses are around one whole value.
func (f javaScriptRules) parentheses(open, end int) bool {
	it := f.items[open]
	before, after, first := f.previous(open), f.next(end), f.next(open)
	if it.after == end || it.commas > 0 || before.is("=>") && first.is("{") || before.is(",", "(") && after.is("=>") {
		return false
	}
	closes := after.kind == Space || after.is(";", ",", ")", "]", "}") || after.kind == Middle || after.kind == Tail ||
		f.breaksBefore(f.items[end].after) && !continues(after)
	switch {
	case before.is("||", "??", "&&", "?"):
		return closes && first.after == end || f.grouping(open, closes)
	case before.is("=", ":", ",", "(", "[", "=>"), before.says("return", "throw"):
		return closes || f.grouping(open, closes)
	}
	return f.grouping(open, closes)
}

// breaksBefore reports whether a line end is between an item and the one before
// it, comments aside.
func (f javaScriptRules) breaksBefore(i int) bool {
	if i >= len(f.items) {
		return true
	}
	for j := i; j > f.items[i].before; j-- {
		if f.items[j].broken {
			return true
		}
	}
	return false
}

// continues reports whether an item carries on the statement of the line before.
func continues(it item) bool {
	switch it.kind {
	case Head:
		return true
	case String:
		return it.text[0] == '`' || it.text[0] == '/'
	case Punct:
		return it.is("(", "[", "+", "-", "/", "*", ",", ".", "?.", "?", ":", "=", "=>", "++", "--", "<", ">", "<=", ">=", "==",
			"!=", "===", "!==", "**", "%", "&", "|", "^", "&&", "||", "??", "+=", "-=", "*=", "/=", "<<")
	}
	return it.says("in", "instanceof", "as", "satisfies", "of")
}
