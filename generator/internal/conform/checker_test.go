package conform_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// want is the response of most of these tests, and right a server's text that
// is it.
var want = &generator.Response{
	Status: 429, Headers: []catalog.Header{{Name: "Retry-After", Value: "300"}},
	MediaType: "application/json", HasBody: true,
	Body: jsonvalue.Object{
		{Name: "error", Value: "slow_down"},
		{Name: "seconds", Value: int64(300)},
		{Name: "ratio", Value: 0.5},
		{Name: "left", Value: int64(0)},
		{Name: "hint", Value: nil},
		{Name: "allow", Value: []any{"GET", jsonvalue.Object{{Name: "now", Value: true}}}},
	},
}

const right = `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
Retry-After: 300
Connection: close

{"error": "slow_down", "seconds": 300, "ratio": 0.5, "left": 0, "hint": null, "allow": ["GET", {"now": true}]}`

const rightExcerpt = `"{\"error\": \"slow_down\", \"seconds\": 300, \"ratio\": 0.5, \"left\": 0, \"hint\": null, \"allow\": [\"GET\", {\"now\": true}]}"`

// body is what an excerpt shows of right with a part replaced.
func bodyWith(old, new string) string {
	quoted := strings.NewReplacer(`"`, `\"`)
	return strings.Replace(rightExcerpt, quoted.Replace(old), quoted.Replace(new), 1)
}

func TestAWrongResponseIsCaughtByItsOwnMessage(t *testing.T) {
	for _, test := range []struct{ name, old, new, message string }{
		{"another status", "429", "503", "sends status 503, not 429"},
		{"an interim response that is not asked for", "HTTP/1.1 429", "HTTP/1.1 103 Early Hints\n\nHTTP/1.1 429",
			"sends an interim response 103 first"},
		{"a missing header", "Retry-After: 300\n", "", "sends no header Retry-After"},
		{"another header value", "Retry-After: 300", "Retry-After: 30", "sends Retry-After: 30, not 300"},
		{"a header value in other letters", "Retry-After: 300", "Retry-After: 3OO", "sends Retry-After: 3OO, not 300"},
		{"a second value of a header", "Retry-After: 300", "Retry-After: 300\nRetry-After: 30", "sends Retry-After: 300, 30, not 300"},
		{"a value of a header in a list", "Retry-After: 300", "Retry-After: 300, 30", "sends Retry-After: 300, 30, not 300"},
		{"no Content-Type", "Content-Type: application/json\n", "", "sends no Content-Type"},
		{"another media type", "application/json", "text/html; charset=utf-8",
			`sends Content-Type "text/html; charset=utf-8", not application/json`},
		{"a media type that is none", "application/json", "json", `sends Content-Type "json", not application/json`},
		{"two media types", "application/json", "application/json\nContent-Type: text/html",
			`sends Content-Type "application/json, text/html", not application/json`},
		{"an encoding that JSON does not have", "application/json", "application/json; charset=iso-8859-1",
			`sends Content-Type "application/json; charset=iso-8859-1", not application/json`},
		{"another text", `"slow_down"`, `"Slow_down"`, "sends another value at body.error: " + bodyWith("slow_down", "Slow_down")},
		{"another number", "0.5", "0.51", "sends another value at body.ratio: " + bodyWith("0.5", "0.51")},
		{"a number as a text", `: 300,`, `: "300",`, "sends another value at body.seconds: " + bodyWith(": 300,", `: "300",`)},
		{"null for zero", `: 0,`, `: null,`, "sends another value at body.left: " + bodyWith(`: 0,`, `: null,`)},
		{"a text for null", "null", `"null"`, "sends another value at body.hint: " + bodyWith("null", `"null"`)},
		{"a list for an object", `{"now": true}`, `[true]`, "sends another value at body.allow[1]: " + bodyWith(`{"now": true}`, `[true]`)},
		{"an object for a text", `"GET"`, `{}`, "sends another value at body.allow[0]: " + bodyWith(`"GET"`, `{}`)},
		{"a missing member", `"hint": null, `, "", "sends no body.hint: " + bodyWith(`"hint": null, `, "")},
		{"a member in other letters", `"now"`, `"Now"`,
			"sends no body.allow[1].now, sends body.allow[1].Now, which is not asked for: " + bodyWith("now", "Now")},
		{"an extra member", `"hint": null`, `"hint": null, "trace": 1`,
			"sends body.trace, which is not asked for: " + bodyWith(`"hint": null`, `"hint": null, "trace": 1`)},
		{"another order of a list", `"GET", {"now": true}`, `{"now": true}, "GET"`,
			"sends another value at body.allow[0], sends another value at body.allow[1]: " + bodyWith(`"GET", {"now": true}`, `{"now": true}, "GET"`)},
		{"a longer list", `"GET", `, `"GET", "PUT", `, "sends 3 items at body.allow, not 2: " + bodyWith(`"GET", `, `"GET", "PUT", `)},
		{"a member twice", `"hint"`, `"error": "slow_down", "hint"`,
			`sends a body that is not JSON (member "error" appears twice): ` + bodyWith(`"hint"`, `"error": "slow_down", "hint"`)},
		{"JSON that ends early", "true}]}", "true}]", "sends a body that is not JSON (JSON ends early): " + bodyWith("true}]}", "true}]")},
		{"more than JSON", "true}]}", "true}]} ok", "sends a body that is not JSON (more than one JSON value): " + bodyWith("true}]}", "true}]} ok")},
		{"another encoding", "slow_down", "slow\xe9", "sends a body that is not JSON (not UTF-8): " + bodyWith("slow_down", `slow\xe9`)},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if !strings.Contains(right, test.old) {
				t.Fatalf("%q is not in the right response", test.old)
			}
			got := judge(t, strings.Replace(right, test.old, test.new, 1), closes, want)
			if got != test.message {
				t.Errorf("got  %s\nwant %s", got, test.message)
			}
		})
	}
}

func TestAllThatIsWrongIsSaid(t *testing.T) {
	got := judge(t, "HTTP/1.1 500 Internal Server Error\nContent-Type: text/html\n\n<h1>Oops</h1>", closes, want)
	message := `sends status 500, not 429; sends no header Retry-After; sends Content-Type "text/html", not application/json; ` +
		"sends a body that is not JSON ("
	if !strings.HasPrefix(got, message) || !strings.HasSuffix(got, `: "<h1>Oops</h1>"`) {
		t.Errorf("got %s", got)
	}
}

func TestAnExcerptOfALongBodyIsShort(t *testing.T) {
	got := judge(t, "HTTP/1.1 429 Too Many Requests\n\n"+strings.Repeat("x", 1000), closes, want)
	if wanted := `: "` + strings.Repeat("x", 400) + `"...`; !strings.HasSuffix(got, wanted) {
		t.Errorf("got %s", got)
	}
}
