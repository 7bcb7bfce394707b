// Package docs makes the reference page of a status: what the protocol itself
// sends, the mock HTTP response, a curl check, and the snippet of every
// framework. One model holds the page, so that a terminal and a published site
// show the same.
package docs

import (
	"errors"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/locale"
)

// A Page is the reference page of one status in one locale. An empty field is
// a part that the page does not have.
type Page struct {
	ID         string // "smtp/504"
	Title      string
	Summary    string
	Spec       string
	UsedBy     string // sentence on a code that no registry lists
	Note       string
	Wire       string // what the protocol sends
	HTTPNote   string // sentence on how the status reads as HTTP, or why it does not
	HTTP       string // the mock response
	Curl       []CurlCheck
	SnippetsIn string // heading of the snippets
	Snippets   []Snippet
}

// A CurlCheck requests the snippet's own endpoint at the default port of some
// frameworks.
type CurlCheck struct {
	Command    string
	Frameworks []string // titles
}

// A Snippet is one framework's code, or the reason why there is none.
type Snippet struct {
	Framework string // title
	Language  string
	Code      string
	Reason    string
}

// A Source is what pages are made from.
type Source struct {
	Catalog    *catalog.Catalog
	Frameworks []*generator.Framework
	Locale     *locale.Locale
	Options    generator.Options
}

// Page makes the page of one status.
func (src Source) Page(s *catalog.Status) (*Page, error) {
	l, called := src.Locale, s.Code+" "+s.Title
	wire, err := s.Wire()
	if err != nil {
		return nil, err
	}
	p := &Page{
		ID: s.ID(), Title: l.Text("page_title", "status", called), Spec: s.Spec, Note: s.Note, Wire: wire,
		SnippetsIn: l.Text("snippets", "status", called),
	}
	p.Summary, _ = l.Summary(s)
	if s.UsedBy != "" {
		p.UsedBy = l.Text("unregistered", "users", s.UsedBy)
	}
	r, err := generator.NewResponse(src.Catalog, s, src.Options)
	var none *generator.NoHTTPError
	if errors.As(err, &none) {
		p.HTTPNote = l.Text("no_http_form", "status", s.ID(), "reason", none.Reason())
		return p, nil
	}
	if err != nil {
		return nil, err
	}
	switch {
	case r.Final != nil:
		p.HTTPNote = l.Text("interim", "status", called)
	case s.Family.Name != "http":
		p.HTTPNote = l.Text("http_reading", "family", s.Family.Title, "code", s.Code, "http_status", strconv.Itoa(r.Status))
	}
	if p.HTTP, err = message(r); err != nil {
		return nil, err
	}
	if s.Family.Name == "http" {
		p.Wire = "" // the HTTP response is the wire form
	}
	return p, src.addSnippets(p, s)
}

func (src Source) addSnippets(p *Page, s *catalog.Status) error {
	route, err := generator.ParseRoute(src.Options.Route)
	if err != nil {
		return err
	}
	for _, f := range src.Frameworks {
		code, err := f.Render(src.Catalog, s, src.Options)
		var interim *generator.InterimError
		if errors.As(err, &interim) {
			reason := src.Locale.Text("no_snippet", "framework", f.Title, "reason", interim.Reason())
			p.Snippets = append(p.Snippets, Snippet{Framework: f.Title, Reason: reason})
			continue
		}
		if err != nil {
			return err
		}
		p.Snippets = append(p.Snippets, Snippet{Framework: f.Title, Language: code.Language, Code: code.Text()})
		p.addCurl("curl -i http://127.0.0.1:"+strconv.Itoa(f.Port)+route.Sample(), f.Title)
	}
	return nil
}

func (p *Page) addCurl(command, framework string) {
	for i := range p.Curl {
		if p.Curl[i].Command == command {
			p.Curl[i].Frameworks = append(p.Curl[i].Frameworks, framework)
			return
		}
	}
	p.Curl = append(p.Curl, CurlCheck{command, []string{framework}})
}

// message writes a response as HTTP/1.1 does, with its body indented for
// reading and no header that only a server could know, such as Date.
func message(r *generator.Response) (string, error) {
	var b strings.Builder
	b.WriteString(strings.TrimRight("HTTP/1.1 "+strconv.Itoa(r.Status)+" "+r.Reason, " ") + "\n")
	body := ""
	if r.HasBody {
		text, err := jsonvalue.Indent(r.Body)
		if err != nil {
			return "", err
		}
		body = text
	}
	for _, h := range r.AllHeaders() {
		b.WriteString(h.Name + ": " + h.Value + "\n")
	}
	if r.HasBody || !catalog.ForbidsContent(r.Status) || r.Status == 205 {
		b.WriteString("Content-Length: " + strconv.Itoa(len(body)) + "\n")
	}
	if r.HasBody {
		b.WriteString("\n" + body + "\n")
	}
	if r.Final == nil {
		return b.String(), nil
	}
	final, err := message(r.Final)
	return b.String() + "\n" + final, err
}
