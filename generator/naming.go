package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/literal"
)

// Naming says how a template names errors and their parameters in code that a
// service calls.
type Naming struct {
	Error       string   // case of the names of errors
	Suffix      string   // what each of them ends in, once
	Variant     string   // what the name of an error with other values than its defaults ends in, where it is one of its own
	Argument    string   // case of parameters
	Apart       string   // what a taken name of a parameter ends in
	Inside      bool     // whether a taken name only changes inside of the function
	Initialisms []string // words that are written in capitals
	Taken       []string // names of errors that the language, the framework or the template uses
	Locals      []string // names that a parameter cannot have
}

// errorName returns the name of an error. It depends on the catalog alone, so
// that no other selection changes it.
func (f *Framework) errorName(s *catalog.Status, handler string) (string, error) {
	if handler != "" {
		name, err := f.recaseError(handler)
		if err == nil {
			err = f.checkErrorName(name)
		}
		if err != nil {
			return "", fmt.Errorf("handler %q: %w", handler, err)
		}
		return name, nil
	}
	qualified, err := sharesName(s)
	if err != nil {
		return "", err
	}
	if !qualified {
		name, err := f.recaseError(s.Name)
		if err == nil && f.checkErrorName(name) == nil && !f.isVariant(s) {
			return name, nil
		}
	}
	name, err := f.recaseError(s.Family.Name + "_" + s.Name)
	if err == nil {
		err = f.checkErrorName(name)
	}
	if err != nil {
		return "", fmt.Errorf("%s: no error of %s can be named after it: %w: name it with --handler", s.ID(), f.Title, err)
	}
	return name, nil
}

// sharesName reports whether another family keeps the name of a status: the
// user's own before ours, http before the rest of ours, and those in the order
// of lists.
func sharesName(s *catalog.Status) (bool, error) {
	c, err := s.Family.Catalog()
	if err != nil {
		return false, err
	}
	keeps := func(ours bool) *catalog.Family {
		for _, f := range c.Families() {
			if f.Ours() == ours && slices.ContainsFunc(f.Statuses(), func(o *catalog.Status) bool { return o.Name == s.Name }) {
				return f
			}
		}
		return nil
	}
	keeper := keeps(false)
	if keeper == nil {
		keeper = keeps(true)
	}
	return keeper != nil && keeper.Name != s.Family.Name, nil
}

// isVariant reports whether the name of a status is the one that another error
// has with other values than its defaults.
func (f *Framework) isVariant(s *catalog.Status) bool {
	name, ok := strings.CutSuffix(s.Name, "_"+strings.ToLower(f.Naming.Variant))
	c, err := s.Family.Catalog()
	if !ok || f.Naming.Variant == "" || err != nil {
		return false
	}
	return slices.ContainsFunc(c.Statuses(), func(o *catalog.Status) bool { return o.Name == name && len(o.Fields) > 0 })
}

func (f *Framework) recaseError(name string) (string, error) {
	recased, err := f.recase(name, f.Naming.Error)
	if err != nil || strings.HasSuffix(recased, f.Naming.Suffix) {
		return recased, err
	}
	return recased + f.Naming.Suffix, nil
}

func (f *Framework) checkErrorName(name string) error {
	if err := f.language.CheckIdentifier(name); err != nil {
		return err
	}
	if slices.Contains(f.Naming.Taken, name) {
		return fmt.Errorf("%q means something of its own there", name)
	}
	return nil
}

// recase writes a name in a case, with the initialisms of the language.
func (f *Framework) recase(name, to string) (string, error) {
	text, err := literal.Recase(name, literal.Case(to))
	if err != nil || len(f.Naming.Initialisms) == 0 {
		return text, err
	}
	snake, err := literal.Recase(name, literal.Snake)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for i, word := range strings.Split(snake, "_") {
		upper := strings.ToUpper(word)
		switch {
		case i == 0 && to == string(literal.Camel):
			b.WriteString(word)
		case slices.Contains(f.Naming.Initialisms, upper):
			b.WriteString(upper)
		default:
			b.WriteString(upper[:1] + word[1:])
		}
	}
	return b.String(), nil
}

// parameterName returns the name of a parameter at the call, and inside of the
// function.
func (f *Framework) parameterName(name string) (call, inside string, err error) {
	if call, err = f.recase(name, f.Naming.Argument); err != nil {
		return "", "", err
	}
	inside = call
	if f.language.CheckIdentifier(call) != nil || slices.Contains(f.Naming.Locals, call) {
		inside = call + f.Naming.Apart
		if !f.Naming.Inside {
			call = inside
		}
	}
	return call, inside, f.language.CheckIdentifier(inside)
}
