package literal_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
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
	"csharp": `
new JsonObject
    {
        ["error"] = "too_many_requests",
        ["retry-after"] = 300,
        ["ratio"] = 0.5,
        ["ok"] = false,
        ["hint"] = null,
        ["allow"] = new JsonArray("GET", null, new JsonObject { ["method"] = "PUT" }),
        ["none"] = new JsonObject { ["list"] = new JsonArray(), ["object"] = new JsonObject() },
    }`,
}

func TestMembersHaveALineEach(t *testing.T) {
	for name, want := range layouts {
		t.Run(name, func(t *testing.T) { checkLayout(t, name, body, 1, want) })
	}
}

func TestJavaBuildsObjectsWithStatements(t *testing.T) {
	value, err := jsonvalue.Parse(body)
	if err != nil {
		t.Fatal(err)
	}
	got, err := language(t, "java").Fill(literal.Target{Variable: "body", Method: "put", Taken: []string{"allow", "none2"}}, value, 1)
	if err != nil {
		t.Fatal(err)
	}
	want := `
body.put("error", "too_many_requests");
    body.put("retry-after", 300);
    body.put("ratio", 0.5);
    body.put("ok", false);
    body.put("hint", null);
    List<Object> allow2 = new ArrayList<>();
    allow2.add("GET");
    allow2.add(null);
    Map<String, Object> allow2Item = new LinkedHashMap<>();
    allow2Item.put("method", "PUT");
    allow2.add(allow2Item);
    body.put("allow", allow2);
    Map<String, Object> none = new LinkedHashMap<>();
    none.put("list", List.of());
    none.put("object", new LinkedHashMap<String, Object>());
    body.put("none", none);`
	if err != nil || "\n"+got != want {
		t.Errorf("got %v\n%s\nwant%s", err, got, want)
	}
}

func TestJavaNamesTheTypeOfItemsThatDiffer(t *testing.T) {
	for value, want := range map[string]string{
		`[]`:                 "List.of()",
		`[1, 2]`:             "List.of(1, 2)",
		`[1, "a", 0.5]`:      `List.<Object>of(1, "a", 0.5)`,
		`[[1], [2]]`:         "List.<Object>of(List.of(1), List.of(2))",
		`[null]`:             "Collections.singletonList(null)",
		`[null, null]`:       "Arrays.asList(null, null)",
		`[null, 1, "a", {}]`: `Arrays.<Object>asList(null, 1, "a", new LinkedHashMap<String, Object>())`,
	} {
		checkLayout(t, "java", value, 0, "\n"+want)
	}
}

func TestCSharpFillsALineWhereItsFormatterDoes(t *testing.T) {
	for value, want := range map[string]string{
		`{"error": "not_found", "message": "Not here"}`: `new JsonObject { ["error"] = "not_found", ["message"] = "Not here" }`,
		`{"error": "unavailable", "message": "This resource is unavailable until further notice"}`: `new JsonObject
{
    ["error"] = "unavailable",
    ["message"] = "This resource is unavailable until further notice",
}`,
		`[null]`:       "new JsonArray(default(JsonNode))",
		`[[null], {}]`: "new JsonArray(new JsonArray(default(JsonNode)), new JsonObject())",
		`[{"a": 1, "b": 2, "c": 3}, "x"]`: `new JsonArray(
    new JsonObject
    {
        ["a"] = 1,
        ["b"] = 2,
        ["c"] = 3,
    },
    "x"
)`,
	} {
		checkLayout(t, "csharp", value, 0, "\n"+want)
	}
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
