package generator

import (
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
)

// calleeSuffix tells a function from the handler that calls it.
const calleeSuffix = "_answer"

// answerByForm has the handler of an endpoint call a function, or hold a statement.
// What the options say for args, and for the message, the handler says.
func (f *Framework) answerByForm(v *Snippet, m Mount) error {
	c, err := compose(m.Status, m.Options)
	if err != nil {
		return err
	}
	o := m.Options
	o.Args = nil
	if o.Form == Function {
		o.Message, o.Handler = "", v.snake+calleeSuffix
	}
	called, err := f.newCallee(m.Status, o)
	if err != nil {
		return err
	}
	v.Passed = passed(c, called.Signature.Params, o.Form == Function && len(m.Options.Args) > 0)
	if o.Form == Function {
		v.Callee = called
		if called.Message != nil {
			v.PassedMessage = m.Options.Message
		}
		return nil
	}
	v.Form, v.Body, v.Headers, v.Request, v.language, v.values = Statement, called.Body, called.Headers, called.Request, called.language, called.values
	return nil
}

// newCallee names what a function or a statement sees of a status that a handler
// answers with. The options say what it is called.
func (f *Framework) newCallee(s *catalog.Status, o Options) (*Snippet, error) {
	naming := f.functionNaming()
	return (&namer{Framework: f, naming: &naming}).newFunction(s, o)
}

// passed returns the parameters for which a value is said, all or those that have
// no default, with the value.
func passed(c *composer, parameters []*Parameter, all bool) []*Parameter {
	var said []*Parameter
	for _, p := range parameters {
		if !all && p.Optional {
			continue
		}
		with := *p
		value, _ := c.status.Value(p.Member)
		with.Default = c.value(p.Member, value)
		said = append(said, &with)
	}
	return said
}

// answers reports whether the handler makes the response itself.
func (s *Snippet) answers() bool { return s.Form != Function && s.Callee == nil && s.Raised == nil }

// answers reports the same of all handlers that a block is written for.
func answers(data any) bool {
	switch data := data.(type) {
	case *Snippet:
		return data.answers()
	case File:
		return !data.some(func(s *Snippet) bool { return !s.answers() })
	}
	return false
}

// CallsFunctions reports whether the template has endpoints call functions.
func (f *Framework) CallsFunctions() bool { return f.template().Lookup("call") != nil }

// Parameters returns what a function or a statement that answers with a status
// takes.
func (f *Framework) Parameters(s *catalog.Status, o Options) ([]*Parameter, error) {
	if err := f.notAFunction(s, o); err != nil {
		return nil, err
	}
	o.Handler = s.Name + calleeSuffix
	v, err := f.newCallee(s, o)
	if err != nil {
		return nil, err
	}
	if o.Form == Statement {
		return v.Required(), nil
	}
	return v.Signature.Params, nil
}

// PassesAll reports whether the handler passes every parameter of the function.
func (s *Snippet) PassesAll() bool {
	return s.Callee != nil && len(s.Passed) == len(s.Callee.Signature.Params)
}

// PassesDefaulted reports whether the handler passes a parameter that has a default.
func (s *Snippet) PassesDefaulted() bool {
	return slices.ContainsFunc(s.Passed, func(p *Parameter) bool { return p.Optional })
}
