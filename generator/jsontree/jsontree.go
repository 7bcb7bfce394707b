// Package jsontree holds JSON values with placeholders in them, a shape that many
// responses share. A tree is a JSON value of package jsonvalue with two more kinds
// of node, [Ref] and [Text]. It is filled step by step: what is not known yet
// stays a placeholder.
package jsontree

import (
	"fmt"

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
// listed twice.
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
