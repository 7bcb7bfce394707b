package docs_test

import (
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

// A tree holds files by name.
type tree struct {
	mutex sync.Mutex
	files map[string]string
}

func (t *tree) put(name string, content []byte) error {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.files[name] = string(content)
	return nil
}

func built(t testing.TB, r docs.Renderer, src *docs.Source, tags ...string) map[string]string {
	t.Helper()
	to := &tree{files: map[string]string{}}
	b := docs.Build{Source: src, Locales: locales(t, tags...), Formats: []docs.Format{{Renderer: r}}, Put: to.put}
	if err := b.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	return to.files
}

func source(t testing.TB, overlays ...string) *docs.Source {
	t.Helper()
	files := []catalog.File{{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile}}
	for _, name := range overlays {
		files = append(files, catalog.File{FS: testdata(t), Path: name, Name: name})
	}
	c, err := catalog.Load(files...)
	if err != nil {
		t.Fatal(err)
	}
	g, err := statusmith.Open()
	if err != nil {
		t.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	return &docs.Source{Catalog: c, Frameworks: all, Options: generator.Options{Route: generator.DefaultRoute}}
}

func layer(t testing.TB) generator.Layer {
	t.Helper()
	templates, err := fs.Sub(statusmith.Files, "templates")
	if err != nil {
		t.Fatal(err)
	}
	return generator.Layer{FS: templates, Name: "templates"}
}

// read holds the locales that a test has asked for: each is the same file.
var read sync.Map

func locales(t testing.TB, tags ...string) []*locale.Locale {
	t.Helper()
	sub, err := fs.Sub(statusmith.Files, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	all, err := locale.New(sub, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	var found []*locale.Locale
	for _, tag := range tags {
		l, ok := read.Load(tag)
		if !ok {
			if l, err = all.Find(tag); err != nil {
				t.Fatal(err)
			}
			read.Store(tag, l)
		}
		found = append(found, l.(*locale.Locale))
	}
	return found
}

var formats = []string{"markdown", "docusaurus", "mkdocs", "json"}

func renderer(t testing.TB, format string) docs.Renderer {
	t.Helper()
	var r docs.Renderer
	var err error
	if format == "json" {
		r, err = docs.NewJSON(layer(t))
	} else {
		r, err = docs.NewMarkdown(format, layer(t))
	}
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func page(t testing.TB, src *docs.Source, id, tag string) *docs.Page {
	t.Helper()
	s, err := src.Catalog.Find(id)
	if err != nil {
		t.Fatal(err)
	}
	facts, err := src.Facts(s)
	if err != nil {
		t.Fatal(err)
	}
	return facts.Page(locales(t, tag)[0])
}

func names(files map[string]string, suffix string) []string {
	var found []string
	for name := range files {
		if strings.HasSuffix(name, suffix) {
			found = append(found, name)
		}
	}
	slices.Sort(found)
	return found
}
