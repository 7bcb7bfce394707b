package conform_test

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A moduleFailure is a request that the framework itself refuses, or that the
// service fails with the framework's own means.
type moduleFailure struct {
	status       int // that the answer has
	method, path string
	content      string
	header       http.Header       // of the request
	invalid      string            // the list of invalid fields, as JSON
	fields       string            // the names in that list, where its messages differ by version
	sends        map[string]string // headers that the framework sets and the module keeps
}

var (
	isJSON = http.Header{"Content-Type": {"application/json"}}
	isText = http.Header{"Content-Type": {"text/plain"}}
	isForm = http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}
)

// djangoFailures are those of Django beside the ones that every framework has.
var djangoFailures = []moduleFailure{
	{status: 404, method: "GET", path: "/sub/nowhere"},
	{status: 404, method: "GET", path: "/sub/status/404"},
	{status: 403, method: "GET", path: "/sub/status/403"},
	{status: 400, method: "GET", path: "/sub/status/400"},
	{status: 500, method: "GET", path: "/sub/boom"},
	{status: 405, method: "DELETE", path: "/sub/json", sends: map[string]string{"Allow": "POST"}},
	{status: 405, method: "PUT", path: "/class", sends: map[string]string{"Allow": "GET, HEAD, OPTIONS"}},
	{status: 403, method: "POST", path: "/guarded", content: "a=1", header: isForm},
	{status: 400, method: "GET", path: "/own", header: http.Header{"Host": {"secret-text"}}},
	{status: 413, method: "POST", path: "/form", content: "a=" + strings.Repeat("x", 2000), header: isForm},
	{status: 400, method: "POST", path: "/form", content: strings.Repeat("a=1&", 30), header: isForm},
	{status: 400, method: "POST", path: "/form", content: "x", header: http.Header{"Content-Type": {"multipart/form-data"}}},
	{status: 500, method: "GET", path: "/early/boom"},
}

// restFailures are those of Django REST framework.
var restFailures = []moduleFailure{
	{status: 400, method: "POST", path: "/rest/orders", content: "{", header: isJSON},
	{status: 415, method: "POST", path: "/rest/orders", content: "a", header: isText},
	{status: 406, method: "POST", path: "/rest/orders", header: http.Header{"Accept": {"text/csv"}}},
	{status: 405, method: "GET", path: "/rest/orders", sends: map[string]string{"Allow": "POST, OPTIONS"}},
	{status: 422, method: "POST", path: "/rest/orders", content: `{"items": [{"sku": "a", "amount": 0}, {"amount": 1}]}`, header: isJSON,
		invalid: `[{"field": "email", "message": "This field is required."},
			{"field": "items.0.amount", "message": "Ensure this value is greater than or equal to 1."},
			{"field": "items.1.sku", "message": "This field is required."}]`},
	{status: 422, method: "POST", path: "/rest/orders", content: `{"email": "no@example.org", "items": []}`, header: isJSON,
		invalid: `[{"field": "body", "message": "nobody orders"}]`},
	{status: 422, method: "GET", path: "/rest/text", invalid: `[{"field": "body", "message": "is wrong"}]`},
	{status: 422, method: "GET", path: "/rest/whole", invalid: `[{"field": "a.b", "message": "is wrong"}]`},
	{status: 401, method: "GET", path: "/rest/private", sends: map[string]string{"WWW-Authenticate": `Basic realm="api"`}},
	{status: 429, method: "GET", path: "/rest/throttled", sends: map[string]string{"Retry-After": "60"}},
	{status: 403, method: "GET", path: "/rest/denied"},
	{status: 404, method: "GET", path: "/rest/missing"},
	{status: 503, method: "GET", path: "/rest/busy"},
	{status: 500, method: "GET", path: "/rest/boom"},
}

