package generator

import (
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// An argumentPlacer puts parameters in the place of args and fields.
type argumentPlacer struct {
	substitution
	framework *Framework
	naming    *Naming
	status    *catalog.Status
}

func newArgumentPlacer(f *Framework, n *Naming, s *catalog.Status) *argumentPlacer {
	a := &argumentPlacer{framework: f, naming: n, status: s}
	a.substitution.expression = a.expression
	return a
}

func (a *argumentPlacer) expression(ref jsontree.Ref) any {
	value, _ := a.status.Value(string(ref))
	_, inside, err := a.framework.parameterName(a.naming, string(ref))
	a.fail(err)
	e, err := a.framework.language.Expr(kindOf(value), inside)
	a.fail(err)
	return e
}

// kindOf returns the kind of a parameter with such an example or default.
func kindOf(value any) literal.Kind {
	switch value.(type) {
	case string:
		return literal.KindString
	case int64:
		return literal.KindInteger
	case []any, jsonvalue.Object:
		return literal.KindNode
	}
	return literal.KindAny
}

// headers returns the headers of an error that the framework can send, and what
// it cannot.
func (a *argumentPlacer) headers(body *catalog.Body) (headers []Header, remark string) {
	var omitted []string
	for _, h := range a.status.HeaderTexts {
		switch {
		case a.framework.omits(h.Name):
			omitted = append(omitted, h.Name)
		case strings.EqualFold(h.Name, "Content-Type") && body.Fixed():
		default:
			headers = append(headers, Header{Name: h.Name, Value: a.header(h.Value)})
		}
	}
	if len(omitted) > 0 {
		remark = a.framework.notSent(omitted)
	}
	return headers, remark
}
