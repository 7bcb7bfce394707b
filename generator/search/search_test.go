package search_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/search"
)

const searchable = `
[family.smtp]
title = "SMTP"
[http.200]
name = "ok"
[http.404]
name = "not_found"
summary = "The server has nothing at this address."
formerly = ["missing_resource"]
[http.429]
name = "too_many_requests"
keywords = ["rate limit", "throttled"]
[http.498]
name = "vendor_limit"
title = "Rate Limit"
used_by = "a vendor"
[http.503]
name = "service_unavailable"
summary = "A rate that is over the limit."
[http.504]
name = "gateway_timeout"
message = "The gateway timed out"
[smtp.421]
name = "service_not_available"
keywords = ["timeout", "rate limit", "websocket gateway"]
[smtp.504]
name = "parameter_not_implemented"
enhanced = "5.5.4"
keywords = ["log in", "5.5.4"]
[smtp.501]
name = "syntax_error"
enhanced = "5.5.4"
keywords = ["login", "greylisting"]
[websocket.3000-3999]
name = "registered"
`

func index(t *testing.T, text string, locales ...search.Text) *search.Index {
	t.Helper()
	const name = "c.toml"
	c, err := catalog.Load(catalog.File{FS: fstest.MapFS{name: {Data: []byte(text)}}, Path: name, Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return search.New(c.Statuses(), locales...)
}

func TestTheBestMatchComesFirst(t *testing.T) {
	x := index(t, searchable)
	for text, want := range map[string]string{
		"":                     "",
		" ,;!":                 "",
		"xyzzy":                "",
		"gateway xyzzy":        "",
		"504":                  "http/504 smtp/504",
		"smtp 504":             "smtp/504",
		"SMTP/504":             "smtp/504",
		"3000-3999":            "websocket/3000-3999",
		"5.5.4":                "smtp/504 smtp/501", // people search for one of them with it
		"not found":            "http/404",
		"missing_resource":     "http/404",
		"no address":           "http/404",
		"rate limit":           "http/498 http/429 smtp/421 http/503", // title, keywords, text
		"smtp rate limit":      "smtp/421",
		"rates limited":        "http/498 http/429 smtp/421 http/503",
		"ratelimit":            "http/498 http/429 smtp/421 http/503",
		"limit":                "http/498 http/429 smtp/421 http/503",
		"throttling":           "http/429",
		"time out":             "smtp/421 http/504",
		"Timed out":            "smtp/421 http/504",
		"gateway timeout":      "http/504 smtp/421",
		"the gateway time-out": "http/504 smtp/421",
		"websocket gateway":    "smtp/421", // a word of its own, although a family is called so
		"logged in":            "smtp/501 smtp/504",
		"login":                "smtp/501 smtp/504",
		"graylisted":           "smtp/501",
		"gate":                 "", // no whole word
		"requests":             "http/429",
	} {
		if diff := cmp.Diff(want, strings.Join(ids(x.Find(text)), " ")); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}

func TestBestLeavesOutWhatMatchesLess(t *testing.T) {
	x := index(t, searchable)
	for text, want := range map[string]string{
		"":           "",
		"rate limit": "http/498",
		"smtp limit": "smtp/421",
		"timeout":    "smtp/421",
		"504":        "http/504 smtp/504",
	} {
		if diff := cmp.Diff(want, strings.Join(ids(x.Best(text)), " ")); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}

func TestALocaleIsSearchedWithoutItsDiacritics(t *testing.T) {
	words := map[string]string{
		"http/404": "Không tìm thấy đường dẫn này.", "http/504": "網關逾時", "http/429": "Слишком много запросов; ещё раз", "http/503": "الخدمة غير متاحة",
	}
	x := index(t, searchable, func(s *catalog.Status) string { return words[s.ID()] })
	for text, want := range map[string]string{
		"không tìm thấy": "http/404",
		"khong tim thay": "http/404",
		"DUONG DAN":      "http/404",
		"逾時":             "http/504",
		"много еще":      "http/429",
		"غير متاحه":      "",
		"غير متاحة":      "http/503",
		"not found":      "http/404",
	} {
		if diff := cmp.Diff(want, strings.Join(ids(x.Find(text)), " ")); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}

func TestEveryStatusOfOursIsFoundByItsCodeItsNameAndItsTitle(t *testing.T) {
	c := ours(t)
	x := search.New(c.Statuses())
	for _, s := range c.Statuses() {
		for _, text := range []string{s.ID(), s.Family.Title + " " + s.Code} {
			if found := x.Find(text); len(found) == 0 || found[0] != s {
				t.Errorf("%q finds %v first, not %s", text, ids(found[:min(3, len(found))]), s.ID())
			}
		}
		for _, text := range []string{s.Family.Name + " " + s.Name, s.Family.Name + " " + s.Title} {
			found := x.Find(text)
			if found = found[:min(3, len(found))]; !slices.Contains(found, s) { // some have one title
				t.Errorf("%q finds %v first, not %s", text, ids(found), s.ID())
			}
		}
	}
}

func TestAKeywordOfOursFindsItsStatus(t *testing.T) {
	c := ours(t)
	x := search.New(c.Statuses())
	for _, s := range c.Statuses() {
		for _, keyword := range s.Keywords {
			if found := ids(x.Find(keyword)); len(found) == 0 || !slices.Contains(found, s.ID()) {
				t.Errorf("%q does not find %s, which it belongs to", keyword, s.ID())
			}
		}
	}
}

func BenchmarkNew(b *testing.B) {
	statuses := ours(b).Statuses()
	for b.Loop() {
		search.New(statuses)
	}
}

func BenchmarkFind(b *testing.B) {
	x := search.New(ours(b).Statuses())
	for b.Loop() {
		x.Find("too many requests")
	}
}
