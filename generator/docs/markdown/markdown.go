// Package markdown writes the reference pages for site generators that read
// Markdown. There is one set of templates, that of CommonMark; the other flavors
// replace the blocks of it in which they differ.
//
// The values that a template sees are already escaped for the place that they go
// to: the dialects differ in which characters have a meaning, and a template that
// forgot one would let a catalog write markup.
package markdown

import (
	"bytes"
	"fmt"
	"path"
	"sync"
	"text/template"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/internal/bounded"
)

// A Flavor is a site generator, and the folder of its templates.
type Flavor string

// The flavors of Markdown.
const (
	CommonMark Flavor = "markdown"   // with front matter
	Docusaurus Flavor = "docusaurus" // MDX
	MkDocs     Flavor = "mkdocs"     // with the theme Material
)

// rules are what templates cannot say about a flavor.
type rules struct {
	extension  string // ".mdx"
	mdx        bool
	rawTitles  bool // the generator puts front matter into HTML as it is
	categories bool // folders are named by _category_.json
	fileTitles bool // a fence may name the file of its code
}

func (f Flavor) rules() (r rules, ok bool) {
	switch f {
	case CommonMark:
		return rules{extension: ".md"}, true
	case Docusaurus:
		return rules{extension: ".mdx", mdx: true, categories: true, fileTitles: true}, true
	case MkDocs:
		return rules{extension: ".md", rawTitles: true, fileTitles: true}, true
	}
	return rules{}, false
}

// A Renderer writes Markdown. It implements [docs.Renderer].
type Renderer struct {
	rules
	page, index *template.Template

	words   sync.Map       // of *docs.Site to map[string]string
	budget  bounded.Budget // of templates that are not built in
	buffers sync.Pool
}

var _ docs.Renderer = (*Renderer)(nil)

// New reads the templates of a flavor from folders of templates.
//
// The first folder holds those of CommonMark, which every flavor begins with.
// Files of the flavor are laid over them in the order of the folders: one that
// only defines blocks replaces those, any other the whole page.
func New(f Flavor, layers ...generator.Layer) (*Renderer, error) {
	of, ok := f.rules()
	if !ok {
		return nil, fmt.Errorf("there is no flavor %q of Markdown", f)
	}
	r := &Renderer{rules: of}
	r.buffers.New = func() any { return new(bytes.Buffer) }
	var err error
	if r.page, err = read(f, "page", of.extension, layers, &r.budget); err != nil {
		return nil, err
	}
	r.index, err = read(f, "index", of.extension, layers, &r.budget)
	return r, err
}

// Pages writes <locale>/<family>/<slug>.md, or .mdx.
func (r *Renderer) Pages(sites []*docs.Site, pages []*docs.Page, emit docs.Emit) error {
	for i, p := range pages {
		if err := r.execute(r.page, p.Lang+"/"+p.Path+r.extension, r.pageView(sites[i], p), emit); err != nil {
			return err
		}
	}
	return nil
}

func (r *Renderer) execute(t *template.Template, name string, view any, emit docs.Emit) error {
	b := r.buffers.Get().(*bytes.Buffer)
	defer r.buffers.Put(b)
	b.Reset()
	r.budget.Begin()
	if err := t.Execute(r.budget.Writer(b), view); err != nil {
		return generator.TemplateError(err)
	}
	return emit(name, b.Bytes())
}

// Locale writes an index of each family and one over all.
func (r *Renderer) Locale(s *docs.Site, emit docs.Emit) error {
	all := r.indexView(s, s.Title, inline(s.Title))
	for i, f := range s.Families {
		one := r.indexView(s, f.Heading.String(), prose(f.Heading))
		one.Families = []familyView{r.familyView(f, "")}
		if err := r.execute(r.index, path.Join(s.Lang, f.Name, "index"+r.extension), one, emit); err != nil {
			return err
		}
		if err := r.category(path.Join(s.Lang, f.Name), f.Title, i+1, emit); err != nil {
			return err
		}
		family := r.familyView(f, f.Name+"/")
		family.Link = "[" + one.Title + "](" + f.Name + "/index" + r.extension + ")"
		all.Families = append(all.Families, family)
	}
	return r.execute(r.index, path.Join(s.Lang, "index"+r.extension), all, emit)
}

// category names a folder in the sidebar of Docusaurus.
func (r *Renderer) category(folder, label string, position int, emit docs.Emit) error {
	if !r.categories {
		return nil
	}
	text := fmt.Sprintf("{\n  \"label\": %s,\n  \"position\": %d\n}\n", quoted(label), position)
	return emit(folder+"/_category_.json", []byte(text))
}

// Root writes the list of locales.
func (r *Renderer) Root(sites []*docs.Site, emit docs.Emit) error {
	first := sites[0]
	v := r.indexView(first, first.Title, inline(first.Title))
	for i, s := range sites {
		name := prose(&docs.Prose{Run: docs.Run{Text: s.Locale.Name, Lang: s.Lang, Foreign: s.Lang != first.Lang}})
		v.Locales = append(v.Locales, "["+name+"]("+s.Lang+"/index"+r.extension+")")
		if err := r.category(s.Lang, s.Locale.Name, i+1, emit); err != nil {
			return err
		}
	}
	return r.execute(r.index, "index"+r.extension, v, emit)
}
