package generator

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// References are the expressions that stand for the placeholders of a body in a
// template's code, by placeholder. The forms are those of [literal.Language.Expr].
type References struct {
	Values  map[string]string // "name" = "self.error"
	Request string            // condition of a request value that is there, with {} for its variable
	Placed  string            // the same of an arg or a field that the body places by name
	Rest    string            // {fields} where the body places some by name; else Values' fields
	Taken   []string          // names that a variable cannot have beside them
}

// takenVariables returns the names that no variable of a module has.
func (f *Framework) takenVariables() []string {
	return slices.Concat(f.Tables().References.Taken, f.language.Builtins())
}

// A RequestVariable is a value of the request, in a variable.
type RequestVariable struct {
	Variable string
	Source   string // path, method, traceparent or header
	Header   string // its name
	CGI      string // the name of the header as a meta-variable (RFC 3875, Section 4.1.18)
}

// A PlacedVariable is an arg or a field that the body places by name, in a
// variable.
type PlacedVariable struct{ Name, Variable string }

func requestVariable(name string, value catalog.RequestValue) RequestVariable {
	v := RequestVariable{Variable: name, Source: value.Source}
	if header, ok := strings.CutPrefix(v.Source, catalog.RequestHeader); ok {
		v.Source, v.Header = "header", header
		v.CGI = metaVariable(header)
	}
	return v
}

// metaVariable returns what CGI calls a header of a request. Those of the content
// have names of their own (RFC 3875, Sections 4.1.2 and 4.1.3).
func metaVariable(header string) string {
	name := strings.ToUpper(strings.ReplaceAll(header, "-", "_"))
	if name == "CONTENT_TYPE" || name == "CONTENT_LENGTH" {
		return name
	}
	return "HTTP_" + name
}
