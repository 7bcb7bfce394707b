package highlight_test

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/highlight"
)

func TestHTMLMarks(t *testing.T) {
	tests := []struct{ name, language, code, want string }{
		{"keywords and calls", "python", "return f(x)", `<k:return> <f:f>(x)`},
		{"a decorator with its dots", "python", "@app.get(1)", `<a:@app.get>(<n:1>)`},
		{"a comment up to its line break", "python", "x  # a \"b\"\ny", "x  <c:# a \"b\">\ny"},
		{"a comment that ends with the code", "go", "x // y", "x <c:// y>"},
		{"a comment over several lines", "java", "/* a\n b */ c", "<c:/* a\n b */> c"},
		{"a string with an escaped quotation mark", "go", `a("x\"y")`, `<f:a>(<s:"x\"y">)`},
		{"a string with what would open a comment", "javascript", `"//x" // y`, `<s:"//x"> <c:// y>`},
		{"a string of several lines", "python", "\"\"\"a\nb\"\"\"c", "<s:\"\"\"a\nb\"\"\">c"},
		{"a template of JavaScript, but the code in it", "javascript", "`a\n${b}`", "<s:`a\n${>b<s:}`>"},
		{"no string where its end is missing", "go", "\"a\nb", "\"a\nb"},
		{"no string where its last quotation mark is escaped", "go", `"a\"`, `"a\"`},
		{"a string of Python with a name in it", "python", `f"a {b!r} c"`, `<s:f"a {>b!r<s:} c">`},
		{"a regular expression, not a division", "javascript", `x(/"/) / 2; // "`, `<f:x>(<s:/"/>) / <n:2>; <c:// ">`},
		{"a symbol, not a scope", "ruby", `get :show, A::B`, `get <a::show>, A::B`},
		{"numbers with their suffix", "java", `1L 2.5 x3`, `<n:1L> <n:2.5> x3`},
		{"names in any script", "python", `été() для`, `<f:été>() для`},
		{"members of JSON", "json", `{"a": "b", "c": true}`, `{<a:"a">: <s:"b">, <a:"c">: <k:true>}`},
		{"nothing of an unknown language", "cobol", `MOVE "A"`, `MOVE "A"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, marked(highlight.HTML(test.language, test.code))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestHTMLMarksMessages(t *testing.T) {
	message := "HTTP/1.1 103 Early Hints\nLink: </a>; rel=preload\n\nHTTP/1.1 200\n\n{\n  \"a\": 1\n}\n"
	want := "HTTP/1.1 <n:103> Early Hints\n<a:Link>: </a>; rel=preload\n\nHTTP/1.1 <n:200>\n\n{\n  <a:\"a\">: <n:1>\n}\n"
	if diff := cmp.Diff(want, marked(highlight.HTML("http", message))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

var mark = regexp.MustCompile(`<span class="(.)">([^<]*)</span>`)

// marked writes marked-up code shorter, and unescapes it.
func marked(text string) string { return html.UnescapeString(mark.ReplaceAllString(text, "<$1:$2>")) }

var hostile = []string{
	"", "\x00", "\xff\xfe", "<script>alert(1)</script>", `"</code></pre><img src=x onerror=alert(1)>`,
	"# </span><b>", "'<!--'", "&lt;", "]]>", `"\`, "`", "/*", `"""`, "@<i>", ":", "HTTP/", "HTTP/1.1 <b>\n<b>: <b>", "\n",
}

var element = regexp.MustCompile(`<span class="[acfkns]">|</span>`)

// checkHTML holds that the result is text and known spans, and that the text
// is the code.
func checkHTML(t *testing.T, language, code string) {
	t.Helper()
	text := element.ReplaceAllString(highlight.HTML(language, code), "")
	if strings.ContainsAny(text, "<>\x00") {
		t.Errorf("%s: %q has markup of its own: %q", language, code, text)
	}
	if want := strings.ReplaceAll(code, "\x00", "\uFFFD"); html.UnescapeString(text) != want {
		t.Errorf("%s: the text is %q, want %q", language, html.UnescapeString(text), want)
	}
}

func TestHTMLIsInert(t *testing.T) {
	for _, language := range []string{"python", "javascript", "java", "go", "ruby", "csharp", "json", "http", "unknown"} {
		for _, code := range hostile {
			checkHTML(t, language, code)
			checkHTML(t, language, `x = "`+code+`"`+"\n")
		}
	}
}

func FuzzHTMLIsInert(f *testing.F) {
	for _, code := range hostile {
		f.Add("python", code)
		f.Add("http", code)
	}
	f.Fuzz(func(t *testing.T, language, code string) { checkHTML(t, language, code) })
}

func TestSnippetsStayWhatTheyAreUnderColors(t *testing.T) {
	escapes := regexp.MustCompile("\x1b\\[[0-9]+m")
	languages := map[string]string{
		"flask/http-429.py": "python", "express/http-429.js": "javascript", "spring/http-429.java": "java",
		"go/http-429.go": "go", "rails/http-429.rb": "ruby", "aspnet/http-429.cs": "csharp",
	}
	for name, language := range languages {
		code, err := os.ReadFile(filepath.Join("..", "..", "golden", name))
		if err != nil {
			t.Fatal(err)
		}
		checkHTML(t, language, string(code))
		colored := highlight.Terminal(language, string(code))
		if colored == string(code) {
			t.Errorf("%s has no colors", name)
		}
		if got := escapes.ReplaceAllString(colored, ""); got != string(code) {
			t.Errorf("%s has become\n%s", name, got)
		}
	}
}

func TestTerminalColors(t *testing.T) {
	want := "\x1b[35mreturn\x1b[0m \x1b[34mjsonify\x1b[0m(\x1b[32m\"a\"\x1b[0m), \x1b[33m404\x1b[0m  \x1b[90m# b\x1b[0m"
	if diff := cmp.Diff(want, highlight.Terminal("python", `return jsonify("a"), 404  # b`)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func BenchmarkHTML(b *testing.B) {
	code, err := os.ReadFile(filepath.Join("..", "..", "golden", "flask", "http-429.py"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(code)))
	for b.Loop() {
		highlight.HTML("python", string(code))
	}
}
