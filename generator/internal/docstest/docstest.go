// Package docstest makes pages and sites for the tests of the renderers, which
// all have to show the same pages: those of the catalog, and those whose texts
// would be markup if anyone wrote them as they are.
package docstest

import (
	_ "embed"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

// Hostile is a catalog whose texts would become markup, code or front matter.
//
//go:embed hostile.toml
var Hostile string

// Company is a catalog with a family of errors and one of a protocol.
//
//go:embed company.toml
var Company string

const catalogFile = "statuses.toml"

// checkout returns the folder of the module, which holds the catalog.
func checkout(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, catalogFile)); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatalf("no folder above holds %s", catalogFile)
		}
	}
}

// Templates returns our templates.
func Templates(t testing.TB) generator.Layer {
	t.Helper()
	return generator.Layer{FS: os.DirFS(filepath.Join(checkout(t), "templates")), Name: "templates"}
}

// Source makes pages from our catalog, templates, and the texts of overlays.
func Source(t testing.TB, overlays ...string) *docs.Source {
	t.Helper()
	options := []generator.Option{generator.WithLayer(Templates(t)), generator.WithCatalog(os.DirFS(checkout(t)), catalogFile)}
	for _, text := range overlays {
		const name = "overlay.toml"
		options = append(options, generator.WithCatalog(fstest.MapFS{name: {Data: []byte(text)}}, name))
	}
	g, err := generator.Open(options...)
	if err != nil {
		t.Fatal(err)
	}
	c, err := g.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	return &docs.Source{Catalog: c, Frameworks: all, Options: generator.Options{Route: generator.DefaultRoute}}
}

// Locales returns some of our locales.
func Locales(t testing.TB, tags ...string) []*locale.Locale {
	t.Helper()
	sub, err := fs.Sub(Templates(t).FS, "locales")
	if err != nil {
		t.Fatal(err)
	}
	known, err := locale.New(sub, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	chosen, err := known.Choose(tags...)
	if err != nil {
		t.Fatal(err)
	}
	return chosen
}

// Page returns the page of a status.
func Page(t testing.TB, src *docs.Source, id, tag string) *docs.Page {
	t.Helper()
	s, err := src.Catalog.Find(id)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := src.Pages(s, Locales(t, tag)...)
	if err != nil {
		t.Fatal(err)
	}
	return pages[0]
}

// Files is a folder in memory: contents by name.
type Files struct {
	lock  sync.Mutex
	files map[string]string
}

// Put is a [docs.Emit].
func (f *Files) Put(name string, content []byte) error {
	f.lock.Lock()
	defer f.lock.Unlock()
	if f.files == nil {
		f.files = map[string]string{}
	}
	if _, twice := f.files[name]; twice {
		return &fs.PathError{Op: "write twice", Path: name, Err: fs.ErrExist}
	}
	f.files[name] = string(content)
	return nil
}

// Written returns the files put so far.
func (f *Files) Written() map[string]string { return f.files }

// Build returns the files that a renderer writes in some locales.
func Build(t testing.TB, r docs.Renderer, src *docs.Source, tags ...string) map[string]string {
	t.Helper()
	var to Files
	b := docs.Build{Source: src, Locales: Locales(t, tags...), Outputs: []docs.Output{{Renderer: r}}}
	if err := b.Run(t.Context(), to.Put); err != nil {
		t.Fatal(err)
	}
	return to.Written()
}

// goldenPages are kept in every format and in three languages, one of them
// written from right to left.
var goldenPages = []string{
	"http/103-early-hints", "http/204-no-content", "http/405-method-not-allowed", "http/503-service-unavailable",
	"smtp/504-parameter-not-implemented", "websocket/1006-abnormal-closure", "grpc/4-deadline-exceeded",
	"hostile/mdx",
}

// Golden builds a site and returns what is kept of it: some pages, the indexes
// of one family, and the root.
func Golden(t testing.TB, r docs.Renderer) map[string]string {
	t.Helper()
	kept := make(map[string]string)
	for name, text := range Build(t, r, Source(t, Hostile), "en", "vi", "ar") {
		if isGolden(name) {
			kept[name] = text
		}
	}
	return kept
}

func isGolden(name string) bool {
	_, path, ok := strings.Cut(name, "/")
	if !ok {
		return !strings.HasSuffix(name, ".schema.json")
	}
	path = strings.TrimSuffix(path, filepath.Ext(path))
	return slices.Contains(goldenPages, path) || path == "grpc/index" || path == "grpc/_category_"
}
