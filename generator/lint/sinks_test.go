package lint_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

func TestActionsThatEndInASinkAreTaken(t *testing.T) {
	for _, body := range []string{
		`{{str .Title}}`, `{{text .Title}}`, `{{.Title | text}}`, `{{.Title | str}}`, `{{int .Status}}`, `{{object 1 .Body}}`, `{{ident .Handler}}`, `{{comment .Remark}}`,
		`{{str (printf "%s %s" .Title .Name)}}`, `{{printf "%q" .Title | str}}`, `{{str (print .Title)}}`, `{{object 1 (headers .)}}`,
		`{{$x := .Title}}{{str $x}}`, `{{$x := .Title}}{{$x = .Name}}{{str $x}}`, `{{with $x := .Title}}{{str $x}}{{end}}`,
		`{{if .HasBody}}a{{else if eq .Status 204}}b{{else}}c{{end}}`, `{{if and .HasBody (not .Typed)}}x{{end}}`,
		`{{range .Headers}}{{str .Name}}{{else}}none{{end}}`, `{{range $i, $h := .Headers}}{{if $i}}, {{end}}{{str $h.Value}}{{end}}`,
		`{{range $.Params}}{{ident .}}{{break}}{{end}}`, `{{with .Final}}{{range .Headers}}{{continue}}{{end}}{{end}}`,
		`{{$s := .}}{{range $s.Headers}}{{end}}`, `{{range .Final.Headers}}{{end}}`, `{{range .Body}}{{str .Name}}{{end}}`,
		`{{str (index .Headers 0).Name}}`, `{{if lt (len .Params) 2}}x{{end}}`, `{{/* .Title */}}`, `{{block "b" .}}{{str .Title}}{{end}}`,
		`{{template "imports" .Title}}`, `{{- str .Title -}}`,
	} {
		if err := loadSnippet(t, body); err != nil {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestRawActionsAreRefusedAtTheirPlace(t *testing.T) {
	const raw = " writes a value raw: end it with str, text, object, int, ident, comment, fill, inline, key, member, word, symbol, package"
	tests := map[string]struct{ body, want string }{
		"field":                     {`{{.Title}}`, "my/stub.tmpl:11:2: {{.Title}}" + raw},
		"behind text":               {`  x = {{.Title}}`, "my/stub.tmpl:11:8: {{.Title}}" + raw},
		"dot":                       {`{{.}}`, "my/stub.tmpl:11:2: {{.}}" + raw},
		"method":                    {`{{.HasBody}}`, "my/stub.tmpl:11:2: {{.HasBody}}" + raw},
		"constant":                  {`{{"a"}}`, `my/stub.tmpl:11:2: {{"a"}}` + raw},
		"number":                    {`{{404}}`, `my/stub.tmpl:11:2: {{404}}` + raw},
		"printf":                    {`{{printf "%s" .Title}}`, `my/stub.tmpl:11:2: {{printf "%s" .Title}}` + raw},
		"print behind a sink":       {`{{str .Title | print}}`, `my/stub.tmpl:11:2: {{str .Title | print}}` + raw},
		"sink in brackets":          {`{{(str .Title)}}`, `my/stub.tmpl:11:2: {{(str .Title)}}` + raw},
		"sink as an argument":       {`{{print (str .Title)}}`, `my/stub.tmpl:11:2: {{print (str .Title)}}` + raw},
		"field of brackets":         {`{{(index .Headers 0).Name}}`, `my/stub.tmpl:11:2: {{(index .Headers 0).Name}}` + raw},
		"and":                       {`{{and .Title .Name}}`, `my/stub.tmpl:11:2: {{and .Title .Name}}` + raw},
		"index":                     {`{{index .Params 0}}`, `my/stub.tmpl:11:2: {{index .Params 0}}` + raw},
		"headers":                   {`{{headers .}}`, `my/stub.tmpl:11:2: {{headers .}}` + raw},
		"variable":                  {`{{$x := .Title}}{{$x}}`, `my/stub.tmpl:11:18: {{$x}}` + raw},
		"variable of a sink":        {`{{$x := str .Title}}{{$x}}`, `my/stub.tmpl:11:22: {{$x}}` + raw},
		"the variable of all":       {`{{$}}`, `my/stub.tmpl:11:2: {{$}}` + raw},
		"in if":                     {`{{if .HasBody}}{{.Title}}{{end}}`, `my/stub.tmpl:11:17: {{.Title}}` + raw},
		"in else":                   {`{{if .HasBody}}{{else}}{{.Title}}{{end}}`, `my/stub.tmpl:11:25: {{.Title}}` + raw},
		"in else if":                {`{{if .HasBody}}{{else if .Typed}}{{.Title}}{{end}}`, `my/stub.tmpl:11:35: {{.Title}}` + raw},
		"variable of if":            {`{{if $x := .Title}}{{$x}}{{end}}`, `my/stub.tmpl:11:21: {{$x}}` + raw},
		"in with":                   {`{{with .Title}}{{.}}{{end}}`, `my/stub.tmpl:11:17: {{.}}` + raw},
		"in else with":              {`{{with .Title}}{{else with .Name}}{{.}}{{end}}`, `my/stub.tmpl:11:36: {{.}}` + raw},
		"variable of with":          {`{{with $x := str .Title}}{{$x}}{{end}}`, `my/stub.tmpl:11:27: {{$x}}` + raw},
		"in range":                  {`{{range .Params}}{{.}}{{end}}`, `my/stub.tmpl:11:19: {{.}}` + raw},
		"behind break":              {`{{range .Params}}{{break}}{{.}}{{end}}`, `my/stub.tmpl:11:28: {{.}}` + raw},
		"in a block":                {`{{block "b" .}}{{.Title}}{{end}}`, `my/stub.tmpl:11:17: {{.Title}}` + raw},
		"on the second line":        {"{{if .HasBody}}\n    {{.Title}}\n{{end}}", `my/stub.tmpl:12:6: {{.Title}}` + raw},
		"function that is not ours": {`{{.Title | html}}`, `my/stub.tmpl:11:11: the function html is not for templates`},
		"as an argument":            {`{{str (js .Title)}}`, `my/stub.tmpl:11:7: the function js is not for templates`},
		"before a field":            {`{{str (js .Title).X}}`, `my/stub.tmpl:11:7: the function js is not for templates`},
		"deep in brackets":          {`{{str (print (print (urlquery .Title)))}}`, `my/stub.tmpl:11:21: the function urlquery is not for templates`},
		"in a condition":            {`{{if call .Title}}{{end}}`, `my/stub.tmpl:11:5: the function call is not for templates`},
		"in a template's argument":  {`{{template "imports" (slice .Title 1)}}`, `my/stub.tmpl:11:22: the function slice is not for templates`},
		"in a variable":             {`{{$x := println .Title}}`, `my/stub.tmpl:11:8: the function println is not for templates`},
		"as a value":                {`{{str html}}`, `my/stub.tmpl:11:6: the function html is not for templates`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if err := loadSnippet(t, tt.body); err == nil || err.Error() != tt.want {
				t.Errorf("%s\ngot  %v\nwant %s", tt.body, err, tt.want)
			}
		})
	}
}

func TestLoopsThatCountAreRefused(t *testing.T) {
	want := " does not range over one of the fields " + strings.Join(generator.TemplateVocabulary().Lists, ", ")
	for _, pipe := range []string{
		`1000000`, `$i := 1000000`, `.Status`, `$.Status`, `.Final.Status`, `len .Params`, `(len .Params)`, `.`, `$`, `.Title`,
		`index .Headers 0`, `.Headers | index 0`, `.Headers 3`, `(index .Headers 0).Headers`,
	} {
		err := loadSnippet(t, "{{range "+pipe+"}}x{{end}}")
		if err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:11:") || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: got %v", pipe, err)
		}
	}
}

