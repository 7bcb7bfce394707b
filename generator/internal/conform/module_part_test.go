package conform_test

import (
	"io/fs"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestModulesInAPartOfAService runs a program in each framework that mounts a
// module below a path, and looks at what is outside, at the log and at settings.
func TestModulesInAPartOfAService(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open(generator.WithCatalog(modulesFiles, "testdata/modules/company.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []struct {
		framework, dialect, module, source, program string
		command                                     []string
	}{
		{"django", "", "errors.py", "django_part.py", "part.py", []string{"python3", "part.py"}},
		{"flask", "", "errors.py", "flask_part.py", "part.py", []string{"python3", "part.py"}},
		{"express", generator.ESM, "errors.mjs", "express_part.mjs", "part.mjs", []string{"node", "part.mjs"}},
		{"go", "", "errors.go", "part_test.go.txt", "part_test.go", []string{"go", "test", "."}},
		{"rails", "", "app/controllers/concerns/api_errors.rb", "rails_part.rb", "part.rb", []string{"ruby", "part.rb"}},
	} {
		f, err := g.Framework(part.framework)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(part.framework+"/"+s.Name, func(t *testing.T) {
				dir := t.TempDir()
				if err := s.LinkModules(dir); err != nil {
					t.Fatal(err)
				}
				demandWhole(t, s, s.Check(f, f.ServerNames()[0], dir))
				m := &moduleTest{T: t}
				code, err := g.Render("acme", f.Name, generator.Options{Form: generator.Module, Body: "nested", Dialect: part.dialect})
				if err != nil {
					t.Fatal(err)
				}
				other, err := g.Render("acme", f.Name, generator.Options{Form: generator.Module, Body: generator.BodyProblem, Dialect: part.dialect})
				if err != nil {
					t.Fatal(err)
				}
				if f.Language == "python" {
					m.write(dir, "other.py", other.Text())
				}
				text, err := fs.ReadFile(modulesFiles, "testdata/modules/"+part.source)
				if err != nil {
					t.Fatal(err)
				}
				m.write(dir, part.module, code.Text())
				m.write(dir, part.program, string(text))
				m.write(dir, "go.mod", "module service\n\ngo 1.22\n")
				if err := s.Run(part.command, dir); err != nil {
					t.Error(err)
				}
			})
		}
	}
}
