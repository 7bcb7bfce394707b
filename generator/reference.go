package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// References are the expressions that stand for the placeholders of a body in a
// template's code, by placeholder. The forms are those of [literal.Language.Expr].
type References struct {
	Values  map[string]string // "name" = "self.error"
	Request string            // condition of a request value that is there, with {} for its variable
	Placed  string            // the same of an arg or a field that the body places by name
	Rest    string            // {fields} where the body places some by name; else Values' fields
	Taken   []string          // names that a variable cannot have beside them
}

// A RequestVariable is a value of the request, in a variable.
type RequestVariable struct {
	Variable string
	Source   string // path, method, traceparent or header
	Header   string // its name
	CGI      string // the name of the header as a meta-variable (RFC 3875, Section 4.1.18)
}

// A PlacedVariable is an arg or a field that the body places by name, in a
// variable.
type PlacedVariable struct{ Name, Variable string }

// A placer puts expressions in the place of the placeholders of a body.
type placer struct {
	framework *Framework
	body      *catalog.Body
	module    *ModuleFile
	err       error
}

func (p *placer) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// tree returns a value of a body with expressions in it.
func (p *placer) tree(v any) any {
	switch v := v.(type) {
	case jsontree.Ref, jsontree.Text:
		return p.text(v)
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = p.optional(item)
		}
		return list
	case jsonvalue.Object:
		object := make(jsonvalue.Object, len(v))
		for i, m := range v {
			object[i] = jsonvalue.Member{Name: m.Name, Value: p.optional(m.Value)}
		}
		return object
	}
	return v
}

// optional returns a member or an item, which may be absent.
func (p *placer) optional(v any) any {
	value := p.tree(v)
	if conditions := p.conditions(v); len(conditions) > 0 {
		return literal.Optional{Value: value, Conditions: conditions}
	}
	return value
}

func (p *placer) conditions(v any) []string {
	switch v.(type) {
	case jsontree.Ref, jsontree.Text:
	default:
		return nil
	}
	var conditions []string
	for _, ref := range jsontree.Refs(v) {
		if _, ok := catalog.Member(ref, catalog.RequestPrefix); ok {
			conditions = append(conditions, strings.ReplaceAll(p.framework.References.Request, "{}", p.variable(ref)))
		} else if _, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
			conditions = append(conditions, strings.ReplaceAll(p.framework.References.Placed, "{}", p.variable(ref)))
		}
	}
	return conditions
}

// text returns a placeholder, or a text with placeholders in it.
func (p *placer) text(v any) any {
	switch v := v.(type) {
	case jsontree.Ref:
		return p.expression(v, literal.KindNode)
	case jsontree.Text:
		parts := make([]any, len(v))
		for i, part := range v {
			parts[i] = part
			if ref, ok := part.(jsontree.Ref); ok {
				parts[i] = p.expression(ref, literal.KindString)
			}
		}
		text, err := literal.NewText(parts...)
		if err != nil {
			p.fail(err)
		}
		return text
	}
	return v
}

// expression returns what stands for a placeholder; placed is the kind of an arg or
// a field that the body has a place of its own for.
func (p *placer) expression(ref jsontree.Ref, placed literal.Kind) any {
	form, kind := p.framework.References.Values[string(ref)], literal.KindString
	switch {
	case ref == catalog.RefHTTPStatus:
		kind = literal.KindInteger
	case ref == catalog.RefFields:
		kind = literal.KindAny
		if len(p.module.Placed) > 0 {
			form = p.framework.References.Rest
		}
	case p.variable(ref) != "":
		form = p.variable(ref)
		if _, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
			kind = placed
		}
	}
	e, err := p.framework.language.Expr(kind, form)
	if err != nil {
		p.fail(fmt.Errorf("%s: {%s}: %w", p.framework.Source(), ref, err))
	}
	return e
}

// variable returns the variable of a request value or of a placed field.
func (p *placer) variable(ref jsontree.Ref) string {
	name, isRequest := catalog.Member(ref, catalog.RequestPrefix)
	if !isRequest {
		var ok bool
		if name, ok = catalog.Member(ref, catalog.FieldPrefix); !ok {
			return ""
		}
	}
	_, variable, err := p.framework.parameterName(name)
	if slices.Contains(p.framework.References.Taken, variable) {
		variable += p.framework.Naming.Apart
	}
	if err != nil {
		p.fail(fmt.Errorf("{%s}: %w", ref, err))
	}
	return variable
}

// variables lists the request values and the placed fields that are used.
func (p *placer) variables(refs []jsontree.Ref) (request []RequestVariable, placed []PlacedVariable) {
	seen := make(map[jsontree.Ref]bool)
	for _, ref := range refs {
		if seen[ref] {
			continue
		}
		seen[ref] = true
		if name, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
			placed = append(placed, PlacedVariable{name, p.variable(ref)})
		}
		name, ok := catalog.Member(ref, catalog.RequestPrefix)
		i := slices.IndexFunc(p.body.Request, func(r catalog.RequestValue) bool { return r.Name == name })
		if !ok || i < 0 {
			continue
		}
		v := RequestVariable{Variable: p.variable(ref), Source: p.body.Request[i].Source}
		if header, ok := strings.CutPrefix(v.Source, catalog.RequestHeader); ok {
			v.Source, v.Header = "header", header
			v.CGI = "HTTP_" + strings.ToUpper(strings.ReplaceAll(header, "-", "_"))
		}
		request = append(request, v)
	}
	return request, placed
}