func TestTheFirstOfSeveralRawActionsIsReported(t *testing.T) {
	err := loadTemplate(t, `{{define "z"}}{{.A}}{{end}}
{{define "imports"}}{{.B}}{{end}}
{{define "a"}}{{.C}}{{end}}
{{define "snippet"}}{{.D}}{{end}}
`)
	if err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:9:16: {{.A}}") {
		t.Errorf("got %v", err)
	}
}

func TestLineNumbersCountLinesThatEndAsOnDOS(t *testing.T) {
	err := loadTemplate(t, "{{define \"imports\"}}{{end}}\r\n{{define \"snippet\"}}\r\n{{.Title}}{{end}}")
	want := "my/stub.tmpl:11:2: {{.Title}} writes a value raw: end it with str, text, object, int, ident, comment, fill, inline, key, member, word, symbol, package"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

// For each action the text in front of it is read.
func TestABlockWithMoreActionsThanCanBeCheckedIsRefused(t *testing.T) {
	for _, body := range []string{
		strings.Repeat("{{str .Title}}\n", 30_000),
		strings.Repeat("{{int .Status}}\n", 30_000),
		strings.Repeat("{{if .HasBody}}x{{end}}\n", 20_000),
	} {
		if err := loadSnippet(t, body); err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:") || !strings.HasSuffix(err.Error(), "is behind more text and actions than are read: divide the block") {
			t.Errorf("%.40s...: %.200v", body, err)
		}
	}
}
