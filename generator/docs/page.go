package docs

import (
	"path"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/locale"
)

// A Page is the reference page of one status in one locale. An empty field is
// a part that the page does not have. Texts that come from a catalog are
// untrusted: a renderer escapes all that it writes.
//
// Its JSON is published: templates/docs/page.schema.json describes it.
type Page struct {
	ID          string `json:"id"` // "smtp/504"
	Family      Family `json:"family"`
	Code        string `json:"code"`   // "504"
	Name        string `json:"name"`   // "parameter_not_implemented"
	StatusTitle string `json:"status"` // "Parameter Not Implemented", never translated
	Shown       Run    `json:"-"`      // the title as the locale has it
	Path        string `json:"path"`   // see [Link]
	Lang        string `json:"lang"`   // BCP 47 tag of the page
	Direction   string `json:"dir"`    // "ltr" or "rtl"

	Title      *Prose      `json:"title"`
	Summary    *Prose      `json:"summary,omitempty"`
	UsedBy     *Prose      `json:"used_by,omitempty"` // on a code that no registry lists
	Note       *Prose      `json:"note,omitempty"`
	Deprecated *Prose      `json:"deprecated,omitempty"` // what to use instead
	Message    *Prose      `json:"message,omitempty"`    // a translation of the message, which is sent in English
	Spec       []Reference `json:"spec,omitempty"`
	Enhanced   string      `json:"enhanced,omitempty"`    // SMTP's enhanced status code (RFC 3463)
	Wire       string      `json:"wire,omitempty"`        // what the protocol sends; for http that is HTTP itself
	HTTPNote   *Prose      `json:"http_note,omitempty"`   // how the status reads as HTTP, or why it does not
	HTTPStatus int         `json:"http_status,omitempty"` // what the snippets send, 0 for nothing
	HTTP       string      `json:"http,omitempty"`        // the mock response, with a final newline
	Method     string      `json:"method,omitempty"`      // of the request that is answered; "" without a response
	Curl       []CurlCheck `json:"curl,omitempty"`
	Answers    []*Prose    `json:"answers,omitempty"` // which frameworks answer other requests in a way of their own
	Headers    []HeaderRow `json:"headers,omitempty"` // of the mock response, without Content-Type
	Args       []Argument  `json:"args,omitempty"`    // what only the caller knows: the response holds these examples
	Fields     []Argument  `json:"fields,omitempty"`  // what the caller may give: the response holds these defaults
	Snippets   []Snippet   `json:"snippets,omitempty"`
	Related    []Link      `json:"related,omitempty"`

	Meta jsonvalue.Object `json:"meta,omitempty"` // a company's own keys

	Class      string `json:"-"` // see [catalog.Status.Class]
	Position   int    `json:"-"` // in the list of its family, from 1; 0 without one
	SnippetsIn *Prose `json:"-"` // heading of the snippets
}

// Slug is the name of the page in the folder of its family:
// "504-parameter-not-implemented".
func (p *Page) Slug() string { return path.Base(p.Path) }

// Label is what lists call the page.
func (p *Page) Label() string { return catalog.Heading(p.Code, p.Shown.Text) }

// A Family is the protocol of a status.
type Family struct {
	Name  string `json:"name"`  // "smtp"
	Title string `json:"title"` // "SMTP"
}

// A Reference is a place in a document. URL is empty where none is known.
type Reference struct {
	Text string `json:"text"` // "RFC 9110, Section 15.6.5"
	URL  string `json:"url,omitempty"`
}

// A Link leads to another page of the same locale.
type Link struct {
	ID    string `json:"id"`    // "http/504"
	Title string `json:"title"` // "Gateway Timeout"
	Path  string `json:"path"`  // below the folder of the locale, without an extension: "http/504-gateway-timeout"
	Class string `json:"-"`     // see [catalog.Status.Class]
	Shown Run    `json:"-"`     // the title as the locale has it
}

func links(l *locale.Locale, statuses []*catalog.Status) []Link {
	var list []Link
	for _, s := range statuses {
		list = append(list, Link{s.ID(), s.Title, pagePath(s), s.Class(), shownTitle(l, s)})
	}
	return list
}

// A HeaderRow is a header of the mock response.
type HeaderRow struct {
	Name     string `json:"name"`
	Value    string `json:"value"`
	Required bool   `json:"required"` // RFC 9110 demands it of the status sent
}

// An Argument is an arg or a field of a status.
type Argument struct {
	Name  string `json:"name"`
	Type  string `json:"type"` // string, integer, number, boolean, list or object
	Value any    `json:"value"`
}

// Text returns the value as JSON.
func (a Argument) Text() string {
	text, err := jsonvalue.Compact(a.Value)
	if err != nil {
		return ""
	}
	return text
}

func arguments(members jsonvalue.Object) []Argument {
	var list []Argument
	for _, m := range members {
		list = append(list, Argument{m.Name, jsonvalue.Type(m.Value), m.Value})
	}
	return list
}

// A CurlCheck requests the snippet's own endpoint at the default port of some
// frameworks, or a mock.
type CurlCheck struct {
	Command    string   `json:"command"`
	Frameworks []string `json:"frameworks,omitempty"` // titles; none for a mock
}

// A Snippet is one framework's code, or the reason why there is none.
type Snippet struct {
	Framework string `json:"framework"` // template name: "flask"
	Title     string `json:"title"`     // "Flask"
	Language  string `json:"language"`  // "python"
	File      string `json:"file,omitempty"`
	Code      string `json:"code,omitempty"` // with a final newline
	Reason    *Prose `json:"reason,omitempty"`
}
