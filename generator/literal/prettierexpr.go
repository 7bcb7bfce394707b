package literal

import (
	"regexp"
	"strings"
)

// javascriptExpr breaks the lines around the last argument where the expression
// does not fit behind column.
func javascriptExpr(l *Language, e Expr, level, column int) string {
	if text := e.in(l).String(); l.fits(text, column) {
		return text
	}
	return e.broken(l, level, ",")
}

// movesWhole reports whether prettier would rather put an expression whose lines
// are broken onto the line after its key: a member in brackets, and a call that
// its argument makes hardly longer.
func movesWhole(l *Language, v any, text string) bool {
	e, ok := asExpr(l, v)
	return ok && strings.Contains(text, "\n") &&
		(e.brackets || columns(e.arg) <= l.width/4 && shortArgument.MatchString(e.arg))
}

// shortArgument matches names and string literals, and calls without argument.
var shortArgument = regexp.MustCompile(`^(?:[\w$]+(?:\(\))?|".*"|'.*')$`)

// asExpr returns what is written as an expression that lines can be broken in.
func asExpr(l *Language, v any) (Expr, bool) {
	switch v := v.(type) {
	case Expr:
		return v, true
	case Text:
		return v.converted(l)
	}
	return Expr{}, false
}
