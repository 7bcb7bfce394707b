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

	Unit     string   // what the code of a module is in, after its file: [UnitConstant] or [UnitNamespace]; "" for nothing
	Roots    []string // folders that the constant begins below, as in "app/*"; the last one of a path counts
	Acronyms Acronyms // words that a constant has in capitals
	Clashes  Clashes
}

// A namer names the errors of one catalog. A name depends on the catalog alone,
// so that no other selection changes it.
type namer struct {
	*Framework
	keepers  map[string]*catalog.Family // who has a name, of those that share it
	variants map[string]bool            // names of errors with other values than their defaults
}

// newNamer gives a name that families share to the user's own before ours, to http
// before the rest of ours, and among those to the first in the order of lists.
func (f *Framework) newNamer(c *catalog.Catalog) *namer {
	n := &namer{f, make(map[string]*catalog.Family), make(map[string]bool)}
	for _, ours := range []bool{false, true} {
		for _, family := range c.Families() {
			if family.Ours() == ours {
				n.addFamily(family)
			}
		}
	}
	return n
}

func (n *namer) addFamily(family *catalog.Family) {
	for _, s := range family.Statuses() {
		name, err := n.recaseError(s.Name)
		if err != nil {
			continue
		}
		if n.keepers[name] == nil {
			n.keepers[name] = family
		}
		if n.Naming.Variant != "" && len(s.Fields) > 0 {
			n.variants[name+n.Naming.Variant] = true
		}
	}
}

func (n *namer) name(s *catalog.Status, handler string) (string, error) {
	if handler != "" {
		name, err := n.recaseError(handler)
		if err == nil {
			err = n.checkErrorName(name)
		}
		if err != nil {
			return "", fmt.Errorf("handler %q: %w", handler, err)
		}
		return name, nil
	}
	name, err := n.recaseError(s.Name)
	if err == nil && n.keepers[name].Name == s.Family.Name && !n.variants[name] && n.checkErrorName(name) == nil {
		return name, nil
	}
	if name, err = n.recaseError(s.Family.Name + "_" + s.Name); err == nil {
		err = n.checkErrorName(name)
	}
	if err != nil {
		return "", fmt.Errorf("%s: no error of %s can be named after it: %w: name it with --handler", s.ID(), n.Title, err)
	}
	return name, nil
}

// former returns the former names of an error that no other has now.
func (n *namer) former(s *catalog.Status, current string) []string {
	var names []string
	for _, text := range s.Formerly {
		_, word, qualified := strings.Cut(text, "/")
		if !qualified {
			word = text
		}
		name, err := n.recaseError(word)
		if err == nil && name != current && n.keepers[name] == nil && !n.variants[name] &&
			n.checkErrorName(name) == nil && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
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
