package generator_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
)

func TestAValueComesBackFromItsMarker(t *testing.T) {
	for _, test := range []struct{ value, want string }{
		{"/orders/{id}", "/orders/{id}"},
		{"slow_down", "slow_down"},
		{"", `""`},
		{"two words", `"two words"`},
		{`a "quoted" \ word`, `"a \"quoted\" \\ word"`},
		{"ends --> here", `"ends --\u003e here"`},
		{"*/ {/* */}", `"\u002a/ {/\u002a \u002a/}"`},
		{"two\nlines\r", `"two\u000alines\u000d"`},
		{"Grüße 😀\u202e", `"Gr\u00fc\u00dfe \U0001f600\u202e"`},
		{"coding: latin-1", `"coding\u003a latin-1"`},
		{"encoding:utf-8", `"encoding\u003autf-8"`},
		{"acme/a=b#1?<c>", `"acme/a=b#1?\u003cc\u003e"`},
		{"-*- Coding=x -*-", `"-\u002a- Coding\u003dx -\u002a-"`},
		{"Retry-After: 30", `"Retry-After: 30"`},
	} {
		t.Run(test.value, func(t *testing.T) {
			if got := generator.Quote(test.value); got != test.want {
				t.Errorf("written as %s, want %s", got, test.want)
			}
			words, settings, err := generator.ParseWords("http/429 flask v=" + test.want)
			want := []generator.Setting{{Name: "v", Value: test.value}}
			if diff := cmp.Diff(want, settings); diff != "" || err != nil || !slices.Equal(words, []string{"http/429", "flask"}) {
				t.Errorf("%v %v (-want +got)\n%s", words, err, diff)
			}
		})
	}
}

func TestTheTextOfAMarkerIsWordsAndThenValues(t *testing.T) {
	for text, want := range map[string]string{
		"a b=":         "b: has no value",
		`a b="x`:       "b: the quoted value is not closed, or has an unknown escape",
		`a b="\q"`:     "b: the quoted value is not closed, or has an unknown escape",
		"a b=c d":      `"d" has no value`,
		"a <b>":        `"<b>" is not expected here`,
		"a b=x*y":      `"*y" is not expected here: a value with such characters goes in double quotes`,
		`a b="x"c="y"`: `"c=\"y\"" is not expected here: a value with such characters goes in double quotes`,
	} {
		if _, _, err := generator.ParseWords(text); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, want %s", text, err, want)
		}
	}
	words, _, err := generator.ParseWords(`"acme/a=b \u003cc\u003e" flask`)
	if err != nil || !slices.Equal(words, []string{"acme/a=b <c>", "flask"}) {
		t.Errorf("a word in quotes: got %v, %v", words, err)
	}
	words, settings, err := generator.ParseWords("  a\tb  c=1   c=2 ")
	if err != nil || !slices.Equal(words, []string{"a", "b"}) || len(settings) != 2 || settings[1].Value != "2" {
		t.Errorf("got %v, %v, %v", words, settings, err)
	}
}

// FuzzWords writes any value as a marker does and reads it back.
func FuzzWords(f *testing.F) {
	for _, value := range []string{"", "a b", "-->", "*/}", "\n", "\u2028", "\\\"", "coding=x"} {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) {
		value = strings.ToValidUTF8(value, "?")
		text := generator.Quote(value)
		if strings.ContainsAny(text, "<>*`\r\n") {
			t.Fatalf("%q may end a comment", text)
		}
		_, settings, err := generator.ParseWords("x y v=" + text)
		if err != nil || len(settings) != 1 || settings[0].Value != value {
			t.Errorf("%q comes back otherwise: %v, %v", value, settings, err)
		}
	})
}
