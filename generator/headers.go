package generator

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// A Header is a header with a string or a text for a value. It is left out
// where one of its conditions does not hold.
type Header struct {
	Name       string
	Value      any
	Conditions []string
}

// IsCookie reports whether the header sets a cookie, as [catalog.Header.IsCookie].
func (h Header) IsCookie() bool { return catalog.Header{Name: h.Name}.IsCookie() }

// Unconditional returns the headers that are there in any case.
func (s *Snippet) Unconditional() []Header {
	return slices.DeleteFunc(slices.Clone(s.Headers), func(h Header) bool { return len(h.Conditions) > 0 })
}

// Conditional returns the headers that may be left out.
func (s *Snippet) Conditional() []Header {
	return slices.DeleteFunc(slices.Clone(s.Headers), func(h Header) bool { return len(h.Conditions) == 0 })
}

// constantHeaders returns headers whose values are known.
func constantHeaders(all []catalog.Header) []Header {
	var headers []Header
	for _, h := range all {
		headers = append(headers, Header{Name: h.Name, Value: h.Value})
	}
	return headers
}

// headerValues turns headers into a value of a language, as [HeaderObject] does
// for those that are known.
func headerValues(headers []Header) jsonvalue.Object {
	var object jsonvalue.Object
	for _, h := range headers {
		value := h.Value
		if len(h.Conditions) > 0 {
			value = literal.Optional{Value: h.Value, Conditions: h.Conditions}
		}
		object = addHeaderValue(object, h.Name, value)
	}
	return object
}

// HeaderObject turns headers into a JSON value. A header that occurs more than
// once has a list.
func HeaderObject(headers []catalog.Header) jsonvalue.Object {
	var object jsonvalue.Object
	for _, h := range headers {
		object = addHeaderValue(object, h.Name, h.Value)
	}
	return object
}

// hints are headers as Node's early hints take them.
func hints(headers []Header) jsonvalue.Object {
	object := headerValues(headers)
	for i := range object {
		object[i].Name = strings.ToLower(object[i].Name)
	}
	return object
}

func addHeaderValue(object jsonvalue.Object, name string, value any) jsonvalue.Object {
	for i, m := range object {
		if !strings.EqualFold(m.Name, name) {
			continue
		}
		list, ok := m.Value.([]any)
		if !ok {
			list = []any{m.Value}
		}
		object[i].Value = append(list, value)
		return object
	}
	return append(object, jsonvalue.Member{Name: name, Value: value})
}
