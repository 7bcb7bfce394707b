package generator_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

const problemTable = `
[body.problem]
json = '''{"type": "{type}", "title": "{title}", "status": "{http_status}", "detail": "{message}", "instance": "{fields.instance}", "...": "{fields}"}'''
media_type = "application/problem+json"
`

const responses = problemTable + `
[family.http]
types = "https://statuses.example/http/"
[family.smtp]
types = "https://statuses.example/smtp/"
[acme.E1]
title = "Own"
http_status = 402
[http.200]
name = "ok"
title = "OK"
message = "All well"
[http.103]
name = "early_hints"
headers = { Link = "</a.css>", Content-Type = "application/hal+json" }
[http.204]
name = "no_content"
headers = { Content-Type = "application/hal+json", ETag = '"1"' }
[http.205]
name = "reset_content"
[http.304]
name = "not_modified"
[http.404]
name = "not_found"
message = "Not here"
[http.429]
name = "too_many_requests"
message = "Slow down"
headers = { Retry-After = "300", X-Limit = "1" }
fields = { retry_after = 300, z = { b = 1, a = 2 } }
[http.401]
name = "unauthorized"
headers = { WWW-Authenticate = "Basic" }
[http.418]
name = "teapot"
body = '["short", {"stout": true}]'
[http.400]
name = "typed"
type = "https://example.com/probs/x"
headers = { Content-Type = "application/vnd.api+json" }
fields = { status = "taken" }
[smtp.504]
name = "parameter_not_implemented"
title = "Parameter Not Implemented"
http_status = 504
[smtp.250]
name = "okay"
http_status = 250
[grpc.0]
no_http = "the call worked"
name = "ok"
[grpc.99]
name = "unmapped"
`

