package generator_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
)

func TestTheFileOfAnAppIsMadeOfHeaderSnippetsAndFooter(t *testing.T) {
	const (
		run    = "run = [\"x\"]\n"
		header = `{{define "imports"}}{{if .App}}app{{else}}print{{end}} {{int (len .Snippets)}}{{end}}`
		body   = `{{define "snippet"}}{{ident .Handler}}{{end}}`
		footer = `{{define "footer"}}{{if .App}}run{{end}}{{end}}`
	)
	tests := map[string]struct {
		file, front, blocks string
		want                map[string]string
	}{
		"all three": {"app.py", run, header + body + footer, map[string]string{"app.py": "app 2\n\nhttp_too_many_requests\n\nhttp_class\n\nrun\n"}},
		"no footer": {"app.py", run, header + body, map[string]string{"app.py": "app 2\n\nhttp_too_many_requests\n\nhttp_class\n"}},
		"no header": {"app.py", run, `{{define "imports"}}{{end}}` + body, map[string]string{"app.py": "http_too_many_requests\n\nhttp_class\n"}},
		"two lines": {"app.py", run + "blank_lines = 2\n", header + body, map[string]string{"app.py": "app 2\n\n\nhttp_too_many_requests\n\n\nhttp_class\n"}},
		"a file each": {"{pascal}.py", run, header + body, map[string]string{
			"HttpTooManyRequests.py": "app 1\n\nhttp_too_many_requests\n", "HttpClass.py": "app 1\n\nhttp_class\n",
		}},
		"more files": {"app.py", "", header + body + `{{define "app/x"}}{{int (len .Snippets)}}{{end}}`, map[string]string{
			"app.py": "app 2\n\nhttp_too_many_requests\n\nhttp_class\n", "x": "2\n",
		}},
		"a block for it": {"app.py", "", header + body + footer + `{{define "app/app.py"}}own{{end}}`, map[string]string{"app.py": "own\n"}},
	}
	c := catalogOf(t, named)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			front := strings.Replace(frontMatter, "app.py", tt.file, 1)
			f, err := load(t, strings.Replace(front, "port = 80\n", "port = 80\n"+tt.front, 1)+tt.blocks+"\n")
			if err != nil {
				t.Fatal(err)
			}
			app, err := f.App(mountAll(t, c, "http/429", "http/404")...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(generator.App(tt.want), app); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheFileOfAnAppStaysInsideTheProject(t *testing.T) {
	c := catalogOf(t, named)
	for _, file := range []string{"../x.py", "/x.py", ".", `a\\b`} {
		front := strings.Replace(frontMatter, "app.py", file, 1)
		f, err := load(t, strings.Replace(front, "port = 80\n", "port = 80\nrun = [\"x\"]\n", 1)+blocks)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.App(mountAll(t, c, "http/429")...); err == nil || !strings.HasSuffix(err.Error(), "is not a file inside the project") {
			t.Errorf("%s: got %v", file, err)
		}
	}
}
