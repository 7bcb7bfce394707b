package html_test

import (
	"encoding/json"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// acme is a catalog that has a text wherever a catalog can.
const acme = `
schema = 1

[family.acme]
title = TEXT
wire = "{{.Code}} {{.Title}} {{.Message}}"

[acme.E1]
name = "made_up"
title = TEXT
message = ESCAPED
summary = TEXT
note = TEXT
used_by = TEXT
spec = TEXT
http_status = 402
headers = { X-Text = "{ascii}" }
fields = { text = TEXT, ascii = ASCII }

[acme.E2]
name = "never_sent"
title = TEXT
message = ESCAPED
summary = TEXT
no_http = TEXT
`

func acmeSite(t *testing.T, text string) map[string]string {
	t.Helper()
	ascii := strings.Map(func(r rune) rune {
		if r > '~' {
			return -1
		}
		return r
	}, text)
	braces := strings.NewReplacer("{", "{{", "}", "}}").Replace(text) // else they hold a placeholder
	overlay := strings.NewReplacer("TEXT", quoted(t, text), "ESCAPED", quoted(t, braces), "ASCII", quoted(t, ascii)).Replace(acme)
	return build(t, plan{overlay: overlay, families: []string{"acme"}, locales: []string{"en", "ar"}, baseURL: "https://example.com"})
}

func quoted(t *testing.T, text string) string {
	t.Helper()
	q, err := json.Marshal(text) // a string of JSON is one of TOML
	if err != nil {
		t.Fatal(err)
	}
	return string(q)
}

var (
	tag       = regexp.MustCompile(`<[^>]*>?`)
	value     = regexp.MustCompile(`"[^"]*"`)
	highlight = regexp.MustCompile(`<span class="[acfkns]">|</span>`)
)

// structure leaves of a page nothing but its elements and the names of their
// attributes.
func structure(page string) string {
	tags := tag.FindAllString(highlight.ReplaceAllString(page, ""), -1)
	return value.ReplaceAllString(strings.Join(tags, "\n"), `""`)
}

var hostile = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</title><svg onload=alert(1)>`,
	`</code></pre></main><h1 style="x">`,
	`--></style><!--`,
	`javascript:alert(1)`,
	`{{.Title}} {{template "page" .}}`,
	"x \u202e\u2067 & &lt &#60 \u2028 `${x}`",
}

func TestHostileTextChangesNothingButText(t *testing.T) {
	plain := acmeSite(t, "plain")
	for _, text := range hostile {
		t.Run(text, func(t *testing.T) {
			site := acmeSite(t, text)
			for _, name := range slices.Sorted(maps.Keys(plain)) {
				switch {
				case strings.HasSuffix(name, ".html"), strings.HasSuffix(name, ".xml"):
					if diff := cmp.Diff(structure(plain[name]), structure(site[name])); diff != "" {
						t.Errorf("%s: -plain +hostile:\n%s", name, diff)
					}
				case strings.HasSuffix(name, "/statuses.js"):
					checkIndex(t, site[name], text)
				}
			}
			if page := site["en/acme/E1-made-up.html"]; !strings.Contains(html.UnescapeString(page), text) {
				t.Error("the text is not on the page")
			}
		})
	}
}

// checkIndex holds that the script is an assignment of JSON that shows the
// text as it is, and holds nothing that ends a script.
func checkIndex(t *testing.T, script, text string) {
	t.Helper()
	list := strings.TrimSuffix(strings.TrimPrefix(script, "window.statusmithIndex = "), ";\n")
	var published struct{ Statuses [][]string }
	if err := json.Unmarshal([]byte(list), &published); err != nil {
		t.Fatalf("the index is not JSON: %v", err)
	}
	want := []string{text, "E1", text, "acme/E1-made-up"}
	if diff := cmp.Diff(want, published.Statuses[0]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if strings.ContainsAny(list, "<>\u2028\u2029") {
		t.Errorf("the index is unsafe in a script: %s", list)
	}
}

var (
	inline   = regexp.MustCompile(`(?i)<style|<[^>]* (style|on[a-z]+)=|<script(>| [^>]*>[^<])`)
	external = regexp.MustCompile(`(?i)<(?:img|script|link rel="(?:icon|stylesheet)"|iframe|source|object|embed)[^>]*(?:src|href)="(?:[a-z]+:|//)`)
)

func TestPagesNeedNothingThatAPolicyForbids(t *testing.T) {
	for name, page := range build(t, plan{locales: []string{"en"}, baseURL: "https://example.com"}) {
		switch {
		case strings.HasSuffix(name, ".html"):
			if !strings.Contains(page, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;`) {
				t.Errorf("%s has no policy", name)
			}
			if found := inline.FindString(page); found != "" {
				t.Errorf("%s has %q within", name, found)
			}
			if found := external.FindString(page); found != "" {
				t.Errorf("%s loads %q", name, found)
			}
		case strings.HasSuffix(name, ".css"):
			if strings.Contains(page, "url(") || strings.Contains(page, "@import") {
				t.Errorf("%s loads something", name)
			}
		}
	}
}
