package spelling

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	tests := map[string]struct {
		word       string
		candidates []string
		want       string
	}{
		"the word itself":                  {"flask", []string{"flash", "flask"}, "flask"},
		"one letter of four":               {"htpp", []string{"smtp", "http"}, "http"},
		"two letters of four are too many": {"htzz", []string{"smtp", "http"}, ""},
		"two letters of six":               {"expres", []string{"fastapi", "express"}, "express"},
		"swap counts once":                 {"smpt", []string{"http", "smtp"}, "smtp"},
		"smaller distance first":           {"4041", []string{"4940", "404"}, "404"},
		"then the longer common beginning": {"405", []string{"505", "404"}, "404"},
		"then the first":                   {"ac", []string{"ab", "ad"}, "ab"},
		"empty word":                       {"", []string{"404"}, ""},
		"no candidate":                     {"404", nil, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got, ok := Nearest(tt.word, tt.candidates); got != tt.want || ok != (tt.want != "") {
				t.Errorf("got %q, %v, want %q", got, ok, tt.want)
			}
		})
	}
}

func TestASlipIsOneEditOfALongerWord(t *testing.T) {
	for words, want := range map[[2]string]bool{
		{"not_fund", "not_found"}: true, {"not_fuond", "not_found"}: true, {"not_found", "not_found"}: false,
		{"nt_fund", "not_found"}: false, {"gon", "gone"}: false, {"4o4", "404"}: false,
		{strings.Repeat("a", 1<<20), strings.Repeat("a", 1<<20-1)}: false,
	} {
		if got := Slip(words[0], words[1]); got != want {
			t.Errorf("%.20q and %.20q: %v", words[0], words[1], got)
		}
	}
}

func TestEditDistanceStopsAtTheLimit(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "abc", 0}, {"abc", "abd", 1}, {"abc", "ac", 1}, {"abc", "acb", 1},
		{"kitten", "sitting", 3}, {"ab", "ba", 1}, {"abcd", "badc", 2}, {"ca", "abc", 3}, {"a", "abcdefghijkl", 9},
	}
	for _, tt := range tests {
		if got := editDistance(tt.a, tt.b, 9); got != tt.want {
			t.Errorf("%q, %q: got %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := editDistance(tt.b, tt.a, 9); got != tt.want {
			t.Errorf("%q, %q: got %d, want %d", tt.b, tt.a, got, tt.want)
		}
	}
}

func TestHintFitsBehindAnError(t *testing.T) {
	if got := Hint("HTPP", []string{"http"}); got != ", did you mean http?" {
		t.Errorf("got %q", got)
	}
	if got := Hint("gopher", []string{"http"}); got != "" {
		t.Errorf("got %q", got)
	}
}

// A marker of a hostile repository may name a status of any length.
func TestAWordThatNoNameIsAsLongAsIsNotCompared(t *testing.T) {
	long := strings.Repeat("x", maxWord)
	if near, ok := Nearest(long, []string{long}); !ok || near != long {
		t.Errorf("%q", near)
	}
	if near, ok := Nearest(long+"x", []string{long}); ok {
		t.Errorf("%q", near)
	}
}
