package generator_test

import (
	"io/fs"
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
const blocks = "{{define \"header\"}}{{end}}\n{{define \"snippet\"}}{{end}}\n"

// load loads one template file called stub.tmpl.
func load(t *testing.T, file string) (*generator.Framework, error) {
	t.Helper()
	set, err := generator.NewFrameworks(generator.Layer{FS: fstest.MapFS{"stub.tmpl": {Data: []byte(file)}}, Name: "my"})
	if err != nil {
		t.Fatal(err)
	}
	return set.Find("stub")
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

func ourFrameworks(t testing.TB, more ...generator.Layer) *generator.Frameworks {
	t.Helper()
	templates, err := fs.Sub(statusmith.Files, "templates")
	if err != nil {
		t.Fatal(err)
	}
	set, err := generator.NewFrameworks(append([]generator.Layer{{FS: templates, Name: "templates"}}, more...)...)
	if err != nil {
		t.Fatal(err)
	}
	return set
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
