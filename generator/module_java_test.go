package generator_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestModulesCompileInJava writes errors of every shape, and names that a class
// has of its own, in every body, with numbers and constants.
func TestModulesCompileInJava(t *testing.T) {
	toolchain.SkipShort(t)
	f := framework(t, "spring")
	var files []string
	root := t.TempDir()
	for _, m := range []struct{ catalog, selection, bodies string }{
		{companyCatalog, "acme", "nested problem plain jsonapi aip"},
		{companyCatalog, "http", "nested problem plain jsonapi aip json"},
		{"testdata/module/odd.toml", "odd", "list spread bare json"},
	} {
		g := open(t, generator.WithCatalogFile(m.catalog))
		for body := range strings.FieldsSeq(m.bodies) {
			for name, constants := range map[string]generator.Switch{"constants": generator.On, "numbers": generator.Off} {
				code, err := g.Render(m.selection, f.Name, generator.Options{Form: generator.Module, Body: body, Constants: constants})
				if err != nil {
					t.Fatal(err)
				}
				file := filepath.Join(root, strings.Join([]string{m.selection, body, name}, "_")+".java")
				if err := os.WriteFile(file, []byte(code.Text()), 0o644); err != nil {
					t.Fatal(err)
				}
				files = append(files, file)
			}
		}
	}
	compileJavaFiles(t, f, root, files)
}

// TestCallersOfFormerNamesCompileInJava renames errors and functions with and
// without parameters. What called them compiles with a warning for each call, and
// without formerly not at all.
func TestCallersOfFormerNamesCompileInJava(t *testing.T) {
	toolchain.SkipShort(t)
	f := framework(t, "spring")
	toolchain.NeedTools(t, []string{f.Name}, toolchain.Javac)
	const renamed = `
[family.shop]
title = "Shop"

[shop.order_not_found]
formerly = ["order_missing"]
http_status = 404
message = "No order has the number {order_id}"
args = { order_id = "42", items = [1] }
fields = { share = 0.5, hint = { see = "orders" } }

[shop.out_of_stock]
formerly = ["sold_out"]
http_status = 409
message = "This is out of stock"
`
	const caller = `package com.example;

import java.util.List;
import java.util.Map;

class Caller {
    List<?> all() {
        return List.of(
                ApiErrors.orderMissing("7", List.of(1)),
                ApiErrors.orderMissing("7", List.of(1), 0.25, Map.of("see", "/orders")).withMessage("gone"),
                ApiErrors.soldOut(),
                Answers.orderMissing("7", List.of(1)),
                Answers.orderMissing("7", List.of(1), 0.25, Map.of("see", "/orders"), "gone"),
                Answers.soldOut(),
                Answers.soldOut("gone"));
    }
}
`
	for _, test := range []struct {
		catalog string
		calls   int // that the compiler warns of
	}{{renamed, 7}, {strings.ReplaceAll(renamed, "formerly", "keywords"), 0}} {
		g := open(t, generator.WithCatalog(fstest.MapFS{"shop.toml": {Data: []byte(test.catalog)}}, "shop.toml"))
		var codes []*generator.Code
		for _, form := range []generator.Form{generator.Module, generator.Function} {
			code, err := g.Render("shop", f.Name, generator.Options{Form: form})
			if err != nil {
				t.Fatal(err)
			}
			codes = append(codes, code)
		}
		functions := "package com.example;\n\n" + codes[1].Header + "\nfinal class Answers {\n" + codes[1].Snippet + "\n}\n"
		said, err := compileTogether(t, map[string]string{"ApiErrors.java": codes[0].Text(), "Answers.java": functions, "Caller.java": caller})
		if (err == nil) != (test.calls > 0) {
			t.Errorf("%v\n%s", err, said)
		}
		if got := strings.Count(said, "Caller.java") - strings.Count(said, "error:"); got != test.calls || got != strings.Count(said, "[deprecation]") {
			t.Errorf("the compiler does not warn of %d calls:\n%s", test.calls, said)
		}
	}
}

// compileTogether compiles the files of a package and returns what the compiler says.
func compileTogether(t *testing.T, files map[string]string) (string, error) {
	t.Helper()
	spring, err := filepath.Abs("testdata/spring")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("javac", "-encoding", "UTF-8", "-Xlint:all", "-sourcepath", spring, "-d", "classes")
	cmd.Dir = t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(cmd.Dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd.Args = append(cmd.Args, name)
	}
	text, err := cmd.CombinedOutput()
	return string(text), err
}
