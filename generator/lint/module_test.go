package lint_test

import (
	"regexp"
	"strings"
	"testing"
)

// TestLintNamesWhatAModuleLost breaks the module of each template that has one.
func TestLintNamesWhatAModuleLost(t *testing.T) {
	tests := map[string]struct{ frameworks, old, replacement, want string }{
		"words of HTTP":   {"flask django fastapi express go spring", `\{\{- range (?:\$p := )?\.Phrases\}\}[^\0]*?\{\{- end\}\}`, ``, "a module leaves out the name of an HTTP status"},
		"media type":      {"flask django fastapi express go spring", `(\{\{define "module" [^\0]*?)\{\{str \.MediaType\}\}`, `$1"text/plain"`, "a module leaves out the media type"},
		"body":            {"flask django fastapi express go", `\{\{object (2|1) \.Body\}\}(\n|;)([^\0]*\{\{define "module/request")`, `{}$2$3`, "a module leaves out"},
		"statements":      {"spring", `\{\{if \.BodyIsList\}\}\{\{fill .*`, ``, "a module leaves out a member of the body"},
		"texts":           {"flask django fastapi express go spring", `(\{\{define "module/error"[^\0]*?)\{\{str \.Value\}\}`, `$1""`, "a module leaves out the code of an error"},
		"message":         {"flask django fastapi express go spring", `\{\{text \.Message\}\}`, `""`, "a module leaves out the message of an error"},
		"default":         {"flask django fastapi express go spring", `\{\{inline \.Default\}\}`, `0`, "a module leaves out a default"},
		"answers":         {"flask django fastapi express go spring", `\{\{- range \.Answers\}\}[^\0]*?\{\{- end\}\}`, ``, "a module leaves out an answered status"},
		"former name":     {"flask django fastapi express go spring", `\{\{- range \.Former\}\}[^\0]*?\n\{\{- end\}\}`, ``, "a module leaves out a former name"},
		"request":         {"flask django fastapi express go spring", `\{\{- range \.(Request|Variables)\}\}[^\0]*?\{\{- end\}\}`, ``, "a module leaves out a header of the request"},
		"headers of body": {"flask django fastapi express go spring", `\{\{-? ?range \.Headers\}\}`, `{{- if false}}`, "a module leaves out the name of a header of the body"},
	}
	for name, tt := range tests {
		old := regexp.MustCompile(tt.old)
		for framework := range strings.FieldsSeq(tt.frameworks) {
			t.Run(name+"/"+framework, func(t *testing.T) {
				text := templateText(t, framework)
				at := strings.Index(text, `{{define "module/header"`)
				broken := text[:at] + old.ReplaceAllString(text[at:], tt.replacement)
				if broken == text {
					t.Fatalf("the template does not have %s", tt.old)
				}
				err := check(t, framework, broken)
				if err == nil || !strings.Contains(err.Error(), tt.want) {
					t.Errorf("got %v, want ... %s", err, tt.want)
				}
			})
		}
	}
}
