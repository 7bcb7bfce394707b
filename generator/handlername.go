package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/literal"
)

// insteadSuffix is added to a status's name where the name alone cannot name
// its handler.
const insteadSuffix = "_response"

// noVariable is the Variable of a framework whose snippets make no variable of
// a path parameter.
const noVariable = "none"

// nameHandler recases the handler's name. A name that the user gave has to be
// good as it is; one that comes from the catalog gives way to a keyword.
func (f *Framework) nameHandler(v *Snippet, m Mount) error {
	given := m.Options.Handler
	if given != "" && !m.derived {
		if err := f.setHandler(v, given); err != nil {
			return fmt.Errorf("handler %q: %w", given, err)
		}
		return nil
	}
	name := m.Status.Name
	if given != "" {
		name = given
	}
	if f.setHandler(v, name) != nil && f.setHandler(v, name+insteadSuffix) != nil {
		return fmt.Errorf("%s: no handler can be named after %q: name one with --handler", f.Title, name)
	}
	return nil
}

func (f *Framework) setHandler(v *Snippet, name string) error {
	handler, err := literal.Recase(name, literal.Case(f.Handler))
	if err != nil {
		return err
	}
	named := *v
	named.setHandler(name, handler)
	for _, declared := range f.declares(&named) {
		if err := f.checkName(declared); err != nil {
			return err
		}
		if declared == v.Router && f.hasRouter {
			return fmt.Errorf("%q is what its route is put on", declared)
		}
		if slices.Contains(f.Taken.Handlers, declared) {
			return fmt.Errorf("%q already has a meaning in %s: choose another with --handler", declared, f.Title)
		}
	}
	*v = named
	return nil
}

// DefaultRouter is what routes are put on where the options name nothing.
const DefaultRouter = "app"

// router returns the name of what the route of an endpoint is put on.
func (f *Framework) router(o Options) (string, error) {
	if o.App == "" || o.App == DefaultRouter {
		return DefaultRouter, nil
	}
	wrong := &OptionError{Name: "app", Value: o.App}
	if !f.hasRouter {
		wrong.Text = "has no effect: an endpoint of " + f.Title + " is put on nothing that has a name"
		return "", wrong
	}
	if err := f.checkName(o.App); err != nil {
		wrong.Text = "cannot be: " + err.Error()
		return "", wrong
	}
	return o.App, nil
}

// declares returns the names that the snippet gives to functions and classes.
func (f *Framework) declares(s *Snippet) []string {
	if len(f.Declares) == 0 {
		return []string{s.Handler}
	}
	names := make([]string, len(f.Declares))
	for i, name := range f.Declares {
		names[i] = f.fileName(name, s)
	}
	return names
}

func (s *Snippet) setHandler(name, recasedName string) {
	s.Handler = recasedName
	s.ClassName = recased(name, "pascal")
	s.snake = recased(name, "snake")
}

// folded is the same for two handlers that any case, or a file system that
// ignores case, would make one of.
func (s *Snippet) folded() string { return strings.ReplaceAll(s.snake, "_", "") }

func (f *Framework) checkName(name string) error {
	if err := f.language.CheckIdentifier(name); err != nil {
		return err
	}
	return f.checkReserved(name)
}

func (f *Framework) checkReserved(name string) error {
	if slices.Contains(f.Reserved, name) {
		return fmt.Errorf("%q is a name that the %s snippet uses itself", name, f.Title)
	}
	return nil
}

// checkParams refuses a path parameter that cannot be the variable that the
// snippet makes of it.
func (f *Framework) checkParams(params []string) error {
	for _, p := range params {
		err := f.checkParam(p)
		switch {
		case err == nil:
		case strings.Contains(err.Error(), fmt.Sprintf("%q", p)):
			return fmt.Errorf("path parameter: %w", err)
		default: // recased
			return fmt.Errorf("path parameter %q: %w", p, err)
		}
	}
	return nil
}

// variablesOf returns the names of variables around statements that a block sees
// a snippet or a module for.
func (f *Framework) variablesOf(around any) []string {
	switch around := around.(type) {
	case *Snippet:
		return f.variables(around)
	case *ModuleFile:
		names := f.takenVariables()
		for _, v := range around.Request {
			names = append(names, v.Variable)
		}
		for _, v := range around.Placed {
			names = append(names, v.Variable)
		}
		return names
	}
	return nil
}

// variables returns what the path parameters of a snippet are called in it, and the
// parameters and values of the request in a function.
func (f *Framework) variables(s *Snippet) []string {
	if s.Form != Endpoint || s.Callee != nil {
		return s.localNames()
	}
	switch f.Variable {
	case noVariable:
		return nil
	case "":
		return s.Params
	}
	var names []string
	for _, p := range s.Params {
		names = append(names, recased(p, f.Variable))
	}
	return names
}

func (f *Framework) checkParam(name string) error {
	if slices.Contains(f.Taken.Params, name) {
		return fmt.Errorf("%q already has a meaning in %s: choose another for --route", name, f.Title)
	}
	switch f.Variable {
	case noVariable:
		return nil
	case "":
		return f.checkName(name)
	}
	variable, err := literal.Recase(name, literal.Case(f.Variable))
	if err != nil {
		return err
	}
	return f.checkName(variable)
}
