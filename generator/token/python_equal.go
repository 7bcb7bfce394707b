package token

import "strings"

// rulesPython leaves out commas and brackets that say nothing.
func rulesPython(f *form) {
	r := pythonRules{
		form:      f,
		unmovable: f.count(func(it item) bool { return it.says("yield") || it.is(":=") }),
		loops:     f.count(func(it item) bool { return it.says("for") }),
	}
	for i := range f.items {
		switch it := f.items[i]; {
		case it.is(",") && r.comma(i):
			f.drop(i)
		case it.is("(") && r.parentheses(i, it.pair):
			f.drop(i)
			f.drop(it.pair)
		}
	}
	f.compact()
	f.pythonImports()
}

type pythonRules struct {
	*form
	unmovable, loops []int // see [form.count]
}

// called reports whether an opening bracket belongs to the value in front of it.
func (f *form) called(open int) bool {
	switch p := f.previous(open); p.kind {
	case Name:
		return !isPythonKeyword(p.text) || p.says("True", "False", "None")
	case Punct:
		return p.is(")", "]", "}")
	case String, Tail:
		return true
	}
	return false
}

// comma reports whether a comma says nothing: it is the last one, and
// does not make a tuple of one element.
func (f pythonRules) comma(i int) bool {
	end := f.next(i)
	if !end.is(")", "]", "}") || f.previous(i).is("(", "[", "{", ",") {
		return false
	}
	open := f.items[end.pair]
	several := open.commas > 1
	switch end.text {
	case "]":
		return !f.called(end.pair) || several
	case ")":
		return f.called(end.pair) || f.previous(end.pair).says("import") || several
	}
	return true
}

// parentheses reports whether parentheses are around one whole value.
func (f pythonRules) parentheses(open, end int) bool {
	if f.called(open) || f.items[open].after == end {
		return false
	}
	before, after := f.previous(open), f.next(end)
	ends := after.kind == Newline || after.kind == Space
	first := f.next(open)
	switch commas := f.items[open].commas; {
	case before.says("import"):
		return true
	case commas > 0: // a tuple
		bare := before.says("return") || before.is("=") || begins(before)
		return bare && ends && f.loops[open] == f.loops[end]
	case f.unmovable[open] < f.unmovable[end] || first.is("*", "**"):
		return false
	}
	opens := begins(before) || before.says("return", "in", "raise", "assert", "if", "elif", "while") || before.is(":", ",", "(", "[", "->") || isAssignment(before)
	closes := ends || after.is(",", ")", "]", "}", ":")
	return opens && closes || f.isSingle(f.items[open].after, end) || f.grouping(open, false)
}

// isSingle reports whether a name, a number or a string begins at i and ends in
// front of another item.
func (f pythonRules) isSingle(i, end int) bool {
	for f.items[i].kind == Head || f.items[i].kind == Middle {
		i = f.items[i].pair
	}
	it := f.items[i]
	return it.after == end && (it.kind == String || it.kind == Tail || it.kind == Number || it.kind == Name && !it.says("lambda", "yield"))
}

// begins reports whether a statement begins behind the item.
func begins(it item) bool {
	return it.kind == Newline || it.kind == Indent || it.kind == Dedent || it.kind == Space
}

func isAssignment(it item) bool {
	return it.kind == Punct && strings.HasSuffix(it.text, "=") && !it.is("==", "!=", "<=", ">=")
}
