package generator_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// absentFrames make files of what may be absent, of a body and of its statements.
var absentFrames = map[string]struct {
	extension, condition, text string
	write                      func(l *literal.Language, body jsonvalue.Object) (string, error)
}{
	"ruby": {"rb", "trace", "def f(trace, fields)\n  %s\nend\n", func(l *literal.Language, body jsonvalue.Object) (string, error) {
		return l.Value(body, 1), nil
	}},
	"csharp": {"cs", "trace.Length > 0", "%s\nreturn body;\n", func(l *literal.Language, body jsonvalue.Object) (string, error) {
		return l.Fill(literal.Target{Variable: "body", Taken: []string{"trace"}}, body, 0)
	}},
}

// TestFormattersLeaveWhatMayBeAbsentAsItIs has each shape of a value that may be
// absent beside each other.
func TestFormattersLeaveWhatMayBeAbsentAsItIs(t *testing.T) {
	toolchain.SkipShort(t)
	for _, f := range embeddedFrameworks(t) {
		frame, ok := absentFrames[f.Language]
		if !ok {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			l, _ := literal.Lookup(f.Language)
			dir := t.TempDir()
			var files []string
			for i, body := range absentBodies(t, l, frame.condition) {
				text, err := frame.write(l, body)
				if err != nil {
					t.Fatal(err)
				}
				file := filepath.Join(dir, fmt.Sprintf("absent_%d.%s", i, frame.extension))
				if err := os.WriteFile(file, fmt.Appendf(nil, frame.text, text), 0o644); err != nil {
					t.Fatal(err)
				}
				files = append(files, file)
			}
			checkFormat(t, f, dir, files)
		})
	}
}

func absentBodies(t *testing.T, l *literal.Language, condition string) (bodies []jsonvalue.Object) {
	t.Helper()
	expr := func(kind literal.Kind, form string) literal.Expr {
		e, err := l.Expr(kind, form)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	trace := expr(literal.KindString, "trace")
	text, err := literal.NewText("a \"trace\" ", trace, "'{}")
	if err != nil {
		t.Fatal(err)
	}
	alone := literal.Optional{Value: trace, Conditions: []string{condition}}
	inText := literal.Optional{Value: text, Conditions: []string{condition, condition}}
	values := []any{
		nil, "a", alone, inText, []any{alone}, []any{nil, inText}, []any{"a", []any{alone, inText}},
		jsonvalue.Object{{Name: "x-y", Value: alone}}, jsonvalue.Object{{Name: "x", Value: nil}, {Name: "x-y", Value: inText}},
	}
	spread := jsonvalue.Member{Name: literal.Spread, Value: expr(literal.KindAny, "fields")}
	for _, first := range values {
		for _, second := range values {
			body := jsonvalue.Object{{Name: "first", Value: first}, {Name: "2nd", Value: second}}
			bodies = append(bodies, body, append(body[:2:2], spread), append(jsonvalue.Object{spread}, body...))
		}
	}
	return bodies
}
