package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// newFunction names what the blocks "function" and "statement" see of a status.
func (n *namer) newFunction(s *catalog.Status, o Options) (*Snippet, error) {
	f := n.Framework
	c, err := compose(s, o)
	if err != nil {
		return nil, err
	}
	if err := f.cannotReturn(c); err != nil {
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
	if o.Form == Function && o.Handler == "" {
		v.Former = n.former(s, name)
	}
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
func (f *Framework) cannotReturn(c *composer) error {
	s, r := c.status, c.response
	if c.leavesAllow() {
		return fmt.Errorf("%s leaves Allow to the framework, which sets it in a module only: take --form module, or --header 'Allow: GET'", s.ID())
	}
	if r.Final != nil {
		return fmt.Errorf("%s is an interim response, which a handler cannot end with: use --form endpoint", s.ID())
	}
	anyMethod := *r
	anyMethod.Method = catalog.DefaultMethod
	if err := f.checkSends(&anyMethod); err != nil {
		return err
	}
	cookies := slices.DeleteFunc(slices.Clone(s.HeaderTexts), func(h catalog.HeaderText) bool { return !(Header{Name: h.Name}).IsCookie() })
	if len(cookies) > 1 && slices.ContainsFunc(cookies, func(h catalog.HeaderText) bool { return len(jsontree.Refs(h.Value)) > 0 }) {
		return fmt.Errorf("%s sets several cookies with values of its args, which a function cannot do", s.ID())
	}
	return nil
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
// name that the code in them or around them uses.
func (f *Framework) functionNaming() Naming {
	n := f.Tables().Functions
	n.Error = cmp.Or(n.Error, f.Handler)
	n.Taken = slices.Concat(n.Taken, f.Reserved)
	n.Locals = slices.Concat(n.Locals, f.Reserved, f.language.Builtins(), []string{string(catalog.RefMessage)})
	return n
}
