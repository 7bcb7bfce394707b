// Package catalog reads the statuses that statusmith turns into code. A status
// that breaks a rule of its protocol would be wrong in eight frameworks at
// once, so the rules are checked here, before anything is rendered, and every
// problem is reported together with the file and line that it is on.
package catalog

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Header is one HTTP header field. The name keeps the spelling of the catalog.
type Header struct {
	Name  string
	Value string
}

// A Family is the set of statuses of one protocol.
type Family struct {
	Name  string // as in "smtp/504"
	Title string // "SMTP"

	// DefaultBody names the body of its errors; "" leaves that to others.
	DefaultBody string

	bodies map[string]*Body // of the catalog
	cells  table

	wire     string // text/template of the wire form; "" for what is no protocol
	types    string // begins the problem types of its statuses; may be empty
	statuses []*Status

	begin   cell // the table of its statuses, in the lowest file
	catalog *Catalog
	source  *Source // of a family that was read without its catalog
	http    *Family // of the same catalog; nil where it has none

	alone  bool      // statuses holds those only that were read alone
	others *sync.Map // further ones, by code
}

// Catalog returns the catalog that the family belongs to. It may have to be
// read for that; the error is then its [Problems].
func (f *Family) Catalog() (*Catalog, error) {
	if f.source != nil {
		return f.source.Catalog()
	}
	return f.catalog, nil
}

// Reason returns the reason phrase that goes with an HTTP status, "" for a
// number to which HTTP assigns no meaning, whatever a vendor calls it.
func (f *Family) Reason(httpStatus int) string {
	if f.http != nil && f.http.alone {
		return f.http.reasonAlone(strconv.Itoa(httpStatus))
	}
	if s, ok := f.HTTP(httpStatus); ok && s.assigned() {
		return s.Title
	}
	return ""
}

// HTTP returns the status of the http family of the same catalog that has the
// number.
func (f *Family) HTTP(number int) (*Status, bool) {
	if f.http == nil {
		return nil, false
	}
	return f.http.Status(strconv.Itoa(number))
}

// httpFamily is the family whose codes are HTTP's own status codes.
const httpFamily = "http"

// A Status is one entry of the catalog.
type Status struct {
	Family *Family
	Code   string // "504"; a range of WebSocket codes is "3000-3999", a company's "auth/invalid-email"

	Name       string           // snake_case, unique in the family, never translated
	Title      string           // the registered phrase
	Message    string           // what the body of the response says, with examples in it
	Summary    string           // page text
	Spec       string           // "RFC 9110, Section 15.6.5"
	UsedBy     string           // who uses a code that no registry lists
	Note       string           // one remark for the page
	Keywords   []string         // what people search for
	Formerly   []string         // other and former names: "payload_too_large", "acme/E1"
	Deprecated string           // what to use instead: "use acme/E2"; "" for a status in use
	Meta       jsonvalue.Object // a company's own keys, which nothing here reads
	Enhanced   string           // SMTP's enhanced status code (RFC 3463)
	Type       string           // problem type (RFC 9457, Section 3.1.1); "" for the default

	// Unassigned marks a number that the registry of HTTP keeps without a
	// meaning, such as 306 and 418.
	Unassigned bool

	HTTPStatus int              // what a snippet sends: 100 to 599, 0 when there is no HTTP form
	Method     string           // of the request that a snippet answers, one of [Methods]
	NoHTTP     string           // why there is no HTTP form
	Headers    []Header         // with examples in them
	Args       jsonvalue.Object // members of the body that the caller gives, with examples
	Fields     jsonvalue.Object // members of the body that have a default
	Body       any              // replaces the body when HasBody is set; see package jsontree
	HasBody    bool

	Answers []int // HTTP statuses that the error answers where a framework fails by itself

	MessageText any          // Message with its placeholders
	HeaderTexts []HeaderText // Headers with their placeholders, one for one
	NoHeaders   []string     // headers that a body would send, and this status does not

	wire    *string // replaces the family's wire form
	renamed bool    // the title is not the one of the lowest catalog
	cells   table
}

