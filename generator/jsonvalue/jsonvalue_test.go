package jsonvalue

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestASCIIEscapesWhatIsBeyondIt(t *testing.T) {
	got, err := ASCII(Object{{Name: "é", Value: []any{"\U0001f600 \x7f </b>", int64(1), nil}}})
	if want := `{"\u00e9":["\ud83d\ude00 \u007f </b>",1,null]}`; err != nil || got != want {
		t.Errorf("got %s, %v, want %s", got, err, want)
	}
}

func TestMembersKeepTheirOrder(t *testing.T) {
	o := Object{{"zeta", int64(1)}, {"alpha", Object{{"b", nil}, {"a", true}}}, {"<&>", "a\u2028b<"}}
	got, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"zeta":1,"alpha":{"b":null,"a":true},"\u003c\u0026\u003e":"a\u2028b\u003c"}`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestIndentWritesOneMemberALine(t *testing.T) {
	tests := map[string]struct {
		value any
		want  string
	}{
		"null":         {nil, "null"},
		"string":       {"a <b> & 'c'", `"a <b> & 'c'"`},
		"empty object": {Object{}, "{}"},
		"empty list":   {[]any{}, "[]"},
		"nested": {
			Object{{"b", []any{int64(1), "x"}}, {"a", Object{{"<", 1.5}}}},
			"{\n  \"b\": [\n    1,\n    \"x\"\n  ],\n  \"a\": {\n    \"<\": 1.5\n  }\n}",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := Indent(tt.value)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestIndentReportsWhatJSONCannotHold(t *testing.T) {
	for name, v := range map[string]any{
		"infinity":                       math.Inf(1),
		"infinity in a list":             []any{math.Inf(1)},
		"NaN in an object":               Object{{"a", math.NaN()}},
		"function, which is not a value": func() {},
	} {
		if text, err := Indent(v); err == nil {
			t.Errorf("%s: got %s", name, text)
		}
	}
}

func TestGetFindsAMemberByItsExactName(t *testing.T) {
	o := Object{{"a", nil}, {"A", int64(2)}}
	if v, ok := o.Get("A"); v != int64(2) || !ok {
		t.Errorf("got %v, %v", v, ok)
	}
	if v, ok := o.Get("a"); v != nil || !ok {
		t.Errorf("got %v, %v: a null is there", v, ok)
	}
	if _, ok := o.Get("b"); ok {
		t.Error("b is not there")
	}
}

func TestCheckAllowsWhatEveryFrameworkCanSend(t *testing.T) {
	for name, v := range map[string]any{
		"null": nil, "true": true, "empty string": "", "zero": int64(0), "fraction": 1.5,
		"largest integer":  int64(1<<53 - 1),
		"smallest integer": int64(-(1<<53 - 1)),
		"longest string":   strings.Repeat("€", MaxString),
		"deepest list":     nested(MaxDepth),
		"empty name":       Object{{"", nil}},
	} {
		if err := Check(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCheckTellsWhereAValueGoesWrong(t *testing.T) {
	tests := map[string]struct {
		value any
		want  string
	}{
		"integer too large":  {int64(1 << 53), "integer 9007199254740992 is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)"},
		"integer too small":  {int64(-1 << 53), "integer -9007199254740992 is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)"},
		"infinity":           {math.Inf(-1), "JSON has no infinity and no NaN"},
		"NaN":                {math.NaN(), "JSON has no infinity and no NaN"},
		"string not UTF-8":   {"\xff", "not UTF-8"},
		"string too long":    {strings.Repeat("€", MaxString+1), "10001 characters long, at most 10000 are allowed"},
		"name not UTF-8":     {Object{{"\xff", nil}}, "member name: not UTF-8"},
		"nested too deep":    {nested(MaxDepth + 1), strings.Repeat("item 1: ", MaxDepth+1) + "nested deeper than 32 levels"},
		"int instead of 64":  {7, "int is not a JSON value"},
		"a map has no order": {map[string]any{}, "map[string]interface {} is not a JSON value"},
		"deep inside": {
			Object{{"a", []any{nil, Object{{"b c", math.NaN()}}}}},
			`member "a": item 2: member "b c": JSON has no infinity and no NaN`,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if err := Check(tt.value); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

// nested returns a null inside so many lists.
func nested(lists int) any {
	var v any
	for range lists {
		v = []any{v}
	}
	return v
}
