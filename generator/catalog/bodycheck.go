package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

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
	if !ok || len(jsontree.Refs(value)) > 0 { // an unknown placeholder is reported
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
