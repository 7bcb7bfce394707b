package lint_test

import (
	"regexp"
	"strings"
	"testing"
)

// TestLintNamesWhatATemplateAddsToTheBody changes our templates as somebody does
// whose company wants another body.
func TestLintNamesWhatATemplateAddsToTheBody(t *testing.T) {
	const object = `\{\{object (\d) \.Body\}\}`
	tests := map[string]struct{ frameworks, old, replacement string }{
		"a member around it in Python":      {"django fastapi flask", object, `{"error": $0, "version": 2}`},
		"a member around it alone":          {"django fastapi flask", object, `{"data": $0}`},
		"a list around it in Python":        {"django fastapi flask", object, `[$0]`},
		"dict in Python":                    {"django fastapi flask", object, `dict(error=$0)`},
		"members before it in Python":       {"django fastapi flask", object, `{"version": 2, **$0}`},
		"an operator in Python":             {"django fastapi flask", object, `$0 | {"version": 2}`},
		"a member after it in Python":       {"django fastapi flask", object, "$0\n    body[\"version\"] = 2"},
		"an update in Python":               {"django fastapi flask", object, "$0\n    body.update(version=2)"},
		"a wrapper when it is used":         {"flask", `jsonify\(body\)`, `jsonify({"data": body})`},
		"a wrapper where it is spread":      {"flask", `jsonify\(body\)`, `jsonify({**body, "version": 2})`},
		"a member around it in JavaScript":  {"express", object, `{ data: $0 }`},
		"a quoted member in JavaScript":     {"express", object, `{ "error": $0, version: 2 }`},
		"a spread in JavaScript":            {"express", object, `{ ...$0, version: 2 }`},
		"assign in JavaScript":              {"express", object, `Object.assign($0, { version: 2 })`},
		"a list around it in JavaScript":    {"express", object, `[$0]`},
		"a member around it in Ruby":        {"rails", object, `{ data: $0 }`},
		"a rocket in Ruby":                  {"rails", object, `{ "data" => $0 }`},
		"merge in Ruby":                     {"rails", object, `$0.merge(version: 2)`},
		"a member after it in Ruby":         {"rails", object, "$0\n    body[:version] = 2"},
		"a member around it in Go":          {"go", object, `map[string]any{"error": $0}`},
		"a member after it in Go":           {"go", object, "$0\n\tbody[\"version\"] = 2"},
		"a struct around it in Go":          {"go", object, `envelope{Data: $0}`},
		"a member around it in Java":        {"spring", `\.body\(body\)`, `.body(Map.of("data", body))`},
		"two members in Java":               {"spring", `\.body\(body\)`, `.body(Map.of("version", 2, "data", body))`},
		"a member before it in Java":        {"spring", `\{\{fill \$ 2 "body" "put" \.\}\}`, "body.put(\"version\", 2);\n        $0"},
		"a member after it in Java":         {"spring", `\{\{fill \$ 2 "body" "put" \.\}\}`, "$0\n        body.put(\"version\", 2);"},
		"a list around it in Java":          {"spring", `\.body\(body\)`, `.body(List.of(body))`},
		"a member around it in C#":          {"aspnet", object, `new Dictionary<string, object?> { ["data"] = $0 }`},
		"an anonymous object in C#":         {"aspnet", object, `new { data = $0 }`},
		"a member after it in C#":           {"aspnet", object, "$0;\n    body[\"version\"] = 2"},
		"another Add in C#":                 {"aspnet", object, "$0;\n    body.Add(\"version\", 2)"},
		"a wrapper in C# where it is used":  {"aspnet", `body\.ToJsonString`, `new { data = body }.ToJsonString`},
		"a member added where it is wanted": {"django", `JsonResponse\(body`, `JsonResponse({"data": body}`},
	}
	for name, tt := range tests {
		for framework := range strings.FieldsSeq(tt.frameworks) {
			t.Run(name+"/"+framework, func(t *testing.T) {
				text := templateText(t, framework)
				broken := regexp.MustCompile(tt.old).ReplaceAllString(text, tt.replacement)
				if broken == text {
					t.Fatalf("the template does not have %s", tt.old)
				}
				err := check(t, framework, broken)
				if err == nil || !strings.HasPrefix(err.Error(), "templates/"+framework+".tmpl:") || !strings.HasSuffix(err.Error(), "adds to the body") {
					t.Errorf("got %v", err)
				}
			})
		}
	}
}
