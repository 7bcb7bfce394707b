package catalog

import (
	"strings"
	"testing"
)

const shop = `
[body.shop]
json = '''{"error": {"code": "{name}", "details": "{fields}", "trace": "{request.trace}"}}'''
media_type = "application/vnd.shop+json"
headers = { X-Error-Code = "{name}", X-Order = "{fields.order_id}" }
request = { trace = "header:X-Request-Id", at = "path", method = "method", span = "traceparent" }
[family.shop]
body = "shop"
headers = { Cache-Control = "no-store", X-Shop = "1" }
fields = { help = "https://help.shop/", retry = 1 }
[shop.gone]
http_status = 410
headers = { x-shop = "2" }
fields = { retry = 2, more = true }
[shop.saved]
http_status = 204
[shop.order_not_found]
http_status = 404
message = "No order has the number {order_id}"
args = { order_id = "42", help = "none" }
headers = { X-Shop = false }
`

func TestAFamilyGivesItsHeadersAndFieldsToEachOfItsStatuses(t *testing.T) {
	c := mustLoad(t, shop)
	for id, want := range map[string]string{
		"shop/gone":            `Cache-Control: no-store, x-shop: 2 | {} | {"retry":2,"more":true,"help":"https://help.shop/"}`,
		"shop/saved":           `Cache-Control: no-store, X-Shop: 1 | {} | {}`,
		"shop/order_not_found": `Cache-Control: no-store | {"order_id":"42","help":"none"} | {"retry":1}`,
	} {
		s := find(t, c, id)
		var headers []string
		for _, h := range s.Headers {
			headers = append(headers, h.Name+": "+h.Value)
		}
		if got := strings.Join(headers, ", ") + " | " + jsonText(t, s.Args) + " | " + jsonText(t, s.Fields); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", id, got, want)
		}
	}
}

