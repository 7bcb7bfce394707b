package token

import "strings"

var (
	rubyEscapes = escaping{
		simple: "a\ab\be\x1bf\fn\nr\rs t\tv\v", octal: 3, hex: 2, least: 1, u: 4, braces: true, line: true,
	}
	rubyPlain = escaping{simple: `''\\`, keeps: true}
)

func valueRuby(f *form, t Token) {
	switch text := t.Text; t.Kind {
	case Number:
		f.push(Number, digits(text), t)
	case String:
		f.rubyString(t)
	case Head:
		mark := len(text) - len(strings.TrimLeft(text, ":%QWIrx"))
		f.push(Head, text[:mark]+rubyEscapes.unescape(text[min(mark+1, len(text)-2):len(text)-2]), t)
	case Middle:
		f.push(Middle, rubyEscapes.unescape(text[1:len(text)-2]), t)
	case Tail:
		f.push(Tail, rubyEscapes.unescape(text[1:len(text)-1]), t)
	case Newline:
		f.push(Newline, "", t)
	case Keyword, Name:
		f.push(Name, text, t)
	default:
		f.rubyPunct(t)
	}
}

func (f *form) rubyPunct(t Token) {
	switch n := len(f.items); {
	case t.Text == ";":
		f.push(Newline, "", t)
	case t.Text == ":" && f.touching && n > 0 && f.items[n-1].kind == String && f.items[n-1].text[0] == '"':
		f.items[n-1].kind, f.items[n-1].text = Label, f.items[n-1].text[1:]+":"
	case strings.HasPrefix(t.Text, "<<") && len(t.Text) > 2 && t.Text != "<<=":
		f.heredocs++
		f.push(Punct, t.Text[:len(t.Text)-len(strings.TrimLeft(t.Text, "<~-"))], t)
	default:
		f.push(t.Kind, t.Text, t)
	}
}

// rubyString adds a string by its value, a list of words as a list of strings.
func (f *form) rubyString(t Token) {
	text := t.Text
	inner := func(begin int) string { return text[begin : len(text)-1] }
	switch {
	case f.heredocs > 0 && !f.touching:
		f.heredocs--
		f.push(String, "<"+textBlock("\n"+text), t)
	case text[0] == '\'':
		f.push(String, `"`+rubyPlain.unescape(inner(1)), t)
	case text[0] == '"':
		f.push(String, `"`+rubyEscapes.unescape(inner(1)), t)
	case text[0] == '?':
		f.push(String, `"`+text[1:], t)
	case strings.HasPrefix(text, `:'`):
		f.push(Label, ":"+rubyPlain.unescape(inner(2)), t)
	case strings.HasPrefix(text, `:"`):
		f.push(Label, ":"+rubyEscapes.unescape(inner(2)), t)
	case strings.HasPrefix(text, "%w"):
		f.rubyWords(String, `"`, inner(3), t)
	case strings.HasPrefix(text, "%i"):
		f.rubyWords(Label, ":", inner(3), t)
	case strings.HasPrefix(text, "%q"):
		f.push(String, `"`+rubyPlain.unescape(inner(3)), t)
	case strings.HasPrefix(text, "%Q"):
		f.push(String, `"`+rubyEscapes.unescape(inner(3)), t)
	case text[0] == '%' && !inWord(rune(text[1])):
		f.push(String, `"`+rubyEscapes.unescape(inner(2)), t)
	default: // a regular expression, a command
		f.push(String, "/"+text, t)
	}
}

func (f *form) rubyWords(k Kind, prefix, words string, t Token) {
	f.push(Punct, "[", t)
	for i, word := range strings.Fields(words) {
		if i > 0 {
			f.push(Punct, ",", t)
		}
		f.push(k, prefix+rubyPlain.unescape(word), t)
	}
	f.push(Punct, "]", t)
}

// rulesRuby leaves out the last comma of a list, line ends that end nothing,
// and a value that has the name of its key; it makes the symbol of a status
// its number, and one name of those of modules.
func rulesRuby(f *form) {
	for i := range f.items {
		it, before, after := f.items[i], f.previous(i), f.next(i)
		switch {
		case it.kind == Newline && (before.opens() || begins(before) || after.closes()),
			it.is(",") && after.is(")", "]", "}") && !before.opens() && !before.is(","),
			it.kind == Name && before.kind == Label && before.text == it.text+":" && f.endsValue(i):
			f.drop(i)
		case it.kind == Label && (before.text == "status:" || before.says("head")):
			if code := statusOfSymbol(it.text); code != "" {
				f.items[i].kind, f.items[i].text = Number, code
			}
		}
	}
	f.compact()
	f.trimLines()
	f.joinModules()
}

// endsValue reports whether the value of a key ends behind an item.
func (f *form) endsValue(i int) bool {
	after := f.next(i)
	return after.is(",", ")", "}") || after.kind == Newline || after.kind == Space
}
