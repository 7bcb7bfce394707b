package generator

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A Response is the one HTTP response that the snippets of a status send, each
// in its framework's words.
type Response struct {
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
	r := &Response{Status: number, Reason: s.Family.Reason(number)}
	if err := r.setHeaders(s.Headers, o.Headers); err != nil {
		return nil, err
	}
	switch {
	case catalog.IsInterim(number):
		r.Final = finalResponse(s.Family, r.Headers)
	case !catalog.ForbidsContent(number) && o.Body != BodyNone:
		return r, r.setBody(s, o)
	}
	r.MediaType = ""
	return r, nil
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
		if name := strings.ToLower(h.Name); seen[name] {
			return fmt.Errorf("header %s is given twice: join the values with a comma", h.Name)
		} else {
			seen[name] = true
		}
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
	r.Headers = append(r.Headers, h)
}

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
func finalResponse(f *catalog.Family, headers []catalog.Header) *Response {
	body := jsonvalue.Object{{Name: "status", Value: "ok"}}
	if s, ok := f.HTTP(200); ok {
		body = append(body, jsonvalue.Member{Name: "message", Value: s.Message})
	}
	return &Response{Status: 200, Reason: f.Reason(200), Headers: headers, MediaType: mediaJSON, Body: body, HasBody: true}
}

// AllHeaders returns the headers with Content-Type, where there is a body,
// first.
func (r *Response) AllHeaders() []catalog.Header {
	if !r.HasBody {
		return r.Headers
	}
	return append([]catalog.Header{{Name: "Content-Type", Value: r.MediaType}}, r.Headers...)
}
