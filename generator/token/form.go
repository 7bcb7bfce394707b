package token

import (
	"slices"
	"strings"
)

// A form is a text on the way to what it says: its tokens by their values, and
// how they belong together.
type form struct {
	language
	source string
	behind string // what follows the source in its file
	offset int    // behind the token that is read
	items  []item
	heads  []head // strings that are open
	bad    bool   // something in it cannot be read

	unpaired bool // a bracket is open at the end
	opened   int  // the only one that is, if it is one

	broken   bool     // a line end is in front of the next item
	touching bool     // nothing is
	heredocs []string // what begins those of Ruby whose text has not come yet
}

// A head is the beginning of a string with expressions.
type head struct {
	mark  string // what opens it, with its prefix
	first int    // index of its item
	begin int    // offset of the source of the expression that is open
	parts []int  // indexes of the items of its other texts
}

// itemLength is what an item and the space around it take at least, in most source
// files, in bytes.
const itemLength = 5

// newForm reads the tokens of a source text.
func newForm(l language, source string) *form {
	f := scan(l, source)
	f.link()
	return f
}

// scan reads the tokens of a source text, which know nothing of each other.
func scan(l language, source string) *form {
	f := &form{language: l, source: source, items: make([]item, 0, len(source)/itemLength)}
	newScanner(l, source, f.read).run()
	return f
}

// read adds a token; false where nothing can be read any more.
func (f *form) read(t Token) bool {
	f.offset += len(t.Text)
	switch t.Kind {
	case Invalid:
		f.bad = true
		return false
	case Space:
		f.broken = f.broken || strings.Contains(t.Text, "\n")
		f.touching = false
		return true
	case Comment, Directive:
		f.comment(t)
		f.broken = strings.Contains(t.Text, "\n")
	default:
		f.value(f, t)
		f.broken = false
	}
	f.touching = t.Kind != Newline
	return true
}

// push adds what a token says.
func (f *form) push(k Kind, text string, t Token) {
	f.items = append(f.items, item{
		kind: k, text: text, line: t.Line, last: t.Line + strings.Count(strings.TrimSuffix(t.Text, "\n"), "\n"), broken: f.broken,
		pair: -1, within: -1,
	})
}

// link finds the neighbors and the brackets of all items.
func (f *form) link() {
	var open []int
	before := -1
	for i := range f.items {
		it := &f.items[i]
		it.before, it.after = before, len(f.items)
		if it.kind == Comment || it.kind == Directive {
			continue
		}
		if before >= 0 {
			f.items[before].after = i
		}
		before = i
		if it.closes() {
			if len(open) == 0 || !f.items[open[len(open)-1]].matches(*it) {
				f.bad = true
				continue
			}
			o := open[len(open)-1]
			open = open[:len(open)-1]
			f.items[o].pair, it.pair = i, o
		}
		if len(open) > 0 {
			it.within = open[len(open)-1]
			if it.is(",") {
				f.items[it.within].commas++
			}
		}
		if it.opens() {
			open = append(open, i)
		}
	}
	f.unpaired, f.opened = len(open) > 0, -1
	if len(open) == 1 {
		f.opened = open[0]
	}
}

// at returns an item, one of the kind Space beyond the ends.
func (f *form) at(i int) item {
	if i < 0 || i >= len(f.items) {
		return item{kind: Space, before: -1, after: len(f.items), pair: -1, within: -1, broken: true}
	}
	return f.items[i]
}

func (f *form) previous(i int) item { return f.at(f.items[i].before) }
func (f *form) next(i int) item     { return f.at(f.items[i].after) }

func (f *form) drop(i int) { f.items[i].gone = true }

// compact removes what says nothing. The neighbors and brackets of items are
// not known any more.
func (f *form) compact() {
	f.items = slices.DeleteFunc(f.items, func(it item) bool { return it.gone })
}

// trimLines removes the line ends behind the last statement.
func (f *form) trimLines() {
	for n := len(f.items); n > 0 && f.items[n-1].kind == Newline; n = len(f.items) {
		f.items = f.items[:n-1]
	}
}

// count returns for each item how many in front of it satisfy a condition.
func (f *form) count(condition func(item) bool) []int {
	counts := make([]int, len(f.items)+1)
	for i, it := range f.items {
		counts[i+1] = counts[i]
		if condition(it) {
			counts[i+1]++
		}
	}
	return counts
}
