package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// newFunction names what the blocks "function" and "statement" see of a status.
func (n *namer) newFunction(s *catalog.Status, o Options) (*Snippet, error) {
	f := n.Framework
	c, err := compose(s, o)
	if err != nil {
		return nil, err
	}
	if err := f.cannotReturn(s, c.response); err != nil {
		return nil, err
	}
	v := &Snippet{
		Family: s.Family.Title, Code: s.Code, Name: s.Name, Title: s.Title, ID: s.ID(),
		Form: o.Form, Dialect: o.Dialect, Untyped: o.Untyped, sent: c.response,
	}
	name, err := n.name(s, o.Handler)
	if err != nil {
		return nil, err
	}
	v.setHandler(name, name)
	if v.Constant, err = f.endpointConstant(s, c.response.Status, o); err != nil {
		return nil, err
	}
	f.setResponse(v, c.response)
	p := newFunctionPlacer(c, n, v)
	if err := p.place(); err != nil {
		return nil, fmt.Errorf("%s: %w", s.ID(), err)
	}
	return v, nil
}

// cannotReturn says why no code that is called can answer with a status.
func (f *Framework) cannotReturn(s *catalog.Status, r *Response) error {
	if r.Final != nil {
		return fmt.Errorf("%s is an interim response, which a handler cannot end with: take --form endpoint", s.ID())
	}
	anyMethod := *r
	anyMethod.Method = catalog.DefaultMethod
	if err := f.checkSends(&anyMethod); err != nil {
		return err
	}
	cookies := slices.DeleteFunc(slices.Clone(s.HeaderTexts), func(h catalog.HeaderText) bool { return !(Header{Name: h.Name}).IsCookie() })
	if len(cookies) > 1 && slices.ContainsFunc(cookies, func(h catalog.HeaderText) bool { return len(jsontree.Refs(h.Value)) > 0 }) {
		return fmt.Errorf("%s sets several cookies with values of its args: that is no function's", s.ID())
	}
	return nil
}

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

// given returns what an arg or a field is, or that a parameter says it.
func (p *functionPlacer) given(name string, value any) any {
	_, isArg := p.composer.status.Args.Get(name)
	if set, ok := p.args[name]; ok {
		value, isArg = set, false
	}
	if p.snippet.Form == Statement && !isArg || p.isFixed(name) {
		return value
	}
	return jsontree.Ref(catalog.FieldPrefix + name)
}

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

// required returns the args that the caller has to give.
func (p *functionPlacer) required() jsonvalue.Object {
	return slices.DeleteFunc(slices.Clone(p.composer.status.Args), func(m jsonvalue.Member) bool {
		_, given := p.args[m.Name]
		return given || !p.shows(m.Name)
	})
}

// isFixed reports whether a field keeps its default because no parameter can be
// called like it: that of another, or of the message, or no name at all.
func (p *functionPlacer) isFixed(name string) bool {
	if _, isField := p.composer.status.Fields.Get(name); !isField {
		return false
	}
	call, inside, err := p.framework.parameterName(p.naming, name)
	if err != nil || call == string(catalog.RefMessage) || slices.Contains(p.naming.Inherited, call) {
		return true
	}
	for _, m := range slices.Concat(p.composer.status.Args, p.composer.status.Fields) {
		if m.Name == name {
			return false
		}
		other, otherInside, err := p.framework.parameterName(p.naming, m.Name)
		if err == nil && (other == call || otherInside == inside) {
			return true
		}
	}
	return false
}

// optionals returns what the caller may give: the fields, and the args for which
// the options have a value.
func (p *functionPlacer) optionals() jsonvalue.Object {
	var all jsonvalue.Object
	for _, m := range p.composer.status.Args {
		if value, given := p.args[m.Name]; given && p.shows(m.Name) {
			all = append(all, jsonvalue.Member{Name: m.Name, Value: value})
		}
	}
	for _, m := range p.composer.status.Fields {
		if p.shows(m.Name) && !p.isFixed(m.Name) {
			all = append(all, jsonvalue.Member{Name: m.Name, Value: p.value(m.Name, m.Value)})
		}
	}
	return all
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

// Arguments returns the args, then the fields, that a function takes.
func (s *Snippet) Arguments() []*Parameter { return s.Signature.Params }

// Scalars returns the fields whose defaults are no lists and no objects.
func (s *Snippet) Scalars() []*Parameter {
	return slices.DeleteFunc(s.Defaulted(), (*Parameter).Shared)
}

// SharesDefault reports whether some field has a list or an object for a default.
func (s *Snippet) SharesDefault() bool {
	return slices.ContainsFunc(s.Signature.Params, (*Parameter).Shared)
}

// sharedDefaults returns the defaults that are lists or objects, and what a handler
// says.
func (s *Snippet) sharedDefaults() []any {
	var defaults []any
	for _, p := range s.Signature.Params {
		if p.Shared() {
			defaults = append(defaults, p.Default)
		}
	}
	for _, p := range s.Passed {
		defaults = append(defaults, p.Default)
	}
	return defaults
}

// NestsDefaults reports whether several defaults hold objects: where statements fill
// these, their variables could be called alike.
func (s *Snippet) NestsDefaults() bool {
	isFilled := func(v any) bool { o, ok := v.(jsonvalue.Object); return ok && len(o) > 0 }
	nesting := 0
	for _, v := range s.sharedDefaults() {
		if slices.ContainsFunc(values(v), func(inner any) bool { return holds(inner, isFilled) }) {
			nesting++
		}
	}
	return nesting > 1
}

// localNames are the variables of a function.
func (s *Snippet) localNames() []string {
	names := []string{"message", "text", "request", "headers", "context"}
	for _, p := range slices.Concat(s.Signature.Params, s.Passed) {
		names = append(names, p.Variable)
	}
	for _, r := range s.Request {
		names = append(names, r.Variable)
	}
	return names
}

// Imports reports whether the texts in a function need a package of the language
// (package literal).
func (s *Snippet) Imports(name string) bool {
	return s.language != nil && slices.Contains(s.language.Imports(s.values), name)
}

// Calls reports whether the expression of the body calls a function that the
// code around it has to have.
func (s *Snippet) Calls(function string) bool {
	return s.language != nil && strings.Contains(s.language.Value(s.Body, 0), function+"(")
}

// Reads reports whether a request value of the source is used.
func (s *Snippet) Reads(source string) bool {
	return slices.ContainsFunc(s.Request, func(v RequestVariable) bool { return v.Source == source })
}

// functionNaming is how functions and their parameters are called: none like a
// name that the code in them uses.
func (f *Framework) functionNaming() Naming {
	n := f.Functions
	n.Error = cmp.Or(n.Error, f.Handler)
	n.Taken = slices.Concat(n.Taken, f.Reserved)
	n.Locals = slices.Concat(n.Locals, f.Reserved, []string{string(catalog.RefMessage)})
	return n
}
