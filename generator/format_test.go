package generator_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// formatters are the commands, by language, that must find nothing to change
// in the files that they are given. None may read a configuration that is
// somewhere on the machine. RuboCop's config says which cops it leaves out.
var formatters = map[string][][]string{
	"python": {
		{"black", "--check", "--diff", "--quiet", "--config", os.DevNull},
		{"ruff", "format", "--diff", "--isolated", "--no-cache"},
		{"ruff", "check", "--isolated", "--no-cache"},
	},
	"javascript": {{"prettier", "--check", "--no-config", "--no-editorconfig"}},
	"ruby":       {{"rubocop", "--only", "Layout", "--config", "testdata/format/rubocop.yml", "--cache", "false"}},
}

func TestFormattersLeaveEveryGoldenAsItIs(t *testing.T) {
	toolchain.SkipShort(t)
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			dir, files := goldens(t, f)
			checkFormat(t, f, dir, files)
		})
	}
}

// TestFormattersLeaveEveryProjectAsItIs has what no golden has: many snippets
// in a file, the files around them, and hostile strings.
func TestFormattersLeaveEveryProjectAsItIs(t *testing.T) {
	toolchain.SkipShort(t)
	c, err := open(t, conform.Hostile()...).Catalog()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			dir := t.TempDir()
			checkFormat(t, f, dir, writeProject(t, c, f, dir))
		})
	}
}

// TestFormattersLeaveAppsOfEveryFormAsTheyAre takes apps whose handlers call
// functions, or raise errors.
func TestFormattersLeaveAppsOfEveryFormAsTheyAre(t *testing.T) {
	toolchain.SkipShort(t)
	g := open(t)
	for _, f := range embeddedFrameworks(t) {
		for _, form := range f.AppForms() {
			if f.Language == "go" && form == generator.Module {
				continue // one of two packages, which go vet does not find; proving it builds both
			}
			t.Run(f.Name+"/"+string(form), func(t *testing.T) {
				selection, err := g.Selection("http/4xx smtp/504")
				if err != nil {
					t.Fatal(err)
				}
				o := generator.Options{Form: form}
				statuses, err := f.AppStatuses(selection, o)
				if err != nil {
					t.Fatal(err)
				}
				dir := t.TempDir()
				checkFormat(t, f, dir, writeMounted(t, f, dir, generator.MountAll(statuses, o)))
			})
		}
	}
}

// writeProject writes the project that proves a framework into a folder and
// returns the files in its language.
func writeProject(t *testing.T, c *catalog.Catalog, f *generator.Framework, dir string) []string {
	t.Helper()
	cases, err := conform.Cases(c, f)
	if err != nil {
		t.Fatal(err)
	}
	mounts := slices.DeleteFunc(conform.Mounts(cases), func(m generator.Mount) bool {
		return m.Options.Form != "" && m.Options.Form != generator.Endpoint // an app has one form
	})
	return writeMounted(t, f, dir, mounts)
}

// writeMounted writes an app into a folder and returns the files in its language.
func writeMounted(t *testing.T, f *generator.Framework, dir string, mounts []generator.Mount) []string {
	t.Helper()
	app, err := f.App(mounts...)
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, name := range app.FileNames() {
		if !strings.HasSuffix(name, "."+f.Extension()) {
			continue
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(app[name]), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// checkFormat runs the formatters in a folder, whose modules are those of the
// files.
func checkFormat(t *testing.T, f *generator.Framework, dir string, files []string) {
	commands, ok := formatters[f.Language]
	switch {
	case f.Language == "go":
		vet(t, f, files)
	case f.Language == "csharp":
		parseCSharp(t, f, files)
	case !ok:
		t.Skipf("there is no formatter of %s that all agree on", f.Language)
	}
	runFormatters(t, f, dir, files, commands)
}

func runFormatters(t *testing.T, f *generator.Framework, dir string, files []string, commands [][]string) {
	for _, command := range commands {
		name, _, _ := strings.Cut(strings.Join(command, " "), " --")
		t.Run(name, func(t *testing.T) {
			program := formatter(t, f, command[0])
			cmd := exec.Command(program, slices.Concat(command[1:], files)...)
			for i, word := range cmd.Args {
				if strings.HasPrefix(word, "testdata/") {
					cmd.Args[i] = absolute(t, word)
				}
			}
			cmd.Dir = dir
			report(t, cmd)
		})
	}
}

func absolute(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// formatter returns the program that .ci/frameworks has installed. Another
// version, such as the one that is on the machine, may have another opinion.
func formatter(t *testing.T, f *generator.Framework, name string) string {
	t.Helper()
	stands, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stands {
		if program, ok := s.Find(name); ok && s.Framework == "formatters" {
			return program
		}
	}
	toolchain.Lack(t, fmt.Errorf("there is no %s that .ci/frameworks has installed", name), f.Name, "formatters")
	return ""
}

// report runs a command that succeeds where there is nothing to report.
func report(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%.5000s", filepath.Base(cmd.Path), err, text)
	}
}

// parseCSharp demands that a parser finds no error: an SDK is rarely at hand.
func parseCSharp(t *testing.T, f *generator.Framework, files []string) {
	t.Helper()
	python := formatter(t, f, "python3")
	report(t, exec.Command(python, slices.Concat([]string{"testdata/format/csharp.py"}, files)...))
}

// vet gives every Go file, a program, a package of its own in one module.
func vet(t *testing.T, f *generator.Framework, files []string) {
	t.Helper()
	toolchain.NeedTools(t, []string{f.Name}, toolchain.Go)
	dir := t.TempDir()
	write := func(name string, text []byte) {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(dir, "go.mod"), []byte("module snippets\n\ngo 1.22\n"))
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(filepath.Dir(file))+"_"+filepath.Base(file), ".go")
		write(filepath.Join(dir, name, "main.go"), source)
	}
	cmd := exec.Command("go", "vet", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	report(t, cmd)
}
