package generator_test

import (
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// valueForms are expressions of the languages that have a formatter or a parser,
// with their kinds.
var valueForms = map[string][]struct {
	form string
	kind literal.Kind
}{
	"python": {
		{"order_id", literal.KindString}, {"self.retry_after", literal.KindInteger}, {"self.a.b.c", literal.KindInteger},
		{"request.headers.get(?)", literal.KindAny}, {"fields[?]", literal.KindAny}, {"text(self.code)", literal.KindString},
		{"self.fields()", literal.KindAny}, {"environ.get(?)", literal.KindAny},
	},
	"javascript": {
		{"orderId", literal.KindString}, {"this.retryAfter", literal.KindInteger}, {"n", literal.KindInteger},
		{"res.req.get(?)", literal.KindAny}, {"fields[?]", literal.KindAny}, {"String(this.code)", literal.KindString},
		{"this.fields()", literal.KindAny}, {"String(orderId)", literal.KindString}, {"String(f())", literal.KindString},
		{"path(res.req)", literal.KindString}, {"error?.cause?.message", literal.KindString},
	},
	"ruby": {
		{"order_id", literal.KindString}, {"self.retry_after", literal.KindInteger}, {"@code", literal.KindInteger},
		{"request.get_header(?).presence", literal.KindAny}, {"fields[:?]", literal.KindAny}, {"error&.message", literal.KindString},
	},
	"csharp": {
		{"orderId", literal.KindString}, {"@class", literal.KindInteger}, {"this.RetryAfter", literal.KindInteger},
		{"Fields[?]?.DeepClone()", literal.KindAny}, {"error?.Message", literal.KindString},
	},
	"go": {
		{"orderID", literal.KindString}, {"e.RetryAfter", literal.KindInteger}, {"optional(r.Header.Get(?))", literal.KindAny},
	},
}

// valueNodes returns a reference of each form, with a short and a long argument,
// and texts around it.
func valueNodes(t *testing.T, l *literal.Language) []any {
	t.Helper()
	var nodes []any
	for _, f := range valueForms[l.Name] {
		for _, arg := range []string{"X-Request-Id", "X-Correlation-Identifier", `"` + strings.Repeat("é", 64)} {
			args := []string{arg}
			if !strings.Contains(f.form, "?)") && !strings.Contains(f.form, "?]") {
				args = nil
			}
			e, err := l.Expr(f.kind, f.form, args...)
			if err != nil {
				t.Fatal(err)
			}
			nodes = append(nodes, e)
			if f.kind != literal.KindAny {
				nodes = append(nodes, valueTexts(t, e)...)
			}
			if args == nil {
				break
			}
		}
	}
	return nodes
}

func valueTexts(t *testing.T, e literal.Expr) []any {
	t.Helper()
	var texts []any
	for _, parts := range [][]any{
		{e}, {"No order has the number ", e}, {e, e}, {`say "hi" `, e}, {`it's `, e, ` "so"`}, {`"''`, e}, {"{", e, "}}{{x}} {"},
		{"`${x}` #{x} #", e, "%d %% \\ \\N{x}"}, {"\n\x00\u2028\u202e", e, "\U0001f600"}, {strings.Repeat("long ", 40), e, strings.Repeat(" 語", 40)},
		{"{'a'}", e}, {`{"a"}`, e}, {`\"`, e}, {`'{`, e, `}'`}, {`"{`, e, `}"`},
	} {
		text, err := literal.NewText(parts...)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, text)
	}
	return texts
}

// valueBody has each node behind keys of every length around the width of a
// line, and in lists and objects.
func valueBody(node any, long int) jsonvalue.Object {
	key := func(n int) string { return strings.Repeat("k", n) }
	body := jsonvalue.Object{{Name: "a", Value: node}, {Name: "ab", Value: []any{node, node}}}
	for n := long; n < long+12; n++ {
		body = append(body, jsonvalue.Member{Name: key(n), Value: node})
	}
	return append(body,
		jsonvalue.Member{Name: "list", Value: []any{node, int64(1), []any{node}, jsonvalue.Object{{Name: "a-b", Value: node}}}},
		jsonvalue.Member{Name: "deep", Value: jsonvalue.Object{{Name: "er", Value: jsonvalue.Object{{Name: key(long), Value: node}}}}})
}

// frames make files of bodies, with the level that these are indented to.
var frames = map[string]struct {
	text  string
	level int
}{
	"csharp":     {"var body = %s;\n", 0},
	"python":     {"def f(fields, order_id, request, environ, text, self):\n    return %s\n", 1},
	"javascript": {"f(%s);\n", 0},
	"ruby":       {"def f\n  body = %s\n  render json: body\nend\n", 1},
	"go":         {"package p\n\nfunc f() {\n\tbody := %s\n\tg(body)\n}\n", 1},
}

func TestFormattersLeaveValuesAsTheyAre(t *testing.T) {
	toolchain.SkipShort(t)
	seen := make(map[string]bool)
	for _, f := range embeddedFrameworks(t) {
		if _, ok := frames[f.Language]; !ok || f.Language == "go" || seen[f.Language] {
			continue
		}
		seen[f.Language] = true
		t.Run(f.Name, func(t *testing.T) {
			files := writeValues(t, f.Language, f.Extension())
			checkFormat(t, f, filepath.Dir(files[0]), files)
		})
	}
}

func TestGofmtLeavesValuesAsTheyAre(t *testing.T) {
	for _, file := range writeValues(t, "go", "go") {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := format.Source(source); err != nil || string(got) != string(source) {
			t.Errorf("%v, or gofmt changes\n%s", err, source)
		}
	}
}

func writeValues(t *testing.T, language, extension string) []string {
	t.Helper()
	l, ok := literal.Lookup(language)
	if !ok {
		t.Fatalf("no language %q", language)
	}
	dir := t.TempDir()
	var files []string
	for long := 1; long < 90; long += 12 {
		for i, node := range valueNodes(t, l) {
			frame := frames[language]
			file := filepath.Join(dir, fmt.Sprintf("values_%d_%d.%s", long, i, extension))
			if err := os.WriteFile(file, fmt.Appendf(nil, frame.text, l.Value(valueBody(node, long), frame.level)), 0o644); err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
	}
	return files
}
