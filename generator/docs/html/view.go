package html

import (
	"html/template"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

// A view is what a template sees.
type view struct {
	Lang, Dir   string
	Title       string // without markup
	Description string
	Root        string     // relative address of the top of the site
	Home        string     // and of the locale's own folder
	Family      string     // that the page belongs to; "" for none
	Page        *docs.Page // nil on an index
	Index       docs.FamilyIndex
	Groups      []group // of Index

	site   *docs.Site
	path   string                   // under the folder of the locale, as in an address
	pieces map[string]template.HTML // that the pages of a status share
}

func newView(s *docs.Site, title, path string) *view {
	return &view{Lang: s.Lang, Dir: s.Direction, Title: title, site: s, path: path}
}

// at says how many folders down from the locale's the page is.
func (v *view) at(depth int) *view {
	const up = "../"
	for range depth {
		v.Home += up
	}
	v.Root = v.Home + up
	return v
}

// Text returns a page string.
func (v *view) Text(key string) string { return v.site.Locale.Text(key) }

// Families lists the families of the site.
func (v *view) Families() []docs.FamilyIndex { return v.site.Families }

// LocaleName is the language's own name for itself.
func (v *view) LocaleName() string { return v.site.Locale.Name }

// Reasons reports whether the page says why it lacks a snippet.
func (v *view) Reasons() bool {
	for _, s := range v.Page.Snippets {
		if s.Reason != nil {
			return true
		}
	}
	return false
}

// Translated reports whether a related status is called otherwise in some locale
// than in English, so that the pages cannot share the list.
func (v *view) Translated() bool {
	for _, l := range v.Page.Related {
		if l.Shown.Text != l.Title {
			return true
		}
	}
	return false
}

// A languageLink leads to the same page in a language.
type languageLink struct{ Tag, Name, Dir, URL string }

// Languages links to the page in every language, where there are several.
func (v *view) Languages() []languageLink {
	if len(v.site.Locales) < 2 {
		return nil
	}
	file := v.path
	if file == "" || file[len(file)-1] == '/' {
		file += "index.html"
	}
	return links(v.site.Locales, func(l *locale.Locale) string { return v.Root + l.Tag + "/" + file })
}

// Choices links to the index of every language, from the top of the site.
func (v *view) Choices() []languageLink {
	return links(v.site.Locales, func(l *locale.Locale) string { return l.Tag + "/index.html" })
}

func links(locales []*locale.Locale, address func(*locale.Locale) string) []languageLink {
	list := make([]languageLink, len(locales))
	for i, l := range locales {
		list[i] = languageLink{l.Tag, l.Name, l.Direction, address(l)}
	}
	return list
}

// Canonical is the address of the page, "" while nobody knows where the site
// is published.
func (v *view) Canonical() string {
	if v.site.BaseURL == "" {
		return ""
	}
	return address(v.site, v.Lang, v.path)
}

// Alternates lists the addresses of the page in all languages.
func (v *view) Alternates() []languageLink {
	if v.site.BaseURL == "" || len(v.site.Locales) < 2 {
		return nil
	}
	return alternates(v.site, v.path)
}

// isolated keeps the runs of other languages in one piece where there can be
// no markup, as in the title of a window.
func isolated(p *docs.Prose, direction string) string {
	if direction == "ltr" {
		return p.String()
	}
	const first, pop = "\u2068", "\u2069"
	text := ""
	for _, run := range p.Pieces() {
		if run.Foreign {
			text += first + run.Text + pop
		} else {
			text += run.Text
		}
	}
	return text
}
