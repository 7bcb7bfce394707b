package markdown_test

import (
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/markdown"
	"github.com/statusmith/statusmith/generator/internal/docstest"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

var flavors = []markdown.Flavor{markdown.CommonMark, markdown.Docusaurus, markdown.MkDocs}

func renderer(t *testing.T, f markdown.Flavor) docs.Renderer {
	t.Helper()
	r, err := markdown.New(f, docstest.Templates(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestGoldens(t *testing.T) {
	for _, flavor := range flavors {
		t.Run(string(flavor), func(t *testing.T) {
			golden.Folder{
				Path:    filepath.Join("..", "..", "..", "golden", "docs", string(flavor)),
				Command: "go test ./generator/docs/markdown -run TestGoldens -update",
			}.Test(t, docstest.Golden(t, renderer(t, flavor)))
		})
	}
}

func TestAFlavorThatNobodyKnowsIsRefused(t *testing.T) {
	if _, err := markdown.New("asciidoc", docstest.Templates(t)); err == nil {
		t.Error("there is a renderer")
	}
}

// grpc builds a family with templates of a user over ours.
func grpc(t *testing.T, f markdown.Flavor, mine map[string]string) (map[string]string, error) {
	t.Helper()
	files := fstest.MapFS{}
	for name, text := range mine {
		files["docs/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	r, err := markdown.New(f, docstest.Templates(t), generator.Layer{FS: files, Name: "mine"})
	if err != nil {
		return nil, err
	}
	src := docstest.Source(t)
	src.Families = []string{"grpc"}
	var to docstest.Files
	b := docs.Build{Source: src, Locales: docstest.Locales(t, "en"), Outputs: []docs.Output{{Renderer: r}}}
	err = b.Run(t.Context(), to.Put)
	return to.Written(), err
}

func TestTemplatesOfAUser(t *testing.T) {
	const page, whole = "en/grpc/5-not-found", "Whole: {{.Title}}\n"
	for name, tt := range map[string]struct {
		flavor    markdown.Flavor
		extension string
		mine      map[string]string
		has, not  []string
	}{
		"replace a page": {
			markdown.CommonMark, ".md", map[string]string{"markdown/page.md.tmpl": whole},
			[]string{"Whole: Mock 5 NOT\\_FOUND response\n"}, []string{"---", "## "},
		},
		"replace a page of a flavor that only has blocks": {
			markdown.Docusaurus, ".mdx", map[string]string{"docusaurus/page.mdx.tmpl": whole},
			[]string{"Whole: Mock 5 NOT\\_FOUND response\n"}, []string{"---", "<Tabs"},
		},
		"replace a block of CommonMark": {
			markdown.CommonMark, ".md", map[string]string{"markdown/page.md.tmpl": `{{define "snippets"}}` + "\n\nNone.{{end}}"},
			[]string{"title: \"Mock", "in your framework\n\nNone.\n\n## Related", "## Test with curl"}, []string{"### Flask"},
		},
		"replace one block of a flavor and keep its others": {
			markdown.Docusaurus, ".mdx", map[string]string{"docusaurus/page.mdx.tmpl": `{{define "imports"}}` + "\n\nimport Mine from './mine';{{end}}"},
			[]string{"sidebar_position: ", "import Mine", "<TabItem"}, []string{"import Tabs"},
		},
		"of CommonMark leave a flavor alone": {
			markdown.MkDocs, ".md", map[string]string{"markdown/page.md.tmpl": whole},
			[]string{"title: ", "\n=== \"Flask\"\n"}, []string{"Whole"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			files, err := grpc(t, tt.flavor, tt.mine)
			if err != nil {
				t.Fatal(err)
			}
			text := files[page+tt.extension]
			for _, want := range tt.has {
				if !strings.Contains(text, want) {
					t.Errorf("the page lacks %q:\n%s", want, text)
				}
			}
			for _, not := range tt.not {
				if strings.Contains(text, not) {
					t.Errorf("the page has %q:\n%s", not, text)
				}
			}
		})
	}
}

func TestAUserAddsAnIndexWhereTheFlavorHasNone(t *testing.T) {
	files, err := grpc(t, markdown.MkDocs, map[string]string{"mkdocs/index.md.tmpl": "Index of {{.Title}}\n"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("Index of gRPC status codes\n", files["en/grpc/index.md"]); diff != "" {
		t.Error(diff)
	}
}

func TestTemplatesOfAUserAreBlamedByName(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"that do not parse":              {"one\n{{.Title", "mine/docs/docusaurus/page.mdx.tmpl:2: unclosed action"},
		"that ask for what is not there": {`{{define "imports"}}{{.Nothing}}{{end}}`, `mine/docs/docusaurus/page.mdx.tmpl:1:22: executing "imports"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := grpc(t, markdown.Docusaurus, map[string]string{"docusaurus/page.mdx.tmpl": tt.text})
			if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("the error is %v, want %s", err, tt.want)
			}
		})
	}
}
