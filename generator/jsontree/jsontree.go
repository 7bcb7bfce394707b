// Package jsontree holds JSON values with placeholders in them: the shape that
// many responses share, said once. A tree is a JSON value of package jsonvalue
// with two more kinds of node, [Ref] and [Text]. It is filled step by step: what
// is not known yet stays a placeholder.
package jsontree

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Ref is a placeholder that stands for a value of any type: "name",
// "fields.order_id".
type Ref string

// A Text is a string with placeholders in it. Its parts are strings and [Ref]s.
type Text []any

// Spread is the name of the member whose value, an object, gives its members to
// the object around it.
const Spread = "..."

type absent struct{}

// Absent is the value of a placeholder that has none: it leaves out the member
// or the item that it is in.
var Absent any = absent{}

// ParseText reads a text with placeholders, as in "order {order_id}", in which
// {{ and }} are braces. It returns a string, a [Ref] where the text is one
// placeholder and nothing else, or a [Text].
func ParseText(text string) (any, error) {
	var parts Text
	var plain strings.Builder
	for rest := text; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at < 0 {
			plain.WriteString(rest)
			break
		}
		plain.WriteString(rest[:at])
		brace := rest[at : at+1]
		rest = rest[at+1:]
		if after, twice := strings.CutPrefix(rest, brace); twice {
			plain.WriteString(brace)
			rest = after
			continue
		}
		name, after, closed := strings.Cut(rest, "}")
		if brace == "}" || !closed || !isName(name) {
			return nil, errors.New("a single " + brace + " begins or ends no placeholder: write it twice, " + brace + brace)
		}
		if plain.Len() > 0 {
			parts = append(parts, plain.String())
			plain.Reset()
		}
		parts = append(parts, Ref(name))
		rest = after
	}
	switch {
	case len(parts) == 0:
		return plain.String(), nil
	case plain.Len() > 0:
		parts = append(parts, plain.String())
	case len(parts) == 1:
		return parts[0], nil
	}
	return parts, nil
}

// FillText fills what [ParseText] returns, as [Fill] does: a text of nothing but a
// placeholder is a text as well.
func FillText(tree any, value func(Ref) any) (any, error) {
	if ref, ok := tree.(Ref); ok {
		tree = Text{ref}
	}
	return Fill(tree, value)
}

// Escape writes a text so that [ParseText] returns it unchanged.
func Escape(text string) string { return strings.NewReplacer("{", "{{", "}", "}}").Replace(text) }

// isName reports whether a text can name a placeholder: words of letters,
// digits and _, joined by dots.
func isName(text string) bool {
	for word := range strings.SplitSeq(text, ".") {
		if word == "" || strings.ContainsFunc(word, func(r rune) bool {
			return !(r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9')
		}) {
			return false
		}
	}
	return true
}

// Parse reads the placeholders in the strings of a JSON value. The names of
// members hold none.
func Parse(v any) (any, error) {
	switch v := v.(type) {
	case string:
		return ParseText(v)
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			var err error
			if list[i], err = Parse(item); err != nil {
				return nil, err
			}
		}
		return list, nil
	case jsonvalue.Object:
		object := make(jsonvalue.Object, len(v))
		for i, m := range v {
			value, err := Parse(m.Value)
			if err != nil {
				return nil, fmt.Errorf("member %q: %w", m.Name, err)
			}
			if _, ok := value.(Ref); m.Name == Spread && !ok {
				return nil, fmt.Errorf(`member %q spreads an object: its value is one placeholder, as in "{fields}"`, Spread)
			}
			object[i] = jsonvalue.Member{Name: m.Name, Value: value}
		}
		return object, nil
	}
	return v, nil
}

// Refs returns every placeholder of a tree, in order; one that occurs twice is
// there twice.
func Refs(tree any) []Ref {
	var refs []Ref
	switch v := tree.(type) {
	case Ref:
		refs = append(refs, v)
	case Text:
		for _, part := range v {
			refs = append(refs, Refs(part)...)
		}
	case []any:
		for _, item := range v {
			refs = append(refs, Refs(item)...)
		}
	case jsonvalue.Object:
		for _, m := range v {
			refs = append(refs, Refs(m.Value)...)
		}
	}
	return refs
}

// Fill returns the tree with the values of its placeholders in place. A value
// may be a tree itself; a [Ref] that is returned as it is stays a placeholder.
func Fill(tree any, value func(Ref) any) (any, error) {
	switch v := tree.(type) {
	case Ref:
		return value(v), nil
	case Text:
		return fillText(v, value)
	case []any:
		list := make([]any, 0, len(v))
		for _, item := range v {
			filled, err := Fill(item, value)
			if err != nil {
				return nil, err
			}
			if !isAbsent(filled) {
				list = append(list, filled)
			}
		}
		return list, nil
	case jsonvalue.Object:
		return fillObject(v, value)
	}
	return tree, nil
}

func fillObject(object jsonvalue.Object, value func(Ref) any) (any, error) {
	filled := make(jsonvalue.Object, 0, len(object))
	for _, m := range object {
		v, err := Fill(m.Value, value)
		switch {
		case err != nil:
			return nil, err
		case isAbsent(v):
			continue
		case m.Name != Spread:
			filled = append(filled, jsonvalue.Member{Name: m.Name, Value: v})
			continue
		}
		switch v := v.(type) {
		case Ref:
			filled = append(filled, jsonvalue.Member{Name: Spread, Value: v})
		case jsonvalue.Object:
			filled = append(filled, v...)
		default:
			return nil, fmt.Errorf("%q spreads an object, and {%s} is none", Spread, m.Value)
		}
	}
	seen := make(map[string]bool)
	for _, m := range filled {
		if seen[m.Name] {
			return nil, &TwiceError{m.Name}
		}
		seen[m.Name] = true
	}
	return filled, nil
}

func isAbsent(v any) bool { _, ok := v.(absent); return ok }

// A TwiceError names a member that an object has already when another is spread
// into it.
type TwiceError struct{ Name string }

func (e *TwiceError) Error() string {
	return fmt.Sprintf("the body has a member %q already", e.Name)
}

// fillText joins what has become text.
func fillText(text Text, value func(Ref) any) (any, error) {
	var parts Text
	add := func(part any) {
		s, ok := part.(string)
		if last := len(parts) - 1; ok && last >= 0 {
			if before, ok := parts[last].(string); ok {
				parts[last] = before + s
				return
			}
		}
		parts = append(parts, part)
	}
	for _, part := range text {
		ref, ok := part.(Ref)
		if !ok {
			add(part)
			continue
		}
		switch v := value(ref).(type) {
		case absent:
			return Absent, nil
		case string, Ref:
			add(v)
		case int64:
			add(strconv.FormatInt(v, 10))
		case Text:
			for _, p := range v {
				add(p)
			}
		default:
			return nil, fmt.Errorf("{%s} is no text: only strings and integers can be part of a longer one", ref)
		}
	}
	if len(parts) == 1 {
		if s, ok := parts[0].(string); ok {
			return s, nil
		}
	}
	return parts, nil
}
