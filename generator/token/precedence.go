package token

// How tightly operators bind, the loosest first: those of C, Java, C# and
// JavaScript. Ruby and Python put some elsewhere.
const (
	bindsNot = iota
	bindsOr
	bindsAnd
	bindsBar
	bindsCaret
	bindsAmpersand
	bindsEqual
	bindsLess
	bindsShift
	bindsSum
	bindsProduct
)

func bindsC(it item) int {
	switch {
	case it.is("||"):
		return bindsOr
	case it.is("&&"):
		return bindsAnd
	case it.is("|"):
		return bindsBar
	case it.is("^"):
		return bindsCaret
	case it.is("&"):
		return bindsAmpersand
	case it.is("==", "!=", "===", "!=="):
		return bindsEqual
	case it.is("<", ">", "<=", ">=") || it.says("instanceof", "in", "is", "as", "satisfies"):
		return bindsLess
	case it.is("<<"):
		return bindsShift
	}
	return bindsArithmetic(it)
}

func bindsArithmetic(it item) int {
	switch {
	case it.is("+", "-"):
		return bindsSum
	case it.is("*", "/", "%", "//"):
		return bindsProduct
	}
	return bindsNot
}

func bindsRuby(it item) int {
	switch {
	case it.is("||"):
		return bindsOr
	case it.is("&&"):
		return bindsAnd
	case it.is("==", "!=", "===", "=~", "!~", "<=>"):
		return bindsEqual
	case it.is("<", ">", "<=", ">="):
		return bindsLess
	}
	return bindsArithmetic(it)
}

func bindsPython(it item) int {
	switch {
	case it.says("or"):
		return bindsOr
	case it.says("and"):
		return bindsAnd
	case it.says("not"):
		return bindsBar
	case it.says("in", "is") || it.is("==", "!=", "<", ">", "<=", ">="):
		return bindsEqual
	}
	return bindsArithmetic(it)
}