func TestNewResponse(t *testing.T) {
	h := func(name, value string) catalog.Header { return catalog.Header{Name: name, Value: value} }
	tests := map[string]struct {
		id      string
		options generator.Options
		want    string
	}{
		"error": {"http/404", generator.Options{},
			"404 Not Found\nContent-Type: application/json\n" + `{"error":"not_found","message":"Not here"}`},
		"success": {"http/200", generator.Options{},
			"200 OK\nContent-Type: application/json\n" + `{"status":"ok","message":"All well"}`},
		"headers and fields": {"http/429", generator.Options{},
			"429 Too Many Requests\nContent-Type: application/json\nRetry-After: 300\nX-Limit: 1\n" +
				`{"error":"too_many_requests","message":"Slow down","retry_after":300,"z":{"b":1,"a":2}}`},
		"body of its own": {"http/418", generator.Options{},
			"418 Teapot\nContent-Type: application/json\n" + `["short",{"stout":true}]`},
		"media type of its own": {"http/400", generator.Options{},
			"400 Typed\nContent-Type: application/vnd.api+json\n" + `{"error":"typed","message":"Typed","status":"taken"}`},
		"number that HTTP does not register": {"smtp/250", generator.Options{},
			"250 \nContent-Type: application/json\n" + `{"status":"okay","message":"Okay"}`},

		"other message": {"http/404", generator.Options{Message: "Gone fishing\n"},
			"404 Not Found\nContent-Type: application/json\n" + `{"error":"not_found","message":"Gone fishing\n"}`},
		"other number": {"smtp/504", generator.Options{HTTPStatus: 404},
			"404 Not Found\nContent-Type: application/json\n" + `{"error":"parameter_not_implemented","message":"Parameter Not Implemented"}`},
		"number of a success": {"http/404", generator.Options{HTTPStatus: 200},
			"200 OK\nContent-Type: application/json\n" + `{"status":"not_found","message":"Not here"}`},
		"number without content": {"http/429", generator.Options{HTTPStatus: 204}, "204 No Content\nRetry-After: 300\nX-Limit: 1\n"},
		"number for one that has none": {"grpc/99", generator.Options{HTTPStatus: 200},
			"200 OK\nContent-Type: application/json\n" + `{"status":"unmapped","message":"Unmapped"}`},
		"header that wins": {"http/429", generator.Options{Headers: []catalog.Header{h("retry-after", "1"), h("Age", "2")}},
			"429 Too Many Requests\nContent-Type: application/json\nX-Limit: 1\nretry-after: 1\nAge: 2\n" +
				`{"error":"too_many_requests","message":"Slow down","retry_after":300,"z":{"b":1,"a":2}}`},
		"media type that wins": {"http/400", generator.Options{Headers: []catalog.Header{h("content-type", "application/x+json")}},
			"400 Typed\nContent-Type: application/x+json\n" + `{"error":"typed","message":"Typed","status":"taken"}`},
		"header that the number needs": {"http/404", generator.Options{HTTPStatus: 401, Headers: []catalog.Header{h("www-authenticate", "x")}},
			"401 Unauthorized\nContent-Type: application/json\nwww-authenticate: x\n" + `{"error":"not_found","message":"Not here"}`},

		"no body":                   {"http/429", generator.Options{Body: generator.BodyNone}, "429 Too Many Requests\nRetry-After: 300\nX-Limit: 1\n"},
		"no body and no media type": {"http/400", generator.Options{Body: generator.BodyNone}, "400 Typed\n"},
		"204":                       {"http/204", generator.Options{Body: generator.BodyProblem}, "204 No Content\nETag: \"1\"\n"},
		"205":                       {"http/205", generator.Options{}, "205 Reset Content\n"},
		"304":                       {"http/304", generator.Options{}, "304 Not Modified\n"},
		"interim and final": {"http/103", generator.Options{Headers: []catalog.Header{h("Age", "1")}},
			"103 Early Hints\nLink: </a.css>\nAge: 1\n\n" +
				"200 OK\nContent-Type: application/json\nLink: </a.css>\nAge: 1\n" + `{"status":"ok","message":"All well"}`},
	}
	c := catalogOf(t, responses)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r, err := generator.NewResponse(find(t, c, tt.id), tt.options)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, show(t, r)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNewResponseRefuses(t *testing.T) {
	given := func(pairs ...string) generator.Options {
		var o generator.Options
		for i := 0; i < len(pairs); i += 2 {
			o.Headers = append(o.Headers, catalog.Header{Name: pairs[i], Value: pairs[i+1]})
		}
		return o
	}
	tests := map[string]struct {
		id      string
		options generator.Options
		want    string
	}{
		"a status that is never sent":   {"grpc/0", generator.Options{}, "grpc/0 has no HTTP form: the call worked"},
		"a status without a number":     {"grpc/99", generator.Options{}, "grpc/99 has no HTTP form: the catalog gives it no http_status"},
		"an interim number":             {"http/404", generator.Options{HTTPStatus: 103}, "HTTP status 103 is outside 200 to 599, which is what a server can send as its answer"},
		"a number above 599":            {"http/404", generator.Options{HTTPStatus: 600}, "HTTP status 600 is outside 200 to 599, which is what a server can send as its answer"},
		"a negative number":             {"http/404", generator.Options{HTTPStatus: -1}, "HTTP status -1 is outside 200 to 599, which is what a server can send as its answer"},
		"a number that needs a header":  {"http/404", generator.Options{HTTPStatus: 405}, "HTTP 405 needs the header Allow (RFC 9110, Section 15.5.6)"},
		"a header twice":                {"http/404", given("A", "1", "a", "2"), "header a is given twice: join the values with a comma"},
		"a header that is not a token":  {"http/404", given("A B", "1"), `header name "A B" is not a token (RFC 9110, Section 5.6.2)`},
		"a line break in a value":       {"http/404", given("A", "1\r\nB: 2"), "the value of A holds a line break"},
		"a length":                      {"http/404", given("Content-Length", "1"), "Content-Length is written by the server itself"},
		"a message that is not UTF-8":   {"http/404", generator.Options{Message: "\xff"}, "message: not UTF-8"},
		"a long message":                {"http/404", generator.Options{Message: strings.Repeat("x", 10_001)}, "message: 10001 characters long, at most 10000 are allowed"},
		"a field called as the name is": {"http/400", generator.Options{HTTPStatus: 200}, `http/400: the body json has a member "status" already`},
		"a field called as a problem's": {"http/400", generator.Options{Body: generator.BodyProblem}, `http/400: the body problem has a member "status" already`},
		"a message that nothing shows":  {"http/418", generator.Options{Message: "unused"}, "the message has no effect: the body of http/418 does not show it"},
		"a message without content":     {"http/204", generator.Options{Message: "unused"}, "the message has no effect: HTTP 204 carries no content"},
		"a message without a body":      {"http/404", generator.Options{Message: "unused", Body: generator.BodyNone}, "the message has no effect: the body is none"},
		"a body beside one of its own":  {"http/418", generator.Options{Body: generator.BodyProblem}, "body problem has no effect: http/418 has a body of its own in the catalog"},
		"a body that is not there":      {"http/404", generator.Options{Body: "problm"}, "body=problm is none of json, problem, none, did you mean problem?"},
	}
	c := catalogOf(t, responses)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := generator.NewResponse(find(t, c, tt.id), tt.options); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
	var none *generator.NoHTTPError
	if _, err := generator.NewResponse(find(t, c, "grpc/0"), generator.Options{}); !errors.As(err, &none) || none.Reason() != "the call worked" {
		t.Errorf("got %v", err)
	}
}

// show writes a response on lines of its own.
func show(t *testing.T, r *generator.Response) string {
	t.Helper()
	text, err := json.Marshal(r.Status)
	if err != nil {
		t.Fatal(err)
	}
	lines := string(text) + " " + r.Reason + "\n"
	for _, h := range r.AllHeaders() {
		lines += h.Name + ": " + h.Value + "\n"
	}
	if r.HasBody != (r.MediaType != "") {
		t.Errorf("a media type without a body, or the other way round: %q", r.MediaType)
	}
	if r.HasBody {
		body, err := json.Marshal(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		lines += string(body)
	}
	if r.Final != nil {
		lines += "\n" + show(t, r.Final)
	}
	return lines
}
