package docs

import (
	"errors"
	"slices"
	"strconv"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
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

// Statuses returns every status that has a page, in order.
func (src *Source) Statuses() []*catalog.Status {
	var all []*catalog.Status
	for _, f := range src.families() {
		all = append(all, f.Statuses()...)
	}
	return all
}

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

// Pages returns the page of a status in each of the locales. They share what
// no locale changes.
func (src *Source) Pages(s *catalog.Status, locales ...*locale.Locale) ([]*Page, error) {
	f, err := src.facts(s)
	if err != nil {
		return nil, err
	}
	pages := make([]*Page, len(locales))
	for i, l := range locales {
		pages[i] = f.page(l)
	}
	return pages, nil
}

// facts are the parts of a page that no locale changes.
type facts struct {
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
	related  []*catalog.Status
	position int
}

type snippetFacts struct {
	Snippet
	cannot *generator.CannotSendError // why there is no code
}

func (src *Source) facts(s *catalog.Status) (*facts, error) {
	wire, err := s.Wire()
	if err != nil {
		return nil, err
	}
	f := &facts{status: s, wire: wire, spec: references(s.Spec), related: src.related.of(s), position: src.related.position(s)}
	f.response, err = generator.NewResponse(s, src.Options)
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

func (src *Source) addSnippets(facts *facts) error {
	route, err := generator.ParseRoute(src.Options.Route)
	if err != nil {
		return err
	}
	for _, f := range src.Frameworks {
		snippet := snippetFacts{Snippet: Snippet{Framework: f.Name, Title: f.Title, Language: f.Language}}
		code, err := f.Render(facts.status, src.Options)
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
		facts.curl = []CurlCheck{{Command: generator.Curl(facts.response.Method, src.CurlBase+facts.status.Route())}}
		facts.answers = nil
	}
	return nil
}

func (f *facts) addCurl(command, framework string) {
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

func (f *facts) addAnswers(framework *generator.Framework) {
	if head := framework.Answers.Head; head != 0 && f.response.Method == catalog.DefaultMethod {
		f.addAnswer("head_answer", head, framework.Title)
	}
	if other := framework.Answers.Other; other != 0 {
		f.addAnswer("other_answer", other, framework.Title)
	}
}

func (f *facts) addAnswer(key string, status int, framework string) {
	for i := range f.answers {
		if f.answers[i].key == key && f.answers[i].status == status {
			f.answers[i].frameworks = append(f.answers[i].frameworks, framework)
			return
		}
	}
	f.answers = append(f.answers, otherAnswer{key, status, []string{framework}})
}
