package lint_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
)

func TestContentSaysWhatACatalogDoesNotMean(t *testing.T) {
	const family = "[body.b]\njson = '''{\"code\": \"{name}\", \"more\": \"{fields.more}\"}'''\n[family.shop]\nbody = \"b\"\n[shop.a]\nhttp_status = 404\nargs = { more = 1 }\n[shop.e]\nhttp_status = 404\n"
	tests := map[string]struct{ catalog, want string }{
		"an arg that nothing shows":              {family + `args = { x = 1 }`, `c.toml:10: shop.e.args.x: nothing shows it: neither the message nor a header nor the body b of shop/e`},
		"a field that nothing shows":             {family + `fields = { x = 1 }`, `c.toml:10: shop.e.fields.x: nothing shows it: neither the message nor a header nor the body b of shop/e`},
		"an arg in the message":                  {family + "message = \"{x}\"\nargs = { x = 1 }", ``},
		"an arg in a header":                     {family + "headers = { X-A = \"{x}\" }\nargs = { x = 1 }", ``},
		"an arg that the body places":            {family + `args = { more = 1 }`, ``},
		"a number repeated in the message":       {"[http.429]\nmessage = \"Wait 300 seconds\"", `c.toml:2: http.429.message: repeats 300 by hand: write {retry_after}`},
		"a part of a number":                     {"[http.429]\nmessage = \"Wait 3000 or x300 seconds\"", ``},
		"a word repeated in the message":         {"[shop.e]\nhttp_status = 404\nmessage = \"Not for guest accounts\"\nargs = { role = \"guest\" }", `c.toml:3: shop.e.message: repeats guest by hand: write {role}`},
		"a header repeated in the message":       {"[shop.e]\nhttp_status = 503\nmessage = \"Wait 30 seconds\"\nheaders = { Retry-After = \"30\" }", `c.toml:3: shop.e.message: repeats 30 by hand: make it a field, and write its placeholder here and in Retry-After`},
		"a field repeated in a header":           {"[shop.e]\nhttp_status = 503\nheaders = { X-Wait = \"30\" }\nfields = { wait = 30 }", `c.toml:3: shop.e.headers.X-Wait: repeats the value of wait by hand: write {wait}`},
		"a header that contradicts its field":    {"[http.429]\nheaders = { Retry-After = \"30\" }", `c.toml:2: http.429.headers.Retry-After: says 30 and retry_after says 300: write {retry_after}`},
		"a string inside of quotes":              {"[shop.e]\nhttp_status = 401\nheaders = { WWW-Authenticate = 'Bearer realm=\"{realm}\"' }\nargs = { realm = \"x\" }", `c.toml:3: shop.e.headers.WWW-Authenticate: {realm} is in quotes, and a string may hold a quote itself: let the arg be the whole value`},
		"an integer inside of quotes":            {"[shop.e]\nhttp_status = 404\nheaders = { ETag = '\"{v}\"' }\nargs = { v = 1 }", ``},
		"a string behind quotes":                 {"[shop.e]\nhttp_status = 404\nheaders = { X-A = '\"a\", {v}' }\nargs = { v = \"x\" }", ``},
		"a place of one resource":                {"[shop.e]\nhttp_status = 201\nheaders = { Location = \"/orders/42\" }", `c.toml:3: shop.e.headers.Location: "/orders/42" looks like a sample, and is sent as it is: make it an arg`},
		"a place that is always the same":        {"[shop.e]\nhttp_status = 302\nheaders = { Location = \"/login\" }", ``},
		"a host for documents":                   {"[shop.e]\nhttp_status = 503\nheaders = { X-Host = \"a.example.net\" }", `c.toml:3: shop.e.headers.X-Host: "a.example.net" looks like a sample, and is sent as it is: make it an arg`},
		"the methods of one resource":            {"[shop.e]\nhttp_status = 405\nheaders = { Allow = \"POST\" }", `c.toml:3: shop.e.headers.Allow: "POST" looks like a sample, and is sent as it is: make it an arg`},
		"the methods that a framework knows":     {"[shop.e]\nhttp_status = 405\nheaders = { Allow = \"POST\" }\nanswers = [405]", `c.toml:3: shop.e.headers.Allow: "POST" looks like a sample: leave Allow out, which the framework sets where the error answers for it`},
		"a wrong method without Allow":           {"[shop.e]\nhttp_status = 405\nanswers = [405]", ``},
		"the number of one order":                {"[shop.e]\nhttp_status = 404\nfields = { order_id = 42 }", `c.toml:3: shop.e.fields.order_id: 42 looks like a sample, and is sent where nobody gives the value: make it an arg`},
		"an address in a message":                {"[shop.e]\nhttp_status = 404\nmessage = \"Ask a@example.com\"", `c.toml:3: shop.e.message: holds what looks like a sample: make it an arg`},
		"values that name each other":            {"[shop.e]\nhttp_status = 404\nfields = { a = \"{b}\", b = \"{a}\" }", "c.toml:3: shop.e.fields.a: is sent as it is, with {b} in it, which leads back to it in a circle: placeholders belong in message, headers and body\nc.toml:3: shop.e.fields.b: is sent as it is, with {a} in it, which leads back to it in a circle: placeholders belong in message, headers and body"},
		"a value that names another":             {"[shop.e]\nhttp_status = 404\nfields = { a = \"x {b}\", b = 1 }", `c.toml:3: shop.e.fields.a: is sent as it is, with {b} in it: placeholders belong in message, headers and body`},
		"two errors that look alike":             {"[body.b]\njson = '{\"detail\": \"{message}\"}'\n[family.shop]\nbody = \"b\"\n[shop.a]\nhttp_status = 404\nmessage = \"A\"\n[shop.e]\nhttp_status = 404\nmessage = \"E\"", `c.toml:8: shop.e: a program cannot tell it from shop/a in c.toml:5: the body b shows neither name nor code`},
		"two errors told apart by their status":  {"[body.b]\njson = '{\"detail\": \"{message}\"}'\n[family.shop]\nbody = \"b\"\n[shop.a]\nhttp_status = 404\n[shop.e]\nhttp_status = 409", ``},
		"two errors told apart by a header":      {"[body.b]\njson = '{\"detail\": \"{message}\"}'\nheaders = { X-Code = \"{code}\" }\n[family.shop]\nbody = \"b\"\n[shop.a]\nhttp_status = 404\n[shop.e]\nhttp_status = 404", ``},
		"a field of a body that no status has":   {strings.Replace(family, "{fields.more}", "{fields.moer}", 1) + "[shop.f]\nhttp_status = 409\nmessage = \"{more}\"\nargs = { more = 1 }", "c.toml:2: body.b.json: no status with this body has the arg or field {fields.moer}\nc.toml:7: shop.a.args.more: nothing shows it: neither the message nor a header nor the body b of shop/a"},
		"a request value that nothing shows":     {"[body.b]\njson = '{\"code\": \"{name}\"}'\nrequest = { trace = \"traceparent\" }\n[family.shop]\nbody = \"b\"\n[shop.e]\nhttp_status = 404", `c.toml:3: body.b.request.trace: nothing shows it: neither json nor a header`},
		"a field of the family that looks wrong": {"[family.shop]\nfields = { user_id = 1 }\n[shop.a]\nhttp_status = 404\n[shop.e]\nhttp_status = 409", `c.toml:2: family.shop.fields.user_id: 1 looks like a sample, and is sent where nobody gives the value: make it an arg`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			problems, notes := content(t, tt.catalog)
			if diff := cmp.Diff(tt.want, problems); diff != "" || notes != "" {
				t.Errorf("%s\n%s%s", tt.catalog, diff, notes)
			}
		})
	}
}

