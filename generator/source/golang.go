package source

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
)

// missingGo asks Go's own parser.
func (f *File) missingGo(program *File, used map[string]bool) []string {
	there := make(map[string]bool)
	for _, spec := range goImports(f.Text) {
		if spec.Name == nil {
			there[importPath(spec)] = true
		}
	}
	var lines []string
	for _, spec := range goImports(program.Text) {
		if name := importPath(spec); used[path.Base(name)] && !there[name] {
			lines = append(lines, "import "+strconv.Quote(name))
		}
	}
	return lines
}

func goImports(text string) []*ast.ImportSpec {
	if strings.HasPrefix(text, "import ") { // what a function needs, and no file
		text = "package imports;" + text
	}
	file, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ImportsOnly)
	if err != nil {
		return nil
	}
	return file.Imports
}

func importPath(spec *ast.ImportSpec) string {
	name, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return spec.Path.Value
	}
	return name
}

// GoNames returns what a file of Go gives a name to in its package, and its
// imports: each of them is in the way of a declaration of that name in the package.
func GoNames(text string) []Binding {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", text, parser.SkipObjectResolution)
	if file == nil || err != nil && len(file.Decls) == 0 {
		return nil
	}
	var names []Binding
	add := func(id *ast.Ident, imported bool) {
		if id.Name != "_" && id.Name != "." && (imported || id.Name != "init") {
			names = append(names, Binding{id.Name, files.Position(id.Pos()).Line, imported})
		}
	}
	for _, spec := range file.Imports {
		name := spec.Name
		if name == nil {
			name = &ast.Ident{Name: path.Base(importPath(spec)), NamePos: spec.Pos()}
		}
		add(name, true)
	}
	for _, d := range file.Decls {
		for _, id := range declaredIn(d) {
			add(id, false)
		}
	}
	return names
}

// declaredIn returns the names that a declaration gives at the top level.
func declaredIn(d ast.Decl) []*ast.Ident {
	if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
		return []*ast.Ident{f.Name}
	}
	var names []*ast.Ident
	if g, ok := d.(*ast.GenDecl); ok {
		for _, spec := range g.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				names = append(names, spec.Name)
			case *ast.ValueSpec:
				names = append(names, spec.Names...)
			}
		}
	}
	return names
}