// ID returns "family/code", the form that the command line takes.
func (s *Status) ID() string { return s.Family.Name + "/" + s.Code }

// IDs returns what the statuses are called, see [Status.ID].
func IDs(statuses []*Status) []string {
	ids := make([]string, len(statuses))
	for i, s := range statuses {
		ids[i] = s.ID()
	}
	return ids
}

// TypeURI returns the URI that stands for the status in problem details
// (RFC 9457, Section 3.1.1) when it is sent with an HTTP status. "about:blank"
// means nothing beyond that HTTP status, so the title has to be HTTP's own
// phrase; "" is for a status that has no type and needs one.
func (s *Status) TypeURI(httpStatus int) string {
	own := s.Family.Name == httpFamily && s.Code == strconv.Itoa(httpStatus) && s.assigned() && !s.renamed
	switch {
	case s.Type != "":
		return s.Type
	case own, s.Family.types == "" && s.Title == s.Family.Reason(httpStatus):
		return "about:blank"
	case s.Family.types == "":
		return ""
	}
	return s.Family.types + escapePath(s.Code)
}

// escapePath writes a code as a part of a URI (RFC 3986, Section 3.3).
func escapePath(code string) string {
	return percentEncode(code, func(c byte) bool { return isWord(c) || strings.IndexByte("/.~!$&()*+;=:@", c) >= 0 })
}

// assigned reports whether HTTP gives the number of a status of its own family
// a meaning.
func (s *Status) assigned() bool { return s.UsedBy == "" && !s.Unassigned }

// Interim reports whether the status is sent ahead of a final response
// (RFC 9110, Section 15.2).
func (s *Status) Interim() bool { return IsInterim(s.HTTPStatus) }

// Header returns the value of the named header; the case of name is ignored.
func (s *Status) Header(name string) (string, bool) { return Lookup(s.Headers, name) }

// A Catalog is a set of families, sorted, with ours before a user's own.
type Catalog struct {
	families []*Family
	bodies   map[string]*Body
}

// Families returns all families.
func (c *Catalog) Families() []*Family { return c.families }

// Family returns the named family.
func (c *Catalog) Family(name string) (*Family, bool) {
	for _, f := range c.families {
		if f.Name == name {
			return f, true
		}
	}
	return nil, false
}

// Protocol reports whether the family is a protocol, with a wire form of its
// statuses, rather than a company's list of errors.
func (f *Family) Protocol() bool { return f.wire != "" }

// Ours reports whether the family belongs to the catalog that comes with
// statusmith.
func (f *Family) Ours() bool { return slices.Contains(familyOrder, f.Name) }

// Statuses returns the statuses of the family, sorted by code.
func (f *Family) Statuses() []*Status {
	if f.alone {
		return f.whole()
	}
	return f.statuses
}

// Status returns the status with the given code.
func (f *Family) Status(code string) (*Status, bool) {
	for _, s := range f.statuses {
		if s.Code == code {
			return s, true
		}
	}
	if f.alone {
		return f.other(code)
	}
	return nil, false
}

// Statuses returns every status of every family, in order.
func (c *Catalog) Statuses() []*Status {
	var all []*Status
	for _, f := range c.families {
		all = append(all, f.statuses...)
	}
	return all
}

// familyOrder is the order of our families in lists; others follow by name.
var familyOrder = []string{"http", "smtp", "sip", "ftp", "websocket", "grpc", "dns"}

func compareFamilies(a, b *Family) int {
	rank := func(f *Family) int {
		if i := slices.Index(familyOrder, f.Name); i >= 0 {
			return i
		}
		return len(familyOrder)
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Name, b.Name))
}

// compareCodes sorts numbers, and ranges by their first number, before
// anything else.
func compareCodes(a, b *Status) int {
	return cmp.Or(cmp.Compare(leadingNumber(a.Code), leadingNumber(b.Code)), cmp.Compare(a.Code, b.Code))
}

func leadingNumber(code string) int {
	end := 0
	for end < len(code) && code[end] >= '0' && code[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(code[:end])
	if err != nil {
		return int(^uint(0) >> 1)
	}
	return n
}
