package generator

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/literal"
)

// A Snippet is what the blocks "snippet" of a template see: one response and
// the names that the framework gives it. Its fields are the vocabulary of
// template files.
type Snippet struct {
	Family, Code, Name, Title, ID string

	*Response
	Headers  []Header // of Response, in the place of its own
	Body     any      // likewise: in a function, with expressions of the language
	Constant string   // the framework's constant for Status; "" writes the number
	Remark   string   // what the framework does not send as it should; "" when all is well
	Final    *Snippet // what follows an interim response, or nil

	Form    Form
	Dialect string            // of JavaScript
	Untyped bool              // whether a function of Python has no annotations
	Request []RequestVariable // that the body and its headers read
	Signature

	Callee        *Snippet     // the function that the handler of an endpoint calls; nil where it answers itself
	Passed        []*Parameter // what the handler says for them, or for the names in a statement, with these defaults
	PassedMessage string       // what it says for the message; "" for nothing
	Raised        *ModuleError // the error that it raises instead, with what is passed; nil for none

	Handler   string   // in the template's case
	Former    []string // what a function was called before
	Router    string   // what the route is put on: "app"
	ClassName string   // the handler's name in PascalCase
	Modules   []string // of Ruby that the class is in
	Folder    string   // of the class, as in "api/v1/"; "" for none
	Route     string   // as the user wrote it: "/orders/{id}"
	Path      string   // as the framework spells it: "/orders/<id>"
	Params    []string // names of the path parameters

	language *literal.Language // of a function's values
	values   []any

	snake string
	fold  string    // the same for every route that the framework takes for this one
	sent  *Response // with the headers that the framework omits
}

// NewSnippet names a response in the framework's terms. The error says why the
// framework cannot send it, or what is wrong with a name of the options.
func (f *Framework) NewSnippet(s *catalog.Status, r *Response, o Options) (*Snippet, error) {
	return f.newSnippet(Mount{Status: s, Options: o}, r)
}

func (f *Framework) newSnippet(m Mount, r *Response) (*Snippet, error) {
	s, o := m.Status, m.Options
	text := cmp.Or(o.Route, DefaultRoute)
	route, err := ParseRoute(text)
	if err != nil {
		return nil, err
	}
	if err := f.checkRoute(route, m); err != nil {
		return nil, err
	}
	if err := f.checkSends(r); err != nil {
		return nil, err
	}
	v := &Snippet{
		Family: s.Family.Title, Code: s.Code, Name: s.Name, Title: s.Title, ID: s.ID(),
		Form: Endpoint, Dialect: o.Dialect,
		Route: text, Path: f.path(route), Params: route.Params(), fold: f.foldRoute(route), sent: r,
	}
	if err := f.name(v, m); err != nil {
		return nil, err
	}
	if v.Constant, err = f.endpointConstant(s, r.Status, o); err != nil {
		return nil, err
	}
	f.setResponse(v, r)
	switch {
	case o.Form == Function || o.Form == Statement:
		err = f.answerByForm(v, m)
	case o.Form == Module:
		err = f.raise(v, m)
	case r.Final != nil:
		final := *v
		v.Final = &final
		final.Constant, err = f.endpointConstant(s, r.Final.Status, o)
		f.setResponse(&final, r.Final)
	}
	return v, err
}

// name gives the handler and what belongs to it their names.
func (f *Framework) name(v *Snippet, m Mount) (err error) {
	if v.Router, err = f.router(m.Options); err != nil {
		return err
	}
	if err := f.nameHandler(v, m); err != nil {
		return err
	}
	if err := f.checkParams(v.Params); err != nil {
		return err
	}
	return f.nameClass(v, m.Options)
}

func (f *Framework) path(r Route) string {
	return r.spell(func(name string) string {
		return strings.ReplaceAll(f.Param, "{name}", name)
	}, f.FinalSlash)
}

// setResponse hands over the response without the headers that the framework
// cannot send.
func (f *Framework) setResponse(v *Snippet, r *Response) {
	own := *r
	own.Headers = nil
	var omitted, remarks []string
	for _, h := range r.Headers {
		if f.omits(h.Name) {
			omitted = append(omitted, h.Name+": "+h.Value)
			continue
		}
		own.Headers = append(own.Headers, h)
	}
	if len(omitted) > 0 {
		remarks = append(remarks, f.notSent(omitted))
	}
	exceptions := f.Exceptions(r)
	for _, key := range slices.Sorted(maps.Keys(exceptions)) {
		remarks = append(remarks, exceptions[key].Reason)
	}
	v.Remark = strings.Join(remarks, "; ")
	v.Response, v.Headers, v.Body = &own, constantHeaders(own.Headers), own.Body
}

func (f *Framework) omits(header string) bool {
	return slices.ContainsFunc(f.Omit.Headers, func(name string) bool { return strings.EqualFold(name, header) })
}

func (f *Framework) notSent(omitted []string) string {
	return fmt.Sprintf("Not sent: %s (%s)", strings.Join(omitted, "; "), f.Omit.Reason)
}

func recased(name, to string) string {
	text, err := literal.Recase(name, literal.Case(to))
	if err != nil {
		panic(err)
	}
	return text
}
