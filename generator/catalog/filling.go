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
	"github.com/statusmith/statusmith/generator/spelling"
)

// An UnknownBodyError names a body that a catalog does not have.
type UnknownBodyError struct {
	Name  string
	Known []string // and none
}

func (e *UnknownBodyError) Error() string { return strconv.Quote(e.Name) + " " + e.Text() }

// Text follows the name.
func (e *UnknownBodyError) Text() string {
	return "is none of " + strings.Join(e.Known, ", ") + spelling.Hint(e.Name, e.Known)
}

// CheckBody reports a name that no body of the catalog has.
func (f *Family) CheckBody(name string) error {
	if _, ok := f.bodies[name]; ok || name == DefaultBody {
		return nil
	}
	return unknownBody(f.bodies, name)
}

func unknownBody(bodies map[string]*Body, name string) error {
	known := []string{DefaultBody}
	for other := range bodies {
		if other != DefaultBody {
			known = append(known, other)
		}
	}
	slices.Sort(known)
	return &UnknownBodyError{name, append(known, reservedBodies...)}
}

func (l *loader) familyBody(t table, f *Family) {
	if !l.line(t, "body", &f.DefaultBody) {
		return
	}
	if err := f.CheckBody(f.DefaultBody); err != nil {
		l.report(t["body"], "%v", err)
		f.DefaultBody = ""
	}
}

// shape builds an object of the name, the message and the fields.
func shape(member string) *Body {
	return &Body{Name: DefaultBody, Tree: jsonvalue.Object{
		{Name: member, Value: RefName}, {Name: "message", Value: RefMessage}, {Name: jsontree.Spread, Value: RefFields},
	}}
}

// Shape returns the body that goes with an HTTP status: that of the status, else
// the one asked for, else that of the family, else the fallback, else json.
// Below 400 nothing went wrong, and only what is asked for has another shape than
// {"status": name, "message": message, ...fields}.
func (s *Status) Shape(httpStatus int, asked, fallback string) (*Body, error) {
	name := DefaultBody
	for _, n := range []string{asked, s.Family.DefaultBody, fallback} {
		if n != "" {
			name = n
			break
		}
	}
	switch b, ok := s.Family.bodies[name]; {
	case s.HasBody:
		return &Body{Tree: s.Body}, nil
	case httpStatus < 400 && (asked == "" || asked == DefaultBody):
		return shape("status"), nil
	case ok:
		return b, nil
	case name == DefaultBody:
		return shape("error"), nil
	}
	return nil, unknownBody(s.Family.bodies, name)
}

// Fixed reports whether the body names a media type other than application/json,
// which no header changes.
func (b *Body) Fixed() bool { return b.MediaType != "" && b.MediaType != "application/json" }

// Shows reports whether a placeholder stands in the body.
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

// checkBody fills the body of a status with its examples.
func (l *loader) checkBody(s *Status) {
	t := s.cells
	if s.HTTPStatus == 0 || ForbidsContent(s.HTTPStatus) {
		return
	}
	b, err := s.Shape(s.HTTPStatus, "", "")
	if err != nil {
		return // the family says so
	}
	filling := Filling{
		Status: s, HTTPStatus: s.HTTPStatus, Message: s.Message,
		Value:   func(_ string, value any) any { return value },
		Request: func(RequestValue) any { return jsontree.Absent },
	}
	value, ok := l.fillExamples(s, b, filling)
	if !ok {
		return
	}
	if err := jsonvalue.Check(value); err != nil && s.hasValidParts() {
		l.report(l.later(t[self], t["body"]), "the body: %v", err)
	}
	if headers, err := filling.Headers(b); err != nil {
		l.report(t[self], "%s", strings.TrimPrefix(err.Error(), s.ID()+": "))
	} else if err := checkTexts(headers); err != nil {
		l.report(t[self], "the headers of the body %s: %v", b.Name, err)
	}
	if s.HasBody {
		l.checkShown(s, b)
	}
}

// hasValidParts reports whether nothing that a body is made of is reported yet.
func (s *Status) hasValidParts() bool {
	return jsonvalue.Check(s.Message) == nil && jsonvalue.Check(s.Args) == nil && jsonvalue.Check(s.Fields) == nil
}

// fillExamples reports every member that the body has already, and what else
// cannot be filled.
func (l *loader) fillExamples(s *Status, b *Body, filling Filling) (value any, ok bool) {
	value, err := filling.Fill(b)
	var twice *jsontree.TwiceError
	told := false
	for errors.As(err, &twice) {
		rest := *filling.Status
		rest.Args, rest.Fields = without(rest.Args, twice.Name), without(rest.Fields, twice.Name)
		l.report(l.memberCell(s, twice.Name), "the body has a member of this name already")
		if len(rest.Args)+len(rest.Fields) == len(filling.Status.Args)+len(filling.Status.Fields) {
			return nil, false // the body itself names it twice
		}
		filling.Status, told = &rest, true
		_, err = filling.Fill(b)
	}
	if err != nil {
		l.report(l.later(s.cells[self], s.cells["body"]), "%s", strings.TrimPrefix(err.Error(), s.ID()+" "))
	}
	return value, err == nil && !told
}

func without(object jsonvalue.Object, name string) jsonvalue.Object {
	return slices.DeleteFunc(slices.Clone(object), func(m jsonvalue.Member) bool { return m.Name == name })
}

func checkTexts(headers []HeaderText) error {
	for _, h := range headers {
		text, ok := h.Value.(string)
		if !ok {
			return fmt.Errorf("the value of %s is not known before the request", h.Name)
		}
		if err := (Header{h.Name, text}).Check(); err != nil {
			return err
		}
	}
	return nil
}

// memberCell returns the place of an arg or a field of a status.
func (l *loader) memberCell(s *Status, name string) cell {
	for _, c := range []cell{s.cells["args"], s.cells["fields"], s.Family.cells["fields"]} {
		for _, m := range membersOf(c) {
			if m.name == name {
				return m.cell
			}
		}
	}
	return s.cells[self]
}

// checkShown reports members that are lost because a status has a body of its
// own: it may come from another file than they do.
func (l *loader) checkShown(s *Status, b *Body) {
	for _, key := range []string{"args", "fields"} {
		for _, m := range membersOf(s.cells[key]) {
			if b.ShowsMember(m.name) || s.Places(m.name) {
				continue
			}
			body := s.cells["body"]
			l.report(l.later(body, m.cell), "the body in %s has no place for %s in %s: give it {fields.%s}, or \"...\": \"{fields}\"",
				body.place(), m.name, m.cell.place(), m.name)
		}
	}
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
