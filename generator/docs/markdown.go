package docs

import (
	"bytes"
	"fmt"
	"html"
	"path"
	"strings"
	"sync"
	"text/template"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/locale"
)

// Markdown writes pages for a site generator to read. The flavours differ in
// their templates and in few rules.
type Markdown struct {
	flavour     string // "docusaurus"
	extension   string // ".mdx"
	mdx         bool
	rawTitles   bool // the generator puts front matter into HTML as it is
	categories  bool // folders are named by _category_.json
	page, index *template.Template

	strings sync.Map // of *locale.Locale to page strings
	buffers sync.Pool
}

var flavours = map[string]*Markdown{
	"markdown":   {extension: ".md"},
	"docusaurus": {extension: ".mdx", mdx: true, categories: true},
	"mkdocs":     {extension: ".md", rawTitles: true},
}

// NewMarkdown reads the templates of a flavour, markdown, docusaurus or
// mkdocs, from layers of templates.
func NewMarkdown(flavour string, layers ...generator.Layer) (*Markdown, error) {
	of := flavours[flavour]
	m := &Markdown{flavour: flavour, extension: of.extension, mdx: of.mdx, rawTitles: of.rawTitles, categories: of.categories}
	m.buffers.New = func() any { return new(bytes.Buffer) }
	for name, into := range map[string]**template.Template{"page": &m.page, "index": &m.index} {
		text, shown, err := ReadTemplate(layers, path.Join(flavour, name+of.extension+".tmpl"))
		if err != nil {
			return nil, err
		}
		t := template.New(shown).Option("missingkey=error").Funcs(template.FuncMap{"indent": indent})
		if *into, err = t.Parse(string(text)); err != nil {
			return nil, fmt.Errorf("%s", strings.TrimPrefix(err.Error(), "template: "))
		}
	}
	return m, nil
}

// indent sets all lines but empty ones off by n spaces.
func indent(n int, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = strings.Repeat(" ", n) + line
		}
	}
	return strings.Join(lines, "\n")
}

// meta quotes a text for front matter.
func (m *Markdown) meta(text string) string {
	text = oneLine(text)
	if m.rawTitles {
		text = html.EscapeString(text)
	}
	if m.mdx { // Docusaurus copies front matter into JavaScript and leaves backslashes as they are
		text = strings.ReplaceAll(text, `\`, "\uff3c")
	}
	return quoted(text)
}

// words returns the page strings of a site, as lines of Markdown.
func (m *Markdown) words(site *Site) map[string]string {
	if words, ok := m.strings.Load(site.Locale); ok {
		return words.(map[string]string)
	}
	words := map[string]string{}
	for _, key := range site.Locale.Keys() {
		words[key] = m.prose(sentence(site.Locale, key))
	}
	m.strings.Store(site.Locale, words)
	return words
}

// Page writes <locale>/<family>/<slug>.md.
func (m *Markdown) Page(site *Site, p *Page, emit Emit) error {
	return m.execute(m.page, p.Lang+"/"+p.Path()+m.extension, m.view(site, p), emit)
}

func (m *Markdown) execute(t *template.Template, name string, view any, emit Emit) error {
	b := m.buffers.Get().(*bytes.Buffer)
	defer m.buffers.Put(b)
	b.Reset()
	if err := t.Execute(b, view); err != nil {
		return fmt.Errorf("%s", strings.TrimPrefix(err.Error(), "template: "))
	}
	return emit(name, b.Bytes())
}

// Locale writes an index of each family and one over all.
func (m *Markdown) Locale(site *Site, emit Emit) error {
	l := site.Locale
	all := indexView{Front: m.indexFront(l, l.Text("index_title")), Words: m.words(site), Title: inline(l.Text("index_title"))}
	for i, f := range site.Families {
		title := l.Text("family_title", "family", f.Title)
		one := indexView{
			Front: m.indexFront(l, title), Words: all.Words, Title: m.prose(sentence(l, "family_title", value{"family", f.Title, false})),
			Families: []familyView{m.familyView(f, "")},
		}
		if err := m.execute(m.index, path.Join(l.Tag, f.Name, "index"+m.extension), one, emit); err != nil {
			return err
		}
		if err := m.category(path.Join(l.Tag, f.Name), f.Title, i+1, emit); err != nil {
			return err
		}
		family := m.familyView(f, f.Name+"/")
		family.Link = "[" + one.Title + "](" + f.Name + "/index" + m.extension + ")"
		all.Families = append(all.Families, family)
	}
	return m.execute(m.index, path.Join(l.Tag, "index"+m.extension), all, emit)
}

func (m *Markdown) indexFront(l *locale.Locale, title string) frontMatter {
	return frontMatter{Title: m.meta(title), Lang: quoted(l.Tag), Dir: quoted(l.Direction)}
}

// category names a folder in the sidebar of Docusaurus.
func (m *Markdown) category(folder, label string, position int, emit Emit) error {
	if !m.categories {
		return nil
	}
	text := fmt.Sprintf("{\n  \"label\": %s,\n  \"position\": %d\n}\n", quoted(label), position)
	return emit(folder+"/_category_.json", []byte(text))
}

// Root writes the list of locales.
func (m *Markdown) Root(sites []*Site, emit Emit) error {
	first := sites[0].Locale
	view := indexView{
		Front: m.indexFront(first, first.Text("index_title")), Words: m.words(sites[0]), Title: inline(first.Text("index_title")),
	}
	for i, s := range sites {
		l := s.Locale
		name := m.prose(Prose{}.add(l.Name, foreign(first, l.Tag)))
		view.Locales = append(view.Locales, "["+name+"]("+l.Tag+"/index"+m.extension+")")
		if err := m.category(l.Tag, l.Name, i+1, emit); err != nil {
			return err
		}
	}
	return m.execute(m.index, "index"+m.extension, view, emit)
}
