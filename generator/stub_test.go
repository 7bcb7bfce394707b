package generator_test

import (
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// frontMatter takes the lines 1 to 8 of a template.
const frontMatter = `+++
title = "Stub"
language = "python"
file = "app.py"
handler = "snake"
param = "<{name}>"
port = 80
+++
`

// blocks are the two that every template has.
const blocks = "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}{{end}}\n"

// load loads one template file called stub.tmpl.
func load(t *testing.T, file string) (*generator.Framework, error) {
	t.Helper()
	g, err := generator.Open(generator.WithTemplates(fstest.MapFS{"stub.tmpl": {Data: []byte(file)}}, "my"))
	if err != nil {
		t.Fatal(err)
	}
	return g.Framework("stub")
}

// loadTemplate loads a template whose front matter is followed by text, which
// begins on line 9.
func loadTemplate(t *testing.T, text string) (*generator.Framework, error) {
	t.Helper()
	return load(t, frontMatter+text)
}

func catalogOf(t testing.TB, text string) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load(catalog.File{FS: fstest.MapFS{"c.toml": {Data: []byte(text)}}, Path: "c.toml", Name: "c.toml"})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func find(t testing.TB, c *catalog.Catalog, text string) *catalog.Status {
	t.Helper()
	s, err := c.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// open opens a generator of what is embedded, with the options' files on top.
func open(t testing.TB, options ...generator.Option) *generator.Generator {
	t.Helper()
	g, err := statusmith.Open(options...)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func framework(t testing.TB, name string) *generator.Framework {
	t.Helper()
	for _, f := range embeddedFrameworks(t) {
		if f.Name == name {
			return f
		}
	}
	t.Fatalf("there is no framework %s", name)
	return nil
}
