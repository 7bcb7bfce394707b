package token

import "strings"

var pythonEscapes = escaping{
	simple: "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v", octal: 3, hex: 2, least: 2, u: 4, U: 8, line: true, keeps: true,
}

func valuePython(f *form, t Token) {
	switch t.Kind {
	case Number:
		f.push(Number, amount(t.Text), t)
	case String:
		prefix, text := cutPythonString(t.Text)
		f.pythonString(prefix, text, t)
	case Head:
		mark := pythonMark(t.Text)
		f.heads = append(f.heads, head{mark: mark, first: len(f.items), begin: f.offset})
		f.pythonText(Head, t.Text[len(mark):len(t.Text)-1], mark, t)
	case Middle, Tail:
		f.pythonRest(t)
	case Keyword, Name:
		f.push(Name, t.Text, t)
	case Newline:
		f.push(Newline, "", t)
	default:
		f.push(t.Kind, t.Text, t)
	}
}

// pythonMark returns what opens a string, with its prefix.
func pythonMark(text string) string {
	size := strings.IndexAny(text, `"'`)
	end := text[size : size+1]
	if triple := strings.Repeat(end, 3); strings.HasPrefix(text[size:], triple) {
		end = triple
	}
	return text[:size+len(end)]
}

// cutPythonString takes the marks off a string.
func cutPythonString(text string) (prefix, value string) {
	mark := pythonMark(text)
	prefix = strings.TrimRight(mark, `"'`)
	return strings.ToLower(prefix), text[len(mark) : len(text)-(len(mark)-len(prefix))]
}

// pythonString adds a string; those that follow each other are one.
func (f *form) pythonString(prefix, text string, t Token) {
	kind := "s"
	value := strings.ReplaceAll(text, "\r\n", "\n")
	e := pythonEscapes
	if strings.Contains(prefix, "b") {
		kind, e.u, e.U, e.bytes = "b", 0, 0, true
	}
	if !strings.Contains(prefix, "r") {
		value = e.unescape(value)
	}
	if strings.ContainsAny(prefix, "ft") {
		value = strings.ReplaceAll(strings.ReplaceAll(value, "{{", "{"), "}}", "}")
	}
	if strings.Contains(prefix, "t") {
		kind = "t"
	}
	if n := len(f.items); n > 0 && kind != "t" {
		last := &f.items[n-1]
		if last.kind == String && strings.HasPrefix(last.text, kind) {
			last.more = append(last.more, value)
			last.last = t.Line + strings.Count(t.Text, "\n")
			return
		}
		if last.kind == Tail && kind == "s" {
			last.more = append(last.more, braced(value))
			last.last = t.Line + strings.Count(t.Text, "\n")
			return
		}
	}
	f.push(String, kind+value, t)
}

// braced writes a text as it is in a string with expressions.
func braced(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "{", "{{"), "}", "}}")
}

// pythonText adds a text between expressions.
func (f *form) pythonText(k Kind, text, mark string, t Token) {
	if !strings.ContainsAny(mark, "rR") {
		text = pythonEscapes.unescape(text)
	}
	if n := len(f.items); k == Head && n > 0 {
		switch last := &f.items[n-1]; {
		case last.kind == Tail: // the two strings are one
			last.kind, last.more = Middle, append(last.more, text)
			return
		case last.kind == String && last.text[0] == 's':
			last.kind, last.text, last.more = Head, braced(last.whole()[1:])+text, nil
			return
		}
	}
	f.push(k, text, t)
}

// pythonRest adds the text behind an expression. Where that shows its source,
// as {x = } does, the source counts.
func (f *form) pythonRest(t Token) {
	n := len(f.heads)
	if n == 0 {
		f.bad = true
		return
	}
	h := &f.heads[n-1]
	shown := strings.TrimSpace(f.source[h.begin : f.offset-len(t.Text)])
	if i := strings.LastIndexByte(shown, '!'); i > 0 && strings.HasSuffix(strings.TrimSpace(shown[:i]), "=") {
		shown = strings.TrimSpace(shown[:i])
	}
	text := t.Text
	if strings.HasSuffix(shown, "=") {
		text = f.source[h.begin:f.offset]
	}
	h.begin = f.offset
	end := 1
	if t.Kind == Tail {
		end = len(strings.TrimLeft(h.mark, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
		f.heads = f.heads[:n-1]
	}
	f.pythonText(t.Kind, text[:len(text)-end], h.mark, t)
}
