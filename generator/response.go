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
	Shape     *catalog.Body // what Body was made of; nil without one

	// Final follows an interim response (RFC 9110, Section 15.2) and is nil
	// for any other.
	Final *Response
}

const mediaJSON = "application/json"

// NewResponse returns the response that the status has in HTTP, or the reason
// why it has none.
func NewResponse(s *catalog.Status, o Options) (*Response, error) {
	c, err := compose(s, o)
	if err != nil {
		return nil, err
	}
	return c.response, nil
}

func compose(s *catalog.Status, o Options) (*composer, error) {
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
	c := &composer{status: s, options: o, response: r}
	steps := []func() error{c.readArgs, c.chooseShape, c.checkShown, c.setHeaders, c.checkType, c.finish}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return c, catalog.CheckSize(r.AllHeaders())
}

// finish sets the body, or what follows an interim response.
func (c *composer) finish() error {
	r := c.response
	if r.Shape != nil {
		return c.setBody()
	}
	r.MediaType = ""
	if catalog.IsInterim(r.Status) {
		r.Final = finalResponse(c.status.Family, r)
	}
	return nil
}

// checkType refuses a media type that was asked for and that nothing would be
// sent with.
func (c *composer) checkType() error {
	r := c.response
	if _, given := catalog.Lookup(c.options.Headers, "Content-Type"); !given {
		return nil
	}
	switch {
	case catalog.ForbidsContent(r.Status):
		return fmt.Errorf("the header Content-Type has no effect: HTTP %d carries no content", r.Status)
	case r.Shape == nil:
		return errors.New("the header Content-Type has no effect: the body is none; take body json, or leave the header out")
	case r.Shape.Fixed():
		return fmt.Errorf("the header Content-Type has no effect: the body is %s, which is sent as %s; take body json, or leave the header out", r.Shape.Name, r.Shape.MediaType)
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

func (r *Response) addHeader(h catalog.Header) {
	if strings.EqualFold(h.Name, "Content-Type") {
		r.MediaType = h.Value
		return
	}
	h.Name = inSpelling(h.Name)
	r.Headers = append(r.Headers, h)
}

// inSpelling returns the name of a header as frameworks look it up.
func inSpelling(name string) string {
	for _, known := range readByFrameworks {
		if strings.EqualFold(known, name) {
			return known
		}
	}
	return name
}

// readByFrameworks are headers that frameworks look up in this spelling only,
// and write a second time where it is another.
var readByFrameworks = []string{"Cache-Control", "Set-Cookie", "Vary"}

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
