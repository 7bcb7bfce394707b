package generator

import (
	"fmt"
	"strconv"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// A sentinelCase is a response, and what its snippet has to show.
type sentinelCase struct {
	name    string
	names   sentinelNames
	snippet *Snippet
	marks   []mark // of the response
	remark  string
}

type sentinelNames struct{ segment, param, handler string }

var (
	firstNames  = sentinelNames{"sentinel-segment", "sentinel_param", "sentinel_handler"}
	secondNames = sentinelNames{"second-segment", "second_param", "second_handler"}
	plainNames  = sentinelNames{segment: "sentinel-segment", handler: "sentinel_handler"}
)

const sentinelType = "application/sentinel+json"

// sentinelCases returns one response for each way in which responses differ.
func (f *Framework) sentinelCases() []sentinelCase {
	var cases []sentinelCase
	for _, mediaType := range []string{mediaJSON, sentinelType, ""} {
		name := map[string]string{mediaJSON: "with a JSON body", sentinelType: "with a body of another media type", "": "without a body"}[mediaType]
		r := sentinelResponse(555, mediaType)
		bare := sentinelResponse(555, mediaType)
		bare.Headers = nil
		both := []sentinelCase{f.sentinel(name, firstNames, r), f.sentinel(name+" and without headers", plainNames, bare)}
		cases = append(cases, both...)
		if len(f.Constants) > 0 {
			cases = append(cases, both[0].withConstant(), both[1].withConstant())
		}
	}
	for _, h := range f.Omit.Headers {
		r := sentinelResponse(555, mediaJSON)
		r.Headers = append(r.Headers, catalog.Header{Name: h, Value: "sentinel-omitted"})
		c := f.sentinel("with a header that cannot be sent", firstNames, r)
		c.marks, c.remark = nil, h+": sentinel-omitted"
		cases = append(cases, c)
	}
	cookies := sentinelResponse(555, mediaJSON)
	for _, value := range []string{"first=sentinel-cookie", "second=sentinel-another"} {
		cookies.Headers = append(cookies.Headers, catalog.Header{Name: "Set-Cookie", Value: value})
	}
	c := f.sentinel("that sets two cookies", firstNames, cookies)
	c.marks = append(sentinelResponse(555, mediaJSON).marks(), mark{"a cookie", "sentinel-cookie"}, mark{"a cookie", "sentinel-another"})
	cases = append(cases, c)
	if len(f.Except) > 0 {
		c := f.sentinel("with an exception", firstNames, sentinelResponse(555, mediaJSON))
		c.snippet.Remark, c.remark = "sentinel remark", "sentinel remark"
		cases = append(cases, c)
	}
	return cases
}

// withConstant returns the case with a named constant in place of the number.
func (c sentinelCase) withConstant() sentinelCase {
	s := *c.snippet
	s.Constant = "SentinelConstant"
	c.name += " and with a named constant"
	c.snippet, c.marks = &s, append([]mark{{"the constant", s.Constant}}, c.marks[1:]...)
	return c
}

// interimCases returns a final response and each interim status in front of
// one. The headers of the two are told apart for early hints only: elsewhere a
// template may set them once.
func (f *Framework) interimCases() []sentinelCase {
	final := sentinelResponse(200, sentinelType)
	cases := []sentinelCase{f.sentinel("without an interim one", firstNames, final)}
	for _, status := range f.Interim {
		r := sentinelResponse(status, "")
		r.Final = final
		c := f.sentinel("after interim "+strconv.Itoa(status), firstNames, r)
		c.marks = final.marks()
		cases = append(cases, c)
		if status == 103 {
			r.Headers = []catalog.Header{{Name: "X-Hint", Value: "sentinel-hint"}}
			hints := f.sentinel("after early hints", firstNames, r)
			hints.marks = []mark{{"the value of a hint", "sentinel-hint"}}
			cases = append(cases, hints)
		}
	}
	return cases
}

func sentinelResponse(status int, mediaType string) *Response {
	r := &Response{Method: catalog.DefaultMethod, Status: status, MediaType: mediaType, Headers: []catalog.Header{
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

func (f *Framework) sentinel(name string, names sentinelNames, r *Response) sentinelCase {
	text := "/" + names.segment
	if names.param != "" {
		text += "/{" + names.param + "}"
	}
	route, err := ParseRoute(text)
	if err != nil {
		panic(err)
	}
	s := &Snippet{
		Family: "SENTINEL", Code: "0", Name: "sentinel", Title: "Sentinel",
		Route: route.String(), Path: f.path(route), Params: route.Params(),
	}
	s.setHandler(names.handler, recased(names.handler, f.Handler))
	f.setResponse(s, r, false)
	if r.Final != nil {
		final := *s
		s.Final = &final
		f.setResponse(s.Final, r.Final, false)
	}
	return sentinelCase{name, names, s, r.marks(), ""}
}

func recased(name, to string) string {
	text, err := literal.Recase(name, literal.Case(to))
	if err != nil {
		panic(err)
	}
	return text
}
