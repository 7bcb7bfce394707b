package lint_test

import (
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
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

// loadTemplate loads a template of somebody else, whose front matter is
// followed by text, which begins on line 9.
func loadTemplate(t *testing.T, text string) error {
	t.Helper()
	return loadFile(t, frontMatter+text)
}

// loadFile loads a template of somebody else.
func loadFile(t *testing.T, text string) error {
	t.Helper()
	g, err := generator.Open(generator.WithLayer(generator.Layer{
		FS: fstest.MapFS{"stub.tmpl": {Data: []byte(text)}}, Name: "my", Check: lint.Sinks,
	}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = g.Framework("stub")
	return err
}

// loadSnippet loads a template whose snippet has the body on line 11.
func loadSnippet(t *testing.T, body string) error {
	t.Helper()
	return loadSnippetIn(t, "python", body)
}

// loadSnippetIn is loadSnippet in another language.
func loadSnippetIn(t *testing.T, language, body string) error {
	t.Helper()
	front := strings.Replace(frontMatter, `"python"`, strconv.Quote(language), 1)
	return loadFile(t, front+"{{define \"imports\"}}{{end}}\n{{define \"snippet\" -}}\n"+body+"\n{{- end}}\n")
}

func embeddedFrameworks(t testing.TB) []*generator.Framework {
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

func TestOurTemplatesAreSound(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		if err := lint.Framework(f); err != nil {
			t.Error(err)
		}
	}
}

// BenchmarkFramework checks one template with sentinels.
func BenchmarkFramework(b *testing.B) {
	for _, f := range embeddedFrameworks(b) {
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				if err := lint.Framework(f); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
