package token

import "strings"

var (
	rubyEscapes = escaping{
		simple: "a\ab\be\x1bf\fn\nr\rs t\tv\v", octal: 3, hex: 2, least: 1, u: 4, braces: true, line: true,
	}
	rubyPlain = escaping{simple: `''\\`, keeps: true}
)

// A rubyText is how a string is read: the letter behind its %, or the one that
// it could be written with. S is a symbol with escapes.
type rubyText byte

// rubyMark returns how a string is read, and the length of what opens it.
func rubyMark(text string) (kind rubyText, size int) {
	switch text[0] {
	case '"', '?':
		return 'Q', 1
	case '\'':
		return 'q', 1
	case '`':
		return 'x', 1
	case '/':
		return 'r', 1
	case ':':
		if text[1] == '"' {
			return 'S', 2
		}
		return 's', 2
	}
	if wordSize(text[1:2]) == 0 {
		return 'Q', 2
	}
	return rubyText(text[1]), 3
}

// prefix returns what tells the value of the string from other values.
func (kind rubyText) prefix() string {
	switch kind {
	case 'Q', 'q':
		return `"`
	case 'S', 's':
		return ":"
	case 'r':
		return "/"
	}
	return "%" + string(rune(kind))
}

// value returns what a part of the string means.
func (kind rubyText) value(text string) string {
	switch kind {
	case 'x':
		return text
	case 'r':
		return strings.ReplaceAll(text, `\/`, "/")
	case 'q', 's', 'w', 'i':
		return rubyPlain.unescape(text)
	}
	return rubyEscapes.unescape(text)
}

// last returns what the text up to the end of the string means.
func (kind rubyText) last(text string) string {
	end := len(text) - 1
	if kind == 'r' {
		end = len(strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyz")) - 1
		return kind.value(text[:end]) + "/" + text[end+1:]
	}
	return kind.value(text[:end])
}

// rubyString adds a string by its value, a list of words as a list of strings.
func (f *form) rubyString(t Token) {
	if len(f.heredocs) > 0 && !f.touching {
		f.push(String, heredocValue(f.heredocs[0], t.Text), t)
		f.heredocs = f.heredocs[1:]
		return
	}
	kind, size := rubyMark(t.Text)
	text := t.Text[size:]
	switch {
	case t.Text[0] == '?':
		f.push(String, kind.prefix()+kind.value(text), t)
	case kind == 'w' || kind == 'W':
		f.rubyWords(String, `"`, kind, text[:len(text)-1], t)
	case kind == 'i' || kind == 'I':
		f.rubyWords(Label, ":", kind, text[:len(text)-1], t)
	case kind.prefix() == ":":
		f.push(Label, ":"+kind.last(text), t)
	default:
		f.push(String, kind.prefix()+kind.last(text), t)
	}
}

func (f *form) rubyWords(k Kind, prefix string, kind rubyText, words string, t Token) {
	f.push(Punct, "[", t)
	for i, word := range strings.Fields(words) {
		if i > 0 {
			f.push(Punct, ",", t)
		}
		f.push(k, prefix+kind.value(word), t)
	}
	f.push(Punct, "]", t)
}

// rubyRest adds the text behind an expression.
func (f *form) rubyRest(t Token) {
	n := len(f.heads)
	if n == 0 {
		f.bad = true
		return
	}
	kind, _ := rubyMark(f.heads[n-1].mark)
	if t.Kind == Middle {
		f.push(Middle, kind.value(t.Text[1:len(t.Text)-2]), t)
		return
	}
	f.push(Tail, kind.last(t.Text[1:]), t)
	f.heads = f.heads[:n-1]
}

// heredocValue returns the text of a heredoc as it is in the program, expressions
// and escapes in it as they are written. What opens it tells whether its
// indentation counts and whether it has such.
func heredocValue(open, text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	lines[len(lines)-1] = "" // the mark that ends it
	text = strings.Join(lines, "\n")
	if strings.HasPrefix(open, "<<~") {
		text = undent(lines)
	}
	if strings.Contains(open, "'") {
		return "<'" + text
	}
	return "<" + text
}

// undent takes the least indentation of lines off all of them. Blank ones do not
// count.
func undent(lines []string) string {
	indent := -1
	for _, line := range lines {
		if width := len(line) - len(strings.TrimLeft(line, " \t")); width < len(line) && (indent < 0 || width < indent) {
			indent = width
		}
	}
	for i, line := range lines {
		lines[i] = line[min(max(indent, 0), len(line)-len(strings.TrimLeft(line, " \t"))):]
	}
	return strings.Join(lines, "\n")
}
