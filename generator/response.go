package generator

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Response is the one HTTP response that the snippets of a status send, each
// in its framework's words.
type Response struct {
	Method    string // of the request that is answered with it
	Status    int
	Reason    string           // the phrase that HTTP has for Status; "" where it assigns none
	Headers   []catalog.Header // without Content-Type
	MediaType string           // of the body; "" without one
	Body      any              // a JSON value, see package jsonvalue
	HasBody   bool

	// Final follows an interim response (RFC 9110, Section 15.2) and is nil
	// for any other.
	Final *Response
}

const (
	mediaJSON    = "application/json"
	mediaProblem = "application/problem+json" // RFC 9457, Section 3
)

// NewResponse returns the response that the status has in HTTP, or the reason
// why it has none.
func NewResponse(s *catalog.Status, o Options) (*Response, error) {
	number := s.HTTPStatus
	if o.HTTPStatus != 0 {
		if err := catalog.CheckHTTPStatus(int64(o.HTTPStatus)); err != nil {
			return nil, err
		}
		number = o.HTTPStatus
	}
	if number == 0 {
		return nil, &NoHTTPError{s}
	}
	r := &Response{Method: cmp.Or(o.Method, s.Method, catalog.DefaultMethod), Status: number, Reason: s.Family.Reason(number)}
	if err := catalog.CheckMethod(r.Method); err != nil {
		return nil, err
	}
	if err := r.setHeaders(s.Headers, o.Headers); err != nil {
		return nil, err
	}
	if err := r.checkType(o); err != nil {
		return nil, err
	}
	switch {
	case catalog.IsInterim(number):
		r.MediaType = ""
		r.Final = finalResponse(s.Family, r)
	case !catalog.ForbidsContent(number) && o.Body != BodyNone:
		if err := r.setBody(s, o); err != nil {
			return nil, err
		}
	default:
		r.MediaType = ""
	}
	return r, catalog.CheckSize(r.AllHeaders())
}

// checkType refuses a media type that was asked for and that nothing would be
// sent with.
func (r *Response) checkType(o Options) error {
	if _, given := catalog.Lookup(o.Headers, "Content-Type"); !given {
		return nil
	}
	switch {
	case catalog.ForbidsContent(r.Status):
		return fmt.Errorf("the header Content-Type has no effect: HTTP %d carries no content", r.Status)
	case o.Body == BodyNone:
		return errors.New("the header Content-Type has no effect: the body is none; take body json, or leave the header out")
	case o.Body == BodyProblem:
		return fmt.Errorf("the header Content-Type has no effect: the body is problem, which is sent as %s; take body json, or leave the header out", mediaProblem)
	}
	return nil
}

// A NoHTTPError says that a status cannot be sent as an HTTP response.
type NoHTTPError struct{ Status *catalog.Status }

func (e *NoHTTPError) Error() string {
	return fmt.Sprintf("%s has no HTTP form: %s", e.Status.ID(), e.Reason())
}

// Reason returns the clause that the catalog gives.
func (e *NoHTTPError) Reason() string {
	if e.Status.NoHTTP == "" {
		return "the catalog gives it no http_status"
	}
	return e.Status.NoHTTP
}

// setHeaders joins the headers of the catalog and of the command line, which
// win, and takes the media type out of them.
func (r *Response) setHeaders(ours, given []catalog.Header) error {
	seen := make(map[string]bool)
	for _, h := range given {
		if err := h.Check(); err != nil {
			return err
		}
		name := strings.ToLower(h.Name)
		if seen[name] && !h.IsCookie() {
			return fmt.Errorf("header %s is given twice: join the values with a comma", h.Name)
		}
		seen[name] = true
	}
	for _, h := range ours {
		if !seen[strings.ToLower(h.Name)] {
			r.addHeader(h)
		}
	}
	for _, h := range given {
		r.addHeader(h)
	}
	return catalog.CheckHeaders(r.Status, r.Headers)
}

func (r *Response) addHeader(h catalog.Header) {
	if strings.EqualFold(h.Name, "Content-Type") {
		r.MediaType = h.Value
		return
	}
	for _, name := range readByFrameworks {
		if strings.EqualFold(name, h.Name) {
			h.Name = name
		}
	}
	r.Headers = append(r.Headers, h)
}

// readByFrameworks are headers that frameworks look up in this spelling only,
// and write a second time where it is another.
var readByFrameworks = []string{"Cache-Control", "Set-Cookie", "Vary"}

func (r *Response) setBody(s *catalog.Status, o Options) error {
	message := s.Message
	if o.Message != "" {
		message = o.Message
	}
	if err := jsonvalue.Check(message); err != nil {
		return fmt.Errorf("message: %w", err)
	}
	r.HasBody = true
	if r.MediaType == "" {
		r.MediaType = mediaJSON
	}
	switch {
	case o.Body == BodyProblem:
		r.MediaType = mediaProblem
		return r.setProblem(s, message)
	case s.HasBody:
		r.Body = s.Body
	default:
		return r.setObject(s, message)
	}
	return nil
}

func (r *Response) setObject(s *catalog.Status, message string) error {
	name := catalog.NameMember(r.Status)
	if _, taken := s.Fields.Get(name); taken {
		return fmt.Errorf("%s: the field %q stands in the way: HTTP %d makes it the name of the status", s.ID(), name, r.Status)
	}
	r.Body = append(jsonvalue.Object{{Name: name, Value: s.Name}, {Name: "message", Value: message}}, s.Fields...)
	return nil
}

// finalResponse is what follows an interim response: a plain 200 that repeats
// the headers, as is typical of early hints (RFC 8297, Section 2).
func finalResponse(f *catalog.Family, interim *Response) *Response {
	body := jsonvalue.Object{{Name: "status", Value: "ok"}}
	if s, ok := f.HTTP(200); ok {
		body = append(body, jsonvalue.Member{Name: "message", Value: s.Message})
	}
	return &Response{
		Method: interim.Method, Status: 200, Reason: f.Reason(200), Headers: interim.Headers,
		MediaType: mediaJSON, Body: body, HasBody: true,
	}
}

// AllHeaders returns the headers with Content-Type, where there is a body,
// first.
func (r *Response) AllHeaders() []catalog.Header {
	if !r.HasBody {
		return r.Headers
	}
	return append([]catalog.Header{{Name: "Content-Type", Value: r.MediaType}}, r.Headers...)
}
