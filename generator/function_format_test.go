package generator_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// calledBodies are the bodies that functions and statements are tried in.
var calledBodies = []string{"", generator.BodyProblem, generator.BodyNone, "nested", "jsonapi", "aip"}

// TestFormattersLeaveEveryFunctionAndStatementAsItIs writes those of all statuses
// and of a company with hostile texts, one file for each body and dialect.
func TestFormattersLeaveEveryFunctionAndStatementAsItIs(t *testing.T) {
	toolchain.SkipShort(t)
	g := open(t, generator.WithCatalogFile(companyCatalog))
	for _, f := range embeddedFrameworks(t) {
		if !f.Has(generator.Function) {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			dir := t.TempDir()
			var files []string
			for _, body := range calledBodies {
				statuses := callable(t, g, f, body)
				files = append(files, writeFunctions(t, f, statuses, dir, body)...)
				files = append(files, writeStatements(t, f, statuses, dir, body))
			}
			checkFormat(t, f, dir, files)
		})
	}
}

// callable returns what a framework has functions for; in a company's body, the
// company's own.
func callable(t *testing.T, g *generator.Generator, f *generator.Framework, body string) []*catalog.Status {
	t.Helper()
	c, err := g.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	ours := body == "" || body == generator.BodyProblem || body == generator.BodyNone
	return slices.DeleteFunc(c.Statuses(), func(s *catalog.Status) bool {
		return s.Interim() || !f.Sends(s) || s.HasBody && body != "" && body != generator.BodyNone || s.Family.Name != "acme" && !ours
	})
}

func writeFunctions(t *testing.T, f *generator.Framework, statuses []*catalog.Status, dir, body string) []string {
	t.Helper()
	dialects := f.Dialects
	if len(dialects) == 0 {
		dialects = []string{""}
	}
	var files []string
	for _, dialect := range dialects {
		o := generator.Options{Form: generator.Function, Body: body, Dialect: dialect}
		code, err := f.RenderSelection(catalog.Selection{{Statuses: statuses}}, o)
		if err != nil {
			t.Fatal(err)
		}
		source, _ := whole(f, "function", code.Text())
		files = append(files, writeFile(t, filepath.Join(dir, "functions"+body, "answers."+extensionIn(f, dialect)), source))
	}
	return files
}

func writeStatements(t *testing.T, f *generator.Framework, statuses []*catalog.Status, dir, body string) string {
	t.Helper()
	language := enclosing[f.Language]
	var imports, handlers []string
	for i, s := range statuses {
		code, err := f.RenderSelection(catalog.Selection{{Statuses: []*catalog.Status{s}}}, generator.Options{Form: generator.Statement, Body: body})
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range code.Imports {
			if !slices.Contains(imports, line) {
				imports = append(imports, line)
			}
		}
		handlers = append(handlers, language.handler(fmt.Sprintf("handler%d", i), code))
	}
	slices.Sort(imports)
	extension := f.Extension()
	if extension == "js" {
		extension = "mjs"
	}
	source := language.file(imports, strings.Join(handlers, strings.Repeat("\n", f.BlankLines)))
	return writeFile(t, filepath.Join(dir, "statements"+body, "answers."+extension), source)
}

