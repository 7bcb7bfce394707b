package token

import "strings"

var javaEscapes = escaping{simple: "b\bf\fn\nr\rs t\t", octal: 3, u: 4, line: true}

func valueJava(f *form, t Token) {
	switch text := t.Text; {
	case t.Kind == Number:
		f.push(Number, digits(text), t)
	case t.Kind == String && strings.HasPrefix(text, `"""`):
		f.push(String, `"`+javaEscapes.unescape(textBlock(text[3:len(text)-3])), t)
	case t.Kind == String:
		f.push(String, text[:1]+javaEscapes.unescape(text[1:len(text)-1]), t)
	default:
		f.push(t.Kind, text, t)
	}
}

// textBlock returns the text of a block without its indentation (Java language
// specification, section 3.10.6).
func textBlock(text string) string {
	_, text, _ = strings.Cut(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	lines := strings.Split(text, "\n")
	indent := -1
	for i, line := range lines {
		width := len(line) - len(strings.TrimLeft(line, " \t"))
		if (width < len(line) || i == len(lines)-1) && (indent < 0 || width < indent) {
			indent = width
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimRight(line[min(indent, len(line)):], " \t")
	}
	return strings.Join(lines, "\n")
}

// rulesJava leaves out the last comma of a list, parentheses that say
// nothing and the order of imports, and joins a string that is in pieces.
func rulesJava(f *form) {
	for i := range f.items {
		it := f.items[i]
		switch {
		case it.is(",") && f.next(i).is("}") && !f.previous(i).is("{", ","):
			f.drop(i)
		case it.is("+") && f.isPiece(i):
			first, last := it.before, it.after
			f.items[last].more = append(f.items[first].more, f.items[last].text[1:])
			f.items[last].text = f.items[first].text
			f.items[last].line = f.items[first].line
			f.drop(first)
			f.drop(i)
		case it.is("->") && f.previous(i).is(")"):
			if open := f.previous(i).pair; f.at(f.items[open].after).after == it.before && f.next(open).kind == Name {
				f.drop(open)
				f.drop(it.before)
			}
		case it.is("(") && (f.grouping(i, false) || f.next(it.pair).is(";") && (f.previous(i).says("return") || f.previous(i).is("="))):
			f.drop(i)
			f.drop(it.pair)
		}
	}
	f.compact()
	f.imports(javaImport)
}

// isPiece reports whether a plus is between two strings that are constants,
// and nothing but a comment keeps them apart.
func (f *form) isPiece(i int) bool {
	before, after := f.items[i].before, f.items[i].after
	if before != i-1 || after != i+1 || !isText(f.at(before)) || !isText(f.at(after)) {
		return false
	}
	return !f.next(after).is(".", "[", "::") && !f.previous(before).is("*", "/", "%", "-", "!", "~")
}

func isText(it item) bool { return it.kind == String && it.text[0] == '"' }

func javaImport(f *form, i int) (size int, names []string) {
	if !f.at(i).says("import") {
		return 0, nil
	}
	name := ""
	for j := i; j < len(f.items); j++ {
		switch it := f.items[j]; {
		case it.is(";"):
			return j + 1 - i, []string{name}
		case it.kind == Name || it.kind == Keyword || it.is(".", "*"):
			name += " " + it.text
		default:
			return 0, nil
		}
	}
	return 0, nil
}
