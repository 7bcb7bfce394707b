package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// valuesTemplate writes a body that holds values, and one of them as the text
// of a header.
const valuesTemplate = `{{define "imports"}}{{end}}
{{define "snippet"}}
body = {{object 0 .Body}}
retry_after = {{text (index .Body 1).Value}}
message = {{text (index .Body 0).Value}}
{{end}}
`

func TestTemplatesWriteValuesThatOnlyTheProgramKnows(t *testing.T) {
	f, err := loadTemplate(t, valuesTemplate)
	if err != nil {
		t.Fatal(err)
	}
	code, err := f.Code(valuesSnippet(t, f))
	if err != nil {
		t.Fatal(err)
	}
	const want = `body = {
    "message": f"{{}} in {retry_after} seconds",
    "retry_after": retry_after,
    "path": request.path,
}
retry_after = f"{retry_after}"
message = f"{{}} in {retry_after} seconds"`
	if code.Snippet != want {
		t.Errorf("got\n%s\nwant\n%s", code.Snippet, want)
	}
}

func TestATextOfWhatIsNoTextIsRefusedAtItsPlace(t *testing.T) {
	f, err := loadTemplate(t, strings.Replace(valuesTemplate, "Body 0", "Body 2", 1))
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.Code(valuesSnippet(t, f))
	const want = "request.path is neither a string nor an integer: languages write it in different ways"
	if err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:13:") || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v", err)
	}
}

// valuesSnippet names a response whose body holds a text, an integer and a value
// of any kind.
func valuesSnippet(t *testing.T, f *generator.Framework) *generator.Snippet {
	t.Helper()
	l, ok := literal.Lookup(f.Language)
	if !ok {
		t.Fatalf("no language %q", f.Language)
	}
	retryAfter, err := l.Expr(literal.KindInteger, "retry_after")
	if err != nil {
		t.Fatal(err)
	}
	path, err := l.Expr(literal.KindAny, "request.path")
	if err != nil {
		t.Fatal(err)
	}
	message, err := literal.NewText("{} in ", retryAfter, " seconds")
	if err != nil {
		t.Fatal(err)
	}
	status := find(t, catalogOf(t, "[shop.rate_limited]\nhttp_status = 429\nmessage = \"m\"\n[family.shop]\ntitle = \"Shop\"\n"), "shop/rate_limited")
	response, err := generator.NewResponse(status, generator.Options{})
	if err != nil {
		t.Fatal(err)
	}
	response.Body = jsonvalue.Object{
		{Name: "message", Value: message}, {Name: "retry_after", Value: retryAfter}, {Name: "path", Value: path},
	}
	snippet, err := f.NewSnippet(status, response, generator.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return snippet
}
