package conform_test

import (
	"io/fs"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// A modulePart is a program that uses a module in a part of itself.
type modulePart struct {
	framework       string
	options         generator.Options
	module, other   string // files of the module, and of one with another body
	source, program string // from testdata, to the file that it becomes
	beside          string // a file of testdata that it needs, under its own name; "" for none
	check, command  []string
}

var moduleParts = []modulePart{
	{framework: "django", module: "errors.py", other: "other.py", source: "django_part.py", program: "part.py", beside: "hostile_values.py", command: []string{"python3", "part.py"}},
	{framework: "django", options: generator.Options{Extras: []string{"drf"}}, module: "errors.py", source: "django_rest_part.py", program: "part.py",
		check: []string{"python3", "-c", "import rest_framework"}, command: []string{"python3", "part.py"}},
	{framework: "fastapi", module: "errors.py", other: "other.py", source: "fastapi_part.py", program: "part.py", beside: "hostile_values.py", command: []string{"python3", "part.py"}},
	{framework: "flask", module: "errors.py", source: "flask_part.py", program: "part.py", beside: "hostile_values.py", command: []string{"python3", "part.py"}},
	{framework: "express", options: generator.Options{Dialect: generator.ESM}, module: "errors.mjs", source: "express_part.mjs", program: "part.mjs", command: []string{"node", "part.mjs"}},
	{framework: "go", module: "errors.go", source: "part_test.go.txt", program: "part_test.go", command: []string{"go", "test", "."}},
	{framework: "rails", module: "app/controllers/concerns/api_errors.rb", source: "rails_part.rb", program: "part.rb", command: []string{"ruby", "part.rb"}},
}

// TestModulesInAPartOfAService runs a program in each framework that mounts a
// module below a path, and looks at what is outside, at the log and at settings.
func TestModulesInAPartOfAService(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open(generator.WithCatalog(modulesFiles, "testdata/modules/company.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range moduleParts {
		f, err := g.Framework(part.framework)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(part.source+"/"+s.Name, func(t *testing.T) {
				dir := t.TempDir()
				if err := s.LinkModules(dir); err != nil {
					t.Fatal(err)
				}
				demandWhole(t, s, s.Check(f, f.ServerNames()[0], dir))
				demandLibrary(t, s, part.check, dir)
				part.write(t, g, dir)
				if err := s.Run(part.command, dir); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

func (p modulePart) write(t *testing.T, g *generator.Generator, dir string) {
	m := &moduleTest{T: t}
	for file, body := range map[string]string{p.module: "nested", p.other: generator.BodyProblem} {
		o := p.options
		o.Form, o.Body = generator.Module, body
		code, err := g.Render("acme", p.framework, o)
		if err != nil {
			t.Fatal(err)
		}
		if file != "" {
			m.write(dir, file, code.Text())
		}
	}
	for file, source := range map[string]string{p.program: p.source, p.beside: p.beside} {
		if source == "" {
			continue
		}
		text, err := fs.ReadFile(modulesFiles, "testdata/modules/"+source)
		if err != nil {
			t.Fatal(err)
		}
		m.write(dir, file, string(text))
	}
	m.write(dir, "go.mod", "module service\n\ngo 1.22\n")
}

// demandLibrary ends the test where a stand lacks a library that a command looks
// for.
func demandLibrary(t testing.TB, s *conform.Stand, command []string, dir string) {
	t.Helper()
	if len(command) == 0 {
		return
	}
	if err := s.Run(command, dir); err != nil {
		toolchain.Lack(t, err, s.Framework)
	}
}
