package json_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/json"
	"github.com/statusmith/statusmith/generator/internal/docstest"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

func renderer(t *testing.T) docs.Renderer {
	t.Helper()
	r, err := json.New(docstest.Templates(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestGoldens(t *testing.T) {
	golden.Folder{
		Path:    filepath.Join("..", "..", "..", "golden", "docs", "json"),
		Command: "go test ./generator/docs/json -run TestGoldens -update",
	}.Test(t, docstest.Golden(t, renderer(t)))
}

func TestHostileTextsStayWhatTheyAreInJSON(t *testing.T) {
	p := docstest.Page(t, docstest.Source(t, docstest.Hostile), "hostile/mdx", "en")
	if want := "import fs from 'fs'\nexport const a"; !strings.HasPrefix(p.Summary.String(), want) {
		t.Errorf("the model holds %q", p.Summary)
	}
	src := docstest.Source(t, docstest.Hostile)
	src.Families = []string{"hostile"}
	for name, text := range docstest.Build(t, renderer(t), src, "en") {
		if strings.HasSuffix(name, "schema.json") {
			continue
		}
		if at := strings.IndexAny(text, "<>&\x1b\r\u2028"); at >= 0 {
			t.Errorf("%s: %q would mean something in a page that embeds it", name, text[at:at+1])
		}
	}
}
