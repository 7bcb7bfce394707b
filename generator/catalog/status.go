package catalog

import (
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

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

// Class returns what the first digit of a three-digit code says about it, from
// "1xx" to "6xx", in any family: HTTP has classes up to 5xx (RFC 9110, Section
// 15), SMTP too (RFC 5321, Section 4.2.1), SIP up to 6xx (RFC 3261, Section
// 7.2), FTP up to 6xx for protected replies (RFC 2228, Section 3). Any other
// code, such as 1006 of WebSocket or 4 of gRPC, has no class: "".
func (s *Status) Class() string {
	if len(s.Code) != 3 || s.Code[0] < '1' || s.Code[0] > '6' || !isDigit(s.Code[1]) || !isDigit(s.Code[2]) {
		return ""
	}
	return s.Code[:1] + "xx"
}

// Value returns the value of an arg or a field: the example or the default.
func (s *Status) Value(name string) (any, bool) {
	if v, ok := s.Args.Get(name); ok {
		return v, true
	}
	return s.Fields.Get(name)
}
