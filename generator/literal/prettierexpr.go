package literal

import "strings"

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
	return ok && strings.Contains(text, "\n") && (e.brackets || isShortArgument(l, e.arg))
}

// isShortArgument finds names, string literals and calls without argument.
func isShortArgument(l *Language, arg string) bool {
	name := strings.TrimSuffix(arg, "()")
	return columns(arg) <= l.width/4 && (strings.ContainsAny(arg[:1], `"'`) || !strings.ContainsAny(name, ".(["))
}

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