// fastapiFailures are those of FastAPI and Starlette. What is said of an invalid
// field is pydantic's and differs by version.
var fastapiFailures = []moduleFailure{
	{status: 404, method: "GET", path: "/sub/nowhere"},
	{status: 404, method: "GET", path: "/mounted/nowhere"},
	{status: 404, method: "GET", path: "/starlette/nowhere"},
	{status: 405, method: "DELETE", path: "/sub/json", sends: map[string]string{"Allow": "POST"}},
	{status: 405, method: "DELETE", path: "/mounted/json", sends: map[string]string{"Allow": "POST"}},
	{status: 400, method: "POST", path: "/mounted/json", content: "{", header: isJSON},
	{status: 400, method: "POST", path: "/json", content: "\"\xff\"", header: isJSON},
	{status: 415, method: "POST", path: "/orders", content: "a=1", header: isForm},
	{status: 422, method: "POST", path: "/json", fields: "body"},
	{status: 422, method: "POST", path: "/json", content: "null", header: isJSON, fields: "body"},
	{status: 422, method: "POST", path: "/json", content: "[1]", header: isJSON, fields: "body"},
	{status: 422, method: "GET", path: "/things/x", fields: "number"},
	{status: 422, method: "POST", path: "/orders?page=x", content: `{"items": [{"sku": "a", "amount": 0}, {"amount": 1}]}`,
		header: http.Header{"Content-Type": {"application/json"}, "X-Shop": {"x"}}, fields: "page x-shop email items.0.amount items.1.sku"},
	{status: 422, method: "POST", path: "/notes", content: `{"text": "{"}`, header: isJSON, fields: "text"},
	{status: 422, method: "GET", path: "/checked", fields: "body"},
	{status: 403, method: "GET", path: "/handshake"},
	{status: 404, method: "GET", path: "/fastapi/404", sends: map[string]string{"WWW-Authenticate": "Basic"}},
	{status: 499, method: "GET", path: "/fastapi/499"},
	{status: 599, method: "GET", path: "/fastapi/599"},
	{status: 409, method: "GET", path: "/starlette/bare?status=409"},
	{status: 500, method: "GET", path: "/mounted/boom"},
	{status: 500, method: "GET", path: "/wrong-model"},
	{status: 500, method: "GET", path: "/unreachable"},
	{status: 500, method: "GET", path: "/early/boom"},
}

// tryOwnFailures makes the framework fail in the ways that are its own.
func (m *moduleTest) tryOwnFailures() {
	for _, f := range m.failures {
		path, _, _ := strings.Cut(f.path, "?")
		want := m.failureOf(f.status, path, f.method, m.invalidOf(f))
		want.Headers = slices.DeleteFunc(want.Headers, func(h catalog.Header) bool { return f.sends[h.Name] != "" })
		r := m.ask(f.method, f.path, want, f.header, f.content)
		for name, value := range f.sends {
			if got := r.Header.Values(name); len(got) != 1 || got[0] != value {
				m.Errorf("%s %s: %s is %q", f.method, f.path, name, got)
			}
		}
	}
}

// invalidOf returns the list of invalid fields that the answer has. Where only
// their names are known, their messages are those that are sent.
func (m *moduleTest) invalidOf(f moduleFailure) any {
	if f.fields == "" {
		return m.parsed(cmp.Or(f.invalid, "[]"))
	}
	_, text, err := m.do(f.method, f.path, f.header, f.content)
	if err != nil {
		m.Fatal(err)
	}
	list := invalidFields(m.parsed(text))
	var names []string
	for _, item := range list {
		field, _ := item.(jsonvalue.Object).Get("field")
		names = append(names, fmt.Sprint(field))
	}
	if got := strings.Join(names, " "); got != f.fields && m.body != "plain" { // which shows no list
		m.Errorf("%s %s: the invalid fields are %s, not %s", f.method, f.path, got, f.fields)
	}
	return list
}

func (m *moduleTest) parsed(text string) any {
	value, err := jsonvalue.Parse(text)
	if err != nil {
		m.Fatalf("%v: %s", err, text)
	}
	return value
}

// invalidFields returns the objects of a field and a message in a JSON value.
func invalidFields(v any) []any {
	list := []any{}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			list = append(list, invalidFields(item)...)
		}
	case jsonvalue.Object:
		_, field := v.Get("field")
		if message, ok := v.Get("message"); ok && field && message != "" {
			return []any{v}
		}
		for _, m := range v {
			list = append(list, invalidFields(m.Value)...)
		}
	}
	return list
}
