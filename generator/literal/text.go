package literal

import (
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Text is a string that values are put into. It may be wherever
// [Language.Value] takes a JSON value.
//
// A Text of one value alone is the text of that value, such as "30" for the
// integer 30; where the value shall keep its own type, use the [Expr] itself.
type Text struct{ parts []any }

// NewText joins strings, expressions and other texts. The expressions are of one
// language and of the kinds string and integer, and have no string literal as an
// argument, which an f-string cannot hold before Python 3.12, nor $"" before C# 11.
func NewText(parts ...any) (Text, error) {
	var t Text
	for _, part := range parts {
		if err := t.add(part); err != nil {
			return Text{}, err
		}
	}
	return t, jsonvalue.Check(literalText(t.parts))
}

func (t *Text) add(part any) error {
	switch part := part.(type) {
	case string:
		if err := jsonvalue.Check(part); err != nil {
			return err
		}
		t.addString(part)
	case Expr:
		if err := t.checkExpr(part); err != nil {
			return err
		}
		t.parts = append(t.parts, part)
	case Text:
		for _, p := range part.parts {
			if err := t.add(p); err != nil {
				return err
			}
		}
	default:
		return fmt.Errorf("%T is not part of a text", part)
	}
	return nil
}

// addString keeps strings from being neighbors, since $ and {x} mean nothing in
// JavaScript before they are joined.
func (t *Text) addString(s string) {
	if s == "" {
		return
	}
	if last := len(t.parts) - 1; last >= 0 {
		if before, ok := t.parts[last].(string); ok {
			t.parts[last] = before + s
			return
		}
	}
	t.parts = append(t.parts, s)
}

func (t *Text) checkExpr(e Expr) error {
	switch {
	case e.language == nil:
		return errors.New("an expression of no language is not part of a text")
	case e.kind != KindString && e.kind != KindInteger && e.kind != KindScalar:
		return fmt.Errorf("%s is neither a string nor an integer: languages write it in different ways", e)
	case e.quotes:
		return fmt.Errorf("%s holds a string: put it into a variable", e)
	}
	for _, part := range t.parts {
		if other, ok := part.(Expr); ok && other.language != e.language {
			return fmt.Errorf("%s is of %s and %s of %s", other, other.language.title, e, e.language.title)
		}
	}
	return nil
}

// MarshalJSON returns an error, so that no text is taken for its value.
func (t Text) MarshalJSON() ([]byte, error) {
	return nil, fmt.Errorf("the value of %q is not known before the program runs", fmt.Sprint(t.parts...))
}

// Text returns an expression whose value is a string, for a string, a [Text] or
// an [Expr] of the kind string or integer: what the value of a header is.
func (l *Language) Text(v any) (string, error) {
	t, ok := v.(Text)
	if !ok {
		var err error
		if t, err = NewText(v); err != nil {
			return "", err
		}
	}
	return l.text(t), nil
}

func (l *Language) text(t Text) string {
	if len(t.parts) == 0 {
		return l.quote("")
	}
	for _, part := range t.parts {
		if e, ok := part.(Expr); ok {
			e.in(l)
		}
	}
	if e, ok := t.converted(l); ok {
		return e.String()
	}
	if s, ok := t.parts[0].(string); ok && len(t.parts) == 1 {
		return l.quote(s)
	}
	return l.interpolate(l, t.parts)
}

// converted returns the one value that a text consists of as an expression of
// the kind string, where the language has one that is not an interpolation.
func (t Text) converted(l *Language) (Expr, bool) {
	if len(t.parts) != 1 {
		return Expr{}, false
	}
	e, ok := t.parts[0].(Expr)
	switch {
	case !ok || e.kind == KindString:
		return e, ok
	case l.convert == [2]string{}:
		return Expr{}, false
	}
	convert := l.convert
	if e.kind == KindScalar && l.convertScalar != [2]string{} {
		convert = l.convertScalar
	}
	return Expr{language: l, kind: KindString, head: convert[0], arg: e.String(), tail: convert[1]}, true
}

// interpolates reports whether the text is neither a string nor a value.
func (t Text) interpolates() bool { return len(t.parts) > 1 }

func isScalar(part any) bool {
	e, ok := part.(Expr)
	return ok && e.kind == KindScalar
}

func isInteger(part any) bool {
	e, ok := part.(Expr)
	return ok && e.kind == KindInteger
}

// interpolated joins the parts of a text: strings as escape writes them, values
// between open and a closing brace.
func interpolated(parts []any, open string, escape func(string) string) string {
	var b strings.Builder
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			b.WriteString(escape(part))
		case Expr:
			b.WriteString(open + part.String() + "}")
		}
	}
	return b.String()
}

// literalText returns what a text holds besides its values.
func literalText(parts []any) string {
	var b strings.Builder
	for _, part := range parts {
		if s, ok := part.(string); ok {
			b.WriteString(s)
		}
	}
	return b.String()
}

// doubledBraces are braces that begin no value, in Python and C#.
var doubledBraces = strings.NewReplacer("{", "{{", "}", "}}")
