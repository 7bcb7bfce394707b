package generator_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator"
)

func BenchmarkLoadCatalog(b *testing.B) {
	for b.Loop() {
		embeddedCatalog(b)
	}
}

// BenchmarkLoadFamily reads what a lookup as smtp/504 needs of the catalog.
func BenchmarkLoadFamily(b *testing.B) {
	for b.Loop() {
		if _, err := open(b).Status("smtp/504"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadTemplate(b *testing.B) {
	for b.Loop() {
		if _, err := open(b).Framework("flask"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRenderSnippet(b *testing.B) {
	c, f := embeddedCatalog(b), framework(b, "flask")
	s := find(b, c, "smtp/504")
	for b.Loop() {
		if _, err := f.Render(s, generator.Options{}); err != nil {
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
				if _, err := f.Render(s, generator.Options{}); err != nil {
					b.Fatal(err)
				}
				snippets++
			}
		}
	}
	b.ReportMetric(float64(snippets), "snippets/op")
}
