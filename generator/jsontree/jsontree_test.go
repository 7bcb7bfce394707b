package jsontree_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func TestParseText(t *testing.T) {
	type ref = jsontree.Ref
	type text = jsontree.Text
	tests := map[string]any{
		"":                           "",
		"plain":                      "plain",
		"{name}":                     ref("name"),
		"{fields.order_id}":          ref("fields.order_id"),
		"order {order_id}":           text{"order ", ref("order_id")},
		"{a}{b}":                     text{ref("a"), ref("b")},
		"{a}-{b}!":                   text{ref("a"), "-", ref("b"), "!"},
		"{{":                         "{",
		"}}":                         "}",
		"{{name}}":                   "{name}",
		"{{{name}}}":                 text{"{", ref("name"), "}"},
		"{{{{":                       "{{",
		`{{"report": "{endpoint}"}}`: text{`{"report": "`, ref("endpoint"), `"}`},
	}
	for in, want := range tests {
		if got, err := jsontree.ParseText(in); err != nil || !cmp.Equal(got, want) {
			t.Errorf("%q: got %#v, %v", in, got, err)
		}
	}
	for _, in := range []string{"{", "}", "{}", "{name", "name}", "{ name }", "{a b}", "{a-b}", "{a..b}", "{.a}", "{name}}", "{{name}", "{é}"} {
		if got, err := jsontree.ParseText(in); err == nil {
			t.Errorf("%q is read as %#v", in, got)
		}
	}
}

func TestEscapedTextStaysAsItIs(t *testing.T) {
	for _, text := range []string{"", "{", "}", "{name}", "{{", "a {b}} c", "#{1} ${x} {0}"} {
		if got, err := jsontree.ParseText(escape(text)); err != nil || got != text {
			t.Errorf("%q: got %v, %v", text, got, err)
		}
	}
}

var values = map[jsontree.Ref]any{
	"name": "not_found", "status": int64(404), "ok": true, "missing": jsontree.Absent, "list": []any{int64(1)},
	"fields": jsonvalue.Object{{Name: "id", Value: "42"}, {Name: "z", Value: nil}}, "none": jsonvalue.Object{},
	"message": jsontree.Text{"order ", jsontree.Ref("later"), "?"},
}

func lookup(r jsontree.Ref) any {
	if v, ok := values[r]; ok {
		return v
	}
	return r
}

func TestFill(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"a value keeps its type":               {`{"a": "{status}", "b": "{ok}", "c": "{list}"}`, `{"a":404,"b":true,"c":[1]}`},
		"in a longer string it is text":        {`"{name}: {status}"`, `"not_found: 404"`},
		"an absent value leaves its member":    {`{"a": "{missing}", "b": 1}`, `{"b":1}`},
		"and the member of a longer string":    {`{"a": "trace {missing}", "b": 1}`, `{"b":1}`},
		"and the item of a list":               {`["{missing}", 1]`, `[1]`},
		"an object is spread where it says so": {`{"a": 1, "...": "{fields}", "b": 2}`, `{"a":1,"id":"42","z":null,"b":2}`},
		"an empty object spreads nothing":      {`{"a": 1, "...": "{none}"}`, `{"a":1}`},
		"an absent object spreads nothing":     {`{"a": 1, "...": "{missing}"}`, `{"a":1}`},
		"an empty object stays":                {`{"details": "{none}"}`, `{"details":{}}`},
		"names of members are no placeholders": {`{"{name}": 1}`, `{"{name}":1}`},
		"what is not known yet stays":          {`{"a": "{later}", "...": "{rest}"}`, `{"a":"later","...":"rest"}`},
		"and is joined with the text around":   {`"{name} {message} {status}"`, `["not_found order ","later","? 404"]`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := jsontree.Fill(parse(t, tt.in), lookup)
			if err != nil {
				t.Fatal(err)
			}
			text, err := json.Marshal(got)
			if err != nil || string(text) != tt.want {
				t.Errorf("got %s, %v", text, err)
			}
		})
	}
}

func TestFillRefuses(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"a list inside of a text":   {`"all of {list}"`, "{list} is not text: only strings and integers can be part of a longer one"},
		"a boolean inside of one":   {`["{ok}!"]`, "{ok} is not text: only strings and integers can be part of a longer one"},
		"a text that is spread":     {`{"...": "{name}"}`, `"..." spreads an object, and {name} is none`},
		"a member that is there":    {`{"id": 1, "...": "{fields}"}`, `the body has a member "id" already`},
		"a member that comes later": {`{"...": "{fields}", "z": 1}`, `the body has a member "z" already`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got, err := jsontree.Fill(parse(t, tt.in), lookup); err == nil || err.Error() != tt.want {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}

func TestASpreadIsOnePlaceholder(t *testing.T) {
	for _, in := range []string{`{"...": {"a": 1}}`, `{"...": "x{fields}"}`, `{"...": 1}`} {
		v, err := jsonvalue.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		if tree, err := jsontree.Parse(v); err == nil {
			t.Errorf("%s is read as %v", in, tree)
		}
	}
}

func TestRefs(t *testing.T) {
	got := jsontree.Refs(parse(t, `{"a": ["{name}", {"b": "{x} and {name}"}], "...": "{fields}", "c": 1}`))
	if diff := cmp.Diff([]jsontree.Ref{"name", "x", "name", "fields"}, got); diff != "" {
		t.Error(diff)
	}
}

func parse(t *testing.T, text string) any {
	t.Helper()
	v, err := jsonvalue.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := jsontree.Parse(v)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// escape writes a text so that [jsontree.ParseText] returns it unchanged.
func escape(text string) string { return strings.NewReplacer("{", "{{", "}", "}}").Replace(text) }

func TestATextIsFilledInMemoryThatGrowsAsItDoes(t *testing.T) {
	const many = 30_000
	tree, err := jsontree.ParseText(strings.Repeat("{a}", many))
	if err != nil {
		t.Fatal(err)
	}
	result := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			filled, err := jsontree.FillText(tree, func(jsontree.Ref) any { return "x" })
			if err != nil || filled != strings.Repeat("x", many) {
				b.Fatal("not filled")
			}
		}
	})
	if bytes := result.AllocedBytesPerOp(); bytes > 1000*many {
		t.Errorf("%d placeholders take %d bytes", many, bytes)
	}
}
