package generator

import (
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Signature is what the code of a status takes from its caller.
type Signature struct {
	Params  []*Parameter // args, then fields; the message is none of them
	Message any          // a string, or a text with the parameters in it; nil where nothing shows it
}

// A Parameter is an arg or a field of a status.
type Parameter struct {
	Name     string // at the call
	Variable string // inside of the function
	Member   string // in JSON
	Kind     string // string, integer, number, boolean, list or object
	Optional bool   // Default is sent where it is not given
	Default  any
}

// Shared reports whether a default that is written once would be the same list or
// object in every call.
func (p *Parameter) Shared() bool { return p.Optional && (p.Kind == "list" || p.Kind == "object") }

// Plain reports whether the message has no parameters in it.
func (s *Signature) Plain() bool { _, ok := s.Message.(string); return ok }

// Required returns the parameters without a default.
func (s *Signature) Required() []*Parameter {
	return slices.DeleteFunc(slices.Clone(s.Params), func(p *Parameter) bool { return p.Optional })
}

// Defaulted returns the parameters with a default.
func (s *Signature) Defaulted() []*Parameter {
	return slices.DeleteFunc(slices.Clone(s.Params), func(p *Parameter) bool { return !p.Optional })
}

// setParams names a parameter for each arg and each field.
func (s *Signature) setParams(f *Framework, n *Naming, args, fields jsonvalue.Object) error {
	add := func(values jsonvalue.Object, optional bool) error {
		for _, v := range values {
			call, inside, err := f.parameterName(n, v.Name)
			if err != nil {
				return fmt.Errorf("the parameter %s: %w", v.Name, err)
			}
			for _, p := range s.Params {
				if p.Name == call || p.Variable == inside {
					return fmt.Errorf("%s and %s are the same parameter, %s", p.Member, v.Name, call)
				}
			}
			s.Params = append(s.Params, &Parameter{call, inside, v.Name, jsonvalue.Type(v.Value), optional, v.Value})
		}
		return nil
	}
	if err := add(args, false); err != nil {
		return err
	}
	return add(fields, true)
}
