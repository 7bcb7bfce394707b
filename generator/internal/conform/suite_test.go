package conform

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEveryStatusIsTriedInEverySuiteItBelongsTo(t *testing.T) {
	c, f, err := reference(referenceCatalog+`
[http.101]
name    = "switching_protocols"
no_http = "nobody sends it"
headers = { Upgrade = "x", Connection = "Upgrade" }
[http.102]
name = "processing"
[smtp.504]
name        = "parameter"
http_status = 504
[smtp.220]
name    = "ready"
no_http = "nobody sends it"
[hostile.quotes]
name        = "quotes"
http_status = 400
`, referenceTemplate)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases(c, f)
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string][]string)
	for _, c := range cases {
		if c.Status == nil {
			continue // one more request to the endpoint of another case
		}
		got[c.Suite] = append(got[c.Suite], strings.TrimPrefix(c.Path, "/"+c.Suite))
	}
	everyHTTP := []string{"/http/204", "/http/205", "/http/404", "/http/409", "/http/410", "/http/429", "/http/503"}
	want := map[string][]string{
		suiteCatalog:   append(slices.Clone(everyHTTP), "/smtp/504"),
		suiteProblem:   everyHTTP,
		suiteConstants: everyHTTP,
		suiteRoutes:    {"/orders/42", "/orders/42/items/42", "/42/v1.2/a-b_c~d", "/slash/", "/"},
		suiteInterim:   {"/http/103"},
		suiteHostile:   {"/hostile/quotes"},
		suiteHeaders:   {"/few", "/many"},
		suiteMethods:   {"/get", "/post", "/put/42", "/patch", "/delete"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheHashChangesWithWhatIsRenderedAndWithNothingElse(t *testing.T) {
	for _, test := range []struct {
		name     string
		old, new string // in the catalog or the template
		changes  bool
	}{
		{"a message", "Slow down", "Slow down!", true},
		{"a header", `"300"`, `"301"`, true},
		{"a field", "retry_after = 300", "retry_after = 301", true},
		{"a status more", "[http.503]", "[http.500]\nname = \"oops\"\n[http.503]", true},
		{"a title, which problem bodies hold", `"too_many_requests"`, "\"too_many_requests\"\ntitle = \"Slow\"", true},
		{"a summary", "Too many", "Too many of them", false},
		{"a comment of the catalog", "[http.503]", "# see above\n[http.503]", false},
		{"another order of the catalog", "[http.409]\nname = \"conflict\"\n[http.410]\nname = \"gone\"", "[http.410]\nname = \"gone\"\n[http.409]\nname = \"conflict\"", false},
		{"the snippet", "    return ", "    return  ", true},
		{"the app", "{{end}}{{end}}", "{{end}}# end{{end}}", true},
		{"the name of a file", "app/app.py", "app/main.py", true},
		{"another file of the app", `{{define "app/app.py"}}`, "{{define \"app/more.py\"}}{{end}}{{define \"app/app.py\"}}", true},
		{"the case of handlers", `"snake"`, `"camel"`, true},
		{"the spelling of parameters", "<{name}>", ":{name}", true},
		{"a constant", "NOT_FOUND", "NOT_THERE", true},
		{"a constant more", "[constants]", "[constants]\n410 = \"GONE\"", true},
		{"an interim status less", "interim  = [103]", "", true},
		{"an omitted header", "[constants]", "[omit]\nheaders = [\"Retry-After\"]\nreason = \"why\"\n[constants]", true},
		{"an omitted header that nothing sends", "[constants]", "[omit]\nheaders = [\"Keep-Alive\"]\nreason = \"why\"\n[constants]", false},
		{"the title of the framework", `"Reference"`, `"Other"`, false},
		{"a comment of the template", "interim ", "# see above\ninterim ", false},
		{"a block that the app does not use", `{{define "imports"}}{{end}}`, `{{define "imports"}}import x{{end}}`, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := hashOf(t, referenceCatalog, referenceTemplate)
			inCatalog := strings.Replace(referenceCatalog, test.old, test.new, 1)
			inTemplate := strings.Replace(referenceTemplate, test.old, test.new, 1)
			if (inCatalog == referenceCatalog) == (inTemplate == referenceTemplate) {
				t.Fatalf("%q is not in exactly one of catalog and template", test.old)
			}
			if changed := hashOf(t, inCatalog, inTemplate) != before; changed != test.changes {
				t.Errorf("the hash changes: %v, want %v", changed, test.changes)
			}
		})
	}
}

func hashOf(t *testing.T, catalogText, templateText string) string {
	t.Helper()
	c, f, err := reference(catalogText, templateText)
	if err != nil {
		t.Fatal(err)
	}
	h, err := Hash(c, f)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
