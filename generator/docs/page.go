package docs

import "github.com/statusmith/statusmith/generator/locale"

// A Page is the reference page of one status in one locale. An empty field is
// a part that the page does not have. Texts that come from a catalog are
// untrusted: a renderer escapes all that it writes.
type Page struct {
	ID          string // "smtp/504"
	Family      string // "smtp"
	FamilyTitle string // "SMTP"
	Code        string // "504"
	Name        string // "parameter_not_implemented"
	StatusTitle string // "Parameter Not Implemented", never translated
	Slug        string // "504-parameter-not-implemented"
	Lang        string // BCP 47 tag of the page
	Direction   string // "ltr" or "rtl"
	Position    int    // in the list of its family, from 1

	Title      Prose
	Summary    Prose
	UsedBy     Prose // on a code that no registry lists
	Note       Prose
	Spec       string // "RFC 9110, Section 15.6.5; RFC 2616"
	SpecLinks  []Reference
	Enhanced   string // SMTP's enhanced status code
	Wire       string // what the protocol sends; for http that is HTTP itself
	HTTPNote   Prose  // how the status reads as HTTP, or why it does not
	HTTPStatus int    // what the snippets send, 0 for nothing
	HTTP       string // the mock response, with a final newline
	Curl       []CurlCheck
	Method     string      // of the request that is answered; "" without a response
	Answers    []Prose     // which frameworks answer other requests in a way of their own
	Headers    []HeaderRow // of the mock response, without Content-Type
	SnippetsIn Prose       // heading of the snippets
	Snippets   []Snippet
	Related    []Link

	facts *Facts
}

// Path is where the page stands under the folder of its locale, without an
// extension: "smtp/504-parameter-not-implemented".
func (p *Page) Path() string { return p.Family + "/" + p.Slug }

// Once returns what make makes, which it calls once per status and key: for
// pieces of a page that are the same in every locale, such as highlighted
// code. All pages of a status are rendered by one goroutine.
func (p *Page) Once(key string, make func() []byte) []byte { return p.facts.once(key, make) }

// A Reference is a place in a document. URL is empty where none is known.
type Reference struct{ Text, URL string }

// A Link leads to another page of the same locale.
type Link struct {
	ID    string // "http/504"
	Code  string
	Title string // "Gateway Timeout"
	Path  string // as of [Page.Path]
}

// A HeaderRow is a header of the mock response.
type HeaderRow struct {
	Name, Value string
	Required    bool // RFC 9110 demands it of the status sent
}

// A CurlCheck requests the snippet's own endpoint at the default port of some
// frameworks, or a mock.
type CurlCheck struct {
	Command    string
	Frameworks []string // titles; none for a mock
}

// A Snippet is one framework's code, or the reason why there is none.
type Snippet struct {
	Framework string // template name: "flask"
	Title     string // "Flask"
	Language  string // "python"
	File      string // where the code goes in a project
	Code      string // with a final newline
	Reason    Prose
}

// A Site is what the pages of one locale have in common.
type Site struct {
	Locale   *locale.Locale
	Locales  []*locale.Locale // all that are built, this one included
	Families []FamilyIndex
	BaseURL  string // without a final slash; "" when not known
}

// A FamilyIndex lists the pages of a family.
type FamilyIndex struct {
	Name    string // "smtp"
	Title   string // "SMTP"
	Entries []Entry
}

// An Entry is a page as an index shows it.
type Entry struct {
	Link
	Name    string // "gateway_timeout"
	Slug    string
	Class   string // locale key of its class, as in "class_4xx"; "" for none
	Summary Prose
}
