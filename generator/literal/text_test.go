package literal_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

func expr(t testing.TB, name string, kind literal.Kind, form string, args ...string) literal.Expr {
	t.Helper()
	e, err := language(t, name).Expr(kind, form, args...)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func newText(t testing.TB, parts ...any) literal.Text {
	t.Helper()
	text, err := literal.NewText(parts...)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// parts makes expressions of the texts id, n and n2, a string and integers.
func parts(t testing.TB, language string, texts ...string) []any {
	t.Helper()
	var parts []any
	for _, s := range texts {
		switch s {
		case "id":
			parts = append(parts, expr(t, language, literal.KindString, s))
		case "n", "n2":
			parts = append(parts, expr(t, language, literal.KindInteger, s))
		default:
			parts = append(parts, s)
		}
	}
	return parts
}

func TestTextsWithValuesAreWrittenAsExpertsDo(t *testing.T) {
	for _, test := range []struct {
		name, language string
		parts          []string
		want           string
	}{
		{"Python formats", "python", []string{"No order ", "id", " in ", "n", " shops"}, `f"No order {id} in {n} shops"`},
		{"JavaScript fills a template", "javascript", []string{"No order ", "id", " in ", "n", " shops"}, "`No order ${id} in ${n} shops`"},
		{"Ruby interpolates", "ruby", []string{"No order ", "id", " in ", "n", " shops"}, `"No order #{id} in #{n} shops"`},
		{"Java concatenates", "java", []string{"No order ", "id", " in ", "n", " shops"}, `"No order " + id + " in " + n + " shops"`},
		{"Go formats", "go", []string{"No order ", "id", " in ", "n", " shops"}, `fmt.Sprintf("No order %s in %d shops", id, n)`},
		{"C# interpolates", "csharp", []string{"No order ", "id", ""}, `$"No order {id}"`},
		{"C# writes an integer alike in every culture", "csharp", []string{"No order ", "id", " in ", "n"}, `Invariant($"No order {id} in {n}")`},

		{"Python: no value", "python", []string{"{x}", " %"}, `"{x} %"`},
		{"JavaScript: no value", "javascript", []string{"`${x}", "`"}, "\"`${x}`\""},
		{"Ruby: no value", "ruby", []string{"#", "{x}"}, `"\#{x}"`},
		{"Java: no value", "java", []string{"a", "b"}, `"ab"`},
		{"Go: no value", "go", []string{"100", "%"}, `"100%"`},
		{"C#: no value", "csharp", []string{"{x}"}, `"{x}"`},
		{"nothing at all", "go", nil, `""`},

		{"Python: a string alone", "python", []string{"id"}, "id"},
		{"Python: an integer alone", "python", []string{"n"}, `f"{n}"`},
		{"JavaScript: an integer alone", "javascript", []string{"", "n", ""}, "String(n)"},
		{"Ruby: an integer alone", "ruby", []string{"n"}, "n.to_s"},
		{"Java: an integer alone", "java", []string{"n"}, "String.valueOf(n)"},
		{"Go: an integer alone", "go", []string{"n"}, "strconv.Itoa(n)"},
		{"Go: a string alone", "go", []string{"id"}, "id"},
		{"C#: an integer alone", "csharp", []string{"n"}, `Invariant($"{n}")`},
		{"C#: a string alone", "csharp", []string{"id"}, "id"},

		{"Python doubles braces", "python", []string{"{", "id", "}{{x}}", "n", `\N{DASH}`}, `f"{{{id}}}{{{{x}}}}{n}\\N{{DASH}}"`},
		{"Python takes the mark that needs fewer escapes", "python", []string{`"`, "id", `" it's "`}, `f'"{id}" it\'s "'`},
		{"Python prefers double marks", "python", []string{`"`, "id", `'`}, `f"\"{id}'"`},
		{"Python escapes what cannot be seen", "python", []string{"\x00\n", "id", "\u2028\u202e\U000e0001"}, `f"\x00\n{id}\u2028\u202e\U000e0001"`},
		{"JavaScript fills nothing else", "javascript", []string{"${x}$", "id", "$", "n", "{`\\"}, "`\\${x}$${id}$${n}{\\`\\\\`"},
		{"JavaScript joins no $ and {", "javascript", []string{"id", "$", "{x}"}, "`${id}\\${x}`"},
		{"JavaScript keeps quotes", "javascript", []string{`"`, "id", `'`}, "`\"${id}'`"},
		{"JavaScript has no line breaks in a template", "javascript", []string{"\r\n", "id", "\u2028\u202e"}, "`\\r\\n${id}\\u2028\\u202e`"},
		{"JavaScript does not end its script element", "javascript", []string{"</SCRIPT>", "id", "<!--"}, "`<\\/SCRIPT>${id}<\\!--`"},
		{"Ruby runs nothing", "ruby", []string{"#{x} #$0 #@a #", "id", `\#{"`}, `"\#{x} \#$0 \#@a ##{id}\\\#{\""`},
		{"Java adds no integers up", "java", []string{"n", "n2", "!"}, `String.valueOf(n) + n2 + "!"`},
		{"Java adds an integer to a text", "java", []string{"n", "id", "n2"}, `n + id + n2`},
		{"Java escapes what it reads early by name", "java", []string{"\"\\\r\n", "id", `\u000a`}, `"\"\\\r\n" + id + "\\u000a"`},
		{"Go formats nothing else", "go", []string{"%d%", "id", "%%", "n", "s"}, `fmt.Sprintf("%%d%%%s%%%%%ds", id, n)`},
		{"Go quotes as strconv does", "go", []string{"\x00\u202e\"", "id"}, `fmt.Sprintf("\x00\u202e\"%s", id)`},
		{"C# doubles braces", "csharp", []string{"{0}", "id", "}:D"}, `$"{{0}}{id}}}:D"`},
		{"C# escapes what cannot be seen", "csharp", []string{"\x01", "id", "f\U000e0001\""}, `$"\u0001{id}f\U000e0001\""`},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := newText(t, parts(t, test.language, test.parts...)...)
			l := language(t, test.language)
			if got := l.Value(text, 0); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if got, err := l.Text(text); err != nil || got != test.want {
				t.Errorf("as a text it is %s, %v", got, err)
			}
		})
	}
}

