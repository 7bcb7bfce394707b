// Package html writes the reference pages as a self-contained site: it loads
// nothing from elsewhere, works from a folder as it does from a server, and shows
// everything without JavaScript.
//
// Its templates are html/template's, which escapes each value for the place that
// it is in, so that no text of a catalog becomes markup, whoever wrote the
// template.
package html

import (
	"bytes"
	"html/template"
	"io"
	"sync"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/highlight"
	"github.com/statusmith/statusmith/generator/internal/bounded"
)

// folder holds the templates and the assets of the site, see [docs.ReadTemplate].
const folder = "html/"

var (
	templates = []string{"layout", "page", "family", "index", "root"}
	assets    = []string{"icon.svg", "script.js", "search.js", "style.css"}
)

// A Renderer writes HTML. It implements [docs.Renderer].
type Renderer struct {
	templates *template.Template
	guarded   bool
	budget    bounded.Budget // of templates that are not built in
	assets    map[string][]byte
	buffers   sync.Pool
	repeats   sync.Map // of repeat to template.HTML
}

var _ docs.Renderer = (*Renderer)(nil)

// New reads page templates and assets from folders of templates; a later
// layer's file replaces that of the same name in an earlier one.
func New(layers ...generator.Layer) (*Renderer, error) {
	r := &Renderer{templates: template.New("html"), assets: map[string][]byte{}}
	r.buffers.New = func() any { return new(bytes.Buffer) }
	functions := template.FuncMap{
		"foreign": foreign, "highlight": code, "repeated": r.repeated, "shared": r.shared, "tone": tone,
	}
	r.templates.Option("missingkey=error").Funcs(functions)
	for _, name := range templates {
		file, err := docs.ReadTemplate(layers, folder+name+".html.tmpl")
		if err != nil {
			return nil, err
		}
		if _, err := r.templates.New(file.Name).Parse(string(file.Text)); err != nil {
			return nil, generator.TemplateError(err)
		}
		r.guarded = r.guarded || file.Foreign
	}
	if r.guarded {
		var trees []*parse.Tree
		for _, t := range r.templates.Templates() {
			trees = append(trees, t.Tree)
		}
		r.templates.Funcs(r.budget.Guard(trees, functions))
	}
	for _, name := range assets {
		file, err := docs.ReadTemplate(layers, folder+name)
		if err != nil {
			return nil, err
		}
		r.assets[name] = file.Text
	}
	return r, nil
}

// bound returns what a template writes to, with a limit unless it is built in.
func (r *Renderer) bound(b *bytes.Buffer) io.Writer {
	if r.guarded {
		return r.budget.Writer(b)
	}
	return b
}

// write renders a template as a file of the site.
func (r *Renderer) write(name, file string, v *view, emit docs.Emit) error {
	b := r.buffers.Get().(*bytes.Buffer)
	defer r.buffers.Put(b)
	b.Reset()
	r.budget.Begin()
	if err := r.templates.ExecuteTemplate(r.bound(b), name, v); err != nil {
		return generator.TemplateError(err)
	}
	return emit(file, b.Bytes())
}

// shared renders a template that writes the same in every locale, on the page
// of a status once for all of them.
func (r *Renderer) shared(name string, v *view) (template.HTML, error) {
	if made, ok := v.pieces[name]; ok {
		return made, nil
	}
	made, err := r.piece(name, v)
	if err == nil && v.pieces != nil {
		v.pieces[name] = made
	}
	return made, err
}

// A repeat is a template on the pages of a family.
type repeat struct {
	site               *docs.Site
	name, family, home string
}

// repeated renders a template that writes the same on all pages of a family,
// once for each locale.
func (r *Renderer) repeated(name string, v *view) (template.HTML, error) {
	key := repeat{v.site, name, v.Family, v.Home}
	if made, ok := r.repeats.Load(key); ok {
		return made.(template.HTML), nil
	}
	made, err := r.piece(name, v)
	if err == nil {
		r.repeats.Store(key, made)
	}
	return made, err
}

func (r *Renderer) piece(name string, v *view) (template.HTML, error) {
	var b bytes.Buffer
	if err := r.templates.ExecuteTemplate(r.bound(&b), name, v); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil
}

// code colors a block of code. All that [highlight.HTML] passes on as markup
// is its own spans.
func code(language, text string) template.HTML { return template.HTML(highlight.HTML(language, text)) }

// foreign returns the language of a text that is in one other than the page's,
// and "" for any other text.
func foreign(p *docs.Prose) string {
	if p == nil || !p.Foreign {
		return ""
	}
	return p.Lang
}

// tone returns the class of an element that colors a code by its own class,
// see [docs.Page.Class].
func tone(class string) string {
	if class == "" {
		return "t0"
	}
	return "t" + class[:1]
}
