package terminal_test

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/terminal"
	"github.com/statusmith/statusmith/generator/internal/docstest"
	"github.com/statusmith/statusmith/generator/internal/golden"
)

var goldenPages = []string{
	"http/103", "http/204", "http/301", "http/401", "http/404", "http/405", "http/413", "http/422", "http/426", "http/429", "http/503",
	"smtp/504", "websocket/1002", "grpc/4",
	"http/101", "sip/180", "websocket/1006", // no HTTP form
}

func TestGoldens(t *testing.T) {
	src := docstest.Source(t)
	for _, tag := range []string{"en", "vi"} {
		t.Run(tag, func(t *testing.T) {
			pages := make(map[string]string)
			for _, id := range goldenPages {
				pages[strings.ReplaceAll(id, "/", "-")+".txt"] = shown(t, terminal.Painter{}, src, id, tag)
			}
			golden.Folder{
				Path:    filepath.Join("..", "..", "..", "golden", "show", tag),
				Command: "go test ./generator/docs/terminal -run TestGoldens -update",
			}.Test(t, pages)
		})
	}
}

// shown returns one page.
func shown(t *testing.T, paint terminal.Painter, src *docs.Source, id, tag string) string {
	t.Helper()
	p := docstest.Page(t, src, id, tag)
	var to docstest.Files
	site := docs.NewSite(docstest.Locales(t, tag)[0])
	if err := terminal.New(paint).Pages([]*docs.Site{site}, []*docs.Page{p}, to.Put); err != nil {
		t.Fatal(err)
	}
	return to.Written()[tag+"/"+p.Path+".txt"]
}

func TestAPainterSeesTitlesAndCode(t *testing.T) {
	var titles []string
	code := map[string]string{}
	src := docstest.Source(t)
	text := shown(t, terminal.Painter{
		Title: func(text string) string { titles = append(titles, text); return "[" + text + "]" },
		Code:  func(language, text string) string { code[language] = text; return "CODE\n" },
	}, src, "smtp/504", "en")
	want := []string{"Mock 504 Parameter Not Implemented response", "On the wire", "HTTP response", "Test with curl"}
	if diff := cmp.Diff(want, titles[:4]); diff != "" {
		t.Error(diff)
	}
	if !strings.HasPrefix(code["http"], "HTTP/1.1 504 ") {
		t.Errorf("the response is painted as %q", code["http"])
	}
	for _, f := range src.Frameworks {
		if !strings.Contains(text, "\n[==> "+f.Title+" <==]\n\nCODE\n") || code[f.Language] == "" {
			t.Errorf("the snippet of %s is not painted", f.Name)
		}
	}
}

func TestHostileTextsAreMadeVisible(t *testing.T) {
	src := docstest.Source(t, docstest.Hostile)
	f, ok := src.Catalog.Family("hostile")
	if !ok {
		t.Fatal("there is no hostile family")
	}
	for _, s := range f.Statuses() {
		text := shown(t, terminal.Painter{}, src, s.ID(), "ar")
		if at := strings.IndexAny(text, "\x00\x01\x07\x1b\r\u0085\u200f\u202e\u2066\u2028\u2029\ufeff"); at >= 0 {
			t.Errorf("%s: the terminal gets %q", s.ID(), text[at:min(at+20, len(text))])
		}
	}
}

func TestProseIsBrokenAtSpaces(t *testing.T) {
	src := docstest.Source(t)
	for _, id := range goldenPages {
		whole := shown(t, terminal.Painter{}, src, id, "vi")
		narrow := shown(t, terminal.Painter{Width: 40}, src, id, "vi")
		if diff := cmp.Diff(strings.Fields(whole), strings.Fields(narrow)); diff != "" {
			t.Errorf("%s has other words: %s", id, diff)
		}
		prose, _, _ := strings.Cut(narrow, "\n    ")
		for i, line := range strings.Split(prose, "\n") {
			if i > 0 && utf8.RuneCountInString(line) > 40 {
				t.Errorf("%s: a line of more than 40 columns: %s", id, line)
			}
		}
		for line := range strings.Lines(whole) {
			if strings.HasPrefix(line, "    ") && !strings.Contains(narrow, "\n"+line) {
				t.Errorf("%s: a line of code is broken: %s", id, line)
			}
		}
	}
}
