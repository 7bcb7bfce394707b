package literal

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func javascriptObject(l *Language, o jsonvalue.Object, level int) string {
	members := make([]string, len(o))
	for i, m := range o {
		members[i] = javascriptMember(l, m, level+1)
	}
	return l.block("{", members, "}", level)
}

// javascriptMember puts a value that does not fit behind its key on the next
// line, unless that would win next to nothing.
func javascriptMember(l *Language, m jsonvalue.Member, level int) string {
	key := javascriptKey(l, m.Name)
	if isVariable(m) {
		return key
	}
	switch v := m.Value.(type) {
	case Optional:
		text := javascriptOptional(l, v, level)
		if l.fits(text, level*len(l.indent)+columns(key)+len(": ")) || strings.Contains(text, "\n") {
			return key + ": " + text
		}
		return key + ":" + l.newline(level+1) + text
	case Expr:
		if m.Name == Spread {
			return Spread + v.String()
		}
		if v.String() == key {
			return key
		}
	}
	column := level*len(l.indent) + columns(key) + len(": ")
	value := javascriptValue(l, m.Value, level, column)
	short := columns(key) < len(l.indent)+3
	if l.fits(value, column) && !movesWhole(l, m.Value, value) || short || staysBehindKey(m.Value) {
		return key + ": " + value
	}
	level++
	return key + ":" + l.newline(level) + javascriptValue(l, m.Value, level, level*len(l.indent))
}

// isVariable reports whether the value of a member is the variable of its name.
func isVariable(m jsonvalue.Member) bool {
	v := m.Value
	if o, ok := v.(Optional); ok {
		v = o.Value
	}
	e, ok := v.(Expr)
	return ok && e.String() == m.Name
}

// javascriptOptional returns undefined, a member that JSON leaves out, where
// something is absent: an expression alone is undefined then.
func javascriptOptional(l *Language, v Optional, level int) string {
	if e, ok := v.Value.(Expr); ok {
		return e.in(l).String()
	}
	return strings.Join(v.Conditions, " && ") + " ? " + l.Value(v.Value, level) + " : undefined"
}

// javascriptValue returns an expression that begins at column.
func javascriptValue(l *Language, v any, level, column int) string {
	if items, ok := v.([]any); ok {
		return javascriptItems(l, items, level, column)
	}
	if v, ok := v.(Optional); ok {
		return "...(" + strings.Join(v.Conditions, " && ") + " ? [" + l.Value(v.Value, level+1) + "] : [])"
	}
	if e, ok := asExpr(l, v); ok {
		return javascriptExpr(l, e, level, column)
	}
	return l.Value(v, level)
}

func javascriptList(l *Language, items []any, level int) string {
	return javascriptItems(l, items, level, level*len(l.indent))
}

func javascriptItems(l *Language, items []any, level, column int) string {
	if line, ok := onOneLine(l, items); ok && l.fits(line, column) {
		return line
	}
	if areNumbers(items) {
		return l.block("[", fill(l, items, level+1), "]", level)
	}
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = javascriptValue(l, item, level+1, (level+1)*len(l.indent))
	}
	return l.block("[", texts, "]", level)
}

// onOneLine returns a list as one line, or false where prettier never does so:
// where an object with members is in it, or several lists of several items.
func onOneLine(l *Language, items []any) (string, bool) {
	texts := make([]string, len(items))
	matrix := len(items) > 1
	for i, item := range items {
		ok := true
		switch item := item.(type) {
		case jsonvalue.Object:
			texts[i], ok, matrix = "{}", len(item) == 0, false
		case []any:
			texts[i], ok = onOneLine(l, item)
			matrix = matrix && len(item) > 1
		case Optional:
			texts[i], matrix = javascriptValue(l, item, 0, 0), false
		default:
			texts[i], matrix = l.Value(item, 0), false
		}
		if !ok {
			return "", false
		}
	}
	return "[" + strings.Join(texts, ", ") + "]", !matrix
}

// fill puts as many numbers on a line as fit.
func fill(l *Language, numbers []any, level int) []string {
	var lines []string
	for _, number := range numbers {
		text := l.Value(number, level)
		if last := len(lines) - 1; last >= 0 && l.fits(lines[last]+", "+text, level*len(l.indent)) {
			lines[last] += ", " + text
		} else {
			lines = append(lines, text)
		}
	}
	return lines
}

func areNumbers(items []any) bool {
	return !slices.ContainsFunc(items, func(item any) bool {
		switch item.(type) {
		case int64, float64:
			return false
		}
		return true
	})
}

// staysBehindKey reports whether prettier rather exceeds the width than breaks
// the line before v. A minus makes an operation of a number.
func staysBehindKey(v any) bool {
	switch v := v.(type) {
	case bool:
		return true
	case int64:
		return v >= 0
	case float64:
		return !math.Signbit(v)
	case Text:
		return v.interpolates()
	}
	return false
}

// fits reports whether the first line of text, followed by a comma if it is the
// only one, ends within the width.
func (l *Language) fits(text string, column int) bool {
	line, _, more := strings.Cut(text, "\n")
	end := column + columns(line)
	if !more {
		end += len(",")
	}
	return end <= l.width
}

// columns returns how wide a terminal shows s, as prettier counts it except for
// some emoji.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, wideSymbols):
			n += 2
		default:
			n++
		}
	}
	return n
}

var wideSymbols = &unicode.RangeTable{
	R16: []unicode.Range16{{Lo: 0x3000, Hi: 0x303E, Stride: 1}, {Lo: 0xFF01, Hi: 0xFF60, Stride: 1}},
	R32: []unicode.Range32{{Lo: 0x1F300, Hi: 0x1FAFF, Stride: 1}},
}
