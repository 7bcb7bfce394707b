package generator

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// Lint renders responses made of words that stand nowhere else and reports the
// first of them that the template leaves out. It finds, without running the
// framework, a template that ignores a part of the response or has a value of
// its own in its place.
func (f *Framework) Lint() error {
	for _, c := range f.sentinelCases() {
		code, err := f.code(c.snippet)
		if err != nil {
			return err
		}
		if err := f.expect(c.name, code.Text(), c.marks); err != nil {
			return err
		}
	}
	return f.lintApp()
}

// A mark is a text that has to turn up in what a template writes.
type mark struct{ part, text string }

type sentinelCase struct {
	name    string
	snippet *Snippet
	marks   []mark
}

func (f *Framework) expect(name, text string, marks []mark) error {
	for _, m := range marks {
		if !strings.Contains(text, m.text) {
			return fmt.Errorf("%s: the snippet of a response %s leaves out %s", f.file, name, m.part)
		}
	}
	return nil
}

// sentinelCases returns one response for each way in which responses differ.
func (f *Framework) sentinelCases() []sentinelCase {
	cases := []sentinelCase{
		f.sentinel("with a JSON body", sentinelResponse(555, mediaJSON)),
		f.sentinel("with a body of another media type", sentinelResponse(556, "application/sentinel+json")),
		f.sentinel("without a body", sentinelResponse(557, "")),
	}
	if len(f.Constants) > 0 {
		c := f.sentinel("with a named constant", sentinelResponse(558, mediaJSON))
		c.snippet.Constant = "SentinelConstant"
		c.marks = []mark{{"the constant", "SentinelConstant"}}
		cases = append(cases, c)
	}
	for _, h := range f.Omit.Headers {
		r := sentinelResponse(559, mediaJSON)
		r.Headers = append(r.Headers, catalog.Header{Name: h, Value: "sentinel-omitted"})
		c := f.sentinel("with a header that cannot be sent", r)
		c.marks = []mark{{"the remark on " + h, h + ": sentinel-omitted"}}
		cases = append(cases, c)
	}
	for _, status := range f.Interim {
		r := sentinelResponse(status, "")
		final := sentinelResponse(200, mediaJSON)
		r.Final = final
		c := f.sentinel("after interim "+strconv.Itoa(status), r)
		c.marks = append(final.marks(), f.nameMarks()...)
		cases = append(cases, c)
	}
	return cases
}

func sentinelResponse(status int, mediaType string) *Response {
	r := &Response{Status: status, MediaType: mediaType, Headers: []catalog.Header{
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

// marks lists the parts of a sentinel response that its snippet must show.
func (r *Response) marks() []mark {
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

const (
	sentinelSegment = "sentinel-segment"
	sentinelParam   = "sentinel_param"
	sentinelHandler = "sentinel_handler"
)

func (f *Framework) sentinel(name string, r *Response) sentinelCase {
	route, err := ParseRoute("/" + sentinelSegment + "/{" + sentinelParam + "}")
	if err != nil {
		panic(err)
	}
	s := &Snippet{
		Family: "SENTINEL", Code: "0", Name: "sentinel", Title: "Sentinel",
		Route: route.String(), Path: f.path(route), Params: route.Params(),
	}
	s.setHandler(sentinelHandler, recased(sentinelHandler, f.Handler))
	f.setResponse(s, r, false)
	if r.Final != nil {
		final := *s
		s.Final = &final
		f.setResponse(s.Final, r.Final, false)
	}
	return sentinelCase{name, s, append(r.marks(), f.nameMarks()...)}
}

func (f *Framework) nameMarks() []mark {
	return []mark{
		{"the route", sentinelSegment},
		{"the path parameter", sentinelParam},
		{"the handler's name", recased(sentinelHandler, f.Handler)},
	}
}

func recased(name, to string) string {
	text, err := literal.Recase(name, literal.Case(to))
	if err != nil {
		panic(err)
	}
	return text
}

// lintApp renders the app blocks with two snippets and demands both handlers.
func (f *Framework) lintApp() error {
	first := f.sentinel("first", sentinelResponse(555, mediaJSON)).snippet
	second := *first
	second.setHandler("second_handler", recased("second_handler", f.Handler))
	project, err := f.project(File{[]*Snippet{first, &second}})
	if err != nil {
		return err
	}
	var all strings.Builder
	for _, text := range project {
		all.WriteString(text)
	}
	return f.expect("in an app", all.String(), []mark{
		{"the first of two handlers", first.Handler},
		{"the second of two handlers", second.Handler},
	})
}
