// Package formats is the table of the formats that a site of reference pages
// can have. The flag that chooses one, its help and the tests read the table,
// so that a format is added in one place.
package formats

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/html"
	"github.com/statusmith/statusmith/generator/docs/json"
	"github.com/statusmith/statusmith/generator/docs/markdown"
)

// A Format writes a site.
type Format struct {
	Name  string // as on the command line; also the folder of its templates
	About string // what it is, in a few words
	// New reads what the format needs from folders of templates.
	New func(...generator.Layer) (docs.Renderer, error)
}

// All returns every format, in the order of lists.
func All() []Format {
	return []Format{
		flavor(markdown.CommonMark, "CommonMark with front matter"),
		flavor(markdown.Docusaurus, "MDX for Docusaurus"),
		flavor(markdown.MkDocs, "Markdown for MkDocs Material"),
		{"html", "a self-contained site", renderer(html.New)},
		{"json", "data for another program, with its schemas", renderer(json.New)},
	}
}

func flavor(f markdown.Flavor, about string) Format {
	return Format{string(f), about, func(layers ...generator.Layer) (docs.Renderer, error) { return markdown.New(f, layers...) }}
}

func renderer[R docs.Renderer](open func(...generator.Layer) (R, error)) func(...generator.Layer) (docs.Renderer, error) {
	return func(layers ...generator.Layer) (docs.Renderer, error) { return open(layers...) }
}

// Names returns the names of all formats, in the order of lists.
func Names() []string {
	var names []string
	for _, f := range All() {
		names = append(names, f.Name)
	}
	return names
}

// Outputs returns the renderers of the named formats. Several go to a folder
// each, which is called like the format.
func Outputs(names []string, layers ...generator.Layer) ([]docs.Output, error) {
	var outputs []docs.Output
	for _, name := range names {
		f, err := find(name)
		if err != nil {
			return nil, err
		}
		o := docs.Output{}
		if o.Renderer, err = f.New(layers...); err != nil {
			return nil, err
		}
		if len(names) > 1 {
			o.Folder = name
		}
		outputs = append(outputs, o)
	}
	return outputs, nil
}

func find(name string) (Format, error) {
	for _, f := range All() {
		if f.Name == name {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("unknown format %q; known are %s", name, strings.Join(Names(), ", "))
}
