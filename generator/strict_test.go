package generator_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

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
			linters := linters(t)
			if err := os.Symlink(linters.File("node_modules"), filepath.Join(dir, "node_modules")); err != nil {
				t.Fatal(err)
			}
			for _, j := range all {
				t.Run(j.name, func(t *testing.T) { j.run(t, linters, dir) })
			}
		})
	}
}

// linters returns the stand of that name.
func linters(t *testing.T) *conform.Stand {
	t.Helper()
	stands, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(stands, func(s *conform.Stand) bool { return s.Framework == "linters" })
	if i < 0 {
		toolchain.Lack(t, os.ErrNotExist, "linters")
	}
	return stands[i]
}

// gatherCode copies the goldens of a language that a service takes into its own
// code, in a folder each, and says how many they are.
func gatherCode(t *testing.T, language, dir string) (n int) {
	t.Helper()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata/strict", language))); err != nil {
		t.Fatal(err)
	}
	for _, f := range embeddedFrameworks(t) {
		if f.Language != language {
			continue
		}
		for _, form := range []string{"module", "function"} {
			files, _ := filepath.Glob(filepath.Join(goldenRoot, f.Name, form, "*"))
			for _, file := range files {
				n++
				copyFile(t, file, filepath.Join(dir, f.Name+"_"+form, filepath.Base(file)))
			}
		}
	}
	return n
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// run reports what the judge finds.
func (j judge) run(t *testing.T, linters *conform.Stand, dir string) {
	command := slices.Clone(j.command)
	for _, pattern := range j.files {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		command = append(command, files...)
	}
	text, err := linters.Output(command, dir)
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
