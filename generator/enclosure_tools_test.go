package generator_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// What a template says of the projects around an app is what their own tools
// do.
func TestToolsTreatAnAppWithinAProjectAsTheTemplateSays(t *testing.T) {
	rails := []string{"ruby", "-e", `require "./config/environment"; Rails.application.eager_load!`}
	npm := []string{"npm", "install", "--offline", "--no-audit", "--no-fund"}
	for _, test := range []struct {
		name, framework string
		outer           map[string]string // files of the project around it
		app             string            // where the app goes
		in              string            // where the command runs
		command         []string
		fails           string // with this in its output; "" when it succeeds
	}{
		{"a Go module leaves a module within it alone", "go",
			map[string]string{"go.mod": "module shop\n\ngo 1.22\n", "main.go": "package generator_test\n\nfunc main() {}\n"},
			"statuses", ".", []string{"go", "build", "-o", os.DevNull, "./..."}, ""},
		{"and it builds", "go", map[string]string{"go.mod": "module shop\n\ngo 1.22\n"},
			"statuses", "statuses", []string{"go", "build", "-o", os.DevNull, "."}, ""},
		{"a Go workspace does not build what it does not name", "go", map[string]string{"go.work": "go 1.22\n\nuse ./api\n", "api/go.mod": "module api\n\ngo 1.22\n"},
			"statuses", "statuses", []string{"go", "build", "-o", os.DevNull, "."},
			"not one of the workspace modules"},
		{"and builds what it names", "go", map[string]string{"go.work": "go 1.22\n\nuse ./statuses\n"},
			"statuses", "statuses", []string{"go", "build", "-o", os.DevNull, "."}, ""},
		{"Rails loads no app beside its own folders", "rails", nil, "statuses", ".", rails, ""},
		{"Rails loads what is in app", "rails", nil, "app/statuses", ".", rails, "Zeitwerk::NameError"},
		{"Rails loads what is in a folder of app", "rails", nil, "app/controllers/statuses", ".", rails, "Zeitwerk::NameError"},
		{"Rails loads every initializer", "rails", nil, "config/initializers/statuses", ".", rails, "Error)"},
		{"npm takes no two packages of one name", "express",
			map[string]string{"package.json": `{"workspaces": ["*"]}`, "first/package.json": `{"name": "statusmith-app"}`},
			"statuses", ".", npm, "must not have multiple workspaces with the same name"},
	} {
		t.Run(test.name, func(t *testing.T) {
			needFramework(t, test.framework, test.command[0])
			t.Chdir(t.TempDir())
			if test.framework == "rails" {
				writeApp(t, "rails", "outer")
			}
			// The app is written where nothing refuses it, and moved.
			writeApp(t, test.framework, "inner")
			for name, text := range test.outer {
				writeText(t, filepath.Join("outer", filepath.FromSlash(name)), text)
			}
			app := filepath.Join("outer", filepath.FromSlash(test.app))
			if err := os.MkdirAll(filepath.Dir(app), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.Rename("inner", app); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(test.command[0], test.command[1:]...)
			cmd.Dir = filepath.Join("outer", test.in)
			cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=")
			output, err := cmd.CombinedOutput()
			if (err != nil) != (test.fails != "") || !strings.Contains(string(output), test.fails) {
				t.Errorf("%v: %v\n%s", test.command, err, output)
			}
		})
	}
}

func writeApp(t *testing.T, framework, dir string) {
	t.Helper()
	g := open(t)
	f, err := g.Framework(framework)
	if err != nil {
		t.Fatal(err)
	}
	s, err := g.Status("http/404")
	if err != nil {
		t.Fatal(err)
	}
	app, err := f.App(generator.Mount{Status: s})
	if err != nil {
		t.Fatal(err)
	}
	if err := app.WriteTo(dir); err != nil {
		t.Fatal(err)
	}
}

// needFramework skips a test where the tool of a framework is not there.
func needFramework(t *testing.T, framework, tool string) {
	t.Helper()
	if tool == "go" {
		toolchain.NeedTools(t, []string{framework}, toolchain.Go)
		return
	}
	if testing.Short() {
		t.Skip("runs a framework")
	}
	switch tool {
	case "ruby":
		toolchain.Need(t, framework, "ruby", "-e", `require "rails"; require "action_controller"`)
	default: // npm, which needs the real Node
		toolchain.NeedTools(t, []string{framework}, toolchain.Node)
		toolchain.Need(t, framework, tool, "--version")
	}
}

func writeText(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
