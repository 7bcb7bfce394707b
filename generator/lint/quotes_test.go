package lint_test

import (
	"fmt"
	"testing"
)

func TestTextSinksBetweenQuotationMarksAreRefused(t *testing.T) {
	tests := map[string]struct {
		body   string
		column int
		mark   string
	}{
		"double":                     {`x = "{{str .Title}}"`, 7, `"`},
		"single":                     {`x = '{{str .Title}}'`, 7, `'`},
		"backquotes":                 {"x = `${{str .Title}}`", 8, "`"},
		"triple":                     {`x = """{{str .Title}}"""`, 9, `"""`},
		"triple single":              {`x = '''{{str .Title}}'''`, 9, `'''`},
		"behind words":               {`x = "Title: {{str .Title}}"`, 14, `"`},
		"behind another string":      {`x("a", "{{str .Title}}")`, 10, `"`},
		"behind an escaped mark":     {`x = "a \" {{str .Title}}"`, 12, `"`},
		"behind the other mark":      {`x = "it's {{str .Title}}"`, 12, `"`},
		"text":                       {`x = "{{text .Title}}"`, 7, `"`},
		"object":                     {`x = "{{object 1 .Body}}"`, 7, `"`},
		"comment":                    {`x = "{{comment .Title}}"`, 7, `"`},
		"pipeline":                   {`x = "{{.Title | str}}"`, 7, `"`},
		"comment of several words":   {`/* it's {{str .Title}} */`, 10, `/*`},
		"comment in XML":             {`<!-- {{str .Title}} -->`, 7, `<!--`},
		"comment with an escape":     {"/* \\*{{comment .Title}} */", 7, `/*`},
		"second action":              {`x = "{{int .Status}} {{str .Title}}"`, 23, `"`},
		"in a branch":                {`x = "{{if .HasBody}}{{str .Title}}{{end}}"`, 22, `"`},
		"behind a branch":            {`x = "{{if .HasBody}}a{{end}}{{str .Title}}"`, 30, `"`},
		"opened in a branch":         {`{{if .HasBody}}"{{end}}{{str .Title}}`, 25, `"`},
		"opened in the other branch": {`{{if .HasBody}}{{else}}"{{end}}{{str .Title}}`, 33, `"`},
		"opened in a loop":           {`{{range .Params}}"{{end}}{{str .Title}}`, 27, `"`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			err := loadSnippet(t, tt.body)
			place := fmt.Sprintf("my/stub.tmpl:11:%d: ", tt.column)
			action := actionAt(tt.body, tt.column)
			want := place + action + " stands behind " + tt.mark + ", which is not closed: only int and ident may stand there"
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
	err := loadSnippet(t, `x = "{{template "header" .}}"`)
	want := `my/stub.tmpl:11:16: {{template "header" .}} stands behind ", which is not closed: only int and ident may stand there`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func TestAStringOfSeveralLinesIsFollowed(t *testing.T) {
	for _, body := range []string{
		"x = `\n{{str .Title}}`", "x = \"\"\"\na \" b\n{{str .Title}}\"\"\"", "x = '''\n\n{{str .Title}}'''",
	} {
		if loadSnippet(t, body) == nil {
			t.Errorf("%s is taken", body)
		}
	}
}

func TestSinksOutsideOfQuotationMarksAreTaken(t *testing.T) {
	for name, body := range map[string]string{
		"behind a string":                 `x("a", {{str .Title}})`,
		"behind an empty string":          `x("", {{str .Title}})`,
		"behind an empty triple string":   `x("""""", {{str .Title}})`,
		"behind a string of both marks":   `x("it's", '"', {{str .Title}})`,
		"behind an escaped mark":          `x("a \" b", {{str .Title}})`,
		"behind an escaped backslash":     `x("a \\", {{str .Title}})`,
		"on the line after an apostrophe": "# it's\nx = {{str .Title}}",
		"behind a branch with a string":   `x = {{if .HasBody}}"a"{{else}}'b'{{end}} + {{str .Title}}`,
		"number in a string":              `x = "HTTP {{int .Status}}"`,
		"name in a string":                `x = "{{ident .Handler}}#show"`,
		"behind a comment":                `/* it's */ {{str .Title}}`,
		"behind a comment with an escape": `/* \*/ {{str .Title}}`,
		"behind a string of a comment":    `"/*" {{str .Title}}`,
		"behind a comment in XML":         `<!-- ' --> {{str .Title}}`,
		"name in a comment":               `/* {{ident .Handler}} {{int .Status}} */`,
		"between two strings":             `"a" {{str .Title}} "b"`,
	} {
		if err := loadSnippet(t, body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
