package generator_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
)

func TestFrontMatterIsChecked(t *testing.T) {
	without := func(line string) string { return strings.Replace(frontMatter, line+"\n", "\n", 1) + blocks }
	with := func(line string) string {
		return strings.Replace(frontMatter, "port = 80\n", "port = 80\n"+line+"\n", 1) + blocks
	}
	tests := map[string]struct{ file, want string }{
		"empty file":      {"", "my/stub.tmpl:1: a template begins with front matter between two lines of +++"},
		"no front matter": {blocks, "my/stub.tmpl:1: a template begins with front matter between two lines of +++"},
		"not closed":      {"+++\ntitle = \"x\"\n", "my/stub.tmpl:1: the front matter has no closing line of +++"},
		"closed at once":  {"+++\n+++\n" + blocks, "my/stub.tmpl:1: the front matter has no closing line of +++"},
		"no TOML":         {with("x =\ny = 1"), "my/stub.tmpl:8: expected value but found '\\n' instead"},
		"unknown key":     {with("titel = \"x\""), "my/stub.tmpl:8: titel: unknown key, did you mean title?"},
		"other type":      {with("order = \"x\""), "my/stub.tmpl:8: order: must be a whole number"},
		"no title":        {without(`title = "Stub"`), "my/stub.tmpl: title: is missing"},
		"no file":         {without(`file = "app.py"`), "my/stub.tmpl: file: is missing: where does a snippet go in a project?"},
		"no port":         {without(`port = 80`), "my/stub.tmpl: port: must be the framework's default port, from 1 to 65535"},
		"port too high":   {strings.Replace(with(""), "80", "65536", 1), "my/stub.tmpl:7: port: must be the framework's default port, from 1 to 65535"},
		"parameter without a name": {strings.Replace(with(""), "<{name}>", "<name>", 1),
			`my/stub.tmpl:6: param: must show how a path parameter is spelled, as in "<{name}>"`},
		"unknown language": {strings.Replace(with(""), "python", "cobol", 1),
			"my/stub.tmpl:3: language: must be one of csharp, go, java, javascript, python, ruby"},
		"unknown case": {strings.Replace(with(""), "snake", "upper", 1),
			`my/stub.tmpl:5: handler: unknown case "upper": want snake, camel, pascal or kebab`},
		"exception without a reason": {with("[serve.s]\ncommand = [\"x\"]\n[except.404]\nserver = \"s\""),
			"my/stub.tmpl:10: except: each needs a server of serve and a reason"},
		"exception of an unknown server": {with("[except.404]\nserver = \"s\"\nreason = \"r\""),
			"my/stub.tmpl:8: except: each needs a server of serve and a reason"},
		"variable of an unknown case": {with("variable = \"upper\""),
			`my/stub.tmpl:8: variable: unknown case "upper": want snake, camel, pascal or kebab, or none`},
		"unknown folding": {with("foldings = [\"dash\"]"), "my/stub.tmpl:8: foldings: must be a list of case and slash"},
		"route in use without a reason": {with("[[taken.routes]]\npaths = [\"/x\"]"),
			"my/stub.tmpl:8: taken: each of routes needs paths that begin with a slash, and a reason"},
		"route in use without a slash": {with("[[taken.routes]]\npaths = [\"x\"]\nreason = \"r\""),
			"my/stub.tmpl:8: taken: each of routes needs paths that begin with a slash, and a reason"},
		"enclosing project without a reason": {with("[[inside]]\nfiles = [\"go.work\"]"), "my/stub.tmpl:8: inside: each needs files and a reason"},
		"enclosing project without a file":   {with("[[inside]]\nreason = \"why\""), "my/stub.tmpl:8: inside: each needs files and a reason"},
		"lowest version without a check": {with("least = [\"Stub 1\"]"),
			"my/stub.tmpl:8: least: is about what check prints, and there is no check"},
		"lowest version that is none": {with("check = [\"x\"]\nleast = [\"Stub one\"]"),
			`my/stub.tmpl:9: least: "Stub one" must be a name and the lowest version that will do, as in "Python 3.9"`},
		"lowest version without a name": {with("check = [\"x\"]\nleast = [\"1.0\"]"),
			`my/stub.tmpl:9: least: "1.0" must be a name and the lowest version that will do, as in "Python 3.9"`},
		"lowest version of a server without a check": {with("[serve.s]\ncommand = [\"x\"]\nleast = [\"s 1\"]"),
			"my/stub.tmpl:10: serve.s.least: is about what check prints, and there is no check"},
		"what a build lacks without a build": {with("lacking = [\"offline\"]"),
			"my/stub.tmpl:8: lacking: is about what build prints, and there is no build"},
		"extra that no dependency asks for": {with("[extras.lib]"), "my/stub.tmpl:8: extras.lib.uses: is missing: which dependency says that a project has the library?"},
		"extra with the name of an option": {with("[extras.body]\nuses = [\"pypi:x\"]"),
			`my/stub.tmpl:8: extras: "body" cannot name an extra: use snake_case, and not the name of an option`},
		"extra of no manifest": {with("[extras.lib]\nuses = [\"x\"]"),
			`my/stub.tmpl:9: extras.lib.uses: "x" is not a dependency such as pypi:flask; known ecosystems are gems, go, maven, npm, nuget, pypi`},
		"headers left out without a reason": {with("[omit]\nheaders = [\"TE\"]"), "my/stub.tmpl:8: omit: needs a reason"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := load(t, tt.file); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestBlocksAreChecked(t *testing.T) {
	tests := map[string]struct{ blocks, want string }{
		"no header":            {"{{define \"snippet\"}}{{end}}", `my/stub.tmpl: the block {{define "imports"}} is missing`},
		"no snippet":           {"{{define \"imports\"}}{{end}}", `my/stub.tmpl: the block {{define "snippet"}} is missing`},
		"block that is open":   {blocks + "{{define \"x\"}}\n\n", "my/stub.tmpl:13: unexpected EOF"},
		"action that is open":  {blocks + "{{define \"x\"}}\n{{str .Title\n{{end}}", "my/stub.tmpl:13: unexpected \"{\" in operand"},
		"function not there":   {blocks + "{{define \"x\"}}\n{{quote .Title}}\n{{end}}", `my/stub.tmpl:12: function "quote" not defined`},
		"text outside":         {blocks + "text", "my/stub.tmpl: text is outside of the {{define}} blocks"},
		"block twice":          {blocks + "{{define \"x\"}}a{{end}}{{define \"x\"}}b{{end}}", `multiple definition of template "x"`},
		"lines end as on DOS":  {"{{define \"imports\"}}{{end}}\r\n{{define \"snippet\"}}\r\n{{quote .Title}}{{end}}", `my/stub.tmpl:11: function "quote" not defined`},
		"comment outside only": {blocks + "{{/* a comment */}}\n", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, err := loadTemplate(t, tt.blocks)
			if err == nil {
				err = f.Parse()
			}
			if tt.want == "" && err == nil {
				return
			}
			if err == nil || !strings.HasSuffix(err.Error(), tt.want) {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestMistakesThatShowWhenRenderingHaveTheirPlace(t *testing.T) {
	c := catalogOf(t, "[http.404]\nname = \"x\"\n")
	tests := map[string]struct{ snippet, want string }{
		"unknown field":          {`{{str .Titel}}`, `my/stub.tmpl:10:26: executing "snippet" at <.Titel>: can't evaluate field Titel in type *generator.Snippet`},
		"name that is none":      {`{{ident .Title}} {{ident "a b"}}`, `my/stub.tmpl:10:39: executing "snippet" at <ident "a b">: error calling ident: "a b" is not an identifier: it takes letters, digits and _, and a digit cannot come first`},
		"value that is not JSON": {`{{object 1 .}}`, `my/stub.tmpl:10:22: executing "snippet" at <object 1 .>: error calling object: literal: *generator.Snippet is not a JSON value`},
		"block that calls itself": {`{{template "snippet" .}}`,
			`my/stub.tmpl:10:31: executing "snippet" at <{{template "snippet" .}}>: exceeded maximum template depth (100000)`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, err := loadTemplate(t, "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}"+tt.snippet+"{{end}}\n")
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Render(find(t, c, "http/404"), generator.Options{}); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestATemplateThatWritesWithoutEndIsStopped(t *testing.T) {
	f, err := loadTemplate(t, "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}"+strings.Repeat("x", 1<<12)+"{{template \"snippet\" .}}{{end}}\n")
	if err != nil {
		t.Fatal(err)
	}
	c := catalogOf(t, "[http.404]\nname = \"x\"\n")
	_, err = f.Render(find(t, c, "http/404"), generator.Options{})
	if err == nil || !strings.HasSuffix(err.Error(), "writes more than 16 MiB") {
		t.Errorf("got %v", err)
	}
}

func TestMetadataIsTakenFromTheFrontMatter(t *testing.T) {
	f, err := loadTemplate(t, blocks)
	if err != nil {
		t.Fatal(err)
	}
	got := []any{f.Name, f.Title, f.Language, f.Extension(), f.Port, f.BlankLines, f.FinalSlash, f.ServerNames()}
	if diff := cmp.Diff([]any{"stub", "Stub", "python", "py", 80, 1, "/", []string(nil)}, got); diff != "" {
		t.Error(diff)
	}
}
