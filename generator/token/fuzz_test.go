package token_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/token"
)

var languages = []string{"csharp", "go", "java", "javascript", "json", "python", "ruby", "xml"}

var hostile = []string{
	"", "\x00", "\xff\xfe", "\ufeffa", "\r", "\r\n", "\\", "\\\n", "\"", "\"a\nb\"", "'", "`", "`${", "`${`${a}`}`", "`a${{}}b${c}`",
	"/*", "//", "/", "/[/]/", "a / b / c", "}/a/", ")/a/", "#", "#!", "#if a", "# b\n\n#c", "a\n  b\n c\nd", "\tif a:\n  b",
	`f"{a}"`, `f"{a!r:>{b}}" 'c'`, `f"{"`, `f"}}{{{a}}}"`, `f"{a = }"`, `rb"\x"`, `"""a`, `'''a'''`, `f'''{
a}'''`, `$"{a:0.00}{b}"`, `$@"{a}""`, `@"a""b"`, `$$"""{{a}}{b}"""`, "\"\"\"\n  a\n  \"\"\"", "$\"\"\"\n  {a}\n   b\n  \"\"\"",
	"u8", `"a"u8`, "%w[a [b] c]", "%", "%q", "<<~A\n  b\nA\nc", "<<A", "<<'a b'\nx\na b", "=begin\na\n=end", "=begin", "__END__\n\"",
	":a", ":\"a#{b}\"", "a ? b : c", "?a", "?", `?\`, `?\C-`, `?\M-\c`, `?\u`, `?\x`, "{\"a\": 1, b: c}", "a\n  .b", "a\n# b\n.c", "#{", `"#{"`, `"#{a`, "@", "@@a", "$", "$1",
	"(", ")", "(]", "{[(", "a,)", "[,]", "(,)", "[a,,]", "1_000", "0x1p-2", "1.", "1..2", "1.e5", ".5", "1e", "\\u", `"\u{}"`, `"\ud83d\ude00"`,
	`"\ud83d"`, `"\x`, `"\777"`, "import (", "import (\n\"b\"\n)", "from a import (b", "import {", "import { a } from", "using a", "namespace A {",
	"namespace A;", "import a", "import a.b;", "func(", "a++\n", "a\n++b", "return\na", "let\n", "a;\n;b", "/**/", "/* a\n * b */", "///<a>b</a>",
	"<!--", "<a b='c'>", "é", "\u2028", "\u00a0", "a\x0cb", "t\"{a}\"", "f\"\\N{a}\"", "\\N{", "x = (yield)", "(a for b in c)", "(1,)", "()",
}

func check(t *testing.T, language, text string) {
	t.Helper()
	var b strings.Builder
	line := 1
	for tok := range token.All(language, text) {
		if tok.Line != line {
			t.Errorf("%s: %q: %q is on line %d, not %d", language, text, tok.Text, line, tok.Line)
		}
		if tok.Text == "" && tok.Kind != token.Newline && tok.Kind != token.Indent && tok.Kind != token.Dedent {
			t.Errorf("%s: %q: a token of the kind %d is empty", language, text, tok.Kind)
		}
		line += strings.Count(tok.Text, "\n")
		b.WriteString(tok.Text)
	}
	if b.String() != text {
		t.Errorf("%s: the tokens of %q are %q", language, text, b.String())
	}
	token.Open(language, text)
	units, _ := token.Units(language, text, "}")
	for _, u := range units {
		if u.Line < 1 || u.Last < u.Line || u.Last > line {
			t.Errorf("%s: %q: %q is on the lines %d to %d of %d", language, text, u.Text, u.Line, u.Last, line)
		}
	}
}

func checkEqual(t *testing.T, language, a, b string) {
	t.Helper()
	if !token.Equal(language, a, a) {
		t.Errorf("%s: %q is not equal to itself", language, a)
	}
	if ab, ba := token.Equal(language, a, b), token.Equal(language, b, a); ab != ba {
		t.Errorf("%s: %q and %q: %v one way, %v the other", language, a, b, ab, ba)
	}
}

func TestTokensAreTheTextWhateverItIs(t *testing.T) {
	for _, language := range languages {
		for _, text := range hostile {
			check(t, language, text)
			check(t, language, "x = "+text+"\n")
			check(t, language, text+text)
			check(t, language, "{\n"+text+"\n}")
		}
	}
	if token.Known("cobol") || token.Equal("cobol", "a", "a ") || !token.Equal("cobol", "a", "a") {
		t.Error("texts in a language that is not known are compared by more than their bytes")
	}
}

func FuzzTokensAreTheText(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, language := range languages {
			check(t, language, text)
		}
	})
}

func FuzzEqualIsReflexiveAndSymmetric(f *testing.F) {
	for i, text := range hostile {
		f.Add(text, hostile[(i+1)%len(hostile)])
		f.Add(text, strings.ReplaceAll(text, `"`, "'"))
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, language := range languages {
			checkEqual(t, language, a, b)
		}
	})
}