func TestExamplesStandInMessageAndHeaders(t *testing.T) {
	c := mustLoad(t, `[http.404]
name = "x"
message = "{{{a}}} of {n}: {{x}}"
args = { a = "A", n = -7 }
fields = { page = 2 }
headers = { X-A = "{a}", X-N = "{n}", X-All = "a={a}; n={n}; p={page}; {{}}", Location = "/x/{n}" }
`)
	s := find(t, c, "http/404")
	if s.Message != "{A} of -7: {x}" {
		t.Errorf("got %q", s.Message)
	}
	for name, want := range map[string]string{"X-A": "A", "X-N": "-7", "X-All": "a=A; n=-7; p=2; {}", "Location": "/x/-7"} {
		if got, _ := s.Header(name); got != want {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

func TestATranslationHoldsTheExamplesToo(t *testing.T) {
	s := find(t, mustLoad(t, shop), "shop/order_not_found")
	for text, want := range map[string]string{
		"Không có đơn hàng {order_id}": "Không có đơn hàng 42", "{nothing} {order_id}": "{nothing} {order_id}", "{": "{", "{{x}}": "{x}",
	} {
		if got := s.Example(text); got != want {
			t.Errorf("%q: got %q", text, got)
		}
	}
}

func TestWhichBodyAppliesToAStatus(t *testing.T) {
	c := mustLoad(t, `
[body.json]
json = '{"json": 1}'
[body.a]
json = '{"a": 1}'
[body.b]
json = { b = 1 }
[family.f]
body = "a"
[f.s1]
http_status = 404
[f.s2]
http_status = 404
body = '{"own": 1}'
[f.s3]
http_status = 201
[g.s1]
http_status = 404
`)
	tests := []struct{ id, asked, fallback, want string }{
		{"f/s1", "", "", `{"a":1}`}, {"f/s1", "b", "", `{"b":1}`}, {"f/s1", "", "b", `{"a":1}`}, {"f/s1", "json", "b", `{"json":1}`},
		{"f/s2", "", "b", `{"own":1}`}, {"f/s2", "b", "b", `{"own":1}`},
		{"g/s1", "", "", `{"json":1}`}, {"g/s1", "", "b", `{"b":1}`}, {"g/s1", "a", "b", `{"a":1}`},
		{"f/s3", "", "b", `{"status":"name","message":"message","...":"fields"}`}, {"f/s3", "json", "", `{"status":"name","message":"message","...":"fields"}`},
		{"f/s3", "b", "", `{"b":1}`},
	}
	for _, tt := range tests {
		s := find(t, c, tt.id)
		b, err := s.Shape(s.HTTPStatus, tt.asked, tt.fallback)
		if err != nil {
			t.Fatal(err)
		}
		if got := jsonText(t, b.Tree); got != tt.want {
			t.Errorf("%+v: got %s", tt, got)
		}
	}
	if _, err := find(t, c, "g/s1").Shape(404, "c", ""); err == nil || err.Error() != `"c" is none of a, b, json, none, did you mean a?` {
		t.Errorf("got %v", err)
	}
}

func TestTwoFilesMakeOneBody(t *testing.T) {
	c := mustLoad(t, shop, `[body.shop]
json = ["{request.trace}", "{request.more}"]
headers = { X-Error-Code = false, X-Id = "{id}" }
request = { more = "header:X-More" }
`)
	b, _ := find(t, c, "shop/gone").Family.Body("shop")
	if len(b.Headers) != 2 || b.Headers[1].Name != "X-Id" || len(b.Request) != 5 || b.MediaType != "application/vnd.shop+json" || jsonText(t, b.Tree) != `["request.trace","request.more"]` {
		t.Errorf("got %+v", b)
	}
}

func TestBodiesAreChecked(t *testing.T) {
	body := func(text string) string { return "[body.b]\n" + text + "\n[http.404]\nname = \"x\"\n" }
	tests := map[string]fileTest{
		"without a shape":               {body(`media_type = "application/json"`), `c.toml:1: body.b: a body needs json, its shape: json = '''{"error": "{name}"}'''`},
		"an unknown key":                {body("json = '{}'\nmedia = 1"), `c.toml:3: body.b.media: unknown key; known are json, media_type, headers, request`},
		"a media type that is not JSON": {body("json = '{}'\nmedia_type = 'text/html'"), `c.toml:3: body.b.media_type: Content-Type must name a JSON type, without parameters, because the body is JSON: application/json, one that ends in +json, or application/x-amz-json-1.0 and the like`},
		"a string":                      {body(`json = '"x"'`), `c.toml:2: body.b.json: must be an object or a list: not every framework sends a bare "x" as JSON`},
		"JSON that ends early":          {body(`json = '{'`), `c.toml:2: body.b.json: JSON ends early`},
		"an unknown placeholder":        {body(`json = '{"a": "{nmae}"}'`), `c.toml:2: body.b.json: unknown placeholder {nmae}, did you mean {name}?`},
		"one in a table":                {body("json = { a = [\"x {id} {y}\"] }"), `c.toml:2: body.b.json: unknown placeholder {y}; known are {fields.X}, {name}, {code}, {id}, {family}, {title}, {message}, {type}, {http_status}, {http_status_text}, {fields}`},
		"a field of a field":            {body(`json = '{"a": "{fields.a.b}"}'`), `c.toml:2: body.b.json: unknown placeholder {fields.a.b}, did you mean {fields.X}?`},
		"a request value that is none":  {body("json = '[\"{request.trac}\"]'\nrequest = { trace = 'path' }"), `c.toml:2: body.b.json: unknown placeholder {request.trac}, did you mean {request.trace}?`},
		"a single brace":                {body(`json = '{"a": "{"}'`), `c.toml:2: body.b.json: member "a": a single { begins or ends no placeholder: write it twice, {{`},
		"a spread text":                 {body(`json = '{"...": "a {fields}"}'`), `c.toml:2: body.b.json: member "..." spreads an object: its value is one placeholder, as in "{fields}"`},
		"the message in a header":       {body("json = '{}'\nheaders = { X-A = \"{message}\" }"), `c.toml:3: body.b.headers.X-A: {message} cannot be in a header`},
		"the fields in a header":        {body("json = '{}'\nheaders = { X-A = \"{fields}\" }"), `c.toml:3: body.b.headers.X-A: {fields} cannot be in a header`},
		"a header that is not a string": {body("json = '{}'\nheaders = { X-A = 1 }"), `c.toml:3: body.b.headers.X-A: must be a string, or false to leave the header out`},
		"a source that is none":         {body("json = '{}'\nrequest = { a = \"query:x\" }"), `c.toml:3: body.b.request.a: must be header:NAME, traceparent, path or method`},
		"a header that is not a token":  {body("json = '{}'\nrequest = { a = \"header:X Y\" }"), `c.toml:3: body.b.request.a: header name "X Y" is not a token (RFC 9110, Section 5.6.2)`},
		"a request value without name":  {body("json = '{}'\nrequest = { A-B = \"path\" }"), `c.toml:3: body.b.request.A-B: a request value is named with lower-case letters, digits and _`},
		"a body called none":            {"[body.none]\njson = '{}'\n[http.404]\nname = \"x\"\n", `c.toml:1: body.none: a body is named with lower-case letters, digits, - and _, and not none`},
		"a body that is not a table":    {"body = 1\n[http.404]\nname = \"x\"\n", `c.toml:1: body: must be a table, as in [body]`},
		"no body of a family":           {"[family.http]\nbody = \"none\"\n[http.404]\nname = \"x\"\n", `c.toml:2: family.http.body: a family has a body: "none" is for statusmith.toml and --body`},
		"an unknown body of a family":   {"[family.http]\nbody = \"jso\"\n[http.404]\nname = \"x\"\n", `c.toml:2: family.http.body: "jso" is none of json, none, did you mean json?`},
		"a placeholder in a body of its own": {"[http.404]\nname = \"x\"\nbody = '[\"{request.a}\"]'\n",
			`c.toml:3: http.404.body: unknown placeholder {request.a}; known are {fields.X}, {name}, {code}, {id}, {family}, {title}, {message}, {type}, {http_status}, {http_status_text}, {fields}`},
	}
	checkProblems(t, tests)
}

func TestABodyIsCheckedWithEachStatusThatHasIt(t *testing.T) {
	family := func(json, status string) string {
		return "[body.b]\njson = '''" + json + "'''\n[family.f]\nbody = \"b\"\n[f.1]\nname = \"x\"\nhttp_status = 404\n" + status + "\n"
	}
	checkProblems(t, map[string]fileTest{
		"a field that is a member": {family(`{"a": 1, "...": "{fields}"}`, "fields = { a = 2 }"), `c.toml:8: f.1.fields.a: the body has a member of this name already`},
		"an arg that is one":       {family(`{"...": "{fields}", "a": 1}`, "args = { a = 2 }"), `c.toml:8: f.1.args.a: the body has a member of this name already`},
		"a field below":            {family(`{"a": 1, "b": {"...": "{fields}"}}`, "fields = { a = 2 }"), ``},
		"one that is placed":       {family(`{"a": "{fields.a}", "...": "{fields}"}`, "fields = { a = 2 }"), ``},
		"a list in a text":         {family(`{"a": "x {fields.a}"}`, "fields = { a = [2] }"), `c.toml:5: f.1: {fields.a} is not text: only strings and integers can be part of a longer one`},
		"a text that is spread":    {family(`{"...": "{fields.a}"}`, "fields = { a = 2 }"), `c.toml:5: f.1: "..." spreads an object, and {fields.a} is none`},
		"a type that is missing":   {family(`{"a": "{type}"}`, ""), `c.toml:5: f.1: needs a type, or [family.f] types: about:blank says no more than the HTTP status (RFC 9457, Section 4.2.1)`},
		"a type of its own":        {family(`{"a": "{type}"}`, `type = "/x"`), ``},
		"HTTP's own phrase":        {family(`{"a": "{type}"}`, "title = \"Not Found\"\n[http.404]\nname = \"not_found\"\ntitle = \"Not Found\""), ``},
	})
}

func TestArgsAndFieldsAreChecked(t *testing.T) {
	with := func(line string) string { return "[http.404]\nname = \"x\"\n" + line + "\n" }
	tests := map[string]fileTest{
		"an unknown placeholder":        {with("message = \"{b}\"\nargs = { a = 1 }"), `c.toml:3: http.404.message: unknown placeholder {b}, did you mean {a}?`},
		"one that is misspelled":        {with("message = \"{order}\"\nargs = { order_id = 1 }"), `c.toml:3: http.404.message: unknown placeholder {order}; known are {order_id}`},
		"one where there is nothing":    {with(`headers = { X-A = "{b}" }`), `c.toml:3: http.404.headers.X-A: unknown placeholder {b}: there are no args and no fields`},
		"one of bodies":                 {with(`message = "{title}"`), `c.toml:3: http.404.message: unknown placeholder {title}: there are no args and no fields`},
		"a message in itself":           {with(`message = "{message}"`), `c.toml:3: http.404.message: unknown placeholder {message}: there are no args and no fields`},
		"a single brace":                {with(`message = "a {"`), `c.toml:3: http.404.message: a single { begins or ends no placeholder: write it twice, {{`},
		"a single closing brace":        {with(`headers = { X-A = "a }" }`), `c.toml:3: http.404.headers.X-A: a single } begins or ends no placeholder: write it twice, }}`},
		"a boolean in a message":        {with("message = \"{a}\"\nargs = { a = true }"), `c.toml:3: http.404.message: {a} is neither a string nor an integer, the values that all languages write alike`},
		"a number in a header":          {with("headers = { X-A = \"{a}\" }\nfields = { a = 1.5 }"), `c.toml:3: http.404.headers.X-A: {a} is neither a string nor an integer, the values that all languages write alike`},
		"a list in a message":           {with("message = \"{a}\"\nargs = { a = [1] }"), `c.toml:3: http.404.message: {a} is neither a string nor an integer, the values that all languages write alike`},
		"a name that is not snake_case": {with(`args = { orderId = 1 }`), `c.toml:3: http.404.args.orderId: the name of an arg is snake_case, "orderId" is none`},
		"an arg called cause":           {with(`args = { cause = 1 }`), `c.toml:3: http.404.args.cause: cannot be named cause, as a parameter of every error is`},
		"a field called overrides":      {with(`fields = { overrides = 1 }`), `c.toml:3: http.404.fields.overrides: cannot be named overrides, as a parameter of every error is`},
		"one name in camelCase":         {with("args = { a_b1 = 1, a_b_1 = 2 }"), `c.toml:3: http.404.args.a_b_1: is the same name as a_b1 of c.toml:3 in camelCase`},
		"one of args and fields":        {with("args = { a_1 = 1 }\nfields = { a1 = 2 }"), `c.toml:4: http.404.fields.a1: is the same name as a_1 of c.toml:3 in camelCase`},
		"an arg and a field at once":    {with("args = { a = 1 }\nfields = { a = 2 }"), `c.toml:4: http.404.fields.a: is an arg and a field at once, in c.toml:3 and c.toml:4: an arg has no default`},
		"args that are no table":        {with(`args = 1`), `c.toml:3: http.404.args: must be a table, as in args = { ... }`},
		"a date":                        {with(`args = { a = 2026-01-01 }`), `c.toml:3: http.404.args.a: JSON has no dates: put it in quotes`},
		"an example that no header takes": {with("headers = { Location = \"{a}\" }\nargs = { a = \"a b\" }"),
			`c.toml:3: http.404.headers.Location: the value of Location is not a URI reference (RFC 3986, Section 4.1): write ' ' as %20`},
	}
	checkProblems(t, tests)
}

func TestAnArgCalledMessageIsRefused(t *testing.T) {
	_, err := loadTexts("[http.404]\nname = \"x\"\nargs = { message = 1 }\n")
	if got := problemLines(t, err); !strings.Contains(got, "c.toml:3: http.404.args.message: cannot be named message") {
		t.Errorf("got %s", got)
	}
}
