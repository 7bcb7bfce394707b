package html_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestAPublishedSiteKnowsItsAddresses(t *testing.T) {
	site := build(t, plan{families: []string{"grpc"}, locales: []string{"en", "vi"}, baseURL: "https://example.com/docs"})
	page := site["vi/grpc/5-not-found.html"]
	for _, want := range []string{
		`<link rel="canonical" href="https://example.com/docs/vi/grpc/5-not-found.html">`,
		`<link rel="alternate" hreflang="en" href="https://example.com/docs/en/grpc/5-not-found.html">`,
		`<link rel="alternate" hreflang="x-default" href="https://example.com/docs/en/grpc/5-not-found.html">`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if want := `<link rel="canonical" href="https://example.com/docs/en/grpc/">`; !strings.Contains(site["en/grpc/index.html"], want) {
		t.Errorf("the index lacks %s", want)
	}
}

func TestTheMapListsEveryPage(t *testing.T) {
	site := build(t, plan{families: []string{"grpc"}, locales: []string{"en", "vi"}, baseURL: "https://example.com"})
	var got struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Lang string `xml:"hreflang,attr"`
				Href string `xml:"href,attr"`
			} `xml:"http://www.w3.org/1999/xhtml link"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(site["sitemap.xml"]), &got); err != nil {
		t.Fatal(err)
	}
	pages := 0
	for name := range site {
		if strings.HasSuffix(name, ".html") && name != "index.html" {
			pages++
		}
	}
	if len(got.URL) != pages {
		t.Errorf("the map lists %d addresses of %d pages", len(got.URL), pages)
	}
	for _, u := range got.URL {
		name := strings.TrimPrefix(u.Loc, "https://example.com/")
		if strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if _, ok := site[name]; !ok {
			t.Errorf("%s is not there", u.Loc)
		}
		var langs []string
		for _, l := range u.Link {
			langs = append(langs, l.Lang)
		}
		if diff := cmp.Diff([]string{"en", "vi", "x-default"}, langs); diff != "" {
			t.Errorf("%s: -want +got:\n%s", u.Loc, diff)
		}
	}
}

func TestALargeSiteHasAMapOfEachLanguage(t *testing.T) {
	var overlay strings.Builder
	overlay.WriteString("schema = 1\n[family.big]\ntitle = \"Big\"\n")
	for i := range 1300 {
		fmt.Fprintf(&overlay, "[big.%d]\nname = \"n%d\"\ntitle = \"T\"\nmessage = \"m\"\nno_http = \"it is not\"\n", i, i)
	}
	site := build(t, plan{overlay: overlay.String(), families: []string{"big"}, baseURL: "https://example.com"})
	if want := "<loc>https://example.com/pt-BR/sitemap.xml</loc>"; !strings.Contains(site["sitemap.xml"], want) {
		t.Errorf("the list of maps lacks %s", want)
	}
	if got := strings.Count(site["pt-BR/sitemap.xml"], "<loc>https://example.com/pt-BR/"); got != 1302 {
		t.Errorf("the map of a language has %d addresses, want 1302", got)
	}
}

func TestASiteWithoutAnAddressNamesNone(t *testing.T) {
	site := build(t, plan{families: []string{"grpc"}, locales: []string{"en", "vi"}})
	if _, ok := site["sitemap.xml"]; ok {
		t.Error("there is a map")
	}
	for name, page := range site {
		if strings.Contains(page, `rel="canonical"`) || strings.Contains(page, `rel="alternate"`) {
			t.Errorf("%s names addresses", name)
		}
	}
}

func TestTemplatesOfAUserReplaceOurs(t *testing.T) {
	mine := fstest.MapFS{
		"docs/html/page.html.tmpl": {Data: []byte(`{{define "page"}}<p title="{{.Page.StatusTitle}}">{{.Text "headers"}}: {{highlight "http" .Page.HTTP}}</p>{{end}}`)},
		"docs/html/style.css":      {Data: []byte("p { color: red; }\r\n")},
	}
	site := build(t, plan{families: []string{"http"}, locales: []string{"en"}, templates: mine})
	want := "<p title=\"No Content\">Headers: HTTP/1.1 <span class=\"n\">204</span> No Content\n</p>"
	if diff := cmp.Diff(want, site["en/http/204-no-content.html"]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if got := site["assets/style.css"]; got != "p { color: red; }\n" {
		t.Errorf("style.css is %q", got)
	}
	if !strings.Contains(site["en/index.html"], "<h1>Status codes</h1>") {
		t.Error("the index is not ours")
	}
}

func TestTemplatesOfAUserAreBlamedByName(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"that do not parse", `{{define "page"}}{{if}}{{end}}`, "mine/docs/html/page.html.tmpl:1: missing value for if"},
		{"that ask for what is not there", `{{define "page"}}{{.Nothing}}{{end}}`, `mine/docs/html/page.html.tmpl:1:19: executing "page"`},
		{"that end in the middle of an element", `{{define "page"}}<a href="{{end}}`, `page: ends in a non-text context`},
		{"that do not define the page", `<p>`, `"page" is undefined`},
		{"that share what is not there", `{{define "page"}}{{shared "nothing" .}}{{end}}`, `"nothing" is undefined`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			mine := fstest.MapFS{"docs/html/page.html.tmpl": {Data: []byte(test.text)}}
			_, err := try(t, plan{families: []string{"grpc"}, locales: []string{"en"}, templates: mine})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the error is %v, want %s", err, test.want)
			}
		})
	}
}

func TestPagesAreWellFormed(t *testing.T) {
	for name, page := range build(t, plan{families: []string{"http", "grpc"}, locales: []string{"en", "ar"}}) {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!DOCTYPE html>")))
		d.Strict, d.AutoClose, d.Entity = false, []string{"meta", "link", "input"}, xml.HTMLEntity
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Errorf("%s: %v", name, err)
				break
			}
		}
	}
}
