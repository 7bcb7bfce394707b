package docs

import (
	"path"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
)

// A Site is what the pages of one locale have in common. Its JSON is
// published: templates/docs/index.schema.json describes it.
type Site struct {
	Lang      string        `json:"lang"`  // BCP 47
	Direction string        `json:"dir"`   // "ltr" or "rtl"
	Title     string        `json:"title"` // of the index over all families
	Families  []FamilyIndex `json:"families"`

	Locale  *locale.Locale   `json:"-"` // the words of the pages
	Locales []*locale.Locale `json:"-"` // all that are built, this one included
	BaseURL string           `json:"-"` // without a final slash; "" when not known

	Statuses []*catalog.Status `json:"-"` // of the entries of all families, in their order
}

// A FamilyIndex lists the pages of a family.
type FamilyIndex struct {
	Family
	Heading *Prose  `json:"-"` // of the index: "SMTP status codes"
	Entries []Entry `json:"pages"`
}

// An Entry is a page as an index shows it.
type Entry struct {
	ID         string `json:"id"` // "http/504"
	Code       string `json:"code"`
	Name       string `json:"name"`   // "gateway_timeout"
	Title      string `json:"status"` // "Gateway Timeout"
	Shown      Run    `json:"-"`      // the title as the locale has it
	Path       string `json:"path"`   // see [Link]
	ClassTitle string `json:"class,omitempty"`
	Summary    *Prose `json:"summary,omitempty"`
	Class      string `json:"-"` // see [catalog.Status.Class]; ClassTitle is what the locale calls it
}

// Slug is the name of the page in the folder of its family.
func (e Entry) Slug() string { return path.Base(e.Path) }

// Label is what lists call the page.
func (e Entry) Label() string { return catalog.Heading(e.Code, e.Shown.Text) }

// NewSite returns the site of a locale without a page.
func NewSite(l *locale.Locale) *Site {
	return &Site{Lang: l.Tag, Direction: l.Direction, Title: l.Text("index_title"), Locale: l, Locales: []*locale.Locale{l}}
}

// Phrase returns a page string. Where the locale has not translated it, it is in
// English and marked as English.
func (s *Site) Phrase(key string) *Prose { return sentence(s.Locale, key) }

// Sites returns what the pages of each locale have in common.
func (src *Source) Sites(locales []*locale.Locale, baseURL string) []*Site {
	var sites []*Site
	for _, l := range locales {
		site := NewSite(l)
		site.Locales, site.BaseURL, site.Statuses = locales, baseURL, src.Statuses()
		for _, f := range src.families() {
			site.Families = append(site.Families, familyIndex(l, f))
		}
		sites = append(sites, site)
	}
	return sites
}

func familyIndex(l *locale.Locale, f *catalog.Family) FamilyIndex {
	index := FamilyIndex{
		Family: Family{f.Name, f.Title}, Heading: sentence(l, "family_title", value{"family", f.Title, false}),
	}
	for _, s := range f.Statuses() {
		index.Entries = append(index.Entries, Entry{
			ID: s.ID(), Code: s.Code, Name: s.Name, Title: s.Title, Shown: shownTitle(l, s), Path: pagePath(s),
			Class: s.Class(), ClassTitle: classTitle(l, s), Summary: summary(l, s),
		})
	}
	return index
}

// classTitle is what a locale calls the class of a status. Of our families two
// share the meaning of the first digit; no locale has words for 6xx, which is
// SIP's alone.
func classTitle(l *locale.Locale, s *catalog.Status) string {
	name, class := s.Family.Name, s.Class()
	if name != "http" && name != "sip" || class == "" || class == "6xx" {
		return ""
	}
	return l.Text("class_" + class)
}
