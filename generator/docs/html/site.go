package html

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

// Page writes the page of a status.
func (r *Renderer) Page(s *docs.Site, p *docs.Page, emit docs.Emit) error {
	v := newView(s, p.Title, p.Path()+".html").at(1)
	v.Page, v.Family, v.Description = p, p.Family, p.Summary.String()
	return r.write("page", s.Locale.Tag+"/"+v.path, v, emit)
}

// Locale writes the indexes of a locale, and what its search goes by.
func (r *Renderer) Locale(s *docs.Site, emit docs.Emit) error {
	for _, f := range s.Families {
		title := own(s.Locale.Text("family_title", "family", f.Title))
		v := newView(s, title, f.Name+"/").at(1)
		v.Family, v.Index, v.Groups = f.Name, f, groups(s.Locale, f)
		if err := r.write("family", s.Locale.Tag+"/"+v.path+"index.html", v, emit); err != nil {
			return err
		}
	}
	v := newView(s, own(s.Locale.Text("index_title")), "").at(0)
	if err := r.write("index", s.Locale.Tag+"/index.html", v, emit); err != nil {
		return err
	}
	index, err := searchIndex(s)
	if err != nil {
		return err
	}
	return emit(s.Locale.Tag+"/statuses.js", index)
}

func own(text string) docs.Prose { return docs.Prose{{Text: text}} }

// Root writes the choice of languages, the assets and, where the address of the
// site is known, its map.
func (r *Renderer) Root(sites []*docs.Site, emit docs.Emit) error {
	first := sites[0]
	for _, s := range sites {
		if s.Locale.Tag == locale.Base {
			first = s
		}
	}
	v := newView(first, own(first.Locale.Text("index_title")), "")
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

// groups sorts a family by the first digits of its codes.
func groups(l *locale.Locale, f docs.FamilyIndex) []group {
	var list []group
	for _, e := range f.Entries {
		g := group{Tone: tone(e.Code)}
		if g.Tone != "t0" {
			g.Name = e.Code[:1] + "xx"
			g.ID = "class-" + g.Name
		}
		at := slices.IndexFunc(list, func(other group) bool { return other.Name == g.Name })
		if at < 0 {
			if e.Class != "" {
				g.Label = l.Text(e.Class)
			}
			at, list = len(list), append(list, g)
		}
		list[at].Entries = append(list[at].Entries, e)
	}
	return list
}

// searchIndex writes a script, because a page that is opened as a file may not
// read any other kind of file.
func searchIndex(s *docs.Site) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("window.statusmithIndex = [")
	for _, f := range s.Families {
		for _, e := range f.Entries {
			row, err := json.Marshal([]string{f.Title, e.Code, e.Title, e.Path, e.Summary.String()})
			if err != nil {
				return nil, err
			}
			if b.Bytes()[b.Len()-1] != '[' {
				b.WriteByte(',')
			}
			b.WriteByte('\n')
			b.Write(row)
		}
	}
	b.WriteString("\n];\n")
	return b.Bytes(), nil
}
