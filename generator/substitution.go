package generator

import (
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// A substitution puts expressions of a language in the place of placeholders.
type substitution struct {
	expression func(jsontree.Ref) any    // of a part of a text
	alone      func(jsontree.Ref) any    // of a member or an item; nil where it is the same
	condition  func(jsontree.Ref) string // under which the value is there, "" where it always is; nil where all are
	err        error                     // the first
}

func (s *substitution) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// tree returns a value of a body with expressions in it.
func (s *substitution) tree(v any) any {
	switch v := v.(type) {
	case jsontree.Ref:
		if s.alone != nil {
			return s.alone(v)
		}
		return s.expression(v)
	case jsontree.Text:
		return s.text(v)
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = s.optional(item)
		}
		return list
	case jsonvalue.Object:
		object := make(jsonvalue.Object, len(v))
		for i, m := range v {
			object[i] = jsonvalue.Member{Name: m.Name, Value: s.optional(m.Value)}
		}
		return object
	}
	return v
}

// optional returns a member or an item, which may be absent.
func (s *substitution) optional(v any) any {
	value := s.tree(v)
	if conditions := s.conditions(v); len(conditions) > 0 {
		return literal.Optional{Value: value, Conditions: conditions}
	}
	return value
}

func (s *substitution) conditions(v any) []string {
	switch v.(type) {
	case jsontree.Ref, jsontree.Text:
	default:
		return nil
	}
	if s.condition == nil {
		return nil
	}
	var conditions []string
	for _, ref := range jsontree.Refs(v) {
		if c := s.condition(ref); c != "" {
			conditions = append(conditions, c)
		}
	}
	return conditions
}

// text returns a string as it is, and a text with placeholders as one with
// expressions.
func (s *substitution) text(v any) any {
	switch v := v.(type) {
	case jsontree.Ref:
		return s.expression(v)
	case jsontree.Text:
		parts := make([]any, len(v))
		for i, part := range v {
			parts[i] = part
			if ref, ok := part.(jsontree.Ref); ok {
				parts[i] = s.expression(ref)
			}
		}
		text, err := literal.NewText(parts...)
		s.fail(err)
		return text
	}
	return v
}

// header returns the value of a header or a message: what is one placeholder is
// a text as well.
func (s *substitution) header(v any) any {
	if ref, ok := v.(jsontree.Ref); ok {
		v = jsontree.Text{ref}
	}
	return s.text(v)
}
