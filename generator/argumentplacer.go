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
	framework *Framework
	status    *catalog.Status
	err       error
}

func (a *argumentPlacer) expression(ref jsontree.Ref) any {
	value, _ := a.status.Value(string(ref))
	kind := literal.KindAny
	switch value.(type) {
	case string:
		kind = literal.KindString
	case int64:
		kind = literal.KindInteger
	case []any, jsonvalue.Object:
		kind = literal.KindNode
	}
	_, inside, err := a.framework.parameterName(string(ref))
	if err != nil && a.err == nil {
		a.err = err
	}
	e, err := a.framework.language.Expr(kind, inside)
	if err != nil && a.err == nil {
		a.err = err
	}
	return e
}

func (a *argumentPlacer) text(tree any) any {
	var parts []any
	switch v := tree.(type) {
	case jsontree.Ref:
		parts = []any{a.expression(v)}
	case jsontree.Text:
		for _, part := range v {
			if ref, ok := part.(jsontree.Ref); ok {
				part = a.expression(ref)
			}
			parts = append(parts, part)
		}
	default:
		return tree
	}
	text, err := literal.NewText(parts...)
	if err != nil && a.err == nil {
		a.err = err
	}
	return text
}

// setHeaders sets the headers of an error that the framework can send.
func (a *argumentPlacer) setHeaders(e *ModuleError, body *catalog.Body) {
	var omitted []string
	for _, h := range a.status.HeaderTexts {
		switch {
		case a.framework.omits(h.Name):
			omitted = append(omitted, h.Name)
		case strings.EqualFold(h.Name, "Content-Type") && body.Fixed():
		default:
			e.Headers = append(e.Headers, ModuleHeader{Name: h.Name, Value: a.text(h.Value)})
		}
	}
	if len(omitted) > 0 {
		e.Remark = a.framework.notSent(omitted)
	}
}
