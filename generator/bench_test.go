package generator_test

import (
	"io/fs"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func BenchmarkLoadCatalog(b *testing.B) {
	for b.Loop() {
		embeddedCatalog(b)
	}
}

// BenchmarkLoadFamily reads what a lookup as smtp/504 needs of the catalog.
func BenchmarkLoadFamily(b *testing.B) {
	file := catalog.File{
		FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile, Only: catalog.FamiliesFor("smtp/504"),
	}
	for b.Loop() {
		if _, err := catalog.Load(file); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadTemplate(b *testing.B) {
	templates, err := fs.Sub(statusmith.Files, "templates")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		set, err := generator.NewFrameworks(generator.Layer{FS: templates, Name: "templates"})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := set.Find("flask"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRenderSnippet(b *testing.B) {
	c, f := embeddedCatalog(b), framework(b, "flask")
	s := find(b, c, "smtp/504")
	for b.Loop() {
		if _, err := f.Render(c, s, generator.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRenderAll renders every status in every framework that can send it.
func BenchmarkRenderAll(b *testing.B) {
	c, frameworks := embeddedCatalog(b), embeddedFrameworks(b)
	snippets := 0
	for b.Loop() {
		snippets = 0
		for _, s := range c.Statuses() {
			for _, f := range frameworks {
				if !f.Sends(s) {
					continue
				}
				if _, err := f.Render(c, s, generator.Options{}); err != nil {
					b.Fatal(err)
				}
				snippets++
			}
		}
	}
	b.ReportMetric(float64(snippets), "snippets/op")
}
