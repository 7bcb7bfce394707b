package generator

import (
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
)

// An Attribute is a text that the body shows of each error, and that an error
// therefore keeps.
type Attribute struct {
	Member string // what the references of the template call it: code in this.code
	Value  string // in one error
}

// Shown returns what the body shows of this error.
func (e *ModuleError) Shown() []Attribute {
	var shown []Attribute
	for _, text := range []struct {
		ref   jsontree.Ref
		value string
	}{
		{catalog.RefName, e.Name}, {catalog.RefCode, e.Code}, {catalog.RefID, e.ID},
		{catalog.RefFamily, e.Family}, {catalog.RefTitle, e.Title}, {catalog.RefType, e.Type},
	} {
		if e.File.used[text.ref] {
			value := e.File.values[string(text.ref)]
			shown = append(shown, Attribute{value[strings.LastIndex(value, ".")+1:], text.value})
		}
	}
	return shown
}

// Shown returns what the body shows of each error, without values.
func (m *ModuleFile) Shown() []Attribute { return (&ModuleError{File: m}).Shown() }

// Typed reports whether the file declares types.
func (m *ModuleFile) Typed() bool { return m.Dialect == TypeScript }
