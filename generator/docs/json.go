package docs

import (
	"bytes"
	"encoding/json"

	"github.com/statusmith/statusmith/generator"
)

// JSON writes pages and indexes for other programs, with the schemas that they
// follow.
type JSON struct{ schemas map[string][]byte }

const (
	pageSchema  = "page.schema.json"
	indexSchema = "index.schema.json"
)

// NewJSON reads the schemas from layers of templates.
func NewJSON(layers ...generator.Layer) (*JSON, error) {
	j := &JSON{map[string][]byte{}}
	for _, name := range []string{pageSchema, indexSchema} {
		text, _, err := ReadTemplate(layers, name)
		if err != nil {
			return nil, err
		}
		j.schemas[name] = text
	}
	return j, nil
}

// Page writes <locale>/<family>/<slug>.json.
func (j *JSON) Page(site *Site, p *Page, emit Emit) error {
	page := jsonPage{
		Schema: "../../" + pageSchema, ID: p.ID, Family: jsonFamilyName{p.Family, p.FamilyTitle}, Code: p.Code, Name: p.Name,
		Status: p.StatusTitle, Path: p.Path(), Lang: p.Lang, Dir: p.Direction, Title: *textOf(p.Title, p.Lang),
		Summary: textOf(p.Summary, p.Lang), UsedBy: textOf(p.UsedBy, p.Lang), Note: textOf(p.Note, p.Lang),
		Enhanced: p.Enhanced, Wire: p.Wire, HTTPNote: textOf(p.HTTPNote, p.Lang), HTTPStatus: p.HTTPStatus, HTTP: p.HTTP,
		Method: p.Method,
	}
	for _, r := range p.SpecLinks {
		page.Spec = append(page.Spec, jsonLink(r))
	}
	for _, c := range p.Curl {
		page.Curl = append(page.Curl, jsonCurl(c))
	}
	for _, answer := range p.Answers {
		page.Answers = append(page.Answers, textOf(answer, p.Lang))
	}
	for _, h := range p.Headers {
		page.Headers = append(page.Headers, jsonHeader(h))
	}
	for _, s := range p.Snippets {
		page.Snippets = append(page.Snippets, jsonSnippet{s.Framework, s.Title, s.Language, s.File, s.Code, textOf(s.Reason, p.Lang)})
	}
	for _, r := range p.Related {
		page.Related = append(page.Related, jsonRelated{r.ID, r.Title, r.Path})
	}
	return emitJSON(emit, p.Lang+"/"+p.Path()+".json", page)
}

func textOf(p Prose, lang string) *jsonText {
	if len(p) == 0 {
		return nil
	}
	text := &jsonText{Text: p.String(), Lang: lang}
	if len(p) == 1 {
		text.Lang = orLang(p[0].Lang, lang)
		return text
	}
	for _, r := range p {
		text.Runs = append(text.Runs, jsonRun{r.Text, orLang(r.Lang, lang)})
	}
	return text
}

func orLang(own, page string) string {
	if own == "" {
		return page
	}
	return own
}

func emitJSON(emit Emit, name string, value any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b) // which escapes <, > and & for pages that embed it
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		return err
	}
	return emit(name, b.Bytes())
}

// Locale writes an index of each family and one over all.
func (j *JSON) Locale(site *Site, emit Emit) error {
	l := site.Locale
	all := jsonIndex{Schema: "../" + indexSchema, Lang: l.Tag, Dir: l.Direction, Title: l.Text("index_title")}
	for _, f := range site.Families {
		family := jsonFamily{Name: f.Name, Title: f.Title}
		for _, e := range f.Entries {
			entry := jsonEntry{ID: e.ID, Code: e.Code, Name: e.Name, Status: e.Title, Path: e.Path, Summary: textOf(e.Summary, l.Tag)}
			if e.Class != "" {
				entry.Class = l.Text(e.Class)
			}
			family.Pages = append(family.Pages, entry)
		}
		index := jsonIndex{
			Schema: "../../" + indexSchema, Lang: l.Tag, Dir: l.Direction,
			Title: l.Text("family_title", "family", f.Title), Families: []jsonFamily{family},
		}
		if err := emitJSON(emit, l.Tag+"/"+f.Name+"/index.json", index); err != nil {
			return err
		}
		all.Families = append(all.Families, family)
	}
	return emitJSON(emit, l.Tag+"/index.json", all)
}

// Root writes the list of locales and the schemas.
func (j *JSON) Root(sites []*Site, emit Emit) error {
	index := jsonIndex{Schema: indexSchema}
	for _, s := range sites {
		l := s.Locale
		index.Locales = append(index.Locales, jsonLocale{l.Tag, l.Name, l.Direction, l.Tag + "/index.json"})
	}
	for _, name := range []string{pageSchema, indexSchema} {
		if err := emit(name, j.schemas[name]); err != nil {
			return err
		}
	}
	return emitJSON(emit, "index.json", index)
}
