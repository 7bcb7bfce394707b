package lint

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
)

// fieldsOfBodies reports members that a body places and none of its statuses
// has.
func (l *contentLinter) fieldsOfBodies() {
	for name, statuses := range l.used {
		b, ok := statuses[0].Family.Body(name)
		if !ok {
			continue
		}
		for _, ref := range jsontree.Refs(b.Tree) {
			member, ok := catalog.Member(ref, catalog.FieldPrefix)
			if !ok || slices.ContainsFunc(statuses, func(s *catalog.Status) bool { _, has := s.Value(member); return has }) {
				continue
			}
			if name != "problem" { // whose members are those of RFC 9457
				l.report(b.Problem(fmt.Sprintf("no status with this body has the arg or field {%s}", ref), "json"))
			}
		}
		for _, r := range b.Request {
			if !b.Shows(jsontree.Ref(catalog.RequestPrefix+r.Name)) && !catalog.InHeaders(b.Headers, jsontree.Ref(catalog.RequestPrefix+r.Name)) {
				l.report(b.Problem("nothing shows it: neither json nor a header", "request", r.Name))
			}
		}
	}
}

// alike reports errors that differ in nothing but words for people. Families of
// ours are told apart by their names alone.
func (l *contentLinter) alike(c *catalog.Catalog) {
	first := make(map[string]*catalog.Status)
	for _, s := range c.Statuses() {
		b := l.shape(s)
		if b == nil || s.HTTPStatus < 400 {
			continue
		}
		print, err := fingerprint(s, b)
		if err != nil {
			continue
		}
		if s.Family.Ours() {
			print = s.Family.Name + " " + print
		}
		if other, ok := first[print]; ok {
			place := other.Problem("")
			l.report(s.Problem(fmt.Sprintf("a program cannot tell it from %s in %s:%d: the body%s shows neither name nor code", other.ID(), place.File, place.Line, nameOf(b))))
			continue
		}
		first[print] = s
	}
}

// fingerprint is what a program sees of an error: all but the message and the
// values that callers give.
func fingerprint(s *catalog.Status, b *catalog.Body) (string, error) {
	filling := catalog.Filling{
		Status: s, HTTPStatus: s.HTTPStatus, Message: "",
		Value: func(name string, value any) any {
			if _, arg := s.Args.Get(name); arg {
				return ""
			}
			return value
		},
		Request: func(catalog.RequestValue) any { return jsontree.Absent },
	}
	body, err := filling.Fill(b)
	headers, headersErr := filling.Headers(b)
	if err := errors.Join(err, headersErr); err != nil {
		return "", err
	}
	text, err := json.Marshal([]any{s.HTTPStatus, body, headers})
	return string(text), err
}