// enclosing is what makes a source file of statements, by language.
var enclosing = map[string]struct {
	file    func(imports []string, handlers string) string
	handler func(name string, code *generator.Code) string
}{
	"python": {
		func(imports []string, handlers string) string {
			var standard, others strings.Builder
			for _, line := range joinedImports(imports) {
				if strings.HasPrefix(line, "import ") || strings.HasPrefix(line, "from http ") {
					standard.WriteString(line + "\n")
				} else {
					others.WriteString(line + "\n")
				}
			}
			text := strings.Trim(standard.String()+"\n"+others.String(), "\n")
			return strings.TrimLeft(text+"\n\n\n", "\n") + handlers
		},
		func(name string, code *generator.Code) string {
			request := "    request,\n"
			if slices.ContainsFunc(code.Imports, func(line string) bool { return strings.HasSuffix(line, " request") }) {
				request = "    more,\n"
			}
			return "def " + name + "(\n" + request + each(code, "    NAME,\n") + "):\n" + indented("    ", code.Snippet)
		},
	},
	"javascript": {
		func(_ []string, handlers string) string { return handlers },
		func(name string, code *generator.Code) string {
			return "export function " + name + "(res, args) {\n" + each(code, "  const NAME = args.NAME;\n") + indented("  ", code.Snippet) + "}\n"
		},
	},
	"java": {
		func(imports []string, handlers string) string {
			return "package com.example;\n\n" + strings.Join(imports, "\n") + "\n\npublic class Answers {\n" + indented("    ", handlers) + "}\n"
		},
		func(name string, code *generator.Code) string {
			return "public ResponseEntity<?> " + name + "(" + strings.TrimPrefix(each(code, ", TYPE NAME"), ", ") + ") {\n" + indented("    ", code.Snippet) + "}\n"
		},
	},
	"ruby": {
		func(_ []string, handlers string) string {
			return "class AnswersController < ApplicationController\n" + indented("  ", handlers) + "end\n"
		},
		func(name string, code *generator.Code) string {
			return "def " + name + "(" + strings.TrimPrefix(each(code, ", NAME"), ", ") + ")\n" + indented("  ", code.Snippet) + "end\n"
		},
	},
	"csharp": {
		func(imports []string, handlers string) string {
			return strings.Join(imports, "\n") + "\n\npublic static class Answers\n{\n" + indented("    ", handlers) + "}\n"
		},
		func(name string, code *generator.Code) string {
			return "public static IResult " + name + "(HttpContext context" + each(code, ", TYPE NAME") + ")\n{\n" + indented("    ", code.Snippet) + "}\n"
		},
	},
	"go": {
		func(imports []string, handlers string) string {
			return "package answers\n\nimport (\n\t" + strings.Join(imports, "\n\t") + "\n)\n\n" + handlers
		},
		func(name string, code *generator.Code) string {
			return "func " + name + "(w http.ResponseWriter, r *http.Request" + each(code, ", NAME TYPE") + ") {\n" + indented("\t", code.Snippet) + "}\n"
		},
	},
}

// argumentTypes are the types of arguments in languages that need them, by kind.
var argumentTypes = map[string]map[string]string{
	"go":     {"string": "string", "integer": "int", "number": "float64", "boolean": "bool", "list": "any", "object": "any"},
	"java":   {"string": "String", "integer": "long", "number": "double", "boolean": "boolean", "list": "java.util.List<?>", "object": "java.util.Map<String, ?>"},
	"csharp": {"string": "string", "integer": "long", "number": "double", "boolean": "bool", "list": "JsonNode", "object": "JsonNode"},
}

// joinedImports makes one line of all imports of a module.
func joinedImports(lines []string) []string {
	var joined []string
	names := make(map[string][]string)
	for _, line := range lines {
		module, list, ok := strings.Cut(line, " import ")
		if !ok {
			joined = append(joined, line)
			continue
		}
		if names[module] == nil {
			joined = append(joined, module)
		}
		names[module] = append(names[module], strings.Split(list, ", ")...)
	}
	for i, module := range joined {
		if list := names[module]; list != nil {
			slices.Sort(list)
			joined[i] = module + " import " + strings.Join(slices.Compact(list), ", ")
		}
	}
	return joined
}

// each writes a text with the name and the type of each argument.
func each(code *generator.Code, form string) string {
	var b strings.Builder
	for _, p := range code.Functions[0].Required() {
		text := strings.ReplaceAll(form, "NAME", p.Variable)
		b.WriteString(strings.ReplaceAll(text, "TYPE", argumentTypes[code.Language][p.Kind]))
	}
	return b.String()
}

func indented(indent, text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line != "\n" {
			b.WriteString(indent)
		}
		b.WriteString(line)
	}
	return strings.TrimSuffix(b.String(), "\n") + "\n"
}

func writeFile(t *testing.T, file, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}
