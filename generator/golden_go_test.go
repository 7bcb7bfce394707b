package generator_test

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// compileGo checks types, unused variables and imports among them, and
// formatting. Every file is a program of its own.
func compileGo(t *testing.T, f *generator.Framework) {
	toolchain.NeedTools(t, []string{f.Name}, toolchain.Go)
	set, imports := token.NewFileSet(), importer.Default()
	_, files := goldens(t, f)
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if formatted, err := format.Source(source); err == nil && !bytes.Equal(formatted, source) {
			t.Errorf("%s is not as gofmt writes it", name)
		}
		file, err := parser.ParseFile(set, name, source, parser.SkipObjectResolution)
		if err != nil {
			t.Error(err)
			continue
		}
		if file.Name.Name != "main" { // a package that programs import
			config := types.Config{Importer: imports, Error: func(err error) { t.Error(err) }}
			_, _ = config.Check(file.Name.Name, set, []*ast.File{file}, nil)
			continue
		}
		config := types.Config{Importer: imports, Error: func(err error) { t.Error(err) }}
		program, _ := config.Check("main", set, []*ast.File{file}, nil)
		if program.Name() != "main" || program.Scope().Lookup("main") == nil {
			t.Errorf("%s is not a program", name)
		}
	}
}
