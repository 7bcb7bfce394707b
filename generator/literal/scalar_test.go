package literal_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/literal"
)

func TestScalarsAreWrittenAsTexts(t *testing.T) {
	for _, test := range []struct{ language, alone, within string }{
		{"csharp", `$"{x}"`, `$"a {x}"`},
		{"go", `fmt.Sprint(x)`, `fmt.Sprintf("a %v", x)`},
		{"java", `String.valueOf(x)`, `"a " + x`},
		{"javascript", "String(x)", "`a ${x}`"},
		{"python", `f"{x}"`, `f"a {x}"`},
		{"ruby", `String(x)`, `"a #{x}"`},
	} {
		l, _ := literal.Lookup(test.language)
		x := expr(t, test.language, literal.KindScalar, "x")
		for want, parts := range map[string][]any{test.alone: {x}, test.within: {"a ", x}} {
			text, err := literal.NewText(parts...)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := l.Text(text); got != want || err != nil {
				t.Errorf("%s: %s, %v, want %s", test.language, got, err, want)
			}
		}
	}
}
