package tomlfile

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const placed = `top = 1

[http.404]
name = "not_found"
headers = { Allow = "GET", Vary = "Accept" }
fields.a = 1
fields.b.c = 2
body = """
{
}"""

  [ http . "4.5" ] # a table with a comment
"odd name" = true

[deep.er.table]
x = 1

[smtp]
250 = { name = "ok",
  fields = {
    list = [
      1, 2,
    ],
  },
}
`

func TestLineFindsTheKeyOrTheClosestTableAroundIt(t *testing.T) {
	f, err := Parse("f.toml", placed)
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]int{
		"top":                   1,
		"http":                  3,
		"http/405":              3,
		"http/404":              3,
		"http/404/name":         4,
		"http/404/headers":      5,
		"http/404/headers/Vary": 5,
		"http/404/fields":       6,
		"http/404/fields/a":     6,
		"http/404/fields/b":     7,
		"http/404/fields/b/c":   7,
		"http/404/body":         8,
		"http/404/missing":      3,
		"http/404/name/deeper":  4,
		"deep":                  15,
		"deep/er":               15,
		"http/4.5":              12,
		"http/4.5/odd name":     13,
		"smtp/250":              19,
		"smtp/250/fields":       20,
		"smtp/250/fields/list":  21,
		"smtp/251":              18,
		"nowhere":               0,
	}
	for path, want := range tests {
		if got := f.Line(strings.Split(path, "/")...); got != want {
			t.Errorf("%s: got line %d, want %d", path, got, want)
		}
	}
	if got := f.Line(); got != 0 {
		t.Errorf("no path at all: got line %d, want 0", got)
	}
}

func TestAFaultsKeyCanBePastedIntoTOML(t *testing.T) {
	f, err := Parse("f.toml", placed)
	if err != nil {
		t.Fatal(err)
	}
	want := `f.toml:13: http."4.5"."odd name": is odd`
	if got := f.Fault("is odd", "http", "4.5", "odd name").Error(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	want = `f.toml: "a\nb": is odd`
	if got := f.Fault("is odd", "a\nb").Error(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMembersKeepTheOrderTheyWereWrittenIn(t *testing.T) {
	tests := map[string]struct {
		text string
		path string
		want []string
	}{
		"table with a header":   {"[a.b.c]\nz = 1\ny = 2\nx = 3\n", "a/b/c", []string{"z", "y", "x"}},
		"inline table":          {"[a.b]\nc = { z = 1, y = 2, x = 3 }\n", "a/b/c", []string{"z", "y", "x"}},
		"dotted keys":           {"[a.b]\nc.z = 1\nd = 1\nc.y = 2\nc.x.w = 3\n", "a/b/c", []string{"z", "y", "x"}},
		"dotted keys in inline": {"[a.b]\nc = { z.q = 1, y = 2, z.p = 3 }\n", "a/b/c", []string{"z", "y"}},
		"level below dotted":    {"[a.b]\nc = { z.q = 1, y = 2, z.p = 3 }\n", "a/b/c/z", []string{"q", "p"}},
		"names with dots":       {"[a.b.c]\n\"z.z\" = 1\n\"\" = 2\ny = 3\n", "a/b/c", []string{"z.z", "", "y"}},
		"names with the separator": {
			"[a.b]\n\"c\\u0000d\" = { z = 1, y = 2 }\n[a.b.c]\nd = { y = 1, z = 2 }\n", "a/b/c/d", []string{"y", "z"},
		},
		"empty table": {"[a.b.c]\n", "a/b/c", nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, err := Parse("f.toml", tt.text)
			if err != nil {
				t.Fatal(err)
			}
			path := strings.Split(tt.path, "/")
			table := any(f.Values)
			for _, key := range path {
				table = table.(map[string]any)[key]
			}
			got := f.Members(table.(map[string]any), path...)
			if diff := cmp.Diff(tt.want, got); diff != "" && len(tt.want)+len(got) > 0 {
				t.Error(diff)
			}
		})
	}
}

func TestItemsOfAListShareAnOrder(t *testing.T) {
	f, err := Parse("f.toml", "[a.b]\nc = [{ z = 1, y = 2 }, { y = 3, x = 4, z = 5 }]\n")
	if err != nil {
		t.Fatal(err)
	}
	second := f.Values["a"].(map[string]any)["b"].(map[string]any)["c"].([]any)[1].(map[string]any)
	want := []string{"z", "y", "x"}
	if diff := cmp.Diff(want, f.Members(second, "a", "b", "c")); diff != "" {
		t.Error(diff)
	}
	delete(second, "y")
	if diff := cmp.Diff([]string{"z", "x"}, f.Members(second, "a", "b", "c")); diff != "" {
		t.Errorf("an item shows members of another: %s", diff)
	}
}
