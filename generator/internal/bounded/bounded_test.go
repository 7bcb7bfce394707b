package bounded

import (
	"io"
	"strings"
	"testing"
	"text/template"
	"text/template/parse"
)

func guarded(t *testing.T, text string) (*template.Template, *Budget) {
	t.Helper()
	functions := template.FuncMap{"double": func(s string) string { return s + s }, "join": func(s ...string) string { return strings.Join(s, "") }}
	set, err := template.New("t").Funcs(functions).Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	budget := &Budget{}
	var trees []*parse.Tree
	for _, one := range set.Templates() {
		trees = append(trees, one.Tree)
	}
	return set.Funcs(budget.Guard(trees, functions)), budget
}

func TestWhatRunsOrGrowsWithoutEndIsAnErrorWithItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"\n{{define `a`}}{{range .}}{{template `b` $}}{{end}}{{end}}{{define `b`}}{{range .}}{{range $}}x{{end}}{{end}}{{end}}{{template `a` .}}": "t:2:",
		"\n{{define `a`}}{{template `a` (double .S)}}{{end}}\n{{range .}}{{$x := `ab`}}{{range $}}{{$x = double $x}}{{end}}{{end}}":               "t:3:",
		"{{$x := `ab`}}{{range .}}{{$x = print $x $x}}{{end}}":                                                                                    "t:1:",
		"{{$x := `ab`}}{{range .}}{{$x = join $x $x $x}}{{end}}":                                                                                  "t:1:",
		"{{$x := `\\`}}{{range .}}{{$x = js $x}}{{end}}":                                                                                          "t:1:",
		"{{printf `%999999d` 1}}": "t:1:",
	} {
		set, budget := guarded(t, text)
		budget.Begin()
		if err := set.Execute(io.Discard, make([]int, 200)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestABudgetIsForOneRun(t *testing.T) {
	set, budget := guarded(t, "{{range .}}{{range $}}{{print `x`}}{{end}}{{end}}")
	for range 3 {
		budget.Begin()
		var b strings.Builder
		if err := set.Execute(&b, make([]int, 900)); err != nil || b.Len() != 810_000 {
			t.Fatalf("%d bytes, error %v", b.Len(), err)
		}
	}
}
