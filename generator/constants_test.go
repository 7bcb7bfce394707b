package generator_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
)

// withConstants returns a template whose line 8 is the key.
func withConstants(key string) string {
	front := strings.Replace(frontMatter, "port = 80\n", "port = 80\n"+key+"\n", 1)
	return front + "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}{{with .Constant}}{{ident .}}{{else}}{{int .Status}}{{end}}{{end}}\n"
}

// renderWith renders http/404 with the template my/stub.tmpl and the files
// beside it, laid over ours.
func renderWith(t *testing.T, files map[string]string, o generator.Options) (string, error) {
	t.Helper()
	f, err := open(t, generator.WithTemplates(mapFS(files), "my")).Framework("stub")
	if err != nil {
		return "", err
	}
	c := catalogOf(t, "[http.404]\nname = \"x\"\n")
	code, err := f.Render(find(t, c, "http/404"), o)
	if err != nil {
		return "", err
	}
	return code.Snippet, nil
}

func mapFS(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func TestConstantsComeFromTheTemplateOrAFile(t *testing.T) {
	tests := map[string]struct{ key, file, text, want string }{
		"a table":                            {"[constants]\n404 = \"MISSING\"", "", "", "MISSING"},
		"a file beside the template":         {`constants = "acme.Status"`, "acme.Status", `404 = "GONE"`, "GONE"},
		"a file of ours":                     {`constants = "http.HTTPStatus"`, "", "", "NOT_FOUND"},
		"a file in the place of one of ours": {`constants = "http.HTTPStatus"`, "http.HTTPStatus", `404 = "MINE"`, "MINE"},
		"a file without the status":          {`constants = "acme.Status"`, "acme.Status", `500 = "BROKEN"`, "404"},
		"an empty file":                      {`constants = "acme.Status"`, "acme.Status", "", "404"},
		"nothing":                            {"", "", "", "404"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{"stub.tmpl": withConstants(tt.key)}
			if tt.file != "" {
				files["constants/"+tt.file+".toml"] = tt.text
			}
			if got, err := renderWith(t, files, generator.Options{Constants: generator.On}); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
			if got, err := renderWith(t, files, generator.Options{}); err != nil || got != "404" {
				t.Errorf("without the option: got %q, %v", got, err)
			}
		})
	}
}

func TestMistakesInConstantsHaveTheirPlace(t *testing.T) {
	const shared = `constants = "acme.Status"`
	tests := map[string]struct{ key, text, want string }{
		"no such file":           {`constants = "acme.Nothing"`, "", `my/stub.tmpl:8: constants: there is no file constants/acme.Nothing.toml`},
		"file outside":           {`constants = "../stub"`, "", `my/stub.tmpl:8: constants: there is no file constants/../stub.toml`},
		"empty name":             {`constants = ""`, "", `my/stub.tmpl:8: constants: there is no file constants/.toml`},
		"another type":           {`constants = 404`, "", `my/stub.tmpl:8: constants: must be a table, as in 404 = "NOT_FOUND", or the name of a file in the folder constants`},
		"no status":              {"[constants]\n4040 = \"X\"", "", `my/stub.tmpl:9: constants.4040: must be an HTTP status code, from 100 to 599`},
		"no name":                {"[constants]\n404 = 404", "", `my/stub.tmpl:9: constants.404: must be the name of a constant, in quotes`},
		"no identifier":          {"[constants]\n404 = \"a b\"", "", `my/stub.tmpl:9: constants.404: "a b" is not an identifier: it takes letters, digits and _, and a digit cannot come first`},
		"no TOML in the file":    {shared, "404 =\n", `my/constants/acme.Status.toml:1: expected value but found '\n' instead`},
		"no status in the file":  {shared, "\nok = \"OK\"\n", `my/constants/acme.Status.toml:2: ok: must be an HTTP status code, from 100 to 599`},
		"a table in the file":    {shared, "200 = \"OK\"\n[404]\na = 1\n", `my/constants/acme.Status.toml:2: 404: must be the name of a constant, in quotes`},
		"a keyword in the file":  {shared, "200 = \"class\"\n", `my/constants/acme.Status.toml:1: 200: "class" is a Python keyword`},
		"bytes that are no text": {shared, "200 = \"\xff\"\n", `my/constants/acme.Status.toml:1: not UTF-8`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{"stub.tmpl": withConstants(tt.key), "constants/acme.Status.toml": tt.text}
			if got, err := renderWith(t, files, generator.Options{Constants: generator.On}); err == nil || err.Error() != tt.want {
				t.Errorf("got  %q, %v\nwant %s", got, err, tt.want)
			}
		})
	}
}
