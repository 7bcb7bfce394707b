package generator_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// FuzzLoad takes any bytes as a catalog file, alone or laid over a part of
// ours. Either it has problems, all of them its own and inside of it, or every
// status that it touches is rendered in every framework.
// fuzzBelow is what half of the inputs are laid over.
const fuzzBelow = `[family.websocket]
title = "WebSocket"
types = "https://example.com/websocket/"
[websocket.1000]
name = "normal_closure"
http_status = 200
[websocket.1008]
name        = "policy_violation"
http_status = 403
headers     = { Retry-After = "30", Vary = "Accept" }
fields      = { reason = "policy", list = [1, { a = 1.5 }] }
[websocket.3000-3999]
name    = "registered"
no_http = "it is a range"
`

func FuzzLoad(f *testing.F) {
	for _, seed := range []string{
		"", "schema = 1\n", "[http.404]\n", "[http.404]\nname = \"x\"\nheaders = { A = \"b\" }\nfields = { a = [1, { b = nan }] }\n",
		"[smtp.550]\nname = \"x\"\nhttp_status = 401\nheaders.WWW-Authenticate = \"Basic\"\n", "[http.429]\nheaders = { retry-after = false }\n",
		"[family.acme]\ntitle = \"Acme\"\nwire = \"{{.Code}} {{range .Headers}}{{.Name}}{{end}}\"\n[acme.E1]\nhttp_status = 402\nbody = '[null]'\n",
		"[http.429]\nbody = '''\n{\"a\": {\"b\": [1.5, \"\\u202e\"]}}\n'''\n", "[http.103]\nheaders = { Link = \"</a>\" }\n",
		"[websocket.3000-3999]\nno_http = \"x\"\n", "family = 1\nhttp = 2\n\"\" = 3\n", "[[http]]\n", "http.404 = []\n", "[http.\"a\\nb\"]\n",
		"[http.404]\nname = \"class\"\ntype = \"urn:x\"\nmessage = \"\"\"\n*/ ${x} #{y} \\\\u000a \"\"\"\n", "\xff\xfe", "\"\\", "\ufeff[http.404]\ntitle = \"\u2028\"\n",
		"[http.404]\nfields = { class = 1, \"a b\" = { \"\" = \"${x}\" } }\nenhanced = \"5.1\"\nhttp_status = 404\n",
	} {
		f.Add([]byte(seed), true)
		f.Add([]byte(seed), false)
	}
	frameworks := embeddedFrameworks(f)
	below := catalog.File{FS: fstest.MapFS{"below.toml": {Data: []byte(fuzzBelow)}}, Path: "below.toml", Name: "below.toml"}
	f.Fuzz(func(t *testing.T, data []byte, alone bool) {
		files := []catalog.File{{FS: fstest.MapFS{"user.toml": {Data: data}}, Path: "user.toml", Name: "user.toml"}}
		if !alone {
			files = slices.Insert(files, 0, below)
		}
		c, err := catalog.Load(files...)
		if err != nil {
			checkProblems(t, err, data)
			return
		}
		for _, s := range c.Statuses() {
			if alone || touches(t, data, s) {
				checkStatus(t, c, s, frameworks)
			}
		}
	})
}

func checkProblems(t *testing.T, err error, data []byte) {
	t.Helper()
	problems, ok := errors.AsType[catalog.Problems](err)
	if !ok || len(problems) == 0 {
		t.Fatalf("got %v (%T), want Problems", err, err)
	}
	lines := 1 + strings.Count(string(data), "\n")
	for _, p := range problems {
		if p.File != "user.toml" || p.Line < 1 || p.Line > lines || p.Text == "" || strings.ContainsAny(p.Error(), "\r\n") {
			t.Errorf("%d lines: %q", lines, p.Error())
		}
	}
}

// touches reports whether the file has keys of the status.
func touches(t *testing.T, data []byte, s *catalog.Status) bool {
	t.Helper()
	f, err := tomlfile.Parse("user.toml", string(data))
	if err != nil {
		t.Fatal(err)
	}
	family, _ := f.Values[s.Family.Name].(map[string]any)
	return family[s.Code] != nil
}

func checkStatus(t *testing.T, c *catalog.Catalog, s *catalog.Status, frameworks []*generator.Framework) {
	t.Helper()
	if _, err := s.Wire(); err != nil {
		t.Errorf("%s: %v", s.ID(), err)
	}
	if found, err := c.Find(s.ID()); err != nil || found != s {
		t.Errorf("%s is found as %v, %v", s.ID(), found, err)
	}
	for _, f := range frameworks {
		for _, o := range []generator.Options{{}, {Body: generator.BodyNone, Constants: generator.On}} {
			code, err := f.Render(s, o)
			var none *generator.NoHTTPError
			var interim *generator.CannotSendError
			switch {
			case errors.As(err, &none) && s.HTTPStatus == 0, errors.As(err, &interim) && s.Interim():
			case err != nil:
				t.Errorf("%s in %s: %v", s.ID(), f.Name, err)
			case code.Snippet == "" || !strings.HasSuffix(code.Text(), "\n"):
				t.Errorf("%s in %s: got %q", s.ID(), f.Name, code.Text())
			}
		}
	}
}
