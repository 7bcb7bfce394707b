package literal

import (
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
)

// goLayout formats a file and leaves the imports out that nothing in it uses,
// which Go refuses. A text that is not a file of Go is formatted as far as it is
// code.
func goLayout(_ *Language, source string) string {
	text := withoutUnusedImports(source)
	formatted, err := format.Source([]byte(text))
	if err != nil {
		return text
	}
	return strings.TrimRight(string(formatted), "\n")
}

// packageClause makes a file of a text that begins with its imports.
const packageClause = "package p;"

func withoutUnusedImports(source string) string {
	file, err := parser.ParseFile(token.NewFileSet(), "", packageClause+source, parser.SkipObjectResolution)
	if err != nil {
		return source
	}
	used := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				used[x.Name] = true
			}
		}
		return true
	})
	text := source
	for _, spec := range file.Imports {
		if name, err := strconv.Unquote(spec.Path.Value); err == nil && !used[path.Base(name)] {
			text = strings.Replace(text, "\t"+spec.Path.Value+"\n", "", 1)
		}
	}
	return text
}
