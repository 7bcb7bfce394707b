package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

// calledStatuses are those whose functions and statements are kept: without a
// body, without a message, with args, fields, both and none of them, with each
// kind of argument, and of each family.
var calledStatuses = []string{
	"http/200", "http/201", "http/204", "http/206", "http/302", "http/304", "http/401", "http/404", "http/405", "http/418",
	"http/422", "http/429", "http/503", "smtp/504", "sip/404", "websocket/1002", "grpc/4",
}

// calledGoldens are the folders of functions and statements, with their options.
var calledGoldens = map[string]generator.Options{
	"function":         {Form: generator.Function},
	"statement":        {Form: generator.Statement},
	"bodies/problem":   {Form: generator.Function, Body: generator.BodyProblem},
	"bodies/none":      {Form: generator.Function, Body: generator.BodyNone},
	"bodies/envelope":  {Form: generator.Function, Body: "envelope"},
	"bodies/statement": {Form: generator.Statement, Body: "envelope"},
}

// called adds the functions and statements of a framework, in each dialect.
func called(t *testing.T, f *generator.Framework, files map[string]string) {
	t.Helper()
	g := open(t, generator.WithCatalogFile("testdata/function/bodies.toml"))
	for folder, o := range calledGoldens {
		if !f.Has(o.Form) {
			continue
		}
		dialects := f.Dialects
		if len(dialects) == 0 || o.Form == generator.Statement {
			dialects = []string{""}
		}
		for _, dialect := range dialects {
			for _, id := range calledStatuses {
				o.Dialect = dialect
				code, err := g.Render(id, f.Name, o)
				if err != nil {
					t.Fatal(err)
				}
				name := strings.ReplaceAll(id, "/", "-") + "." + extensionIn(f, dialect)
				if code.Form == generator.Function || o.Body != generator.BodyNone {
					files[folder+"/"+name] = code.Text()
				}
			}
		}
	}
}

// whole puts what is a part of a source file into a whole one: what is kept in a
// folder. ok is false for what only a handler makes whole.
func whole(f *generator.Framework, folder, text string) (source string, ok bool) {
	switch folder {
	case "statement", "bodies/statement":
		return "", false
	case "function", "bodies/problem", "bodies/none", "bodies/envelope":
		return aroundFunction(f, text), true
	}
	return text, true
}

// aroundFunction puts functions into a package or a class, behind their imports.
func aroundFunction(f *generator.Framework, text string) string {
	at := strings.LastIndex("\n"+text, "\nimport ")
	if f.Language == "csharp" {
		at = strings.LastIndex("\n"+text, "\nusing ")
	}
	imports, functions := "", text
	if at >= 0 {
		end := at + strings.Index(text[at:], "\n") + 1
		imports, functions = text[:end]+"\n", strings.TrimLeft(text[end:], "\n")
	}
	switch f.Language {
	case "go":
		return "// Package answers answers requests.\npackage answers\n\n" + text
	case "java":
		return "package com.example;\n\n" + imports + "public class Answers {\n" + indented("    ", functions) + "}\n"
	case "ruby":
		return "class AnswersController < ApplicationController\n" + indented("  ", functions) + "end\n"
	case "csharp":
		return imports + "internal static partial class Statuses\n{\n" + indented("    ", functions) + "}\n"
	}
	return text
}
