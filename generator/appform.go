package generator

import (
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
)

// appBlocks are the blocks by which the handlers of an app call a function, or
// raise the error of a module.
var appBlocks = map[Form]string{Function: "call", Module: "raise"}

// AppStatuses returns the statuses of a selection that an app can answer with, in
// the form that the options name: endpoints where they name none, calls of
// functions, or errors of a module that are raised. Statuses of a group that
// cannot be sent in that form are left out.
func (f *Framework) AppStatuses(sel catalog.Selection, o Options) ([]*catalog.Status, error) {
	o = o.WithForm(Endpoint)
	if err := f.checkAppForm(o); err != nil {
		return nil, err
	}
	for i, item := range sel {
		if !item.Group {
			if err := f.lacksForm(item.Statuses[0], o); err != nil {
				return nil, err
			}
			continue
		}
		sel[i].Statuses = slices.DeleteFunc(item.Statuses, func(s *catalog.Status) bool { return !f.Sends(s) || f.lacksForm(s, o) != nil })
		if len(sel[i].Statuses) == 0 {
			return nil, fmt.Errorf("%s selects no status that %s can send%s", item.Text, f.Title, ofApp[o.Form])
		}
	}
	return sel.Statuses(), nil
}

var ofApp = map[Form]string{Function: " from a function", Module: " as an error of a module"}

func (f *Framework) checkAppForm(o Options) error {
	if o.Form == Statement {
		return fmt.Errorf("--form %s has no effect: the handlers of an app call functions, raise the errors of a module, or answer themselves", o.Form)
	}
	if o.Form == Module {
		if err := o.refuse(moduleHas); err != nil {
			return err
		}
	}
	if !slices.Contains(f.AppForms(), o.Form) {
		return fmt.Errorf("no app with --form %s for %s: its template has no block %q; leave --form out", o.Form, f.Title, appBlocks[o.Form])
	}
	return nil
}

// AppForms returns the forms that the handlers of an app may have: endpoints,
// which answer themselves, and the forms that the template has a block to call.
func (f *Framework) AppForms() []Form {
	forms := []Form{Endpoint}
	for _, form := range []Form{Function, Module} {
		if f.Has(form) && f.template().Lookup(appBlocks[form]) != nil {
			forms = append(forms, form)
		}
	}
	return forms
}

// lacksForm says why there is no function, or no error of a module, for a status.
func (f *Framework) lacksForm(s *catalog.Status, o Options) error {
	switch o.Form {
	case Function:
		return f.notAFunction(s, o)
	case Module:
		return f.notInModule(s)
	}
	return nil
}

// An appModule is the module of an app.
type appModule struct {
	code   *Code
	errors map[*catalog.Status]*ModuleError
	place  Place
}

// newAppModule writes the module whose errors the handlers raise; it is nil where
// they raise none.
func (f *Framework) newAppModule(mounts []Mount) (*appModule, error) {
	if mounts[0].Options.Form != Module {
		return nil, nil
	}
	o := mounts[0].Options
	o = Options{Form: Module, Body: o.Body, Fallback: o.Fallback, Constants: o.Constants}
	var sel catalog.Selection
	for _, m := range mounts {
		sel = append(sel, catalog.Item{Text: m.Status.ID(), Statuses: []*catalog.Status{m.Status}})
	}
	code, err := f.renderModule(sel, o)
	if err != nil {
		return nil, err
	}
	m := &appModule{code: code, errors: make(map[*catalog.Status]*ModuleError), place: f.filled(Place{File: code.File})}
	for i, s := range code.Statuses {
		m.errors[s] = code.Errors[i]
	}
	return m, nil
}

// raise has the handler of an endpoint raise an error instead of answering.
func (f *Framework) raise(v *Snippet, m Mount) error {
	c, err := compose(m.Status, m.Options)
	if err != nil {
		return err
	}
	if v.Handler == m.module.place.Module() || v.Handler == m.module.place.Package {
		return fmt.Errorf("the handler %s has the name of the module in %s: give it another with --handler", v.Handler, m.module.code.File)
	}
	v.Raised = m.module.errors[m.Status]
	v.Passed = passed(c, v.Raised.Params, len(m.Options.Args) > 0)
	v.Form, v.Response, v.Headers, v.Body = Module, &Response{Method: v.Method, Status: v.Status}, nil, nil
	v.Constant, v.Remark = "", ""
	return nil
}
