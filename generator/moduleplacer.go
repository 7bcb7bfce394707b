package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/literal"
)

// A modulePlacer puts expressions in the place of the placeholders of a body of a
// module.
type modulePlacer struct {
	substitution
	framework *Framework
	body      *catalog.Body
	module    *ModuleFile
}

func newModulePlacer(f *Framework, body *catalog.Body, m *ModuleFile) *modulePlacer {
	p := &modulePlacer{framework: f, body: body, module: m}
	p.substitution.expression = func(ref jsontree.Ref) any { return p.expression(ref, literal.KindScalar) }
	p.alone = func(ref jsontree.Ref) any { return p.expression(ref, literal.KindNode) }
	p.substitution.condition = p.condition
	return p
}

func (p *modulePlacer) condition(ref jsontree.Ref) string {
	pattern := ""
	if _, ok := catalog.Member(ref, catalog.RequestPrefix); ok {
		pattern = p.framework.Tables().References.Request
	} else if _, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
		pattern = p.framework.Tables().References.Placed
	}
	return strings.ReplaceAll(pattern, "{}", p.variable(ref))
}

// expression returns what stands for a placeholder; placed is the kind of an arg or
// a field that the body has a place of its own for.
func (p *modulePlacer) expression(ref jsontree.Ref, placed literal.Kind) any {
	form, kind := p.framework.Tables().References.Values[string(ref)], literal.KindString
	switch {
	case ref == catalog.RefHTTPStatus:
		kind = literal.KindInteger
	case ref == catalog.RefHTTPText && form == "": // the text of the number
		text, err := literal.NewText(p.expression(catalog.RefHTTPStatus, placed))
		if err != nil {
			p.fail(err)
		}
		return text
	case ref == catalog.RefFields:
		kind = literal.KindAny
		if len(p.module.Placed) > 0 {
			form = p.framework.Tables().References.Rest
		}
	case p.variable(ref) != "":
		form = p.variable(ref)
		if _, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
			kind = placed
		}
	}
	e, err := p.framework.language.Expr(kind, form)
	if err != nil {
		p.fail(fmt.Errorf("%s: {%s}: %w", p.framework.Source(), ref, err))
	}
	return e
}

// variable returns the variable of a request value or of a placed field.
func (p *modulePlacer) variable(ref jsontree.Ref) string {
	name, isRequest := catalog.Member(ref, catalog.RequestPrefix)
	if !isRequest {
		var ok bool
		if name, ok = catalog.Member(ref, catalog.FieldPrefix); !ok {
			return ""
		}
	}
	_, variable, err := p.framework.parameterName(&p.framework.Tables().Naming, name)
	if slices.Contains(p.framework.takenVariables(), variable) {
		variable += p.framework.Tables().Naming.Apart
	}
	if err != nil {
		p.fail(fmt.Errorf("{%s}: %w", ref, err))
	}
	return variable
}

// variables lists the request values and the placed fields that are used.
func (p *modulePlacer) variables(refs []jsontree.Ref) (request []RequestVariable, placed []PlacedVariable) {
	seen := make(map[jsontree.Ref]bool)
	for _, ref := range refs {
		if seen[ref] {
			continue
		}
		seen[ref] = true
		if name, ok := catalog.Member(ref, catalog.FieldPrefix); ok {
			placed = append(placed, PlacedVariable{name, p.variable(ref)})
		}
		name, ok := catalog.Member(ref, catalog.RequestPrefix)
		i := slices.IndexFunc(p.body.Request, func(r catalog.RequestValue) bool { return r.Name == name })
		if !ok || i < 0 {
			continue
		}
		request = append(request, requestVariable(p.variable(ref), p.body.Request[i]))
	}
	return request, placed
}
