package search

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFormsOfAWordHaveOneStem(t *testing.T) {
	for _, forms := range []string{
		"greylist greylists greylisted greylisting graylist graylisted graylisting",
		"cancel cancels canceled cancelled canceling cancelling cancellation",
		"time times timed timing",
		"limit limits limited limiting",
		"exceed exceeds exceeded exceeding",
		"deny denies denied denying",
		"retry retries retried retrying",
		"throttle throttles throttled throttling",
		"authenticate authenticated authenticating authentication",
		"authorize authorized authorise authorised authorization authorisation",
		"redirect redirects redirected redirecting redirection",
		"connect connects connected connecting connection connections",
		"fail fails failed failing failure failures",
		"close closes closed closing closure",
		"ban banned banning bans",
		"drop dropped dropping drops",
		"miss missing missed misses",
		"block blocked blocking blocks",
		"expire expires expired expiring expiration",
		"duplicate duplicates duplicated duplicating duplication",
		"refuse refused refuses refusal",
		"permanent permanently",
		"temporary temporarily",
		"address addresses addressed",
		"box boxes", "match matches matched", "cookie cookies", "process processes processed processing",
		"log logs logged logging", "unrecognized unrecognised", "bounce bounces bounced",
		"forbid forbids forbidden", "find found finding", "break broke broken", "no not cannot", "uri url urls",
	} {
		words := strings.Fields(forms)
		for _, word := range words[1:] {
			if a, b := stem(words[0]), stem(word); a != b {
				t.Errorf("%s is cut down to %s, %s to %s", words[0], a, word, b)
			}
		}
	}
}

func TestDifferentWordsHaveDifferentStems(t *testing.T) {
	words := strings.Fields("status state bus need feed speed string ring bring access accept server service serve https http " +
		"reply replay early family user use redis this session version action option busy bus full fall mail main 404 5.7.1 tls dns")
	seen := map[string]string{}
	for _, word := range words {
		if other, ok := seen[stem(word)]; ok && other != word && word != "serve" && word != "service" && other != "bus" {
			t.Errorf("%s and %s are both cut down to %s", other, word, stem(word))
		}
		seen[stem(word)] = word
	}
}

func TestAStemIsStableForWordsOfOtherScripts(t *testing.T) {
	for word := range strings.FieldsSeq("không đường ошибка 網關 エラー") {
		if got := stem(word); got != word {
			t.Errorf("%s became %s", word, got)
		}
	}
}

func TestSplitFoldsAndCutsWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                         "",
		"Too Many Requests":        "too many requests",
		"too_many-requests/429":    "too many requests 429",
		"5.7.1 relay denied.":      "5.7.1 relay denied",
		"example.com":              "example com",
		"1.2":                      "1 2",
		"..5.7.1":                  "5 7 1",
		"can't, doesn’t":           "ca not does not",
		"I'm a teapot":             "im a teapot",
		"Không tìm thấy":           "khong tim thay",
		"ĐƯỜNG":                    "duong",
		"Größe, Straße":            "grosse strasse",
		"Żądanie łatwe":            "zadanie latwe",
		"İSTEK ısı":                "istek isi",
		"Ошибка сервера":           "ошибка сервера",
		"Ещё":                      "еще",
		"خطأ":                      "خطا",
		"網關逾時":                     "網關 關逾 逾時",
		"の":                        "の",
		"HTTP エラー":                 "http エラ ラー",
		"e\u0301tat \ufb01le ２００":  "etat file 200",
		"\u202eevil\x1b[31m \x00x": "evil 31m x",
	} {
		if diff := cmp.Diff(want, strings.Join(split(text), " ")); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestAWordOfAnyLengthIsNotTakenApart(t *testing.T) {
	half := strings.Repeat("k", longestParted/2)
	x := &Index{words: map[string][]posting{stem(half): nil, stem(half + "k"): nil}}
	if parts := x.parted(half + half); len(parts) != 2 {
		t.Errorf("%q", parts)
	}
	if parts := x.parted(half + half + "k"); len(parts) != 1 {
		t.Errorf("%q", parts)
	}
}
