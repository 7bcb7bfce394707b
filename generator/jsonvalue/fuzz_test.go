package jsonvalue

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// FuzzParse holds Parse against encoding/json: what Parse takes is JSON and
// means the same, and what it refuses is not JSON or breaks a limit of ours.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"null", " true\n", `"a\u00e9\ud83d\ude00"`, "-0", "-0.0", "1e2", "1e20", "1e400", "1e-400", "0.1e1", "01", "-",
		"9007199254740991", "9007199254740992", "-99999999999999999999",
		"[]", "[1,]", "[1}", "[[[[]]]]", strings.Repeat("[", MaxDepth+1), "{}", `{"a":1,"a":2}`, `{"a":{"a":[]}}`, `{"":null}`,
		`{"b":1,"a":[true,false,null,1.5,"x"]}`, `"\ud800"`, `"\\ud800"`, `"\udc00\ud800"`, `{"\ud83d\n":"\ude00"}`, "\"\u2028\"", "[1] [2]", "\ufeff1", "\"\xff\"", "{\"a\":",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := Parse(text)
		if err != nil {
			if json.Valid([]byte(text)) && !isLimit(err) {
				t.Fatalf("%q is JSON, but %v", text, err)
			}
			return
		}
		if got, want := plain(v), decoded(t, text); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q reads as %#v, want %#v", text, got, want)
		}
		written, err := Indent(v)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := decoded(t, written), plain(v); !reflect.DeepEqual(got, want) {
			t.Fatalf("%#v is written as %s", v, written)
		}
	})
}

func isLimit(err error) bool {
	return slices.ContainsFunc([]string{
		"not UTF-8", "nested deeper", "appears twice", "is beyond", "characters long", "surrogate",
	}, func(limit string) bool { return strings.Contains(err.Error(), limit) })
}

func decoded(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return v
}

// plain turns a value into what encoding/json makes of it.
func plain(v any) any {
	switch v := v.(type) {
	case int64:
		return float64(v)
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = plain(item)
		}
		return list
	case Object:
		object := make(map[string]any)
		for _, m := range v {
			object[m.Name] = plain(m.Value)
		}
		return object
	}
	return v
}
