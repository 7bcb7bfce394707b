package conform_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestFunctionsAndStatementsAnswerInEveryDialect requests them in the dialects that
// apps are not written in, which TestProof requests.
func TestFunctionsAndStatementsAnswerInEveryDialect(t *testing.T) {
	toolchain.SkipShort(t)
	c, frameworks := load(t)
	for _, f := range frameworks {
		for _, dialect := range f.Dialects {
			prepare := dialectApps[dialect]
			if prepare == nil {
				continue
			}
			cases, err := conform.Cases(c, f)
			if err != nil {
				t.Fatal(err)
			}
			cases = slices.DeleteFunc(cases, func(c conform.Case) bool { return c.Suite != "functions" && c.Suite != "statements" })
			for i := range cases {
				cases[i].Options.Dialect = dialect
			}
			for _, s := range stands(t, f) {
				t.Run(f.Name+"/"+dialect+"/"+s.Name, func(t *testing.T) {
					dir := t.TempDir()
					changed, stand := prepare(t, *f, *s, dir)
					proof, err := conform.PrepareCases(&changed, &stand, dir, cases)
					demandWhole(t, s, err)
					server := f.ServerNames()[0]
					failures, err := proof.Serve(server, f.Tables().Serve[server].Command)
					demandWhole(t, s, err)
					for _, failure := range failures {
						t.Errorf("%s: %s", failure.Request, strings.Join(failure.Wrong, "; "))
					}
					t.Logf("%d answers", len(cases))
				})
			}
		}
	}
}

// dialectApps make an app of another dialect: by what the stand replaces in it, and
// by how it is built.
var dialectApps = map[string]func(testing.TB, generator.Framework, conform.Stand, string) (generator.Framework, conform.Stand){
	generator.CommonJS: func(_ testing.TB, f generator.Framework, s conform.Stand, _ string) (generator.Framework, conform.Stand) {
		s.Replace = map[string]string{
			`import express from "express";`: `const express = require("express");`,
			`"type": "module"`:               `"type": "commonjs"`,
		}
		return f, s
	},
	generator.TypeScript: func(t testing.TB, f generator.Framework, s conform.Stand, dir string) (generator.Framework, conform.Stand) {
		f.File = "app.ts"
		s.Replace = map[string]string{`process.env.PORT || 3000`: `Number(process.env.PORT)`}
		f.Build = []string{"node", linted(t, "typescript/bin/tsc"), "--project", compilerOptions(t, s.Name, dir)}
		return f, s
	},
}

// linted returns a file of the packages that judge code.
func linted(t testing.TB, name string) string {
	t.Helper()
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range all {
		if s.Framework == "linters" {
			return s.File("node_modules/" + name)
		}
	}
	toolchain.Lack(t, fmt.Errorf("nothing has installed %s", name), "linters")
	return ""
}

// compilerOptions writes what tells TypeScript to compile the app of a folder with
// the types of a stand's Express.
func compilerOptions(t testing.TB, stand, dir string) (file string) {
	t.Helper()
	types := linted(t, "@types/express")
	if strings.HasSuffix(stand, "-4") {
		types = linted(t, "types-express-4")
	}
	options, err := json.Marshal(map[string]any{
		"files": []string{filepath.Join(dir, "app.ts")},
		"compilerOptions": map[string]any{
			"strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true, "skipLibCheck": true,
			"target": "es2022", "module": "esnext", "moduleResolution": "bundler", "esModuleInterop": true, "outDir": dir, "rootDir": dir,
			"typeRoots": []string{linted(t, "@types")}, "types": []string{"node"}, "paths": map[string][]string{"express": {types}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "tsconfig.json")
	if err := os.WriteFile(file, options, 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}
