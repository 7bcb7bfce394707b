package html_test

import (
	"io/fs"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/html"
	"github.com/statusmith/statusmith/generator/internal/docstest"
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
	layers := []generator.Layer{docstest.Templates(t)}
	if p.templates != nil {
		layers = append(layers, generator.Layer{FS: p.templates, Name: "mine"})
	}
	renderer, err := html.New(layers...)
	if err != nil {
		return nil, err
	}
	if p.locales == nil {
		p.locales = []string{locale.Every}
	}
	src := docstest.Source(t, p.overlay)
	src.Families = p.families
	var to docstest.Files
	b := docs.Build{
		Source: src, Locales: docstest.Locales(t, p.locales...), BaseURL: p.baseURL, Outputs: []docs.Output{{Renderer: renderer}},
	}
	err = b.Run(t.Context(), to.Put)
	return to.Written(), err
}
