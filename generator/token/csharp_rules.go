package token

import (
	"slices"
	"strings"
)

// rulesCSharp leaves out the last comma of a list, parentheses that say nothing,
// the order of using directives, and whether a namespace has braces.
func rulesCSharp(f *form) {
	f.openNamespace()
	if f.unpaired {
		f.bad = true
		return
	}
	blocks := make(map[int]bool) // braces that hold a semicolon of their own
	for _, it := range f.items {
		if it.is(";") && it.within >= 0 {
			blocks[it.within] = true
		}
	}
	for i, it := range f.items {
		switch {
		case it.is(",") && f.csharpComma(i, blocks):
			f.drop(i)
		case it.is("(") && f.grouping(i, false):
			f.drop(i)
			f.drop(it.pair)
		}
	}
	f.compact()
	f.imports(csharpUsing)
	f.hoistUsings()
}

// openNamespace makes a namespace whose brace is the last one, or is the first
// thing behind the text, one for the whole file.
func (f *form) openNamespace() {
	i := slices.IndexFunc(f.items, func(it item) bool { return it.says("namespace") })
	if i < 0 {
		return
	}
	i = f.items[i].after
	for f.at(i).kind == Name || f.at(i).is(".") {
		i = f.items[i].after
	}
	if !f.at(i).is("{") {
		return
	}
	switch end := f.items[i].pair; {
	case end >= 0 && f.items[end].after == len(f.items):
		f.drop(end)
	case end < 0 && f.opened == i && closesFirst(f.behind):
		f.unpaired = false
	default:
		return
	}
	f.items[i].text = ";"
}

// closesFirst reports whether a brace is the first thing in a text, comments
// aside.
func closesFirst(text string) bool {
	for {
		text = text[spaceSize(text, true):]
		if !strings.HasPrefix(text, "//") {
			return strings.HasPrefix(text, "}")
		}
		text = text[lineSize(text):]
	}
}

// csharpComma reports whether a comma is the last one of a list that is neither
// an index nor a type's.
func (f *form) csharpComma(i int, blocks map[int]bool) bool {
	end := f.next(i)
	if !end.is("]", "}") || f.previous(i).is("[", "{", "(", ",") || end.pair < 0 {
		return false
	}
	if before := f.previous(end.pair); end.is("]") {
		return !isOperand(before) && !f.at(end.after).is("=")
	}
	return !blocks[end.pair] && !f.previousBut(end.pair).says("class", "struct", "interface", "record")
}

// previousBut returns the item two in front of another.
func (f *form) previousBut(i int) item {
	if before := f.items[i].before; before >= 0 {
		return f.previous(before)
	}
	return f.at(-1)
}

// isOperand reports whether a bracket behind the item is an index.
func isOperand(it item) bool {
	switch it.kind {
	case Name:
		return !it.says("return", "is", "in", "case", "when", "and", "or", "not", "await", "throw", "yield", "out", "ref",
			"params", "switch", "else")
	case String:
		return it.text[0] != '\''
	case Tail:
		return true
	}
	return it.is(")", "]", "}", ">", "!")
}

// csharpUsing reads a using directive; a using statement is none.
func csharpUsing(f *form, i int) (size int, names []string) {
	j := i
	if f.at(j).says("global") {
		j++
	}
	if !f.at(j).says("using") {
		return 0, nil
	}
	j++
	static := f.at(j).says("static", "unsafe")
	if static {
		j++
	}
	begin := j
	for j < len(f.items) && !f.at(j).is(";", "{") && f.at(j).kind != Comment && f.at(j).kind != Directive {
		j++
	}
	if !f.at(j).is(";") || f.at(begin).kind != Name || !static && !f.isNamespace(begin, j) && !f.at(begin+1).is("=") {
		return 0, nil
	}
	var b strings.Builder
	for _, it := range f.items[i:j] {
		b.WriteString(it.text + " ")
	}
	return j + 1 - i, []string{b.String()}
}

// isNamespace reports whether the items are a name with its dots.
func (f *form) isNamespace(begin, end int) bool {
	for i, it := range f.items[begin:end] {
		if i%2 == 0 && it.kind != Name || i%2 == 1 && !it.is(".", "::") {
			return false
		}
	}
	return (end-begin)%2 == 1
}

// hoistUsings puts the using directives, and what is among them, that follow
// the line of a namespace in front of it.
func (f *form) hoistUsings() {
	begin := slices.IndexFunc(f.items, func(it item) bool { return it.says("namespace") })
	if begin < 0 {
		return
	}
	end := begin
	for end < len(f.items) && !f.at(end).is(";", "{") {
		end++
	}
	if !f.at(end).is(";") {
		return
	}
	behind := end + 1
	for i := behind; i < len(f.items) && (f.at(i).imports || f.at(i).kind == Comment || f.at(i).kind == Directive); i++ {
		if f.at(i).imports {
			behind = i + 1
		}
	}
	f.items = slices.Concat(f.items[:begin], f.items[end+1:behind], f.items[begin:end+1], f.items[behind:])
	f.joinImports()
}

// joinImports makes one run of those that have come to follow each other.
func (f *form) joinImports() {
	out := f.items[:0]
	for _, it := range f.items {
		if n := len(out); n > 0 && it.imports && out[n-1].imports {
			names := append(strings.Split(out[n-1].text, "\n"), strings.Split(it.text, "\n")...)
			slices.Sort(names)
			out[n-1].text = strings.Join(names, "\n")
			out[n-1].line, out[n-1].last = min(out[n-1].line, it.line), max(out[n-1].last, it.last)
			continue
		}
		out = append(out, it)
	}
	f.items = out
}
