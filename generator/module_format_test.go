package generator_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// companyCatalog holds errors of every shape, with hostile texts.
const companyCatalog = "internal/conform/testdata/modules/company.toml"

// moduleLinters are the commands, by language, that must find nothing in a module
// with the settings that projects have.
var moduleLinters = map[string][][]string{
	"ruby": {
		{"rubocop", "--config", "testdata/strict/ruby/default.yml", "--cache", "false"},
		{"rubocop", "--config", "testdata/strict/ruby/omakase.yml", "--cache", "false"},
		{"rubocop", "--config", "testdata/strict/ruby/standard.yml", "--cache", "false"},
	},
}

// TestFormattersLeaveEveryModuleAsItIs writes the errors of a company, and all of
// HTTP's, in every body and dialect.
func TestFormattersLeaveEveryModuleAsItIs(t *testing.T) {
	toolchain.SkipShort(t)
	g := open(t, generator.WithCatalogFile(companyCatalog))
	for _, f := range embeddedFrameworks(t) {
		if !f.Has(generator.Module) {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			var files []string
			for _, body := range []string{"nested", "problem", "plain", "jsonapi", "aip"} {
				for _, selection := range []string{"acme", "http"} {
					for _, dialect := range append([]string{""}, f.Dialects...) {
						files = append(files, writeModule(t, g, f, selection, generator.Options{Body: body, Dialect: dialect}))
					}
					if len(f.Tables().Extras) > 0 {
						extras := slices.Sorted(maps.Keys(f.Tables().Extras))
						files = append(files, writeModule(t, g, f, selection, generator.Options{Body: body, Extras: extras}))
					}
				}
			}
			checkFormat(t, f, filepath.Dir(files[0]), files)
			runFormatters(t, f, filepath.Dir(files[0]), files, moduleLinters[f.Language])
		})
	}
}

func writeModule(t *testing.T, g *generator.Generator, f *generator.Framework, selection string, o generator.Options) string {
	t.Helper()
	o.Form, o.Constants = generator.Module, generator.On
	code, err := g.Render(selection, f.Name, o)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.Join([]string{selection, o.Body, o.Dialect}, "-")
	file := filepath.Join(t.TempDir(), strings.TrimSuffix(name, "-"), "errors."+extensionIn(f, o.Dialect))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(code.Text()), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}
