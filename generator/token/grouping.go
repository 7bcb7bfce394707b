package token

// grouping reports whether parentheses are around operators that bind tighter
// than those beside them, as some formatters write them in a || (b && c). Closes
// tells that a statement ends behind them.
func (f *form) grouping(open int, closes bool) bool {
	end := f.items[open].pair
	if end < 0 {
		return false
	}
	inner := f.loosest(open, end)
	left, right := f.binding(f.items[open].before), f.binding(f.items[end].after)
	switch {
	case inner == bindsNot,
		left == bindsNot && !f.wantsOperand(f.items[open].before),
		right == bindsNot && !closes && !f.endsOperands(f.items[end].after):
		return false
	case inner <= bindsAnd: // a && (b && c) is a && b && c
		return inner >= left && inner >= right
	}
	return inner > left && (inner > right || inner == right && inner >= bindsSum)
}

// loosest returns how tightly the operators between two brackets bind at least,
// bindsNot where there are none, and where something else is between them.
func (f *form) loosest(open, end int) int {
	least := bindsNot
	for i := f.items[open].after; i < end; i = f.items[i].after {
		it := f.items[i]
		b := f.binding(i)
		switch {
		case b == bindsNot && !isTight(it), f.commands && isArgument(f.previous(i), it):
			return bindsNot
		case b > bindsNot && (least == bindsNot || b < least):
			least = b
		}
		for f.items[i].opens() {
			if i = f.items[i].pair; i < 0 {
				return bindsNot
			}
		}
	}
	return least
}

// binding returns how tightly an operator between two operands binds, bindsNot
// where an item is none.
func (f *form) binding(i int) int {
	it := f.at(i)
	if it.says("not") {
		return f.binds(it)
	}
	before := f.at(it.before)
	if !endsOperand(before) || f.commands && before.kind == Name && bindsArithmetic(it) > bindsNot { // puts -a
		return bindsNot
	}
	return f.binds(it)
}

// isTight reports whether an item that is not an operator between two operands binds
// tighter than all of those.
func isTight(it item) bool {
	switch it.kind {
	case Name, Keyword:
		return !it.says("and", "async", "case", "defined?", "do", "else", "for", "if", "lambda", "not", "or", "raise", "rescue",
			"return", "switch", "throw", "unless", "until", "when", "while", "with", "yield")
	case Label:
		return it.text[0] == ':'
	case Punct:
		return it.opens() || it.closes() || it.is(".", "?.", "&.", "::", "!", "+", "-", "~")
	}
	return it.kind != Newline
}

// isArgument reports whether an item is an argument without brackets of the
// method in front of it.
func isArgument(before, it item) bool {
	if before.kind != Name {
		return false
	}
	switch it.kind {
	case Name, Number, String, Label, Head:
		return true
	}
	return it.says("self", "nil", "true", "false")
}

// endsOperand reports whether an operand can end with an item.
func endsOperand(it item) bool {
	switch it.kind {
	case Number, String, Tail:
		return true
	case Label:
		return it.text[0] == ':'
	case Keyword:
		return it.says("end", "false", "nil", "null", "self", "super", "this", "true", "undefined")
	case Name:
		return isTight(it) && !it.says("assert", "await", "elif", "in", "is", "new", "out", "params", "ref")
	}
	return it.is(")", "]", "}")
}

// wantsOperand reports whether an operand, and nothing else, begins behind an item.
func (f *form) wantsOperand(i int) bool {
	switch it := f.at(i); it.kind {
	case Label:
		return it.text[0] != ':'
	case Punct:
		return it.is("(", "[", ",", "?", ":", "=>", "->") || isAssignment(it)
	default:
		return it.says("in", "return", "throw") || f.bare && it.says("elif", "elsif", "if", "unless", "until", "when", "while")
	}
}

// endsOperands reports whether the operators in front of an item are in no
// operation with what it begins.
func (f *form) endsOperands(i int) bool {
	it := f.at(i)
	switch {
	case it.kind == Newline || it.kind == Space || it.kind == Middle || it.kind == Tail:
		return true
	case it.is("?"): // not the ?. of C#
		return !f.next(i).is(".", "[")
	}
	return it.is(")", "]", "}", ",", ";", ":") || it.says("and", "do", "else", "for", "if", "or", "rescue", "then", "unless", "until", "while")
}
