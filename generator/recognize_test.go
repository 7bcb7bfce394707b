package generator_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
)

// usesNothingElse is a project with this requirements.txt and nothing else.
func usesNothingElse(t *testing.T, requirements string) string {
	t.Helper()
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "requirements.txt"), []byte(requirements), 0o644); err != nil {
		t.Fatal(err)
	}
	return root
}

func detect(t *testing.T, dir string, templates fstest.MapFS) ([]string, error) {
	t.Helper()
	found, err := open(t, generator.WithTemplates(templates, "my")).Detect(dir)
	return namesOf(found), err
}

func TestDetectReadsOnlyTheRulesOfOtherTemplates(t *testing.T) {
	templates := fstest.MapFS{
		"unused.tmpl": {Data: []byte(frontMatter + `{{define "imports"}}{{nonsense}}`)},
		"used.tmpl":   {Data: []byte(strings.Replace(frontMatter, "port", "uses = [\"pypi:stub\"]\nport", 1) + blocks)},
	}
	if found, err := detect(t, usesNothingElse(t, "stub\n"), templates); err != nil || len(found) != 1 || found[0] != "used" {
		t.Errorf("got %v, %v", found, err)
	}
	if _, err := detect(t, usesNothingElse(t, "flask\n"), fstest.MapFS{
		"flask.tmpl": {Data: []byte("+++\nuses = [\"pypi:flask\"]\n+++\n")},
	}); err == nil || !strings.HasPrefix(err.Error(), "my/flask.tmpl:") {
		t.Errorf("got %v for a template that is used and broken", err)
	}
}

func TestRulesAreReadWhereverTheyAreInTheFrontMatter(t *testing.T) {
	for name, front := range map[string]string{
		"alone":                     "uses = [\"pypi:stub\"]\n",
		"before a table":            "uses = [\"pypi:stub\"]\n[serve.x]\ncommand = [\"x\"]\n",
		"after a list of lists":     "odd = [\n[\"a\"],\n]\nuses = [\"pypi:stub\"]\n",
		"after a string of lines":   "note = \"\"\"\n[x]\n\"\"\"\nuses = [\"pypi:stub\"]\n",
		"with line ends of Windows": "uses = [\"pypi:stub\"]\r\n[serve.x]\r\ncommand = [\"x\"]\r\n",
	} {
		templates := fstest.MapFS{"stub.tmpl": {Data: []byte("+++\n" + front + "+++\n")}}
		_, err := detect(t, usesNothingElse(t, "stub\n"), templates)
		if err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:") {
			t.Errorf("%s: the template is not found, or not read: %v", name, err)
		}
	}
}

func TestRulesOfATemplateAreNotTakenFromItsTables(t *testing.T) {
	for name, front := range map[string]string{
		"a string of lines": "note = \"\"\"\nuses = [\"pypi:stub\"]\n\"\"\"\n",
		"an inline table":   "extras = { stub = {\nuses = [\"pypi:stub\"]\n} }\n",
	} {
		templates := fstest.MapFS{"stub.tmpl": {Data: []byte("+++\n" + front + "[x]\n+++\n")}}
		if found, err := detect(t, usesNothingElse(t, "stub\n"), templates); err != nil || len(found) > 0 {
			t.Errorf("%s: got %v, %v", name, found, err)
		}
	}
}

func TestRulesThatCannotBeReadAreErrors(t *testing.T) {
	for text, want := range map[string]string{
		"no front matter":                 "my/stub.tmpl:1: a template begins with front matter between two lines of +++",
		"+++\nuses = [\n+++\n":            "my/stub.tmpl:",
		"+++\n\nuses = \"pypi:x\"\n+++\n": "my/stub.tmpl:3: uses: must be a list of strings",
		"+++\n[x]\n+++\n":                 "",
	} {
		_, err := detect(t, t.TempDir(), fstest.MapFS{"stub.tmpl": {Data: []byte(text)}})
		if want == "" && err != nil || want != "" && (err == nil || !strings.HasPrefix(err.Error(), want)) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}
