package formats_test

import (
	"context"
	"fmt"
	"io/fs"
	"log"
	"os"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/formats"
	"github.com/statusmith/statusmith/generator/locale"
)

// A build of the pages of gRPC, in English, as Markdown and as JSON.
func ExampleOutputs() {
	g, err := statusmith.Open()
	if err != nil {
		log.Fatal(err)
	}
	build, err := buildOf(g, "grpc")
	if err != nil {
		log.Fatal(err)
	}
	if build.Outputs, err = formats.Outputs([]string{"markdown", "json"}, g.Layers()...); err != nil {
		log.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if _, err := build.Write(context.Background(), dir); err != nil {
		log.Fatal(err)
	}
	pages, err := fs.Glob(os.DirFS(dir), "*/en/grpc/4-*")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(pages)
	// Output: [json/en/grpc/4-deadline-exceeded.json markdown/en/grpc/4-deadline-exceeded.md]
}

func buildOf(g *generator.Generator, family string) (*docs.Build, error) {
	c, err := g.Catalog()
	if err != nil {
		return nil, err
	}
	frameworks, err := g.Frameworks()
	if err != nil {
		return nil, err
	}
	words, err := fs.Sub(statusmith.Templates(), "locales")
	if err != nil {
		return nil, err
	}
	locales, err := locale.New(words, "locales")
	if err != nil {
		return nil, err
	}
	english, err := locales.Choose("en")
	if err != nil {
		return nil, err
	}
	source := &docs.Source{Catalog: c, Frameworks: frameworks, Families: []string{family},
		Options: generator.Options{Route: generator.DefaultRoute}}
	return &docs.Build{Source: source, Locales: english}, nil
}
