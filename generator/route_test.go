package generator

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseRouteTakes(t *testing.T) {
	tests := map[string]struct {
		params []string
		sample string
	}{
		"/":                     {nil, "/"},
		"/endpoint":             {nil, "/endpoint"},
		"/a/b.c/~d/e_f-9":       {nil, "/a/b.c/~d/e_f-9"},
		"/orders/{id}":          {[]string{"id"}, "/orders/42"},
		"/{_a1}/x/{B}/":         {[]string{"_a1", "B"}, "/42/x/42/"},
		"/a/":                   {nil, "/a/"},
		"/...":                  {nil, "/..."},
		"/websocket/3000-3999":  {nil, "/websocket/3000-3999"},
		"/{a}/{b}/{c}/{d}/{e2}": {[]string{"a", "b", "c", "d", "e2"}, "/42/42/42/42/42"},
	}
	for text, tt := range tests {
		t.Run(text, func(t *testing.T) {
			r, err := ParseRoute(text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.params, r.Params()); diff != "" {
				t.Error(diff)
			}
			if r.Sample() != tt.sample || r.String() != text {
				t.Errorf("got sample %s of %s", r.Sample(), r)
			}
		})
	}
}

func TestParseRouteRefuses(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"nothing":                      {"", `route "" does not begin with a slash`},
		"no slash":                     {"orders", `route "orders" does not begin with a slash`},
		"address":                      {"https://example.com/", `route "https://example.com/" does not begin with a slash`},
		"two slashes":                  {"/a//b", `route "/a//b": an empty segment (two slashes) is not routed alike everywhere`},
		"two slashes in front":         {"//example.com", `route "//example.com": an empty segment (two slashes) is not routed alike everywhere`},
		"two slashes at the end":       {"/a//", `route "/a//": an empty segment (two slashes) is not routed alike everywhere`},
		"this folder":                  {"/a/./b", `route "/a/./b": clients resolve . and .. before they send a request`},
		"folder above":                 {"/../a", `route "/../a": clients resolve . and .. before they send a request`},
		"question mark":                {"/a?b=1", `route "/a?b=1": '?' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"space":                        {"/a b", `route "/a b": ' ' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"letter beyond ASCII":          {"/caf\u00e9", `route "/café": 'é' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"line break":                   {"/a\nb", `route "/a\nb": '\n' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"byte that is not UTF-8":       {"/a\xff", `route "/a\xff": '�' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"percent":                      {"/a%2fb", `route "/a%2fb": '%' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"Express's parameter":          {"/:id", `route "/:id": ':' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"Flask's parameter":            {"/<id>", `route "/<id>": '<' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"wildcard":                     {"/*", `route "/*": '*' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"brace that is not closed":     {"/{id", `route "/{id": "{id" is not a path parameter; one looks like {order_id}`},
		"brace that is not opened":     {"/id}", `route "/id}": '}' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"parameter in a segment":       {"/a{id}", `route "/a{id}": '{' is not allowed; use letters, digits, - . _ ~ and {parameters}`},
		"text after a parameter":       {"/{id}.json", `route "/{id}.json": "{id}.json" is not a path parameter; one looks like {order_id}`},
		"parameter without a name":     {"/{}", `route "/{}": "{}" is not a path parameter; one looks like {order_id}`},
		"digit in front":               {"/{1st}", `route "/{1st}": "{1st}" is not a path parameter; one looks like {order_id}`},
		"type of a parameter":          {"/{id:int}", `route "/{id:int}": "{id:int}" is not a path parameter; one looks like {order_id}`},
		"line break in a parameter":    {"/{a\nb}", `route "/{a\nb}": "{a\nb}" is not a path parameter; one looks like {order_id}`},
		"parameter twice":              {"/{id}/{id}", `route "/{id}/{id}" names the parameter id twice`},
		"parameter twice when recased": {"/{order_id}/{orderId}", `route "/{order_id}/{orderId}" names the parameter orderId twice`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := ParseRoute(tt.text); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestSpellWritesParametersAndTheFinalSlash(t *testing.T) {
	angle := func(name string) string { return "<" + name + ">" }
	for text, want := range map[string]string{
		"/":           "/{$}",
		"/a/":         "/a/{$}",
		"/a":          "/a",
		"/{b}/c/{d}/": "/<b>/c/<d>/{$}",
	} {
		r, err := ParseRoute(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := r.spell(angle, "/{$}"); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// FuzzParseRoute holds every route that is taken to what it promises: it can be
// written back, and its sample is a path that clients leave alone.
func FuzzParseRoute(f *testing.F) {
	for _, seed := range []string{
		"/", "/endpoint", "/orders/{id}", "/a/", "/{a}/{b}/", "//", "/a//b", "/.", "/..", "/{", "/{}", "/}{", "/{a}{b}",
		"/{a}/{A}", "/{a_b}/{aB}", "/a?b", "/caf\u00e9", "/\xff", "/a\nb", "/~", "", "a",
	} {
		f.Add(seed)
	}
	braces := func(name string) string { return "{" + name + "}" }
	f.Fuzz(func(t *testing.T, text string) {
		r, err := ParseRoute(text)
		if err != nil {
			if strings.ContainsAny(err.Error(), "\r\n") {
				t.Errorf("%q: the error has several lines: %v", text, err)
			}
			return
		}
		if got := r.spell(braces, "/"); got != text || r.String() != text {
			t.Errorf("%q is written back as %q and %q", text, got, r)
		}
		for _, name := range r.Params() {
			if strings.Count(text, braces(name)) != 1 {
				t.Errorf("%q: the parameter %q is not there once", text, name)
			}
		}
		sample, err := ParseRoute(r.Sample())
		if err != nil || len(sample.Params()) > 0 || !strings.HasPrefix(r.Sample(), "/") {
			t.Errorf("%q: the sample %q is no plain path: %v", text, r.Sample(), err)
		}
		if segments := strings.Split(r.Sample(), "/"); slices.Contains(segments, "..") || slices.Contains(segments[1:len(segments)-1], "") {
			t.Errorf("%q: clients change the sample %q", text, r.Sample())
		}
	})
}
