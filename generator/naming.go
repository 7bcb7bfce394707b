package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/literal"
)

// Naming says how a template names errors and their parameters in code that a
// service calls.
type Naming struct {
	Error       string   // case of the names of errors; that of handlers where empty
	Prefix      string   // what each of them begins with
	Suffix      string   // what each of them ends in, once
	Variant     string   // what the name of an error with other values than its defaults ends in, where it is one of its own
	Argument    string   // case of parameters
	Request     string   // of functions: the condition of a request value that is there, with {} for its variable
	Message     string   // of functions: the variable of the message, where it is another than message
	Optional    string   // of functions: the expression of a request value that may be absent in a body, with {} for its variable
	Apart       string   // what a taken name of a parameter ends in
	Inside      bool     // whether a taken name only changes inside of the function
	Initialisms []string // words that are written in capitals
	Taken       []string // names of errors that the language, the framework or the template uses
	Locals      []string // names that a parameter cannot have
	Inherited   []string // members that every object of the language has, so that they are never absent from the options of a call

	Unit     string   // what the code of a module is in, after its file: [UnitConstant], [UnitNamespace] or [UnitClass]; "" for nothing
	Roots    []string // folders that the constant begins below, as in "app/*"; the last one of a path counts
	Acronyms Acronyms // words that a constant has in capitals
	Clashes  Clashes
}

// declares returns the names that code gives to a function or an error: its own, and
// that of the variant that takes other values than the defaults.
func (n *Naming) declares(name string, s *Signature) []string {
	names := []string{name}
	if n.Variant != "" && len(s.Defaulted()) > 0 {
		names = append(names, name+n.Variant)
	}
	return names
}

// A namer names the errors of one catalog. A name depends on the catalog alone,
// so that no other selection changes it.
type namer struct {
	*Framework
	naming   *Naming
	keepers  map[string]*catalog.Family // who has a name, of those that share it
	variants map[string]bool            // names of errors with other values than their defaults
}

// newNamer gives a name that families share to the user's own before ours, to http
// before the rest of ours, and among those to the first in the order of lists.
func (f *Framework) newNamer(naming *Naming, c *catalog.Catalog) *namer {
	n := &namer{f, naming, make(map[string]*catalog.Family), make(map[string]bool)}
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
		if n.naming.Variant != "" && len(s.Fields) > 0 {
			n.variants[name+n.naming.Variant] = true
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
		return "", fmt.Errorf("%s: nothing of %s can be named after it: %w: name it with --handler", s.ID(), n.Title, err)
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

func (n *namer) recaseError(name string) (string, error) {
	recased, err := n.naming.recase(name, cmp.Or(n.naming.Error, n.Handler))
	if err != nil {
		return "", err
	}
	return n.naming.Prefix + strings.TrimSuffix(strings.TrimPrefix(recased, n.naming.Prefix), n.naming.Suffix) + n.naming.Suffix, nil
}

func (n *namer) checkErrorName(name string) error {
	if err := n.language.CheckIdentifier(name); err != nil {
		return err
	}
	if slices.Contains(n.naming.Taken, name) || slices.Contains(n.naming.Inherited, name) || n.language.IsBuiltin(name) {
		return fmt.Errorf("%q already has a meaning there", name)
	}
	return nil
}

// recase writes a name in a case, with the initialisms of the language.
func (n *Naming) recase(name, to string) (string, error) {
	text, err := literal.Recase(name, literal.Case(to))
	if err != nil || len(n.Initialisms) == 0 {
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
		case slices.Contains(n.Initialisms, upper):
			b.WriteString(upper)
		default:
			b.WriteString(upper[:1] + word[1:])
		}
	}
	return b.String(), nil
}

// parameterName returns the name of a parameter at the call, and inside of the
// function.
func (f *Framework) parameterName(n *Naming, name string) (call, inside string, err error) {
	if call, err = n.recase(name, n.Argument); err != nil {
		return "", "", err
	}
	if slices.Contains(n.Inherited, call) {
		call += n.Apart
	}
	call = f.language.Escaped(call)
	inside = call
	if f.language.CheckIdentifier(call) != nil || slices.Contains(n.Locals, call) {
		inside = call + n.Apart
		if !n.Inside {
			call = inside
		}
	}
	return call, inside, f.language.CheckIdentifier(inside)
}
