package html

import (
	"bytes"
	"encoding/json"
	"html/template"
	"slices"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
	"github.com/statusmith/statusmith/generator/search"
)

// Pages writes the pages of a status.
func (r *Renderer) Pages(sites []*docs.Site, pages []*docs.Page, emit docs.Emit) error {
	pieces := map[string]template.HTML{}
	for i, p := range pages {
		v := newView(sites[i], isolated(p.Title, sites[i].Direction), p.Path+".html").at(1)
		v.Page, v.Family, v.Description, v.pieces = p, p.Family.Name, p.Summary.String(), pieces
		if err := r.write("page", p.Lang+"/"+v.path, v, emit); err != nil {
			return err
		}
	}
	return nil
}

// Locale writes the indexes of a locale, and what its search goes by.
func (r *Renderer) Locale(s *docs.Site, emit docs.Emit) error {
	for _, f := range s.Families {
		v := newView(s, f.Heading.String(), f.Name+"/").at(1)
		v.Family, v.Index, v.Groups = f.Name, f, groups(f)
		if err := r.write("family", s.Lang+"/"+v.path+"index.html", v, emit); err != nil {
			return err
		}
	}
	v := newView(s, s.Title, "").at(0)
	if err := r.write("index", s.Lang+"/index.html", v, emit); err != nil {
		return err
	}
	index, err := searchIndex(s)
	if err != nil {
		return err
	}
	return emit(s.Lang+"/statuses.js", index)
}

// Root writes the choice of languages, the assets and, where the address of the
// site is known, its map.
func (r *Renderer) Root(sites []*docs.Site, emit docs.Emit) error {
	first := sites[0]
	for _, s := range sites {
		if s.Lang == locale.Base {
			first = s
		}
	}
	v := newView(first, first.Title, "")
	if err := r.write("root", "index.html", v, emit); err != nil {
		return err
	}
	for _, name := range assets {
		if err := emit("assets/"+name, r.assets[name]); err != nil {
			return err
		}
	}
	if first.BaseURL == "" {
		return nil
	}
	return sitemaps(first, emit)
}

// A group is a class of a family.
type group struct {
	ID      string
	Name    string // "4xx"; "" for codes without classes
	Label   string // "Client error"
	Tone    string
	Entries []docs.Entry
}

// groups sorts a family by the classes of its codes.
func groups(f docs.FamilyIndex) []group {
	var list []group
	for _, e := range f.Entries {
		at := slices.IndexFunc(list, func(g group) bool { return g.Name == e.Class })
		if at < 0 {
			at = len(list)
			list = append(list, group{ID: "class-" + e.Class, Name: e.Class, Label: e.ClassTitle, Tone: tone(e.Class)})
		}
		list[at].Entries = append(list[at].Entries, e)
	}
	return list
}

// searchIndex writes a script, because a page that is opened as a file may not
// read any other kind of file: the index of package search, and what a list of
// results shows of each status.
func searchIndex(s *docs.Site) ([]byte, error) {
	index, err := json.Marshal(search.New(s.Statuses, s.Locale.Words))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("window.statusmithIndex = {\"index\": ")
	b.Write(index)
	b.WriteString(",\n\"statuses\": [")
	separator := "\n"
	for _, f := range s.Families {
		for _, e := range f.Entries {
			row, err := json.Marshal([]string{f.Title, e.Code, e.Shown.Text, e.Path})
			if err != nil {
				return nil, err
			}
			b.WriteString(separator)
			b.Write(row)
			separator = ",\n"
		}
	}
	b.WriteString("\n]};\n")
	return b.Bytes(), nil
}
