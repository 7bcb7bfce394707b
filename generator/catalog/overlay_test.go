package catalog

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const lower = `schema = 1

[family.http]
title = "HTTP"
wire = "HTTP/1.1 {{.Code}} {{.Title}}"

[http.429]
name = "too_many_requests"
title = "Too Many Requests"
message = "Slow down"
summary = "Too many."
headers = { Retry-After = "300", X-Limit = "10" }
fields = { retry_after = 300, limit = { burst = 1, rate = 2 } }

[smtp.504]
name = "parameter_not_implemented"
http_status = 504

[websocket.1005]
name = "no_status_received"
no_http = "it is never sent"
`

func TestAnOverlayReplacesKeyByKey(t *testing.T) {
	c := mustLoad(t, lower, `[http.429]
title = "Enhance Your Calm"
[family.http]
title = "Web"
`)
	s := find(t, c, "http/429")
	got := []string{s.Name, s.Title, s.Message, s.Summary, s.Family.Title, wireOf(t, s)}
	want := []string{"too_many_requests", "Enhance Your Calm", "Slow down", "Too many.", "Web", "HTTP/1.1 429 Enhance Your Calm"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAnOverlayMergesHeadersByName(t *testing.T) {
	tests := map[string]struct {
		over []string
		want []Header
	}{
		"other value, other case": {
			[]string{`http.429.headers = { retry-after = "60" }`}, []Header{{"retry-after", "60"}, {"X-Limit", "10"}},
		},
		"further header": {
			[]string{`http.429.headers = { Age = "1" }`}, []Header{{"Retry-After", "300"}, {"X-Limit", "10"}, {"Age", "1"}},
		},
		"false takes one away": {
			[]string{`http.429.headers = { RETRY-AFTER = false }`}, []Header{{"X-Limit", "10"}},
		},
		"false for one that is not there": {
			[]string{`http.429.headers = { Age = false }`}, []Header{{"Retry-After", "300"}, {"X-Limit", "10"}},
		},
		"taken away and given back": {
			[]string{`http.429.headers = { X-Limit = false }`, `http.429.headers = { X-Limit = "5" }`},
			[]Header{{"Retry-After", "300"}, {"X-Limit", "5"}},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c := mustLoad(t, append([]string{lower}, tt.over...)...)
			if diff := cmp.Diff(tt.want, find(t, c, "http/429").Headers); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAnOverlayMergesFieldsByName(t *testing.T) {
	c := mustLoad(t, lower, `[http.429]
fields = { limit = 5, Retry_After = 1, z = [], a = false }
`)
	want := `{"retry_after":300,"limit":5,"Retry_After":1,"z":[],"a":false}`
	if got := jsonText(t, find(t, c, "http/429").Fields); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAnOverlayTakesAwayWhatIsFalseInIt(t *testing.T) {
	c := mustLoad(t, lower, `[http.429]
fields = false
headers = false
summary = false
body = '["calm"]'
note = false
[websocket.1005]
no_http = false
http_status = 500
[smtp.504]
http_status = false
no_http = "there is none"
`, `http.429.headers = { Age = "1" }`)
	s := find(t, c, "http/429")
	if !s.HasBody || s.Fields != nil || s.Summary != "" {
		t.Errorf("got body %v, fields %v, summary %q", s.Body, s.Fields, s.Summary)
	}
	if diff := cmp.Diff([]Header{{"Age", "1"}}, s.Headers); diff != "" {
		t.Error(diff)
	}
	if s := find(t, c, "websocket/1005"); s.HTTPStatus != 500 || s.NoHTTP != "" {
		t.Errorf("got %d, %q", s.HTTPStatus, s.NoHTTP)
	}
	if s := find(t, c, "smtp/504"); s.HTTPStatus != 0 || s.NoHTTP != "there is none" {
		t.Errorf("got %d, %q", s.HTTPStatus, s.NoHTTP)
	}
}

func TestFalseTakesNothingAwayWhereTheStatusBegins(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"text":  {"[http.404]\nname = \"x\"\nnote = false\n", "c.toml:3: http.404.note: must be a string"},
		"table": {"[http.404]\nname = \"x\"\nfields = false\n", "c.toml:3: http.404.fields: must be a table, as in fields = { ... }"},
		"body":  {"[http.404]\nname = \"x\"\nbody = false\n", "c.toml:3: http.404.body: must be an object or a list: not every framework sends a bare false as JSON"},
	})
}

func TestAnOverlayMergesMetaByName(t *testing.T) {
	c := mustLoad(t, lower, "http.429.meta = { team = \"a\", runbook = { url = \"x\" } }\n", "http.429.meta = { runbook = 1, tier = 2 }\n")
	want := `{"team":"a","runbook":1,"tier":2}`
	if got := jsonText(t, find(t, c, "http/429").Meta); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFieldsAndABodyOfTwoFilesGoTogetherWhereTheBodyShowsThem(t *testing.T) {
	const fields = "[http.404]\nname = \"x\"\nfields = { a = 1 }\n"
	for _, body := range []string{`{"all": "{fields}"}`, `{"b": ["{fields.a}"]}`, `{"...": "{fields}"}`} {
		own := "[http.404]\nname = \"x\"\nbody = '" + body + "'\n"
		for _, files := range [][]string{{fields, own}, {own, fields}} {
			if s := find(t, mustLoad(t, files...), "http/404"); !s.HasBody || len(s.Fields) != 1 {
				t.Errorf("got body %v, fields %v", s.Body, s.Fields)
			}
		}
	}
	const deaf = "[http.404]\nname = \"x\"\nbody = '{}'\n"
	check := func(want string, files ...string) {
		t.Helper()
		if _, err := loadTexts(files...); problemLines(t, err) != want {
			t.Errorf("got  %s\nwant %s", problemLines(t, err), want)
		}
	}
	check("over.toml:3: http.404.fields.a: the body in c.toml:3 has no place for a in over.toml:3: give it {fields.a}, or \"...\": \"{fields}\"", deaf, fields)
	check("over.toml:3: http.404.body: the body in over.toml:3 has no place for a in c.toml:3: give it {fields.a}, or \"...\": \"{fields}\"", fields, deaf)
}

func TestAnOverlayAddsCodesAndFamilies(t *testing.T) {
	c := mustLoad(t, lower, `[http.404]
name = "not_found"
[acme.E1042]
http_status = 402
[beta-2.x]
`)
	var ids []string
	for _, s := range c.Statuses() {
		ids = append(ids, s.ID())
	}
	want := "http/404 http/429 smtp/504 websocket/1005 acme/E1042 beta-2/x"
	if got := strings.Join(ids, " "); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	s := find(t, c, "acme/e1042")
	got := []string{s.Family.Title, s.Name, s.Title, s.Message, wireOf(t, s)}
	if diff := cmp.Diff([]string{"ACME", "e1042", "E1042", "E1042", ""}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheTitleFollowsTheNameAndTheMessageTheTitle(t *testing.T) {
	c := mustLoad(t, "[acme.1]\nname = \"out_of_stock_2\"\n[acme.2]\nname = \"b\"\ntitle = \"Big B\"\n")
	if s := find(t, c, "acme/1"); s.Title != "Out Of Stock 2" || s.Message != s.Title {
		t.Errorf("got %q, %q", s.Title, s.Message)
	}
	if s := find(t, c, "acme/2"); s.Message != "Big B" {
		t.Errorf("got %q", s.Message)
	}
}
