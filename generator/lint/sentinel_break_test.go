package lint_test

import (
	"regexp"
	"strings"
	"testing"
)

func TestLintDemandsTheRemarkOnAnException(t *testing.T) {
	text := templateText(t, "go")
	front := strings.Replace(frontOf(text), "\n[constants]", "\n[except.429]\nserver = \"s\"\nreason = \"r\"\n\n[serve.s]\n\n[constants]", 1)
	blocks := strings.TrimPrefix(text, frontOf(text))
	if err := check(t, "go", front+blocks); err != nil {
		t.Error(err)
	}
	err := check(t, "go", front+strings.ReplaceAll(blocks, "{{comment .}}", ""))
	if err == nil || !strings.HasSuffix(err.Error(), "with an exception leaves out the remark") {
		t.Errorf("got %v", err)
	}
}

// moduleBlock begins the blocks of modules, which have marks of their own.
const moduleBlock = `{{define "module/header"`

const (
	everywhere  = expressions + " spring"
	expressions = "aspnet django express fastapi flask go rails" // have one for every body
)

// TestLintNamesWhatATemplateLost breaks our templates as somebody does who
// writes a value into the template, or leaves a part out.
func TestLintNamesWhatATemplateLost(t *testing.T) {
	tests := map[string]struct{ frameworks, old, replacement, want string }{
		"status":               {everywhere, `\{\{int \.Status\}\}`, `504`, "leaves out the status"},
		"media type":           {everywhere, `\{\{str \.MediaType\}\}`, `"application/json"`, "leaves out the media type"},
		"body":                 {expressions, `\{\{object (\d) \.Body\}\}`, `null`, "leaves out the body's member error"},
		"body of statements":   {"spring", `\{\{fill \$ 2 "body" "put" \.\}\}`, ``, "leaves out the body's member error"},
		"member of statements": {"spring", `\{\{fill \$ 2 "body" "put" \.\}\}`, `body.put("error", "sentinel_error");`, "leaves out the body's member message"},
		"documented status":    {"aspnet fastapi", `\{\{define "document"\}\}[^{]*`, `{{define "document"}}429{{end}}{{define "x"}}`, "leaves out the status"},
		"documentation":        {"aspnet fastapi", `\{\{-? ?template "document" \.\}\}`, ``, "leaves out what documents it"},
		"member":               {expressions, `\{\{object (\d) \.Body\}\}`, `{"error": "sentinel_error"}`, "leaves out the body's member message"},
		"headers as values":    {"django express fastapi flask", `\{\{object 1 \((headers|single|unconditional) \.\)\}\}`, `null`, "leaves out the name of a header"},
		"headers in a loop":    {"aspnet go", `\{\{- range \.(Headers|Single)\}\}(?s:.*?)\{\{(?:str|text) \.Value\}\}[^{]*\{\{- end\}\}`, ``, "leaves out the name of a header"},
		"header's value":       {"aspnet go rails spring", `\{\{(?:str|text) \.Value\}\}`, `"x"`, "leaves out the value of a header"},
		"constant": {"aspnet django fastapi flask go rails spring", `\{\{ident \.Constant\}\}`, `OK`,
			"and with a named constant leaves out the constant"},
		"handler": {everywhere, `([ (])\.(Handler|ClassName)\b`, `${1}"handler"`, "leaves out the handler's name"},
		"class":   {"spring", `\{\{ident \.ClassName\}\}`, `Endpoint`, "leaves out the name of its file"},
		"route":   {everywhere, `\{\{str (\.Path|\(relative \.Path\)|\(printf "%s %s" \.Method \.Path\))\}\}`, `"/endpoint"`, "leaves out the route"},
		"remark":  {"django flask", `\{\{comment \.\}\}`, ``, "with a header that cannot be sent leaves out the remark"},
		"interim": {"express", `\{\{- template "interim" \$\}\}`, ``, "after interim 100 is the same as without an interim one"},
		"hints":   {"express", `\{\{object 1 \(hints \.\)\}\}`, `{}`, "after early hints leaves out the value of a hint"},
		"number of the interim": {"go", `\{\{template "status" \$\}\}`, `103`,
			"after interim 102 is the same as after interim 100"},
	}
	for name, tt := range tests {
		old := regexp.MustCompile(tt.old)
		for framework := range strings.FieldsSeq(tt.frameworks) {
			t.Run(name+"/"+framework, func(t *testing.T) {
				text := templateText(t, framework)
				front := frontOf(text)
				called, module, found := strings.Cut(strings.TrimPrefix(text, front), moduleBlock)
				broken := front + old.ReplaceAllString(called, tt.replacement)
				if found {
					broken += moduleBlock + module
				}
				if broken == text {
					t.Fatalf("the template does not have %s", tt.old)
				}
				err := check(t, framework, broken)
				if err == nil || !strings.HasPrefix(err.Error(), "templates/"+framework+".tmpl:") || !strings.HasSuffix(err.Error(), tt.want) {
					t.Errorf("got %v, want ... %s", err, tt.want)
				}
			})
		}
	}
}

func TestLintDemandsEveryHandlerInAnApp(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		if strings.Contains(f.File, "{") { // one file a handler
			continue
		}
		broken := templateText(t, f.Name) + `{{define "app/` + f.File + `"}}{{template "imports" .}}{{end}}` + "\n"
		err := check(t, f.Name, broken)
		if err == nil || !strings.Contains(err.Error(), " in an app leaves out ") {
			t.Errorf("%s: got %v", f.Name, err)
		}
	}
}
