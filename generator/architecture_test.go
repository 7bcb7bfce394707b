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
	"": "generator",

	"generator/jsonvalue": "",
	"generator/region":    "",
	"generator/token":     "",
	"generator/source":    "generator/token",
	"generator/highlight": "generator/token",
	"generator/merge":     "generator/token",
	"generator/spelling":  "",
	"generator/visible":   "",
	"generator/literal":   "generator/jsonvalue",
	"generator/jsontree":  "generator/jsonvalue",
	"generator/manifest":  "generator/internal/regular generator/internal/tomlfile generator/internal/worktree golang.org/x/mod/modfile",
	"generator/catalog":   "generator/internal/parallel generator/internal/portable generator/internal/tomlfile generator/jsontree generator/jsonvalue generator/spelling",
	"generator/locale":    "generator/catalog generator/internal/tomlfile golang.org/x/text/language",
	"generator/search":    "generator/catalog golang.org/x/text/unicode/norm",
	"generator": "generator/catalog generator/internal/atomicfile generator/internal/bounded generator/internal/portable generator/internal/regular generator/internal/tomlfile generator/jsontree " +
		"generator/jsonvalue generator/literal generator/manifest generator/search generator/source generator/spelling",
	"generator/lint": "generator generator/catalog generator/jsontree generator/jsonvalue generator/locale generator/token",
	"generator/managed": "generator generator/catalog generator/internal/atomicfile generator/internal/folderlock generator/internal/parallel generator/internal/portable generator/internal/regular " +
		"generator/internal/tomlfile generator/internal/worktree generator/manifest generator/merge generator/region generator/source generator/token golang.org/x/mod/modfile golang.org/x/mod/module golang.org/x/mod/semver",
	"generator/report": "generator/managed generator/visible github.com/rogpeppe/go-internal/diff",
	"generator/docs":   "generator generator/catalog generator/internal/outdir generator/internal/parallel generator/internal/regular generator/internal/tomlfile generator/jsonvalue generator/locale",

	// Renderers know the pages, and the table of formats knows the renderers.
	"generator/docs/markdown": "generator generator/docs generator/internal/bounded generator/visible",
	"generator/docs/html":     "generator generator/docs generator/internal/bounded generator/highlight generator/locale generator/search",
	"generator/docs/json":     "generator generator/docs",
	"generator/docs/terminal": "generator/docs generator/visible",
	"generator/docs/formats":  "generator generator/docs generator/docs/html generator/docs/json generator/docs/markdown",

	"generator/internal/atomicfile": "generator/internal/regular golang.org/x/sys/unix",
	"generator/internal/folderlock": "github.com/rogpeppe/go-internal/lockedfile",
	"generator/internal/bounded":    "",
	"generator/internal/parallel":   "",
	"generator/internal/portable":   "golang.org/x/text/unicode/norm",
	"generator/internal/regular":    "",
	"generator/internal/tomlfile":   "generator/internal/regular generator/spelling github.com/BurntSushi/toml",
	"generator/internal/worktree":   "generator/internal/atomicfile generator/internal/regular",
	"generator/internal/outdir":     "generator/internal/atomicfile generator/internal/folderlock generator/internal/portable generator/internal/regular",

	// Packages that only tests import.
	"generator/internal/conform": "generator generator/catalog generator/internal/tomlfile generator/internal/toolchain " +
		"generator/jsonvalue",
	"generator/internal/docstest":  "generator generator/docs generator/locale",
	"generator/internal/golden":    "github.com/rogpeppe/go-internal/diff",
	"generator/internal/toolchain": "",
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
	if failed, ok := errors.AsType[*exec.ExitError](err); ok {
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

func TestTheRootHoldsOneSmallFileAndItsExamples(t *testing.T) {
	files, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"../example_test.go", "../statusmith.go"}, files); diff != "" {
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
