package conform_test

import (
	"cmp"
	"net/http"
	"strings"

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

// tryOwnFailures makes the framework fail in the ways that are its own.
func (m *moduleTest) tryOwnFailures() {
	for _, f := range m.failures {
		invalid, err := jsonvalue.Parse(cmp.Or(f.invalid, "[]"))
		if err != nil {
			m.Fatal(err)
		}
		path, _, _ := strings.Cut(f.path, "?")
		want := m.failureOf(f.status, path, f.method, invalid)
		r := m.ask(f.method, f.path, want, f.header, f.content)
		for name, value := range f.sends {
			if got := r.Header.Values(name); len(got) != 1 || got[0] != value {
				m.Errorf("%s %s: %s is %q", f.method, f.path, name, got)
			}
		}
	}
}
