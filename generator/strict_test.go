package generator_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// A judge is a program that must find nothing in the code that a service takes
// into its own, in the strictest settings that many use. It runs in a folder that
// holds testdata/strict/LANGUAGE and the code.
type judge struct {
	name    string
	command []string // files that match its patterns follow
	files   []string
	ignore  []string // findings about layout, which another program judges
}

const scripts = "node_modules/"

var judges = map[string][]judge{
	"python": {
		{name: "mypy", command: []string{"mypy", "--strict", "--cache-dir", os.DevNull, "."}},
		{name: "pyright", command: []string{"node", scripts + "pyright/index.js", "."}},
		{name: "ruff", command: []string{"ruff", "check", "--no-cache", "."}},
	},
	"go": {
		{name: "go vet", command: []string{"go", "vet", "./..."}},
		{name: "staticcheck", command: []string{"staticcheck", "-checks", "all", "./..."}},
	},
	"ruby": {
		{name: "RuboCop's own settings", command: []string{"rubocop", "--config", "default.yml", "--cache", "false"}},
		{name: "omakase", command: []string{"rubocop", "--config", "omakase.yml", "--cache", "false"}},
		{name: "standard", command: []string{"rubocop", "--config", "standard.yml", "--cache", "false"}},
	},
	"javascript": {
		{name: "tsc 5", command: []string{"node", scripts + "typescript-5/bin/tsc", "-p", "."}},
		{name: "tsc 6", command: []string{"node", scripts + "typescript/bin/tsc", "-p", "."}},
		{name: "tsc 7", command: []string{"node", scripts + "typescript-7/bin/tsc", "-p", "."}},
		{name: "tsc with the types of Express 4", command: []string{"node", scripts + "typescript/bin/tsc", "-p", "tsconfig.express-4.json"}},
		{name: "tsc of a bundler", command: []string{"node", scripts + "typescript/bin/tsc", "-p", "tsconfig.commonjs.json"}},
		{name: "eslint", command: []string{"node", scripts + "eslint/bin/eslint.js", "--max-warnings", "0", "."}},
		{name: "biome", command: []string{scripts + ".bin/biome", "lint", "--error-on-warnings"}},
		{name: "standard", command: []string{"node", scripts + "standard/bin/cmd.cjs"}, files: []string{"*_*/*.js", "*_*/*.mjs"}, ignore: []string{
			"(semi)", "(quotes)", "(comma-dangle)", "(space-before-function-paren)",
		}},
	},
}

// TestStrictRulesFindNothing takes the modules and functions of all frameworks of
// a language.
func TestStrictRulesFindNothing(t *testing.T) {
	toolchain.SkipShort(t)
	for language, all := range judges {
		t.Run(language, func(t *testing.T) {
			dir := t.TempDir()
			if gatherCode(t, language, dir) == 0 {
				t.Skip("no template writes modules or functions in it")
			}
			for _, j := range all {
				t.Run(j.name, func(t *testing.T) { j.run(t, language, dir) })
			}
		})
	}
}

// stand returns the installation that has the judge. Go's are on the machine, or
// a tool of this module, since they have to read the version of Go that runs them.
func (j judge) stand(t *testing.T, language string) *conform.Stand {
	t.Helper()
	if language == "go" {
		toolchain.NeedTools(t, []string{language}, toolchain.Go)
		return conform.Machine(language)
	}
	stands, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stands {
		_, own := s.Find(j.command[0])
		if own && s.Framework == "formatters" || s.Framework == "linters" && j.command[0] != "rubocop" {
			return s
		}
	}
	toolchain.Lack(t, fmt.Errorf("there is no %s that .ci/frameworks has installed", j.name), "linters", "formatters")
	return nil
}

// otherBodies are modules that are no goldens: which parts a module has depends on
// what its body shows.
var otherBodies = map[string]moduleCase{
	"plain":   {"shop", generator.Options{Body: "plain"}},
	"jsonapi": {"shop", generator.Options{Body: "jsonapi"}},
	"aip":     {"shop", generator.Options{Body: "aip"}},
}

// gatherCode copies the goldens of a language that a service takes into its own
// code and modules of other bodies, in a folder each, and says how many they are.
func gatherCode(t *testing.T, language, dir string) (n int) {
	t.Helper()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata/strict", language))); err != nil {
		t.Fatal(err)
	}
	for _, f := range embeddedFrameworks(t) {
		if f.Language != language {
			continue
		}
		for _, folder := range []string{"module", "function", "bodies/problem", "bodies/none", "bodies/envelope"} {
			files, _ := filepath.Glob(filepath.Join(goldenRoot, f.Name, folder, "*"))
			for _, file := range files {
				n++
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				addCode(t, f, folder, text, filepath.Join(dir, f.Name+"_"+strings.ReplaceAll(folder, "/", "_"), codeName(language, filepath.Base(file))))
			}
		}
		for name, text := range modules(t, f, otherBodies) {
			n++
			addCode(t, f, "module", []byte(text), filepath.Join(dir, f.Name+"_module", codeName(language, name)))
		}
	}
	return n
}

var commonJSNames = regexp.MustCompile(`(?m)^(?:function|const) (\w+)`)

// codeName returns a name that imports can have; in Go it is one of a package.
func codeName(language, file string) string {
	name := strings.ReplaceAll(file, "-", "_")
	if language == "go" {
		return filepath.Join(strings.TrimSuffix(name, ".go"), name)
	}
	return name
}

// addCode writes code of a folder to a file, a function with what its file has: in Go a
// package, in CommonJS what uses the function, in Ruby a class.
func addCode(t *testing.T, f *generator.Framework, folder string, text []byte, to string) {
	t.Helper()
	names := commonJSNames.FindAllSubmatch(text, -1)
	switch {
	case bytes.HasPrefix(text, []byte("import (")):
		text = append([]byte("// Package answers has a function.\npackage answers\n\n"), text...)
	case f.Language == "ruby" && folder != "module":
		text = []byte(aroundFunction(f, string(text)))
	case strings.HasSuffix(to, ".js") && !bytes.Contains(text, []byte("exports.")):
		for _, name := range names {
			text = fmt.Appendf(text, "exports.%s = %[1]s;\n", name[1])
		}
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// run reports what the judge finds.
func (j judge) run(t *testing.T, language, dir string) {
	stand := j.stand(t, language)
	packages := filepath.Join(dir, "node_modules")
	if err := os.Symlink(stand.File("node_modules"), packages); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(packages)
	command := slices.Clone(j.command)
	if command[0] == "staticcheck" {
		path, err := exec.Command("go", "tool", "-n", "staticcheck").Output()
		if err != nil {
			t.Fatal(err)
		}
		command[0] = strings.TrimSpace(string(path))
	}
	for _, pattern := range j.files {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		command = append(command, files...)
	}
	text, err := stand.Output(command, dir)
	if err == nil {
		return
	}
	lines := strings.Split(text, "\n")
	found := slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
		return slices.ContainsFunc(j.ignore, func(rule string) bool { return strings.Contains(line, rule) })
	})
	about := func(line string) bool { return strings.Contains(line, dir) }
	if len(found) == len(lines) || slices.ContainsFunc(found, about) {
		t.Errorf("%s finds\n%.5000s", strings.Join(j.command, " "), strings.Join(found, "\n"))
	}
}
