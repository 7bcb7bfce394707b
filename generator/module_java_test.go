package generator_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

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
