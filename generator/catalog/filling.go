package catalog

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Fixed reports whether the body names a media type other than application/json,
// which no header changes.
func (b *Body) Fixed() bool { return b.MediaType != "" && b.MediaType != "application/json" }

// Shows reports whether a placeholder is in the body.
func (b *Body) Shows(ref jsontree.Ref) bool { return slices.Contains(jsontree.Refs(b.Tree), ref) }

// ShowsMember reports whether an arg or a field is a part of the body.
func (b *Body) ShowsMember(name string) bool {
	return b.Shows(RefFields) || b.Shows(jsontree.Ref(FieldPrefix+name))
}

// A Filling holds what the placeholders of a body stand for in one response. A
// value may be a placeholder itself, for code that gets it later.
type Filling struct {
	Status     *Status
	HTTPStatus int
	Message    any
	Value      func(name string, value any) any // of an arg or a field that the catalog gives this value
	Request    func(RequestValue) any           // or [jsontree.Absent]
}

// Fill returns the JSON value of a body.
func (f Filling) Fill(b *Body) (any, error) {
	lookup, failed := f.lookup(b)
	value, err := jsontree.Fill(b.Tree, lookup)
	return value, errors.Join(*failed, err)
}

// Headers returns the headers of a body. One without a value is left out.
func (f Filling) Headers(b *Body) ([]HeaderText, error) {
	lookup, failed := f.lookup(b)
	var headers []HeaderText
	for _, h := range b.Headers {
		filled, err := jsontree.FillText(h.Value, lookup)
		switch {
		case err != nil:
			return nil, fmt.Errorf("%s: the header %s of the body %s: %w", f.Status.ID(), h.Name, b.Name, err)
		case filled != jsontree.Absent && !slices.ContainsFunc(f.Status.NoHeaders, func(n string) bool { return strings.EqualFold(n, h.Name) }):
			headers = append(headers, HeaderText{h.Name, filled})
		}
	}
	return headers, *failed
}

func (f Filling) lookup(b *Body) (lookup func(jsontree.Ref) any, failed *error) {
	failed = new(error)
	s := f.Status
	return func(ref jsontree.Ref) any {
		if name, ok := Member(ref, FieldPrefix); ok {
			if value, ok := s.Value(name); ok {
				return f.Value(name, value)
			}
			return jsontree.Absent
		}
		if name, ok := Member(ref, RequestPrefix); ok {
			for _, r := range b.Request {
				if r.Name == name {
					return f.Request(r)
				}
			}
			return jsontree.Absent
		}
		value, err := f.ownValue(b, ref)
		*failed = cmp.Or(err, *failed)
		return value
	}, failed
}

// ownValue is what the status itself says for a reference, else the reference.
func (f Filling) ownValue(b *Body, ref jsontree.Ref) (any, error) {
	s := f.Status
	switch ref {
	case RefName:
		return s.Name, nil
	case RefCode:
		return s.Code, nil
	case RefID:
		return s.ID(), nil
	case RefFamily:
		return s.Family.Name, nil
	case RefTitle:
		return s.Title, nil
	case RefMessage:
		return f.Message, nil
	case RefHTTPStatus:
		return int64(f.HTTPStatus), nil
	case RefHTTPText:
		return strconv.Itoa(f.HTTPStatus), nil
	case RefType:
		return s.requiredType(f.HTTPStatus)
	case RefFields:
		return f.rest(b), nil
	}
	return ref, nil
}

// requiredType returns the problem type, without which a body that shows it says
// no more than the HTTP status (RFC 9457, Section 4.2.1).
func (s *Status) requiredType(httpStatus int) (string, error) {
	if kind := s.TypeURI(httpStatus); kind != "" {
		return kind, nil
	}
	return "", fmt.Errorf("%s needs a type, or [family.%s] types: about:blank says no more than the HTTP status (RFC 9457, Section 4.2.1)", s.ID(), s.Family.Name)
}

// rest holds the args and fields that the body does not place by name.
func (f Filling) rest(b *Body) jsonvalue.Object {
	rest := jsonvalue.Object{}
	placed := jsontree.Refs(b.Tree)
	for _, m := range slices.Concat(f.Status.Args, f.Status.Fields) {
		if !slices.Contains(placed, jsontree.Ref(FieldPrefix+m.Name)) {
			rest = append(rest, jsonvalue.Member{Name: m.Name, Value: f.Value(m.Name, m.Value)})
		}
	}
	return rest
}

// Places reports whether the message or a header of the status shows an arg or
// a field.
func (s *Status) Places(name string) bool {
	ref := jsontree.Ref(name)
	return InHeaders(s.HeaderTexts, ref) || slices.Contains(jsontree.Refs(s.MessageText), ref)
}

// InHeaders reports whether a placeholder is in one of the headers.
func InHeaders(headers []HeaderText, ref jsontree.Ref) bool {
	return slices.ContainsFunc(headers, func(h HeaderText) bool { return slices.Contains(jsontree.Refs(h.Value), ref) })
}
