package literal_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// body has a member of each kind, one that is no plain name, and nothing in
// nothing.
const body = `{"error": "too_many_requests", "retry-after": 300, "ratio": 0.5, "ok": false, "hint": null,
	"allow": ["GET", null, {"method": "PUT"}], "none": {"list": [], "object": {}}}`

var layouts = map[string]string{
	"python": `
{
        "error": "too_many_requests",
        "retry-after": 300,
        "ratio": 0.5,
        "ok": False,
        "hint": None,
        "allow": [
            "GET",
            None,
            {
                "method": "PUT",
            },
        ],
        "none": {
            "list": [],
            "object": {},
        },
    }`,
	"ruby": `
{
    error: "too_many_requests",
    "retry-after": 300,
    ratio: 0.5,
    ok: false,
    hint: nil,
    allow: [
      "GET",
      nil,
      {
        method: "PUT"
      }
    ],
    none: {
      list: [],
      object: {}
    }
  }`,
	"javascript": `
{
    error: "too_many_requests",
    "retry-after": 300,
    ratio: 0.5,
    ok: false,
    hint: null,
    allow: [
      "GET",
      null,
      {
        method: "PUT",
      },
    ],
    none: {
      list: [],
      object: {},
    },
  }`,
	"go": `
map[string]any{
		"error":       "too_many_requests",
		"retry-after": 300,
		"ratio":       0.5,
		"ok":          false,
		"hint":        nil,
		"allow": []any{
			"GET",
			nil,
			map[string]any{
				"method": "PUT",
			},
		},
		"none": map[string]any{
			"list":   []any{},
			"object": map[string]any{},
		},
	}`,
	"java": `
Map.of(
        "error", "too_many_requests",
        "retry-after", 300,
        "ratio", 0.5,
        "ok", false,
        "hint", Optional.empty(),
        "allow", List.of(
            "GET",
            Optional.empty(),
            Map.of(
                "method", "PUT"
            )
        ),
        "none", Map.of(
            "list", List.of(),
            "object", Map.of()
        )
    )`,
	"csharp": `
new Dictionary<string, object?>
    {
        ["error"] = "too_many_requests",
        ["retry-after"] = 300,
        ["ratio"] = 0.5,
        ["ok"] = false,
        ["hint"] = null,
        ["allow"] = new object?[]
        {
            "GET",
            null,
            new Dictionary<string, object?>
            {
                ["method"] = "PUT",
            },
        },
        ["none"] = new Dictionary<string, object?>
        {
            ["list"] = Array.Empty<object?>(),
            ["object"] = new Dictionary<string, object?>(),
        },
    }`,
}

func TestMembersHaveALineEach(t *testing.T) {
	for name, want := range layouts {
		t.Run(name, func(t *testing.T) { checkLayout(t, name, body, 1, want) })
	}
}

func TestJavaNamesMoreThanTenPairsAsEntries(t *testing.T) {
	checkLayout(t, "java", `{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":null}`, 0, `
Map.<String, Object>ofEntries(
    Map.entry("a", 1),
    Map.entry("b", 2),
    Map.entry("c", 3),
    Map.entry("d", 4),
    Map.entry("e", 5),
    Map.entry("f", 6),
    Map.entry("g", 7),
    Map.entry("h", 8),
    Map.entry("i", 9),
    Map.entry("j", 10),
    Map.entry("k", Optional.empty())
)`)
}

func checkLayout(t *testing.T, name, value string, level int, want string) {
	t.Helper()
	v, err := jsonvalue.Parse(value)
	if err != nil {
		t.Fatal(err)
	}
	if got := language(t, name).Value(v, level); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got\n%s\nwant%s", got, want)
	}
}
