package generator

import (
	"slices"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// The methods of this file tell templates what a body is made of, for their
// imports and types.

// HasObject reports whether the body holds an object anywhere.
func (s *Snippet) HasObject() bool {
	return s.holds(func(v any) bool { _, ok := v.(jsonvalue.Object); return ok })
}

// HasList reports whether the body holds a list anywhere.
func (s *Snippet) HasList() bool {
	return s.holds(func(v any) bool { _, ok := v.([]any); return ok })
}

// HasNull reports whether the body holds a null inside a list or an object.
func (s *Snippet) HasNull() bool {
	return s.HasBody && s.holds(func(v any) bool { return v == nil })
}

// BodyIsList reports whether the body itself is a list.
func (s *Snippet) BodyIsList() bool {
	_, ok := s.body().([]any)
	return ok
}

// Typed reports whether the media type is another one than application/json.
func (s *Snippet) Typed() bool { return s.HasBody && s.MediaType != mediaJSON }

// body is the body that a client finally receives.
func (s *Snippet) body() any {
	if s.Final != nil {
		return s.Final.Body
	}
	return s.Body
}

func (s *Snippet) holds(match func(any) bool) bool { return holds(s.body(), match) }

func holds(v any, match func(any) bool) bool {
	if match(v) {
		return true
	}
	switch v := v.(type) {
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return holds(item, match) })
	case jsonvalue.Object:
		return slices.ContainsFunc(v, func(m jsonvalue.Member) bool { return holds(m.Value, match) })
	}
	return false
}
