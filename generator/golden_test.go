package generator_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

const goldenRoot = "../golden"

// withVariants lists the statuses whose snippets are kept in every variant.
var withVariants = []string{
	"http/103", "http/204", "http/301", "http/401", "http/404", "http/405", "http/413", "http/422", "http/426", "http/429", "http/503",
	"smtp/504", "sip/404", "websocket/1002", "grpc/4",
}

// variants are the options that change how a snippet is written, by folder.
var variants = map[string]generator.Options{
	"problem":   {Route: generator.DefaultRoute, Body: generator.BodyProblem},
	"constants": {Route: generator.DefaultRoute, Constants: generator.On},
	"numbers":   {Route: generator.DefaultRoute, Constants: generator.Off},
	"params":    {Route: "/orders/{order_id}/items/{item_id}", Handler: "showItem"},
}

func TestGoldens(t *testing.T) {
	c := embeddedCatalog(t)
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			golden.Folder{
				Path:    filepath.Join(goldenRoot, f.Name),
				Command: "go test ./generator -run TestGoldens -update",
			}.Test(t, snippets(t, c, f))
		})
	}
}

// snippets renders all that is kept of a framework, by file name.
func snippets(t *testing.T, c *catalog.Catalog, f *generator.Framework) map[string]string {
	t.Helper()
	files := make(map[string]string)
	for _, s := range c.Statuses() {
		name := s.Family.Name + "-" + s.Slug() + "." + f.Extension()
		add := func(file string, o generator.Options) {
			if text, ok := snippet(t, f, s, o); ok {
				files[file] = text
			}
		}
		add(name, generator.Options{Route: generator.DefaultRoute})
		if slices.Contains(withVariants, s.ID()) {
			for folder, o := range variants {
				add(folder+"/"+name, o)
				if files[folder+"/"+name] == files[name] { // the option changes nothing
					delete(files, folder+"/"+name)
				}
			}
		}
	}
	for name, text := range modules(t, f, moduleGoldens) {
		files["module/"+name] = text
	}
	called(t, f, files)
	return files
}

// A moduleCase is a selection and the options of a module of it.
type moduleCase struct {
	selection string
	options   generator.Options
}

// moduleGoldens are the modules that are kept, by file name.
var moduleGoldens = map[string]moduleCase{
	"shop":         {"shop", generator.Options{}},
	"shop-problem": {"shop", generator.Options{Body: generator.BodyProblem}},
	"http-json":    {"404 429 503", generator.Options{}},
}

// modules returns the modules of a framework that writes them by the names of
// files, in each dialect and with each extra.
func modules(t *testing.T, f *generator.Framework, cases map[string]moduleCase) map[string]string {
	t.Helper()
	files := make(map[string]string)
	if !f.Has(generator.Module) {
		return files
	}
	g := open(t, generator.WithCatalogFile("testdata/module/shop.toml"))
	write := func(c moduleCase, file, dialect string, extras ...string) {
		o := c.options
		o.Form, o.Dialect, o.Extras = generator.Module, dialect, extras
		code, err := g.Render(c.selection, f.Name, o)
		if err != nil {
			t.Fatal(err)
		}
		files[file] = code.Text()
	}
	for name, c := range cases {
		dialects := f.Dialects
		if len(dialects) == 0 {
			dialects = []string{""}
		}
		for _, dialect := range dialects {
			write(c, name+"."+extensionIn(f, dialect), dialect)
		}
		for extra := range f.Tables().Extras {
			write(c, name+"-"+extra+"."+f.Extension(), "", extra)
		}
	}
	return files
}

// extensionIn returns an extension by which Node and TypeScript know the dialect,
// wherever the file is.
func extensionIn(f *generator.Framework, dialect string) string {
	switch dialect {
	case generator.ESM:
		return "mjs"
	case generator.TypeScript:
		return "ts"
	}
	return f.Extension()
}

// snippet reports as well whether the framework can send the status at all.
func snippet(t *testing.T, f *generator.Framework, s *catalog.Status, o generator.Options) (string, bool) {
	t.Helper()
	code, err := f.Render(s, o)
	var none *generator.NoHTTPError
	var interim *generator.CannotSendError
	switch {
	case errors.As(err, &none), errors.As(err, &interim):
		return "", false
	case err != nil:
		t.Fatal(err)
	}
	return code.Text(), true
}

func TestEveryStatusWithVariantsIsInTheCatalog(t *testing.T) {
	c := embeddedCatalog(t)
	for _, id := range withVariants {
		if s, err := c.Find(id); err != nil || s.HTTPStatus == 0 {
			t.Errorf("%s has no HTTP form (%v)", id, err)
		}
	}
}

func TestConstantsNameTheStatusWhereAFrameworkHasNames(t *testing.T) {
	c := embeddedCatalog(t)
	s, err := c.Find("http/404")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range embeddedFrameworks(t) {
		number, _ := snippet(t, f, s, generator.Options{Constants: generator.Off})
		constant, _ := snippet(t, f, s, generator.Options{Constants: generator.On})
		names, err := f.Constants()
		if err != nil {
			t.Fatal(err)
		}
		if hasNames := names["404"] != ""; (number != constant) != hasNames {
			t.Errorf("%s: 404 is written with --constants as\n%s", f.Name, constant)
		}
	}
}

// TestEveryGoldenFolderBelongsToATest finds what a removed framework left
// behind.
func TestEveryGoldenFolderBelongsToATest(t *testing.T) {
	owned := []string{"docs", "show"}
	for _, f := range embeddedFrameworks(t) {
		owned = append(owned, f.Name)
	}
	slices.Sort(owned)
	entries, err := os.ReadDir(goldenRoot)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !slices.Contains(owned, e.Name()) {
			t.Errorf("no test compares %s/%s", goldenRoot, e.Name())
		}
	}
}

func embeddedCatalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := open(t).Catalog()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func embeddedFrameworks(t testing.TB) []*generator.Framework {
	t.Helper()
	all, err := open(t).Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	return all
}
