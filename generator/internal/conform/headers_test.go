package conform_test

import (
	"cmp"
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

//go:embed testdata/headers
var headerFiles embed.FS

// A headerFixer puts the header of a license into files, or replaces one. Its
// command is given the files.
type headerFixer struct {
	name, stand string
	requires    string // what STATUSMITH_REQUIRE calls the stand; its name where it is empty
	extensions  string // of the files that it knows
	fails       bool   // where it changed something
	command     []string
}

const (
	sources = ".py .js .mjs .cjs .ts .go .rb .java .cs"
	scripts = ".js .mjs .cjs .ts"
)

var headerFixers = []headerFixer{
	{name: "addlicense", stand: "headers", extensions: sources, command: []string{"addlicense", "-c", "Acme", "-l", "apache"}},
	{name: "addlicense, SPDX only", stand: "headers", extensions: sources, command: []string{"addlicense", "-s=only", "-c", "Acme", "-l", "mit"}},
	{name: "licenseheaders", stand: "headers", extensions: sources, command: []string{"licenseheaders", "-t", "header.tmpl", "-f"}},
	{name: "add-license-header", stand: "headers", extensions: sources, fails: true, command: []string{"add-license-header", "--license-file", "header.tmpl"}},
	{name: "RuboCop", stand: "rubocop-1.39", requires: "formatters", extensions: ".rb", command: []string{"rubocop", "-A", "--cache", "false", "--config", "rubocop.yml"}},
	eslintFixer("eslint-plugin-header, lines", "eslint-plugin-header", "header", `["line", [" Copyright 2026 Acme", " All rights reserved."], 2]`),
	eslintFixer("eslint-plugin-header, a block", "eslint-plugin-header", "header", `["block", "\n * Copyright 2026 Acme\n "]`),
	eslintFixer("eslint-plugin-headers, a block", "eslint-plugin-headers", "header-format", `[{"source": "string", "content": "Copyright 2026 Acme"}]`),
	eslintFixer("eslint-plugin-headers, a line", "eslint-plugin-headers", "header-format", `[{"source": "string", "style": "line", "content": "Copyright 2026 Acme"}]`),
	eslintFixer("eslint-plugin-license-header", "eslint-plugin-license-header", "header", `[["// Copyright 2026 Acme"]]`),
	eslintFixer("@tony.ganchev/eslint-plugin-header", "@tony.ganchev/eslint-plugin-header", "header", `[{"header": {"commentType": "line", "lines": [" Copyright 2026 Acme"]}}]`),
	eslintFixer("eslint-plugin-simple-header", "eslint-plugin-simple-header", "header", `[{"text": ["Copyright 2026 Acme"]}]`),
}

func eslintFixer(name, plugin, rule, options string) headerFixer {
	return headerFixer{name: name, stand: "headers", extensions: scripts, command: []string{
		"env", "HEADER_PLUGIN=" + plugin, "HEADER_RULE=" + rule, "HEADER_OPTIONS=" + options, "eslint", "--fix",
	}}
}

// newFiles are those that copy is asked for, each with its form.
var newFiles = []struct{ framework, file, form string }{
	{"flask", "orders/errors.py", "module"}, {"flask", "orders/answers.py", "function"}, {"flask", "orders/app.py", "endpoint"},
	{"django", "cart/errors.py", "module"}, {"django", "cart/answers.py", "function"}, {"django", "cart/views.py", "endpoint"},
	{"fastapi", "stock/errors.py", "module"}, {"fastapi", "stock/answers.py", "function"}, {"fastapi", "stock/main.py", "endpoint"},
	{"express", "web/errors.mjs", "module"}, {"express", "web/answers.cjs", "function"}, {"express", "web/app.ts", "endpoint"}, {"express", "web/errors.ts", "module"},
	{"go", "apierr/errors.go", "module"}, {"go", "answers/answers.go", "function"}, {"go", "endpoint/endpoint.go", "endpoint"},
	{"rails", "app/errors/api_errors.rb", "module"}, {"rails", "app/controllers/not_found_controller.rb", "endpoint"},
	{"spring", "src/main/java/shop/ApiErrors.java", "module"}, {"spring", "src/main/java/shop/NotFoundController.java", "endpoint"},
	{"aspnet", "Api/ApiErrors.cs", "module"}, {"aspnet", "Api/Answers.cs", "function"}, {"aspnet", "Api/Program.cs", "endpoint"},
}

// TestFixersOfLicenseHeadersLeaveNewFilesInStep runs each of them twice: the second
// run meets the header of the first.
func TestFixersOfLicenseHeadersLeaveNewFilesInStep(t *testing.T) {
	toolchain.SkipShort(t)
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	machine := conform.Machine("headers")
	program, origin := buildProgram(t), t.TempDir()
	for _, f := range newFiles {
		if _, err := machine.Output([]string{program, "copy", "404", f.framework, f.file, "--form", f.form}, origin); err != nil {
			t.Fatal(err)
		}
	}
	for _, fixer := range headerFixers {
		t.Run(fixer.name, func(t *testing.T) {
			i := slices.IndexFunc(all, func(s *conform.Stand) bool { return s.Name == fixer.stand })
			if i < 0 {
				toolchain.Lack(t, errors.New(".ci/frameworks has not installed "+fixer.stand), cmp.Or(fixer.requires, fixer.stand))
			}
			dir := filepath.Join(t.TempDir(), "files")
			copyTree(t, dir, os.DirFS(origin))
			configuration, err := fs.Sub(headerFiles, "testdata/headers")
			if err != nil {
				t.Fatal(err)
			}
			copyTree(t, dir, configuration)
			if err := all[i].LinkModules(dir); err != nil {
				t.Fatal(err)
			}
			files := filesWith(strings.Fields(fixer.extensions))
			for range 2 {
				if _, err := all[i].Output(slices.Concat(fixer.command, files), dir); err != nil && !fixer.fails {
					t.Fatal(err)
				}
			}
			for _, file := range files {
				if readFile(t, origin, file) == readFile(t, dir, file) {
					t.Errorf("%s has no header", file)
				}
			}
			if told, err := machine.Output([]string{program, "check"}, dir); err != nil || !strings.HasSuffix(told, " clean") {
				t.Errorf("%v: %s", err, told)
			}
		})
	}
}

func copyTree(t *testing.T, dir string, from fs.FS) {
	t.Helper()
	if err := os.CopyFS(dir, from); err != nil {
		t.Fatal(err)
	}
}

// filesWith returns the new files with some extensions.
func filesWith(extensions []string) (files []string) {
	for _, f := range newFiles {
		if slices.Contains(extensions, filepath.Ext(f.file)) {
			files = append(files, f.file)
		}
	}
	return files
}

func readFile(t *testing.T, dir, file string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
