package catalog

import (
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
)

// A Body is the shape of many responses: a table [body.NAME].
type Body struct {
	Name      string
	Tree      any    // see package jsontree
	MediaType string // "" for application/json, or what a status says
	Headers   []HeaderText
	Request   []RequestValue

	cells table
}

// A RequestValue is what a body takes over from the request that it answers.
type RequestValue struct {
	Name   string // of the placeholder, behind "request."
	Source string // "header:X-Request-Id", or one of RequestSources
}

// The sources of request values besides headers.
const (
	RequestPath   = "path"        // decoded, of the whole request
	RequestMethod = "method"      //
	RequestTrace  = "traceparent" // its trace ID (W3C Trace Context, Section 3.2)
)

// RequestHeader begins a source that is a header of the request.
const RequestHeader = "header:"

// DefaultBody is the body that is used where no other is named.
const DefaultBody = "json"

// The placeholders of bodies; [jsontree.Ref]s that begin with a prefix stand
// for one member.
const (
	RefName       = jsontree.Ref("name")
	RefCode       = jsontree.Ref("code")
	RefID         = jsontree.Ref("id") // family and code
	RefFamily     = jsontree.Ref("family")
	RefTitle      = jsontree.Ref("title")
	RefMessage    = jsontree.Ref("message")
	RefType       = jsontree.Ref("type")        // see [Status.TypeURI]
	RefHTTPStatus = jsontree.Ref("http_status") // an integer
	RefHTTPText   = jsontree.Ref("http_status_text")
	RefFields     = jsontree.Ref("fields") // args and fields that the body does not place by name

	FieldPrefix   = "fields."
	RequestPrefix = "request."
)

var bodyRefs = []jsontree.Ref{
	RefName, RefCode, RefID, RefFamily, RefTitle, RefMessage, RefType, RefHTTPStatus, RefHTTPText, RefFields,
}

// Member returns the name behind a prefix of a placeholder.
func Member(ref jsontree.Ref, prefix string) (string, bool) {
	return strings.CutPrefix(string(ref), prefix)
}

// Body returns the named body of the catalog.
func (f *Family) Body(name string) (*Body, bool) {
	b, ok := f.bodies[name]
	return b, ok
}

// BodyNames returns the names of the catalog's bodies, sorted.
func (f *Family) BodyNames() []string { return slices.Sorted(maps.Keys(f.bodies)) }

// Problem returns what is wrong with a body, at the line of one of its keys.
func (b *Body) Problem(text string, path ...string) Problem { return b.cells.problem(text, path) }
