package html_test

import (
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	address  = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	identity = regexp.MustCompile(` id="([^"]*)"`)
)

func TestLinksLeadSomewhere(t *testing.T) {
	for _, tags := range [][]string{{"en", "vi", "ar"}, {"pt-BR"}} {
		site := build(t, plan{locales: tags})
		for name, page := range site {
			if !strings.HasSuffix(name, ".html") {
				continue
			}
			for _, found := range address.FindAllStringSubmatch(page, -1) {
				checkLink(t, site, name, found[1])
			}
		}
	}
}

func checkLink(t *testing.T, site map[string]string, from, link string) {
	t.Helper()
	u, err := url.Parse(link)
	if err != nil {
		t.Errorf("%s: %v", from, err)
		return
	}
	if u.Scheme == "https" {
		return
	}
	to := from
	if u.Path != "" {
		to = path.Join(path.Dir(from), u.Path)
	}
	target, ok := site[to]
	switch {
	case !ok || u.Scheme != "":
		t.Errorf("%s leads to %s, which is not there", from, link)
	case u.Fragment != "" && !strings.Contains(target, ` id="`+u.Fragment+`"`):
		t.Errorf("%s leads to %s, which that page does not have", from, link)
	}
}

func TestNamesOnAPageAreUnique(t *testing.T) {
	overlay := "schema = 1\n[family.search]\ntitle = \"Search\"\n[search.found]\nname = \"content\"\ntitle = \"Live\"\nhttp_status = 404\nmessage = \"m\"\n"
	for name, page := range build(t, plan{overlay: overlay, locales: []string{"en"}}) {
		seen := map[string]bool{}
		for _, found := range identity.FindAllStringSubmatch(page, -1) {
			if seen[found[1]] {
				t.Errorf("%s has the id %s twice", name, found[1])
			}
			seen[found[1]] = true
		}
	}
}

func TestSitesAreTheSameOnEveryRun(t *testing.T) {
	p := plan{locales: []string{"en", "ja"}, baseURL: "https://example.com"}
	first := build(t, p)
	for range 3 {
		if diff := cmp.Diff(first, build(t, p)); diff != "" {
			t.Fatalf("-first +later:\n%s", diff)
		}
	}
}

func TestPagesSayTheirLanguage(t *testing.T) {
	site := build(t, plan{families: []string{"http", "smtp"}, locales: []string{"en", "vi", "ar"}})
	tests := []struct{ name, page, want string }{
		{"English from left to right", "en/smtp/index.html", `<html lang="en" dir="ltr">`},
		{"Arabic from right to left", "ar/smtp/504-parameter-not-implemented.html", `<html lang="ar" dir="rtl">`},
		{"the English name of a status in a translated heading", "vi/http/404-not-found.html", `<h1>Giả lập phản hồi <bdi lang="en">404 Not Found</bdi></h1>`},
		{"no language of its own in an English heading", "en/http/404-not-found.html", `<h1>Mock 404 Not Found response</h1>`},
		{"the name set off where a title can have no markup", "ar/http/404-not-found.html", "<title>محاكاة استجابة \u2068404 Not Found\u2069</title>"},
		{"a summary that nobody translated", "ar/http/404-not-found.html", `<p class="lead" lang="en" dir="auto">`},
		{"a summary in the language of the page", "vi/http/404-not-found.html", `<p class="lead">`},
		{"code from left to right", "ar/http/404-not-found.html", `<figure class="code" dir="ltr">`},
		{"languages in their own names", "en/http/index.html", `<a href="../../ar/http/index.html" hreflang="ar" lang="ar" dir="rtl">العربية</a>`},
		{"languages at the top", "index.html", `<a href="vi/index.html" hreflang="vi" lang="vi" dir="ltr">Tiếng Việt</a>`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if !strings.Contains(site[test.page], test.want) {
				t.Errorf("%s lacks %s", test.page, test.want)
			}
		})
	}
}

func TestASiteInOneLanguageHasNoSwitch(t *testing.T) {
	site := build(t, plan{families: []string{"grpc"}, locales: []string{"vi"}})
	if strings.Contains(site["vi/grpc/5-not-found.html"], `class="languages"`) {
		t.Error("there is a switch")
	}
	if want := `<html lang="vi" dir="ltr">`; !strings.Contains(site["index.html"], want) {
		t.Errorf("the top lacks %s", want)
	}
}

func TestTheWireFormComesFirst(t *testing.T) {
	page := build(t, plan{families: []string{"smtp"}, locales: []string{"en"}})["en/smtp/504-parameter-not-implemented.html"]
	last := 0
	for _, part := range []string{
		"<h1>", "<code>504 5.5.4 Command parameter not implemented</code>", `<h2 id="http">`, `<h2 id="curl">`, `<h2 id="snippets">`,
		`data-framework="django"`, `data-framework="aspnet"`, `<h2 id="related">`,
	} {
		at := strings.Index(page, part)
		if at < last {
			t.Errorf("%s is at %d, after %d", part, at, last)
		}
		last = at
	}
}
