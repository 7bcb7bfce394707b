package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// A Form says what code is for.
type Form string

// The forms of code.
const (
	Endpoint  Form = "endpoint"  // a route with its handler, and a program around it
	Statement Form = "statement" // the lines that answer, inside of a handler
	Function  Form = "function"  // a function that makes the response
	Module    Form = "module"    // a source file of errors that a service raises
)

// Forms are all forms, in the order of lists.
var Forms = []Form{Endpoint, Statement, Function, Module}

// IsSingle reports whether code of the form answers with one status.
func (f Form) IsSingle() bool { return f == Endpoint || f == Statement }

// article returns the name of a form in a sentence.
func (f Form) article() string {
	if f == Endpoint {
		return "an " + string(f)
	}
	return "a " + string(f)
}

// FormNames returns the names of all forms.
func FormNames() []string {
	names := make([]string, len(Forms))
	for i, f := range Forms {
		names[i] = string(f)
	}
	return names
}

// The dialects of JavaScript.
const (
	CommonJS   = "commonjs"
	ESM        = "esm"
	TypeScript = "typescript"
)

// Dialects are all dialects of JavaScript.
var Dialects = []string{CommonJS, ESM, TypeScript}

func (o *Options) setForm(value string) error {
	return choose("form", value, FormNames(), func() { o.Form = Form(value) })
}

func (o *Options) setDialect(value string) error {
	return choose("dialect", value, Dialects, func() { o.Dialect = value })
}

func choose(name, value string, known []string, set func()) error {
	if slices.Contains(known, value) {
		set()
		return nil
	}
	return &OptionError{name, value, "is none of " + strings.Join(known, ", ") + spelling.Hint(value, known)}
}

// ofEndpoints are options that only an endpoint has a use for.
var ofEndpoints = []string{"route", "method", "app"}

// ofFiles are options that say what code is in. A command learns them from where
// the file is, and a marker tells them.
var ofFiles = []string{"constant", "namespace"}

// moduleHas are options for what the errors of a module have of the catalog.
var moduleHas = []string{"http-status", "message", "header"}

// WithForm returns the options with a form: the one that they name, endpoint
// where one of them belongs to endpoints only, else the given one.
func (o Options) WithForm(form Form) Options {
	if o.Form == "" {
		o.Form = form
		for _, name := range ofEndpoints {
			if len(o.Values(name)) > 0 {
				o.Form = Endpoint
			}
		}
	}
	return o
}

// CheckForm refuses options that the form has no use for.
func (o Options) CheckForm() error {
	switch isEndpoint := o.Form == "" || o.Form == Endpoint; {
	case o.Namespace != "" && o.Form != Module:
		return &OptionError{"namespace", o.Namespace, "has no effect: it is of --form module"}
	case o.Constant != "" && o.Form != Module && !isEndpoint:
		return &OptionError{"constant", o.Constant, "has no effect: it is of --form module or endpoint"}
	}
	if o.Untyped && o.Form != Function {
		return &OptionError{"untyped", "true", "has no effect: it is of --form function"}
	}
	if o.Form == "" || o.Form == Endpoint {
		return nil
	}
	refused := ofEndpoints
	if o.Form == Module {
		refused = slices.Concat(refused, moduleHas)
	}
	if err := o.refuse(refused); err != nil {
		return err
	}
	if o.Form == Statement && o.Handler != "" {
		return fmt.Errorf("--handler has no effect on a statement: it is part of a handler of your own")
	}
	switch {
	case len(o.Args) == 0:
		return nil
	case o.Form == Statement:
		return fmt.Errorf("--arg has no effect on a statement: the handler around it has the values")
	}
	return fmt.Errorf("--arg has no effect on a %s: its caller gives the values", o.Form)
}

// refuse reports the first of some options that is set.
func (o Options) refuse(names []string) error {
	for _, name := range names {
		if len(o.Values(name)) > 0 {
			return fmt.Errorf("--%s has no effect on a %s: %s", name, o.Form, wayOut(name))
		}
	}
	return nil
}

func wayOut(option string) string {
	if slices.Contains(ofEndpoints, option) {
		return "leave it out, or use --form endpoint"
	}
	return "its errors send what the catalog says; leave it out, or use --form function"
}

// A NoFormError says that a template has no block for a form.
type NoFormError struct {
	Framework *Framework
	Form      Form
}

func (e *NoFormError) Error() string {
	return fmt.Sprintf("no %s for %s: its template has no block for that form yet; it has %s",
		e.Form, e.Framework.Title, strings.Join(e.Framework.formNames(), ", "))
}

// Has reports whether the template writes a form.
func (f *Framework) Has(form Form) bool {
	return form == Endpoint || f.template().Lookup(string(form)) != nil
}

func (f *Framework) formNames() []string {
	var names []string
	for _, form := range Forms {
		if f.Has(form) {
			names = append(names, string(form))
		}
	}
	return names
}

func countStatuses(n int) string {
	if n == 1 {
		return "1 status"
	}
	return fmt.Sprintf("%d statuses", n)
}
