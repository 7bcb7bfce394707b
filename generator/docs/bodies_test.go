package docs_test

import (
	"encoding/json"
	"os/exec"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/docstest"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// canonical gives our own statuses what only one of the bodies places by name.
const canonical = `
[http.404]
fields = { canonical = "NOT_FOUND" }
[http.500]
fields = { canonical = "INTERNAL" }
`

// bodyPages are the pages of 25 errors, and of our own 404 and 500, in a body.
func bodyPages(t *testing.T, body string) map[string]*docs.Page {
	t.Helper()
	src := docstest.Source(t, conform.BodiesCatalog(), canonical)
	src.Families = []string{"http", conform.BodiesFamily}
	src.Options.Body = body
	pages := make(map[string]*docs.Page)
	for _, s := range src.Statuses() {
		if s.Family.Name == conform.BodiesFamily || s.Code == "404" || s.Code == "500" {
			pages[s.ID()] = docstest.Page(t, src, s.ID(), "en")
		}
	}
	if len(pages) != 27 {
		t.Fatalf("got %d pages", len(pages))
	}
	return pages
}

// shown returns the body of the mock response of a page.
func shown(t *testing.T, p *docs.Page) any {
	t.Helper()
	head, body, ok := strings.Cut(p.HTTP, "\n\n")
	body = strings.TrimSuffix(body, "\n")
	if !ok || !strings.Contains(head+"\n", "\nContent-Length: "+strconv.Itoa(len(body))+"\n") {
		t.Errorf("%s has no body, or another length:\n%s", p.ID, p.HTTP)
	}
	return decoded(t, body)
}

func decoded(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return v
}

func TestEachOfNineBodiesIsSaidOnce(t *testing.T) {
	want := map[string]string{
		"envelope": `{"error": {"code": "order_not_found", "message": "No order has the number 42", "details": {"order_id": "42", "canonical": "NOT_FOUND", "help": "https://shop.example.com/help"}}}`,
		"jsonapi":  `{"errors": [{"status": "404", "code": "order_not_found", "title": "Order Not Found", "detail": "No order has the number 42", "meta": {"order_id": "42", "canonical": "NOT_FOUND", "help": "https://shop.example.com/help"}}]}`,
		"google": `{"error": {"code": 404, "message": "No order has the number 42", "status": "NOT_FOUND", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo",
			"reason": "order_not_found", "domain": "shop.example.com", "metadata": {"order_id": "42", "help": "https://shop.example.com/help"}}]}}`,
		"rfc9457": `{"type": "https://shop.example.com/errors/E1", "title": "Order Not Found", "status": 404, "detail": "No order has the number 42",
			"instance": "/endpoint", "order_id": "42", "canonical": "NOT_FOUND", "help": "https://shop.example.com/help"}`,
		"stripe": `{"error": {"type": "bodies_error", "code": "order_not_found", "message": "No order has the number 42", "doc_url": "https://docs.example.com/errors/E1",
			"order_id": "42", "canonical": "NOT_FOUND", "help": "https://shop.example.com/help"}}`,
		"oauth2": `{"error": "order_not_found", "error_description": "No order has the number 42", "order_id": "42", "canonical": "NOT_FOUND", "help": "https://shop.example.com/help"}`,
		"fhir": `{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "processing", "details": {"coding": [{"system": "https://shop.example.com/errors",
			"code": "order_not_found", "display": "Order Not Found"}], "text": "No order has the number 42"}, "diagnostics": "GET /endpoint"}]}`,
		"scim":   `{"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "scimType": "order_not_found", "detail": "No order has the number 42", "status": "404"}`,
		"detail": `{"detail": "No order has the number 42"}`,
	}
	for _, body := range conform.Bodies {
		t.Run(body, func(t *testing.T) {
			p := bodyPages(t, body)["bodies/E1"]
			if got := shown(t, p); !reflect.DeepEqual(got, decoded(t, want[body])) {
				t.Errorf("got %s", p.HTTP)
			}
		})
	}
}

// readers are programs that evaluate the body of a snippet: one JSON list of
// texts comes in, one of values goes out.
var readers = map[string]struct{ program, script, frameworks string }{
	"python3": {"python3", `
import ast, json, sys
def body(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign) and node.targets[0].id == "body":
            return ast.literal_eval(node.value)
json.dump([body(t) for t in json.load(sys.stdin)], sys.stdout)
`, "django fastapi flask"},
	"node": {"node", `
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const body = (t) => eval("(" + t.slice(t.indexOf("json(", t.indexOf(".status(")) + 5, t.indexOf(");\n}", t.indexOf(".status("))) + ")");
process.stdout.write(JSON.stringify(texts.map(body)));
`, "express"},
}

func TestWhatAPageShowsIsWhatEachSnippetSends(t *testing.T) {
	for _, body := range conform.Bodies {
		pages := bodyPages(t, body)
		for id, p := range pages {
			for _, s := range p.Snippets {
				if s.Code == "" {
					t.Errorf("%s in %s: no snippet in %s", id, body, s.Title)
				}
			}
		}
		for name, r := range readers {
			t.Run(body+"/"+name, func(t *testing.T) {
				if _, err := exec.LookPath(r.program); err != nil {
					toolchain.Lack(t, err, strings.Fields(r.frameworks)...)
				}
				var texts, ids []string
				var want []any
				for id, p := range pages {
					for _, s := range p.Snippets {
						if strings.Contains(" "+r.frameworks+" ", " "+s.Framework+" ") {
							texts, ids, want = append(texts, s.Code), append(ids, id+" in "+s.Title), append(want, shown(t, p))
						}
					}
				}
				got := evaluate(t, r.program, r.script, texts)
				for i := range want {
					if !reflect.DeepEqual(got[i], want[i]) {
						t.Errorf("%s: got %v, want %v", ids[i], got[i], want[i])
					}
				}
			})
		}
	}
}

func evaluate(t *testing.T, program, script string, texts []string) []any {
	t.Helper()
	flag := map[string]string{"python3": "-c", "node": "-e"}[program]
	in, err := jsonvalue.Compact(texts)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, flag, script)
	cmd.Stdin = strings.NewReader(in)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return decoded(t, string(out)).([]any)
}
