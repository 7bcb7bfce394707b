package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A ModuleError is one error of a module.
type ModuleError struct {
	File       *ModuleFile
	Identifier string // what the code calls it

	Name, Code, ID, Family, Title, Type string // as the catalog has them

	Former []string // what the code called it before

	Status   int
	Constant string // the framework's constant for Status; "" writes the number
	Remark   string // what the framework does not send as it should

	Summary string // the message with its placeholders
	Signature
	Fields  jsonvalue.Object // what the body shows of args and fields
	Headers []Header
}

// Shows reports whether the body shows an arg or a field.
func (e *ModuleError) Shows(member string) bool {
	_, ok := e.Fields.Get(member)
	return ok
}

// Prepared reports whether statements go before the error is made: the message has
// values, or a default is a list or an object.
func (e *ModuleError) Prepared() bool {
	return !e.Plain() || slices.ContainsFunc(e.Params, func(p *Parameter) bool { return p.Shared() && e.Shows(p.Member) })
}

// Filled reports whether an error has more than its status, name, title and message.
func (e *ModuleError) Filled() bool {
	uses := e.File.Uses
	return len(e.Fields)+len(e.Headers) > 0 || uses("code") || uses("id") || uses("family") || uses("type")
}

// Example returns the catalog's examples for the parameters without a default, by
// their names at the call; nil for none.
func (e *ModuleError) Example() jsonvalue.Object {
	var example jsonvalue.Object
	for _, p := range e.Required() {
		example = append(example, jsonvalue.Member{Name: p.Name, Value: p.Default})
	}
	return example
}

func (n *namer) newModuleError(m *ModuleFile, s *catalog.Status, body *catalog.Body, o Options) (*ModuleError, error) {
	e := &ModuleError{
		File: m,
		Name: s.Name, Code: s.Code, ID: s.ID(), Family: s.Family.Name, Title: s.Title, Type: s.TypeURI(s.HTTPStatus),
		Status: s.HTTPStatus,
	}
	if _, err := NewResponse(s, Options{Body: o.Body, Fallback: o.Fallback}); err != nil {
		return nil, err // such as a lacking type, or a field that is called like a member of the body
	}
	var err error
	f := n.Framework
	if e.Identifier, err = n.name(s, o.Handler); err != nil {
		return nil, err
	}
	e.Former = n.former(s, e.Identifier)
	if e.Constant, err = f.constant(s.HTTPStatus, o); err != nil {
		return nil, err
	}
	a := newArgumentPlacer(f, &f.Tables().Naming, s)
	a.fail(e.setParams(f, &f.Tables().Naming, s.Args, s.Fields))
	e.Summary = summary(s.MessageText)
	e.Message = a.header(s.MessageText)
	e.Headers, e.Remark = a.headers(body)
	for _, p := range e.Params {
		placed := slices.ContainsFunc(m.PlacedAnywhere(), func(v PlacedVariable) bool { return v.Name == p.Member })
		if placed || m.Uses("fields") {
			e.Fields = append(e.Fields, jsonvalue.Member{Name: p.Member, Value: a.expression(jsontree.Ref(p.Member))})
		}
	}
	if a.err != nil {
		return nil, fmt.Errorf("%s: %w", s.ID(), a.err)
	}
	return e, nil
}

// summary writes a message with its placeholders on one line.
func summary(tree any) string {
	filled, _ := jsontree.Fill(tree, func(ref jsontree.Ref) any { return "{" + string(ref) + "}" })
	text, _ := filled.(string)
	return strings.Join(strings.Fields(text), " ")
}
