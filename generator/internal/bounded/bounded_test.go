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
	functions := template.FuncMap{"double": func(s string) string { return s + s }, "join": func(s ...string) string { return strings.Join(s, "") },
		"indent": func(n int, s string) string {
			return strings.Repeat(" ", n) + strings.ReplaceAll(s, "b", strings.Repeat(" ", n))
		}}
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
		"{{printf `%999999d` 1}}":                            "t:1:",
		"{{range 1000000000000}}{{end}}":                     "t:1:",
		"{{range 1000000}}\n{{range 1000000}}{{end}}{{end}}": "t:2:",
		"{{range 9999999}}{{$x := len `a`}}{{$x = len `a`}}{{$x = len `a`}}{{$x = len `a`}}{{end}}":                                            "t:1:",
		"{{$x := `ab`}}{{range 18}}{{$x = print $x $x}}{{end}}{{range 9999}}{{$x}}{{end}}":                                                     "t:1:",
		"{{$x := `ab`}}{{range 18}}{{$x = print $x $x}}{{end}}\n" + strings.Repeat("{{$x}}", 9999):                                             "t:2:",
		"{{$x := `ab`}}{{range 18}}{{$x = print $x $x}}{{end}}\n{{range 9999}}{{$y := js $x}}{{end}}":                                          "t:2:",
		"{{$x := `ab`}}{{range 18}}{{$x = print $x $x}}{{end}}{{$y := print $x}}\n{{range 999999}}{{range 9}}{{$z := eq $x $y}}{{end}}{{end}}": "t:2:",
		"{{indent 1000000000 `a`}}": "t:1:",
		"{{$x := `ab`}}{{range 18}}{{$x = print $x $x}}{{end}}\n{{indent 9999 $x}}": "t:2:",
	} {
		set, budget := guarded(t, text)
		budget.Begin()
		if err := set.Execute(budget.Writer(io.Discard), make([]int, 200)); err == nil || !strings.Contains(err.Error(), want) {
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
