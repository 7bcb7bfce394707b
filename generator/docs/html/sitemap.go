package html

import (
	"bytes"
	"encoding/xml"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

func address(s *docs.Site, tag, path string) string { return s.BaseURL + "/" + tag + "/" + path }

// alternates lists the addresses of a page in all languages, and the one for
// readers of any other.
func alternates(s *docs.Site, path string) []languageLink {
	list := links(s.Locales, func(l *locale.Locale) string { return address(s, l.Tag, path) })
	fallback := list[0]
	for _, link := range list {
		if link.Tag == locale.Base {
			fallback = link
		}
	}
	return append(list, languageLink{Tag: "x-default", URL: fallback.URL})
}

// mostAddresses keeps a map, with its links between languages, below the 50 MB
// that sitemaps.org allows.
const mostAddresses = 20_000

// sitemaps writes the map of the site; for a large one a map of each language,
// and the list of those.
func sitemaps(s *docs.Site, emit docs.Emit) error {
	list := paths(s)
	if len(list)*len(s.Locales) <= mostAddresses {
		return emit(mapFile, sitemap(s, list, s.Locales))
	}
	index := bytes.NewBufferString(xml.Header + `<sitemapindex xmlns="` + mapSpace + "\">\n")
	for _, l := range s.Locales {
		if err := emit(l.Tag+"/"+mapFile, sitemap(s, list, []*locale.Locale{l})); err != nil {
			return err
		}
		index.WriteString("<sitemap>\n")
		location(index, address(s, l.Tag, mapFile))
		index.WriteString("</sitemap>\n")
	}
	index.WriteString("</sitemapindex>\n")
	return emit(mapFile, index.Bytes())
}

const (
	mapFile  = "sitemap.xml"
	mapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9"
)

// sitemap lists pages in some languages (sitemaps.org, with Google's links
// between all of them).
func sitemap(s *docs.Site, paths []string, locales []*locale.Locale) []byte {
	b := bytes.NewBufferString(xml.Header + `<urlset xmlns="` + mapSpace + `" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, path := range paths {
		same := languageLinks(s, path)
		for _, l := range locales {
			b.WriteString("<url>\n")
			location(b, address(s, l.Tag, path))
			b.Write(same)
			b.WriteString("</url>\n")
		}
	}
	b.WriteString("</urlset>\n")
	return b.Bytes()
}

func location(b *bytes.Buffer, address string) {
	b.WriteString("<loc>")
	xml.EscapeText(b, []byte(address))
	b.WriteString("</loc>\n")
}

func languageLinks(s *docs.Site, path string) []byte {
	if len(s.Locales) < 2 {
		return nil
	}
	var b bytes.Buffer
	for _, a := range alternates(s, path) {
		b.WriteString(`<xhtml:link rel="alternate" hreflang="` + a.Tag + `" href="`)
		xml.EscapeText(&b, []byte(a.URL))
		b.WriteString("\"/>\n")
	}
	return b.Bytes()
}

func paths(s *docs.Site) []string {
	list := []string{""}
	for _, f := range s.Families {
		list = append(list, f.Name+"/")
		for _, e := range f.Entries {
			list = append(list, e.Path+".html")
		}
	}
	return list
}
