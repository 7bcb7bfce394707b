package generator

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/literal"
)

// A functionPlacer puts parameters in the place of what the caller of a response
// gives, and values of the request in the place of what it asks for.
type functionPlacer struct {
	*composer
	*argumentPlacer
	snippet  *Snippet
	requests map[jsontree.Ref]string // variables
}

func newFunctionPlacer(c *composer, n *namer, v *Snippet) *functionPlacer {
	p := &functionPlacer{c, newArgumentPlacer(n.Framework, n.naming, c.status), v, make(map[jsontree.Ref]string)}
	p.substitution.expression, p.alone, p.substitution.condition = p.expression, p.member, p.condition
	return p
}

// place puts the expressions into the body, the headers and the message of the
// snippet.
func (p *functionPlacer) place() error {
	v, r := p.snippet, p.response
	p.fail(v.setParams(p.framework, p.naming, p.required(), p.optionals()))
	message, err := p.message()
	if err != nil {
		return err
	}
	filling := catalog.Filling{
		Status: p.composer.status, HTTPStatus: r.Status, Message: message, Value: p.given,
		Request: func(v catalog.RequestValue) any { return jsontree.Ref(catalog.RequestPrefix + v.Name) },
	}
	if r.Shape != nil {
		tree, err := filling.Fill(r.Shape)
		if err != nil {
			return err
		}
		p.readRequest(jsontree.Refs(tree))
		v.Body = p.tree(tree)
	}
	texts, err := p.headerTexts(filling)
	if err != nil {
		return err
	}
	v.Headers = nil
	for _, h := range texts {
		if strings.EqualFold(h.Name, "Content-Type") || p.framework.omits(h.Name) {
			continue
		}
		p.readRequest(jsontree.Refs(h.Value))
		v.Headers = append(v.Headers, Header{inSpelling(h.Name), p.header(h.Value), p.headerConditions(h.Value)})
	}
	v.values = []any{v.Body, v.Message}
	for _, h := range v.Headers {
		v.values = append(v.values, h.Value)
	}
	v.language = p.framework.language
	return p.argumentPlacer.err
}

// message returns what the body says: in a function, the parameter of that name.
func (p *functionPlacer) message() (any, error) {
	var text any = p.options.Message
	if text == "" {
		var err error
		text, err = jsontree.FillText(p.composer.status.MessageText, func(ref jsontree.Ref) any {
			value, _ := p.composer.status.Value(string(ref))
			return p.given(string(ref), value)
		})
		if err != nil {
			return nil, err
		}
	}
	if p.response.Shape == nil || !p.response.Shape.Shows(catalog.RefMessage) || p.snippet.Form == Statement {
		return text, nil
	}
	p.snippet.Message = p.header(text)
	return catalog.RefMessage, nil
}

func (p *functionPlacer) expression(ref jsontree.Ref) any {
	if ref == catalog.RefMessage {
		return p.text(cmp.Or(p.naming.Message, string(ref)))
	}
	if variable, ok := p.requests[ref]; ok {
		return p.text(variable)
	}
	name, _ := catalog.Member(ref, catalog.FieldPrefix)
	return p.argumentPlacer.expression(jsontree.Ref(name))
}

// text returns an expression of a string.
func (p *functionPlacer) text(form string) any {
	e, err := p.framework.language.Expr(literal.KindString, form)
	p.fail(err)
	return e
}

// member returns what stands for a member of the body.
func (p *functionPlacer) member(ref jsontree.Ref) any {
	if variable, ok := p.requests[ref]; ok && p.naming.Optional != "" {
		return p.text(strings.ReplaceAll(p.naming.Optional, "{}", variable))
	}
	return p.expression(ref)
}

// condition says when a request value is there: of a member of the body.
func (p *functionPlacer) condition(ref jsontree.Ref) string {
	if variable, ok := p.requests[ref]; ok {
		return strings.ReplaceAll(cmp.Or(p.naming.Optional, p.naming.Request), "{}", variable)
	}
	return ""
}

// headerConditions says the same of a header.
func (p *functionPlacer) headerConditions(value any) []string {
	var conditions []string
	for _, ref := range jsontree.Refs(value) {
		if variable, ok := p.requests[ref]; ok {
			conditions = append(conditions, strings.ReplaceAll(p.naming.Request, "{}", variable))
		}
	}
	return conditions
}

// readRequest names a variable for each value of the request.
func (p *functionPlacer) readRequest(refs []jsontree.Ref) {
	for _, ref := range refs {
		name, ok := catalog.Member(ref, catalog.RequestPrefix)
		if _, known := p.requests[ref]; !ok || known {
			continue
		}
		_, variable, err := p.framework.parameterName(p.naming, name)
		if slices.ContainsFunc(p.snippet.Signature.Params, func(a *Parameter) bool { return a.Variable == variable }) {
			_, variable, err = p.framework.parameterName(p.naming, "request_"+name)
		}
		p.fail(err)
		p.requests[ref] = variable
		for _, value := range p.response.Shape.Request {
			if value.Name == name {
				p.snippet.Request = append(p.snippet.Request, requestVariable(variable, value))
			}
		}
	}
}
