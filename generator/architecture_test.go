package generator_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const module = "github.com/statusmith/statusmith"

// arrows are all that each package imports besides the standard library.
// Imports run one way: towards the packages that know less.
var arrows = map[string]string{
	"":                    "",
	"generator/jsonvalue": "",
	"generator/region":    "",
	"generator/worktree":  "",
	"generator/highlight": "",
	"generator/literal":   "generator/jsonvalue",
	"generator/tomlfile":  "github.com/BurntSushi/toml",
	"generator/catalog":   "generator/jsonvalue generator/tomlfile",
	"generator/locale":    "generator/catalog generator/tomlfile golang.org/x/text/language",
	"generator":           "generator/catalog generator/jsonvalue generator/literal generator/tomlfile",
	"generator/docs":      "generator generator/catalog generator/jsonvalue generator/locale",

	"generator/docs/folder": "",
	"generator/docs/html":   "generator generator/catalog generator/docs generator/highlight generator/jsonvalue generator/locale",

	// Packages that only tests import.
	"generator/internal/conform": "generator generator/catalog generator/jsonvalue generator/tomlfile generator/toolchain",
	"generator/golden":           "github.com/rogpeppe/go-internal/diff",
	"generator/toolchain":        "",
}

type goPackage struct {
	ImportPath string
	Name       string
	Imports    []string
	GoFiles    []string
}

func goPackages(t *testing.T) map[string]goPackage {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Name,Imports,GoFiles", "./...")
	cmd.Dir = ".."
	output, err := cmd.Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		t.Fatalf("%v: %s", err, failed.Stderr)
	}
	if err != nil {
		t.Skip(err)
	}
	packages := make(map[string]goPackage)
	for dec := json.NewDecoder(strings.NewReader(string(output))); ; {
		var p goPackage
		if err := dec.Decode(&p); err == io.EOF {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages[shorten(p.ImportPath)] = p
	}
}

// shorten returns the folder of a package of ours, or the path of another.
func shorten(path string) string {
	if path == module {
		return ""
	}
	return strings.TrimPrefix(path, module+"/")
}

func TestImportsRunOneWay(t *testing.T) {
	for name, p := range goPackages(t) {
		if strings.HasPrefix(name, "cmd/") {
			continue
		}
		allowed, ok := arrows[name]
		if !ok {
			t.Errorf("what may %s import? Say it in the arrows", name)
			continue
		}
		for _, path := range p.Imports {
			if !strings.Contains(path, ".") { // the standard library
				continue
			}
			if !slices.Contains(strings.Fields(allowed), shorten(path)) || path == module {
				t.Errorf("%s must not import %s", name, path)
			}
		}
	}
}

func TestTheArrowsMakeNoCircle(t *testing.T) {
	var reach func(from, to string) bool
	reach = func(from, to string) bool {
		return slices.ContainsFunc(strings.Fields(arrows[from]), func(next string) bool { return next == to || reach(next, to) })
	}
	for name := range arrows {
		if reach(name, name) {
			t.Errorf("%s reaches itself", name)
		}
	}
}

func TestTheRootHoldsOneSmallFile(t *testing.T) {
	files, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"../statusmith.go"}, files); diff != "" {
		t.Error(diff)
	}
}

func TestPackagesAreNamedAfterWhatTheyDo(t *testing.T) {
	for name, p := range goPackages(t) {
		for _, vague := range []string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "base"} {
			if p.Name == vague || slices.Contains(p.GoFiles, vague+".go") {
				t.Errorf("%s: %s says nothing", name, vague)
			}
		}
	}
}
