package generator

import (
	"slices"
	"strings"

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

// HasEmpty reports whether the body holds an object or a list with nothing in it,
// which tells a type checker no type.
func (s *Snippet) HasEmpty() bool {
	return s.HasBody && s.holds(func(v any) bool {
		_, isList := v.([]any)
		_, isObject := v.(jsonvalue.Object)
		return (isList || isObject) && len(values(v)) == 0
	})
}

// BodyIsList reports whether the body itself is a list.
func (s *Snippet) BodyIsList() bool {
	_, ok := s.body().([]any)
	return ok
}

// Typed reports whether the media type is another one than application/json.
func (s *Snippet) Typed() bool { return s.HasBody && s.MediaType != mediaJSON }

// EmptyError reports whether the response is an error without a body, into which
// a framework may write one of its own.
func (s *Snippet) EmptyError() bool { return !s.HasBody && s.Final == nil && s.Status >= 400 }

// The forms of a body, for languages in which an object or a list is built by
// statements.
const (
	formNone    = "none"
	formProblem = "problem" // see [Snippet.Problem]
	formObject  = "object"
	formList    = "list"
	formText    = "text" // JSON that is written as it is
)

// maxStatements is the number of values that still go into one function: one of
// Java holds 64 KiB of bytecode, and each value takes up to 30 bytes.
const maxStatements = 1000

// BodyForm returns how the body is best written: none, problem, object, list, or
// text where it has very many values.
func (s *Snippet) BodyForm() string {
	_, list := s.Body.([]any)
	switch {
	case !s.HasBody:
		return formNone
	case count(s.Body) > maxStatements:
		return formText
	case s.Problem() != nil:
		return formProblem
	case list:
		return formList
	}
	return formObject
}

// filled returns the part of the body that is built by statements.
func (s *Snippet) filled() any {
	switch s.BodyForm() {
	case formObject, formList:
		return s.Body
	case formProblem:
		return s.Problem().Extensions
	}
	return nil
}

// count returns the number of values in v, itself included.
func count(v any) int {
	n := 1
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			n += count(item)
		}
	case jsonvalue.Object:
		for _, m := range v {
			n += count(m.Value)
		}
	}
	return n
}

// Cookies returns the headers Set-Cookie where there are several, which need a
// header each (RFC 6265, Section 3); one alone is a header like any other.
func (s *Snippet) Cookies() []Header {
	cookies, _ := s.split()
	return cookies
}

// Single returns the headers other than [Snippet.Cookies], each of which occurs
// once.
func (s *Snippet) Single() []Header {
	_, single := s.split()
	return single
}

// CookieList returns the values of [Snippet.Cookies].
func (s *Snippet) CookieList() []any {
	var values []any
	for _, h := range s.Cookies() {
		values = append(values, h.Value)
	}
	return values
}

// CookieTable returns [Snippet.Cookies] by the names of the cookies: what
// is behind "name=" in each.
func (s *Snippet) CookieTable() jsonvalue.Object {
	var table jsonvalue.Object
	for _, h := range s.Cookies() {
		text, _ := h.Value.(string) // one with parameters is no function's
		name, rest, _ := strings.Cut(text, "=")
		table = append(table, jsonvalue.Member{Name: name, Value: rest})
	}
	return table
}

func (s *Snippet) split() (cookies, single []Header) {
	for _, h := range s.Headers {
		if h.IsCookie() {
			cookies = append(cookies, h)
		} else {
			single = append(single, h)
		}
	}
	if len(cookies) < 2 {
		return nil, s.Headers
	}
	return cookies, single
}

// body is the body that a client finally receives.
func (s *Snippet) body() any {
	if s.Final != nil {
		return s.Final.Body
	}
	return s.Body
}

func (s *Snippet) holds(match func(any) bool) bool { return holds(s.body(), match) }

func holds(v any, match func(any) bool) bool {
	return match(v) || slices.ContainsFunc(values(v), func(inner any) bool { return holds(inner, match) })
}

// values returns the items of a list, or the values of an object's members.
func values(v any) []any {
	switch v := v.(type) {
	case []any:
		return v
	case jsonvalue.Object:
		all := make([]any, len(v))
		for i, m := range v {
			all[i] = m.Value
		}
		return all
	}
	return nil
}