func TestTextsSayWhatTheyImport(t *testing.T) {
	for _, test := range []struct {
		language string
		parts    []string
		want     string
	}{
		{"go", []string{"a ", "id"}, "fmt"},
		{"go", []string{"n"}, "strconv"},
		{"go", []string{"id"}, ""},
		{"go", []string{"a"}, ""},
		{"csharp", []string{"a ", "id"}, ""},
		{"csharp", []string{"a ", "n"}, "System.FormattableString"},
		{"csharp", []string{"n"}, "System.FormattableString"},
		{"java", []string{"a ", "n"}, ""},
	} {
		v := []any{jsonvalue.Object{{Name: "a", Value: newText(t, parts(t, test.language, test.parts...)...)}}, nil}
		if got := strings.Join(language(t, test.language).Imports(append(v, v...)), " "); got != test.want {
			t.Errorf("%s: %q import %q, want %q", test.language, test.parts, got, test.want)
		}
	}
	e := expr(t, "go", literal.KindInteger, "n")
	both := []any{newText(t, e), newText(t, "a", e), newText(t, "b", e)}
	if got := strings.Join(language(t, "go").Imports(both), " "); got != "fmt strconv" {
		t.Errorf("both import %q", got)
	}
}

func TestTextsAreMadeOfTexts(t *testing.T) {
	l := language(t, "python")
	id := expr(t, "python", literal.KindString, "self.id")
	inner := newText(t, "order ", id)
	if got, want := l.Value(newText(t, "no ", inner, inner, " "), 0), `f"no order {self.id}order {self.id} "`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestAHeaderIsATextWhateverItsValueIs(t *testing.T) {
	n := expr(t, "go", literal.KindInteger, "retryAfter")
	l := language(t, "go")
	for _, test := range []struct {
		v              any
		text, anywhere string
	}{
		{"30", `"30"`, `"30"`},
		{n, "strconv.Itoa(retryAfter)", "retryAfter"},
		{newText(t, n), "strconv.Itoa(retryAfter)", "strconv.Itoa(retryAfter)"},
		{expr(t, "go", literal.KindString, "allow"), "allow", "allow"},
	} {
		if got, err := l.Text(test.v); err != nil || got != test.text {
			t.Errorf("%v is the text %s, %v; want %s", test.v, got, err, test.text)
		}
		if got := l.Value(test.v, 0); got != test.anywhere {
			t.Errorf("%v is %s; want %s", test.v, got, test.anywhere)
		}
	}
}

func TestWhatIsNoTextIsRefused(t *testing.T) {
	id := expr(t, "python", literal.KindString, "id")
	long := strings.Repeat("a", jsonvalue.MaxString/2+1)
	for _, test := range []struct {
		name  string
		parts []any
		want  string
	}{
		{"a value of any kind", []any{expr(t, "python", literal.KindAny, "self.fields")},
			"self.fields is neither a string nor an integer: languages write it in different ways"},
		{"a string inside of an expression", []any{"a ", expr(t, "python", literal.KindString, "fields[?]", "x")},
			`fields["x"] holds a string: put it into a variable`},
		{"two languages", []any{id, expr(t, "ruby", literal.KindString, "n")}, "id is of Python and n of Ruby"},
		{"no expression", []any{literal.Expr{}}, "an expression of no language is not part of a text"},
		{"a number", []any{int64(1)}, "int64 is not part of a text"},
		{"half of a character", []any{"\xed\xa0\x80"}, "not UTF-8"},
		{"too much", []any{long, id, long}, "10002 characters long, at most 10000 are allowed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := literal.NewText(test.parts...)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
	if got, err := language(t, "python").Text(true); err == nil {
		t.Errorf("true is the text %s", got)
	}
}

func TestAnotherLanguageIsNotMixedIn(t *testing.T) {
	e := expr(t, "python", literal.KindString, "a")
	for name, v := range map[string]any{"an expression": e, "a text": newText(t, "x", e), "in a list": []any{e}, "none": literal.Expr{}} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("Ruby holds an expression of Python")
				}
			}()
			language(t, "ruby").Value(v, 0)
		})
	}
}

func TestNothingThatTheProgramKnowsIsTakenForItsValue(t *testing.T) {
	e := expr(t, "python", literal.KindString, "order_id")
	for _, v := range []any{e, newText(t, "No ", e)} {
		if got, err := json.Marshal(jsonvalue.Object{{Name: "a", Value: v}}); err == nil || !strings.Contains(err.Error(), "order_id") {
			t.Errorf("got %s, %v", got, err)
		}
	}
}
