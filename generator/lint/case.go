package lint

import (
	"fmt"
	"strconv"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A sentinelCase is a response, and what its snippet has to show.
type sentinelCase struct {
	name    string
	names   sentinelNames
	snippet *generator.Snippet
	marks   []mark // of the response
	remark  string
}

type sentinelNames struct{ segment, param, handler string }

var (
	firstNames  = sentinelNames{"sentinel-segment", "sentinel_param", "sentinel_handler"}
	secondNames = sentinelNames{"second-segment", "second_param", "second_handler"}
	plainNames  = sentinelNames{segment: "sentinel-segment", handler: "sentinel_handler"}
)

const (
	mediaJSON    = "application/json"
	mediaProblem = "application/problem+json"
	sentinelType = "application/sentinel+json"
)

// A mark is a text that has to turn up in what a template writes.
type mark struct{ part, text string }

// withConstant returns the case with a named constant in place of the number.
func (c sentinelCase) withConstant() sentinelCase {
	s := *c.snippet
	s.Constant = "SentinelConstant"
	c.name += " and with a named constant"
	c.snippet, c.marks = &s, append([]mark{{"the constant", s.Constant}}, c.marks[1:]...)
	return c
}

func sentinelResponse(status int, mediaType string) *generator.Response {
	r := &generator.Response{Method: catalog.DefaultMethod, Status: status, MediaType: mediaType, Headers: []catalog.Header{
		{Name: "X-Sentinel-First", Value: "sentinel-first-value"},
		{Name: "X-Sentinel-Second", Value: "sentinel-second-value"},
	}}
	if mediaType != "" {
		r.HasBody = true
		r.Body = jsonvalue.Object{
			{Name: "error", Value: "sentinel_error"},
			{Name: "message", Value: "sentinel_message"},
			{Name: "sentinel_member", Value: int64(271828)},
		}
	}
	return r
}

// marks lists the parts of a sentinel response that its snippet must show, the
// status first.
func marks(r *generator.Response) []mark {
	marks := []mark{{"the status", strconv.Itoa(r.Status)}}
	for _, h := range r.Headers {
		marks = append(marks, mark{"the name of a header", h.Name}, mark{"the value of a header", h.Value})
	}
	body, _ := r.Body.(jsonvalue.Object)
	for _, m := range body {
		marks = append(marks, mark{"the body's member " + m.Name, m.Name}, mark{"the value of the body's " + m.Name, fmt.Sprint(m.Value)})
	}
	if r.MediaType != "" && r.MediaType != mediaJSON {
		marks = append(marks, mark{"the media type", r.MediaType})
	}
	return marks
}

func (l *linter) sentinel(name string, names sentinelNames, r *generator.Response) (sentinelCase, error) {
	status := &catalog.Status{
		Family: &catalog.Family{Name: "sentinel", Title: "SENTINEL"},
		Code:   "0", Name: "sentinel", Title: "Sentinel",
	}
	o := generator.Options{Route: "/" + names.segment, Handler: names.handler}
	if names.param != "" {
		o.Route += "/{" + names.param + "}"
	}
	s, err := l.whole.NewSnippet(status, r, o)
	if err != nil {
		return sentinelCase{}, fmt.Errorf("%s: %w", l.whole.Source(), err)
	}
	return sentinelCase{name, names, s, marks(r), ""}, nil
}
