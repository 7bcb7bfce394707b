package generator

import (
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// The methods of this file tell what the caller of a function says.

// given returns what an arg or a field is, or that a parameter says it.
func (p *functionPlacer) given(name string, value any) any {
	_, isArg := p.composer.status.Args.Get(name)
	if set, ok := p.args[name]; ok {
		value, isArg = set, false
	}
	if p.snippet.Form == Statement && !isArg || p.isFixed(name) {
		return value
	}
	return jsontree.Ref(catalog.FieldPrefix + name)
}

// required returns the args that the caller has to give.
func (p *functionPlacer) required() jsonvalue.Object {
	return slices.DeleteFunc(slices.Clone(p.composer.status.Args), func(m jsonvalue.Member) bool {
		_, given := p.args[m.Name]
		return given || !p.shows(m.Name)
	})
}

// isFixed reports whether a field keeps its default because no parameter can be
// called like it: that of another, or of the message, or no name at all.
func (p *functionPlacer) isFixed(name string) bool {
	if _, isField := p.composer.status.Fields.Get(name); !isField {
		return false
	}
	call, inside, err := p.framework.parameterName(p.naming, name)
	if err != nil || call == string(catalog.RefMessage) {
		return true
	}
	for _, m := range slices.Concat(p.composer.status.Args, p.composer.status.Fields) {
		if m.Name == name {
			return false
		}
		other, otherInside, err := p.framework.parameterName(p.naming, m.Name)
		if err == nil && (other == call || otherInside == inside) {
			return true
		}
	}
	return false
}

// optionals returns what the caller may give: the fields, and the args for which
// the options have a value.
func (p *functionPlacer) optionals() jsonvalue.Object {
	var all jsonvalue.Object
	for _, m := range p.composer.status.Args {
		if value, given := p.args[m.Name]; given && p.shows(m.Name) {
			all = append(all, jsonvalue.Member{Name: m.Name, Value: value})
		}
	}
	for _, m := range p.composer.status.Fields {
		if p.shows(m.Name) && !p.isFixed(m.Name) {
			all = append(all, jsonvalue.Member{Name: m.Name, Value: p.value(m.Name, m.Value)})
		}
	}
	return all
}
