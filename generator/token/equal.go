package token

import (
	"slices"
	"strconv"
)

// A Unit is the smallest part of a text that says something: a token by its
// value, or what is one whatever its order, such as a run of imports.
type Unit struct {
	Text string // equal for what says the same
	Line int    // of the source where it begins, from 1
	Last int    // of the source where it ends
}

// Equal reports whether two texts in a language say the same: their tokens are
// the same, a string being its value, a number its digits and a comment its
// words. What formatters change without a change of the meaning does not
// count: white space, trailing commas, the kind of quotes, the order of
// imports. Texts that cannot be read, and texts in a language that is not
// known, are equal where they are the same.
func Equal(language, a, b string) bool {
	if a == b {
		return true
	}
	ua, ok := Units(language, a, "")
	if !ok {
		return false
	}
	ub, ok := Units(language, b, "")
	return ok && slices.EqualFunc(ua, ub, func(a, b Unit) bool { return a.Text == b.Text })
}

// Units returns what a text says, in its order: two texts with the same units
// say the same. Behind is what follows the text in its file, "" for a whole
// file: a C# namespace may end there. ok is false where the text cannot be
// read: the language is not known, a string has no end, brackets do not match.
func Units(language, text, behind string) (units []Unit, ok bool) {
	l := lookup(language)
	if l.rules == nil {
		return nil, false
	}
	f := newForm(l, text)
	f.behind = behind
	if f.bad || f.unpaired && language != "csharp" {
		return nil, false
	}
	if f.rules(f); f.bad {
		return nil, false
	}
	units = make([]Unit, 0, len(f.items))
	for _, it := range f.items {
		if !it.gone {
			units = append(units, it.unit())
		}
	}
	return units, true
}

func (it item) unit() Unit {
	if it.kind == Keyword {
		it.kind = Name
	}
	return Unit{strconv.Itoa(int(it.kind)) + " " + it.whole(), it.line, it.last}
}

// Words returns what each token of a text says by itself, whatever is around it:
// nothing is left out, and brackets need not match. ok is false where the language
// is not known, or something in the text is not a token.
func Words(language, text string) (units []Unit, ok bool) {
	l := lookup(language)
	if l.value == nil {
		return nil, false
	}
	f := scan(l, text)
	for _, it := range f.items {
		units = append(units, it.unit())
	}
	return units, !f.bad
}
