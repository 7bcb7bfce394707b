package token

import (
	"slices"
	"strings"
)

// An item is a token by its value.
type item struct {
	kind    Kind
	text    string
	more    []string // what follows the text
	line    int      // of the source, from 1
	last    int      // the line where it ends
	broken  bool
	gone    bool // says nothing
	imports bool // a run of imports

	before, after int // the neighbors that are no comments: indexes, -1 and the number of items at the ends
	pair          int // the bracket that belongs to this one, -1 without
	within        int // the bracket that this item is in, -1 without
	commas        int // of an opening bracket: those directly within
}

// whole returns the text and what follows it.
func (it item) whole() string {
	if len(it.more) == 0 {
		return it.text
	}
	return it.text + strings.Join(it.more, "")
}

func (it item) opens() bool {
	return it.kind == Head || it.kind == Middle || it.kind == Punct && (it.text == "(" || it.text == "[" || it.text == "{")
}

func (it item) closes() bool {
	return it.kind == Middle || it.kind == Tail || it.kind == Punct && (it.text == ")" || it.text == "]" || it.text == "}")
}

// matches reports whether an opening bracket and a closing one are a pair.
func (it item) matches(end item) bool {
	if it.kind != Punct || end.kind != Punct {
		return it.kind != Punct && end.kind != Punct
	}
	return closing(it.text[0]) == end.text[0]
}

// is reports whether the item is one of some operators and separators.
func (it item) is(texts ...string) bool {
	return it.kind == Punct && slices.Contains(texts, it.text)
}

// says reports whether the item is one of some words.
func (it item) says(texts ...string) bool {
	return (it.kind == Name || it.kind == Keyword) && slices.Contains(texts, it.text)
}
