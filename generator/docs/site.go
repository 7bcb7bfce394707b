package docs

import (
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
)

func (src *Source) families() []*catalog.Family {
	if src.Families == nil {
		return src.Catalog.Families()
	}
	var chosen []*catalog.Family
	for _, f := range src.Catalog.Families() {
		if slices.Contains(src.Families, f.Name) {
			chosen = append(chosen, f)
		}
	}
	return chosen
}

// Statuses returns every status that has a page, in order.
func (src *Source) Statuses() []*catalog.Status {
	var all []*catalog.Status
	for _, f := range src.families() {
		all = append(all, f.Statuses()...)
	}
	return all
}

// Sites returns what the pages of each locale have in common.
func (src *Source) Sites(locales []*locale.Locale, baseURL string) []*Site {
	var sites []*Site
	for _, l := range locales {
		site := &Site{Locale: l, Locales: locales, BaseURL: baseURL}
		for _, f := range src.families() {
			site.Families = append(site.Families, familyIndex(l, f))
		}
		sites = append(sites, site)
	}
	return sites
}

func familyIndex(l *locale.Locale, f *catalog.Family) FamilyIndex {
	index := FamilyIndex{Name: f.Name, Title: f.Title}
	for _, s := range f.Statuses() {
		index.Entries = append(index.Entries, Entry{
			Link: link(s), Name: s.Name, Slug: slug(s), Class: class(s), Summary: summary(l, s),
		})
	}
	return index
}

// class is the page string that names the class of a status. Of our families
// two share the meaning of the first digit.
func class(s *catalog.Status) string {
	name, class := s.Family.Name, s.Class()
	if name != "http" && name != "sip" || class == "" || class == "6xx" {
		return ""
	}
	return "class_" + class
}
