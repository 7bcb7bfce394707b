package token

func valueRuby(f *form, t Token) {
	switch text := t.Text; t.Kind {
	case Number:
		f.push(Number, digits(text), t)
	case String:
		f.rubyString(t)
	case Head:
		kind, size := rubyMark(text)
		f.heads = append(f.heads, head{mark: text[:size]})
		f.push(Head, kind.prefix()+kind.value(text[size:len(text)-2]), t)
	case Middle, Tail:
		f.rubyRest(t)
	case Newline:
		f.push(Newline, "", t)
	case Keyword, Name:
		f.push(t.Kind, text, t)
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
	case isHeredoc(t.Text):
		f.heredocs = append(f.heredocs, t.Text)
		f.push(Punct, "<<", t)
	default:
		f.push(t.Kind, t.Text, t)
	}
}

// rulesRuby leaves out the last comma of a list, line ends that end nothing,
// and a value that has the name of its key; it makes the symbol of a status
// its number, and one name of those of modules.
func rulesRuby(f *form) {
	for i := range f.items {
		it, before, after := f.items[i], f.previous(i), f.next(i)
		switch {
		case it.kind == Newline && (before.opens() || begins(before) || after.closes() || before.kind == Keyword && carriesOn(before.text)),
			it.is(",") && after.is(")", "]", "}") && !before.opens() && !before.is(","),
			it.kind == Name && before.kind == Label && before.text == it.text+":" && f.endsValue(i):
			f.drop(i)
		case it.is("(") && f.grouping(i, false):
			f.drop(i)
			f.drop(it.pair)
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
