package lint

import (
	"slices"
	"strconv"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// cases returns one response for each way in which responses differ.
func (l *linter) cases() ([]sentinelCase, error) {
	var cases []sentinelCase
	for _, mediaType := range []string{mediaJSON, sentinelType, ""} {
		name := map[string]string{mediaJSON: "with a JSON body", sentinelType: "with a body of another media type", "": "without a body"}[mediaType]
		both, err := l.withAndWithoutHeaders(name, mediaType)
		if err != nil {
			return nil, err
		}
		cases = append(cases, both...)
		if l.named {
			cases = append(cases, both[0].withConstant(), both[1].withConstant())
		}
	}
	special, err := l.specialBodies()
	if err != nil {
		return nil, err
	}
	cases = append(cases, special...)
	for _, h := range l.whole.Omit.Headers {
		r := sentinelResponse(555, mediaJSON)
		r.Headers = append(r.Headers, catalog.Header{Name: h, Value: "sentinel-omitted"})
		c, err := l.sentinel("with a header that cannot be sent", firstNames, r)
		if err != nil {
			return nil, err
		}
		c.marks, c.remark = nil, h+": sentinel-omitted"
		cases = append(cases, c)
	}
	c, err := l.cookies()
	if err != nil {
		return nil, err
	}
	cases = append(cases, c)
	if len(l.whole.Except) == 0 {
		return cases, nil
	}
	c, err = l.exception()
	return append(cases, c), err
}

func (l *linter) exception() (sentinelCase, error) {
	c, err := l.sentinel("with an exception", firstNames, sentinelResponse(555, mediaJSON))
	if err != nil {
		return c, err
	}
	c.snippet.Remark, c.remark = "sentinel remark", "sentinel remark"
	return c, nil
}

func (l *linter) withAndWithoutHeaders(name, mediaType string) ([]sentinelCase, error) {
	with, err := l.sentinel(name, firstNames, sentinelResponse(555, mediaType))
	if err != nil {
		return nil, err
	}
	bare := sentinelResponse(555, mediaType)
	bare.Headers = nil
	without, err := l.sentinel(name+" and without headers", plainNames, bare)
	return []sentinelCase{with, without}, err
}

// cookies returns a response with the one header that may occur twice.
func (l *linter) cookies() (sentinelCase, error) {
	r := sentinelResponse(555, mediaJSON)
	for _, value := range []string{"first=sentinel-cookie", "second=sentinel-another"} {
		r.Headers = append(r.Headers, catalog.Header{Name: "Set-Cookie", Value: value})
	}
	c, err := l.sentinel("that sets two cookies", firstNames, r)
	c.marks = append(marks(sentinelResponse(555, mediaJSON)), mark{"a cookie", "sentinel-cookie"}, mark{"a cookie", "sentinel-another"})
	return c, err
}

// specialBodies returns the bodies that some templates write in a way of their
// own.
func (l *linter) specialBodies() ([]sentinelCase, error) {
	problem := sentinelResponse(555, mediaProblem)
	problem.Body = jsonvalue.Object{
		{Name: "type", Value: "https://sentinel.example/type"},
		{Name: "title", Value: "sentinel_title"},
		{Name: "status", Value: int64(555)},
		{Name: "detail", Value: "sentinel_detail"},
		{Name: "instance", Value: "/sentinel/instance"},
		{Name: "sentinel_member", Value: int64(271828)},
	}
	p, err := l.sentinel("of problem details", firstNames, problem)
	if err != nil {
		return nil, err
	}
	p.marks = slices.DeleteFunc(p.marks, func(m mark) bool { // the type may have names of its own for them
		return m.part == "the value of the body's status" ||
			slices.Contains([]string{"type", "title", "status", "detail", "instance", mediaProblem}, m.text)
	})
	list := sentinelResponse(555, mediaJSON)
	list.Body = []any{"sentinel_item", jsonvalue.Object{{Name: "sentinel_member", Value: int64(271828)}}}
	items, err := l.sentinel("whose body is a list", firstNames, list)
	if err != nil {
		return nil, err
	}
	items.marks = append(items.marks, mark{"an item", "sentinel_item"}, mark{"an item", "sentinel_member"})
	large := sentinelResponse(555, mediaJSON)
	large.Body = append(make([]any, 2000), jsonvalue.Object{{Name: "sentinel_member", Value: int64(271828)}})
	many, err := l.sentinel("of very many values", firstNames, large)
	if err != nil {
		return nil, err
	}
	many.marks = append(many.marks, mark{"an item", "sentinel_member"})
	cases := []sentinelCase{p, items, many}
	if l.named {
		cases = append(cases, p.withConstant())
	}
	return cases, nil
}

// interimCases returns a final response and each interim status in front of
// one. The headers of the two are told apart for early hints only: elsewhere a
// template may set them once.
func (l *linter) interimCases() ([]sentinelCase, error) {
	final := sentinelResponse(200, sentinelType)
	alone, err := l.sentinel("without an interim one", firstNames, final)
	if err != nil {
		return nil, err
	}
	cases := []sentinelCase{alone}
	for _, status := range l.whole.Interim {
		r := sentinelResponse(status, "")
		r.Final = final
		c, err := l.sentinel("after interim "+strconv.Itoa(status), firstNames, r)
		if err != nil {
			return nil, err
		}
		c.marks = marks(final)
		cases = append(cases, c)
		if status == 103 {
			r.Headers = []catalog.Header{{Name: "X-Hint", Value: "sentinel-hint"}}
			hints, err := l.sentinel("after early hints", firstNames, r)
			if err != nil {
				return nil, err
			}
			hints.marks = []mark{{"the value of a hint", "sentinel-hint"}}
			cases = append(cases, hints)
		}
	}
	return cases, nil
}
