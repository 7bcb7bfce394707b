// Package docs makes the reference page of a status: what the protocol itself
// sends, the mock HTTP response, a curl check, and the snippet of every
// framework. One model holds the page, so that a terminal and a published site
// show the same.
package docs

import (
	"errors"
	"strconv"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A Source is what pages are made from. Its fields are set before the first
// page is made.
type Source struct {
	Catalog    *catalog.Catalog
	Frameworks []*generator.Framework
	Options    generator.Options
	CurlBase   string          // address of a mock; "" for the snippets' own servers
	Families   []string        // those that have pages; nil for all
	related    *relatedIndexes // nil leaves related statuses out
}

// Facts are the parts of a page that no locale changes.
type Facts struct {
	status   *catalog.Status
	wire     string
	response *generator.Response
	none     *generator.NoHTTPError // why there is no response
	http     string
	curl     []CurlCheck
	answers  []otherAnswer
	headers  []HeaderRow
	snippets []snippetFacts
	spec     []Reference
	related  []Link
	position int
	pieces   map[string][]byte
}

type snippetFacts struct {
	Snippet
	cannot *generator.CannotSendError // why there is no code
}

// Facts renders all of a status that is the same in every locale.
func (src *Source) Facts(s *catalog.Status) (*Facts, error) {
	wire, err := s.Wire()
	if err != nil {
		return nil, err
	}
	f := &Facts{status: s, wire: wire, spec: references(s.Spec), related: src.related.of(s), position: src.related.position(s)}
	f.response, err = generator.NewResponse(src.Catalog, s, src.Options)
	if errors.As(err, &f.none) {
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	if f.http, err = message(f.response); err != nil {
		return nil, err
	}
	if s.Family.Name == "http" {
		f.wire = "" // the HTTP response is the wire form
	}
	f.headers = headerRows(f.response)
	return f, src.addSnippets(f)
}

func headerRows(r *generator.Response) []HeaderRow {
	var rows []HeaderRow
	for _, h := range r.Headers {
		rows = append(rows, HeaderRow{h.Name, h.Value, catalog.RequiresHeader(r.Status, r.Headers, h.Name)})
	}
	return rows
}

func (src *Source) addSnippets(facts *Facts) error {
	route, err := generator.ParseRoute(src.Options.Route)
	if err != nil {
		return err
	}
	for _, f := range src.Frameworks {
		snippet := snippetFacts{Snippet: Snippet{Framework: f.Name, Title: f.Title, Language: f.Language}}
		code, err := f.Render(src.Catalog, facts.status, src.Options)
		switch {
		case errors.As(err, &snippet.cannot):
		case err != nil:
			return err
		default:
			snippet.File, snippet.Code = code.File, code.Text()
			facts.addCurl(generator.Curl(facts.response.Method, "http://127.0.0.1:"+strconv.Itoa(f.Port)+route.Sample()), f.Title)
			facts.addAnswers(f)
		}
		facts.snippets = append(facts.snippets, snippet)
	}
	if src.CurlBase != "" {
		facts.curl = []CurlCheck{{Command: generator.Curl(facts.response.Method, src.CurlBase+"/"+facts.status.ID())}}
		facts.answers = nil
	}
	return nil
}

func (f *Facts) addCurl(command, framework string) {
	for i := range f.curl {
		if f.curl[i].Command == command {
			f.curl[i].Frameworks = append(f.curl[i].Frameworks, framework)
			return
		}
	}
	f.curl = append(f.curl, CurlCheck{command, []string{framework}})
}

// An otherAnswer says which frameworks answer a request in a way of their own.
type otherAnswer struct {
	key        string // of the locale's sentence
	status     int
	frameworks []string
}

func (f *Facts) addAnswers(framework *generator.Framework) {
	if head := framework.Answers.Head; head != 0 && f.response.Method == catalog.DefaultMethod {
		f.addAnswer("head_answer", head, framework.Title)
	}
	if other := framework.Answers.Other; other != 0 {
		f.addAnswer("other_answer", other, framework.Title)
	}
}

func (f *Facts) addAnswer(key string, status int, framework string) {
	for i := range f.answers {
		if f.answers[i].key == key && f.answers[i].status == status {
			f.answers[i].frameworks = append(f.answers[i].frameworks, framework)
			return
		}
	}
	f.answers = append(f.answers, otherAnswer{key, status, []string{framework}})
}

func (f *Facts) once(key string, make func() []byte) []byte {
	piece, ok := f.pieces[key]
	if !ok {
		if f.pieces == nil {
			f.pieces = map[string][]byte{}
		}
		piece = make()
		f.pieces[key] = piece
	}
	return piece
}
