// Package json writes the reference pages for other programs: the pages
// themselves, as they are, with indexes and the schemas that both follow.
package json

import (
	"bytes"
	"encoding/json"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
)

const (
	pageSchema  = "page.schema.json"
	indexSchema = "index.schema.json"
)

// A Renderer writes JSON. It implements [docs.Renderer].
type Renderer struct{ page, index []byte } // the schemas

var _ docs.Renderer = (*Renderer)(nil)

// New reads the schemas from folders of templates.
func New(layers ...generator.Layer) (*Renderer, error) {
	page, err := docs.ReadTemplate(layers, pageSchema)
	if err != nil {
		return nil, err
	}
	index, err := docs.ReadTemplate(layers, indexSchema)
	if err != nil {
		return nil, err
	}
	return &Renderer{page.Text, index.Text}, nil
}

// Pages writes <locale>/<family>/<slug>.json.
func (r *Renderer) Pages(_ []*docs.Site, pages []*docs.Page, emit docs.Emit) error {
	for _, p := range pages {
		document := struct {
			Schema string `json:"$schema"`
			*docs.Page
		}{"../../" + pageSchema, p}
		if err := write(emit, p.Lang+"/"+p.Path+".json", document); err != nil {
			return err
		}
	}
	return nil
}

type index struct {
	Schema string `json:"$schema"`
	*docs.Site
}

// Locale writes an index of each family and one over all.
func (r *Renderer) Locale(s *docs.Site, emit docs.Emit) error {
	for _, f := range s.Families {
		one := *s
		one.Title, one.Families = f.Heading.String(), []docs.FamilyIndex{f}
		if err := write(emit, s.Lang+"/"+f.Name+"/index.json", index{"../../" + indexSchema, &one}); err != nil {
			return err
		}
	}
	return write(emit, s.Lang+"/index.json", index{"../" + indexSchema, s})
}

// A language leads to the index of a locale.
type language struct {
	Tag       string `json:"tag"`
	Name      string `json:"name"`
	Direction string `json:"dir"`
	Path      string `json:"path"`
}

// Root writes the list of locales and the schemas.
func (r *Renderer) Root(sites []*docs.Site, emit docs.Emit) error {
	root := struct {
		Schema  string     `json:"$schema"`
		Locales []language `json:"locales"`
	}{Schema: indexSchema}
	for _, s := range sites {
		root.Locales = append(root.Locales, language{s.Lang, s.Locale.Name, s.Direction, s.Lang + "/index.json"})
	}
	if err := emit(pageSchema, r.page); err != nil {
		return err
	}
	if err := emit(indexSchema, r.index); err != nil {
		return err
	}
	return write(emit, "index.json", root)
}

func write(emit docs.Emit, name string, document any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b) // which escapes <, > and & for pages that embed it
	e.SetIndent("", "  ")
	if err := e.Encode(document); err != nil {
		return err
	}
	return emit(name, b.Bytes())
}