func TestContentNamesABodyOfItsOwn(t *testing.T) {
	problems, notes := content(t, "[shop.e]\nhttp_status = 404\nbody = '{\"a\": \"{name}\"}'")
	if problems != "" || notes != "c.toml:3: shop.e.body: note: this status has a body of its own" {
		t.Errorf("got %s, %s", problems, notes)
	}
}

func TestContentFindsNothingInOurs(t *testing.T) {
	if problems, notes := content(t); problems != "" || notes != "" {
		t.Errorf("got %s%s", problems, notes)
	}
}

// content returns problems and notes, one a line, of files laid over ours.
func content(t *testing.T, files ...string) (problems, notes string) {
	t.Helper()
	var options []generator.Option
	for i, text := range files {
		name := []string{"c.toml", "over.toml"}[i]
		options = append(options, generator.WithCatalog(fstest.MapFS{name: {Data: []byte(text + "\n")}}, name))
	}
	g, err := statusmith.Open(options...)
	if err != nil {
		t.Fatal(err)
	}
	c, err := g.LocatedCatalog()
	if err != nil {
		t.Fatal(err)
	}
	found, noted := lint.Content(c, "")
	return lines(found), lines(noted)
}

func lines(errs []error) string {
	var all []string
	for _, err := range errs {
		all = append(all, err.Error())
	}
	return strings.Join(all, "\n")
}
