package lint_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
)

func TestTextSinksBetweenQuotationMarksAreRefused(t *testing.T) {
	tests := map[string]struct {
		body     string
		column   int
		mark     string
		language string // "" is python
	}{
		"double":                     {`x = "{{str .Title}}"`, 7, `"`, ""},
		"single":                     {`x = '{{str .Title}}'`, 7, `'`, ""},
		"backquotes":                 {"x = `${{str .Title}}`", 8, "`", "javascript"},
		"triple":                     {`x = """{{str .Title}}"""`, 9, `"""`, ""},
		"triple single":              {`x = '''{{str .Title}}'''`, 9, `'''`, ""},
		"behind words":               {`x = "Title: {{str .Title}}"`, 14, `"`, ""},
		"behind another string":      {`x("a", "{{str .Title}}")`, 10, `"`, ""},
		"behind an escaped mark":     {`x = "a \" {{str .Title}}"`, 12, `"`, ""},
		"behind the other mark":      {`x = "it's {{str .Title}}"`, 12, `"`, ""},
		"text":                       {`x = "{{text .Title}}"`, 7, `"`, ""},
		"object":                     {`x = "{{object 1 .Body}}"`, 7, `"`, ""},
		"comment":                    {`x = "{{comment .Title}}"`, 7, `"`, ""},
		"pipeline":                   {`x = "{{.Title | str}}"`, 7, `"`, ""},
		"comment of several words":   {`/* it's {{str .Title}} */`, 10, `/*`, "java"},
		"comment with an escape":     {"/* \\*{{comment .Title}} */", 7, `/*`, "go"},
		"second action":              {`x = "{{int .Status}} {{str .Title}}"`, 23, `"`, ""},
		"in a branch":                {`x = "{{if .HasBody}}{{str .Title}}{{end}}"`, 22, `"`, ""},
		"behind a branch":            {`x = "{{if .HasBody}}a{{end}}{{str .Title}}"`, 30, `"`, ""},
		"opened in a branch":         {`{{if .HasBody}}"{{end}}{{str .Title}}`, 25, `"`, ""},
		"opened in the other branch": {`{{if .HasBody}}{{else}}"{{end}}{{str .Title}}`, 33, `"`, ""},
		"opened in a loop":           {`{{range .Params}}"{{end}}{{str .Title}}`, 27, `"`, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			err := loadSnippetIn(t, cmp.Or(tt.language, "python"), tt.body)
			place := fmt.Sprintf("my/stub.tmpl:11:%d: ", tt.column)
			action := actionAt(tt.body, tt.column)
			want := place + action + " is behind " + tt.mark + ", which is not closed: only int, ident and package may be there"
			if err == nil || err.Error() != want {
				t.Errorf("%s\ngot  %v\nwant %s", tt.body, err, want)
			}
		})
	}
}

// actionAt returns the action whose inside begins at the column.
func actionAt(body string, column int) string {
	end := column
	for body[end:end+2] != "}}" {
		end++
	}
	return body[column-2 : end+2]
}

func TestABlockBetweenQuotationMarksIsRefused(t *testing.T) {
	err := loadSnippet(t, `x = "{{template "imports" .}}"`)
	want := `my/stub.tmpl:11:16: {{template "imports" .}} is behind ", which is not closed: only int, ident and package may be there`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func TestAStringOfSeveralLinesIsFollowed(t *testing.T) {
	for _, tt := range []struct{ language, body string }{
		{"javascript", "x = `\n{{str .Title}}`"},
		{"javascript", "x = `a ${b(\"c\")} \n{{str .Title}}`"},
		{"python", "x = \"\"\"\na \" b\n{{str .Title}}\"\"\""},
		{"python", "x = '''\n\n{{str .Title}}'''"},
		{"csharp", "x = @\"a\"\"\n{{str .Title}}\""},
		{"ruby", "x = <<~A\n{{str .Title}}\nA"},
		{"go", "/*\n\n{{str .Title}}*/"},
	} {
		if loadSnippetIn(t, tt.language, tt.body) == nil {
			t.Errorf("%s: %s is taken", tt.language, tt.body)
		}
	}
}

func TestAFileOfAnotherLanguageIsReadInIt(t *testing.T) {
	text := frontMatter + "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}{{end}}\n{{define \"app/pom.xml\"}}%s{{end}}\n"
	if err := loadFile(t, fmt.Sprintf(text, "<a>it's</a> {{str .Title}} <!-- it's --> {{str .Title}} <!-- {{int .Status}} -->")); err != nil {
		t.Error(err)
	}
	for _, body := range []string{`<!-- {{str .Title}} -->`, `<a b="{{str .Title}}">`} {
		if err := loadFile(t, fmt.Sprintf(text, body)); err == nil || !strings.Contains(err.Error(), "is not closed") {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestSinksOutsideOfQuotationMarksAreTaken(t *testing.T) {
	for name, tt := range map[string]struct{ language, body string }{
		"behind a string":                   {"python", `x("a", {{str .Title}})`},
		"behind an empty string":            {"python", `x("", {{str .Title}})`},
		"behind an empty triple string":     {"python", `x("""""", {{str .Title}})`},
		"behind a string of both marks":     {"python", `x("it's", '"', {{str .Title}})`},
		"behind an escaped mark":            {"python", `x("a \" b", {{str .Title}})`},
		"behind an escaped backslash":       {"python", `x("a \\", {{str .Title}})`},
		"behind a backslash of Go":          {"go", "x(`\\`, {{str .Title}})"},
		"behind a backslash of C#":          {"csharp", `x(@"\", {{str .Title}})`},
		"behind a regular expression":       {"javascript", `x(/"/, {{str .Title}})`},
		"behind a division":                 {"javascript", `x(a / "/".length, {{str .Title}})`},
		"on the line after an apostrophe":   {"python", "# it's\nx = {{str .Title}}"},
		"in a comment with an apostrophe":   {"python", "# it's {{int .Status}}, not \"b: {{str .Title}}"},
		"behind a branch with a string":     {"python", `x = {{if .HasBody}}"a"{{else}}'b'{{end}} + {{str .Title}}`},
		"number in a string":                {"python", `x = "HTTP {{int .Status}}"`},
		"name in a string":                  {"python", `x = "{{ident .Handler}}#show"`},
		"behind a comment":                  {"java", `/* it's */ {{str .Title}}`},
		"behind a comment with an escape":   {"java", `/* \*/ {{str .Title}}`},
		"behind a string of a comment":      {"java", `"/*" {{str .Title}}`},
		"name in a comment":                 {"java", `/* {{ident .Handler}} {{int .Status}} */`},
		"between two strings":               {"python", `"a" {{str .Title}} "b"`},
		"behind a character that is a mark": {"java", `'"' + {{str .Title}}`},
	} {
		if err := loadSnippetIn(t, tt.language, tt.body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
