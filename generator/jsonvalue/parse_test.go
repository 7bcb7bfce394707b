package jsonvalue

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseReadsEveryKindOfValue(t *testing.T) {
	tests := map[string]struct {
		text string
		want any
	}{
		"null":                          {"null", nil},
		"bool":                          {" true\n", true},
		"string with escapes":           {`"a\u00e9\n\ud83d\ude00"`, "aé\n😀"},
		"replacement character":         {`"\ufffd` + "\ufffd\"", "\ufffd\ufffd"},
		"escaped backslash before a u":  {`"\\ud800"`, `\ud800`},
		"first and last pair":           {`"\ud800\udc00\uDBFF\uDFFF"`, "\U00010000\U0010ffff"},
		"integer":                       {"-42", int64(-42)},
		"largest integer":               {"9007199254740991", int64(9007199254740991)},
		"minus zero":                    {"-0", int64(0)},
		"fraction":                      {"1.50", 1.5},
		"exponent makes a float":        {"1e2", 100.0},
		"number too small becomes zero": {"1e-400", 0.0},
		"empty object":                  {"{}", Object{}},
		"empty list":                    {"[ ]", []any{}},
		"order of members":              {`{"b":1,"a":{"d":[null,{}],"c":""}}`, Object{{"b", int64(1)}, {"a", Object{{"d", []any{nil, Object{}}}, {"c", ""}}}}},
		"one name on two levels":        {`{"a":{"a":1}}`, Object{{"a", Object{{"a", int64(1)}}}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseNestsAsDeepAsCheckAllows(t *testing.T) {
	text := strings.Repeat("[", MaxDepth) + "null" + strings.Repeat("]", MaxDepth)
	if got, err := Parse(text); err != nil || !reflect.DeepEqual(got, nested(MaxDepth)) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestParseRefuses(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"nothing":                   {"", "JSON ends early"},
		"only white space":          {" \n", "JSON ends early"},
		"half an object":            {`{"a":`, "JSON ends early"},
		"half a list":               {`[1,`, "JSON ends early"},
		"half a word":               {"tru", "JSON ends early"},
		"half a string":             {`"a`, "JSON ends early"},
		"two values":                {"{} {}", "more than one JSON value"},
		"bracket too many":          {"[]]", "more than one JSON value"},
		"member twice":              {`{"a":1,"b":2,"a":3}`, `member "a" appears twice`},
		"member twice by escape":    {`{"a":1,"\u0061":3}`, `member "a" appears twice`},
		"leading zero":              {"01", "more than one JSON value"},
		"infinity":                  {"1e400", "number 1e400 is beyond a 64-bit float"},
		"integer beyond 2^53":       {"[9007199254740992]", "item 1: integer 9007199254740992 is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)"},
		"integer beyond 64 bits":    {"99999999999999999999", "integer 99999999999999999999 is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)"},
		"bytes that are not UTF-8":  {"\"\xff\"", "not UTF-8"},
		"nested too deep":           {strings.Repeat("[", MaxDepth+2), "nested deeper than 32 levels"},
		"first half of a pair":      {`["a", "\ud83d"]`, `\ud83d is half of a surrogate pair and no character: write the character itself, or both halves`},
		"second half of a pair":     {`"\uDE00 "`, `\uDE00 is half of a surrogate pair and no character: write the character itself, or both halves`},
		"halves in the wrong order": {`"\ude00\ud83d"`, `\ude00 is half of a surrogate pair and no character: write the character itself, or both halves`},
		"first half twice":          {`"\ud83d\ud83d\ude00"`, `\ud83d is half of a surrogate pair and no character: write the character itself, or both halves`},
		"half before an escape":     {`"\ud83d\n"`, `\ud83d is half of a surrogate pair and no character: write the character itself, or both halves`},
		"half before other text":    {`"\ud83dude00"`, `\ud83d is half of a surrogate pair and no character: write the character itself, or both halves`},
		"half after a backslash":    {`"\\\udc00"`, `\udc00 is half of a surrogate pair and no character: write the character itself, or both halves`},
		"half in a name":            {`{"\udfff":1}`, `\udfff is half of a surrogate pair and no character: write the character itself, or both halves`},
		"name too long":             {`{"` + strings.Repeat("n", MaxString+1) + `":1}`, "member name: 10001 characters long, at most 10000 are allowed"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := Parse(tt.text)
			if err == nil || err.Error() != tt.want {
				t.Errorf("got  %v, %v\nwant %s", got, err, tt.want)
			}
		})
	}
}

func TestParseRefusesWhatJSONDoesNotAllow(t *testing.T) {
	for name, text := range map[string]string{
		"comma before the end of a list":    "[1,]",
		"comma before the end of an object": `{"a":1,}`,
		"two commas":                        "[1,,2]",
		"no comma":                          "[1 2]",
		"no colon":                          `{"a" 1}`,
		"name that is not a string":         "{1:2}",
		"single quotes":                     "{'a':1}",
		"wrong bracket":                     "[1}",
		"comment":                           "[1] // one",
		"plus sign":                         "+1",
		"point without digits":              "1.",
		"NaN":                               "NaN",
		"line break in a string":            "\"a\nb\"",
		"unknown escape":                    `"\x41"`,
	} {
		if got, err := Parse(text); err == nil {
			t.Errorf("%s: got %v", name, got)
		}
	}
}
