package html_test

import (
	"context"
	"io/fs"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/html"
	"github.com/statusmith/statusmith/generator/locale"
)

// A plan says which site to build.
type plan struct {
	overlay   string // TOML laid over our catalog
	families  []string
	locales   []string
	baseURL   string
	templates fs.FS // laid over ours
}

// build returns the files of a site by name.
func build(t testing.TB, p plan) map[string]string {
	t.Helper()
	files, err := try(t, p)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func try(t testing.TB, p plan) (map[string]string, error) {
	t.Helper()
	layers := []generator.Layer{{FS: embedded(t, "templates"), Name: "templates"}}
	frameworks := frameworks(t)
	if p.templates != nil {
		layers = append(layers, generator.Layer{FS: p.templates, Name: "mine"})
	}
	renderer, err := html.New(layers...)
	if err != nil {
		return nil, err
	}
	var lock sync.Mutex
	files := map[string]string{}
	b := docs.Build{
		Source: &docs.Source{
			Catalog: load(t, p.overlay), Frameworks: frameworks, Families: p.families,
			Options: generator.Options{Route: generator.DefaultRoute},
		},
		Locales: locales(t, p.locales), BaseURL: p.baseURL, Formats: []docs.Format{{Renderer: renderer}},
		Put: func(name string, content []byte) error {
			lock.Lock()
			defer lock.Unlock()
			if _, twice := files[name]; twice {
				t.Errorf("%s is written twice", name)
			}
			files[name] = string(content)
			return nil
		},
	}
	return files, b.Run(context.Background())
}

func embedded(t testing.TB, folder string) fs.FS {
	t.Helper()
	sub, err := fs.Sub(statusmith.Files, folder)
	if err != nil {
		t.Fatal(err)
	}
	return sub
}

func load(t testing.TB, overlay string) *catalog.Catalog {
	t.Helper()
	files := []catalog.File{{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile}}
	if overlay != "" {
		memory := fstest.MapFS{"overlay.toml": {Data: []byte(overlay)}}
		files = append(files, catalog.File{FS: memory, Path: "overlay.toml", Name: "overlay.toml"})
	}
	c, err := catalog.Load(files...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func frameworks(t testing.TB) []*generator.Framework {
	t.Helper()
	g, err := statusmith.Open()
	if err != nil {
		t.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func locales(t testing.TB, tags []string) []*locale.Locale {
	t.Helper()
	set, err := locale.New(embedded(t, "templates/locales"), "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	if tags == nil {
		tags = set.Tags()
	}
	var list []*locale.Locale
	for _, tag := range tags {
		l, err := set.Find(tag)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, l)
	}
	return list
}
