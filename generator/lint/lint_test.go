package lint_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/lint"
	"github.com/statusmith/statusmith/generator/locale"
)

func catalogOf(text string) (*catalog.Catalog, error) {
	return catalog.Load(catalog.File{FS: fstest.MapFS{"c.toml": {Data: []byte(text)}}, Path: "c.toml", Name: "c.toml"})
}

func texts(problems []error) []string {
	var all []string
	for _, err := range problems {
		all = append(all, err.Error())
	}
	return all
}

func TestEveryProblemOfACatalogIsReported(t *testing.T) {
	_, err := catalogOf("[http.404]\nname = \"A\"\n[http.405]\nname = \"b\"\n")
	problems, err := lint.Catalog(err)
	want := []string{
		`c.toml:2: http.404.name: needs a name in snake_case, "A" is none`,
		`c.toml:3: http.405: HTTP 405 needs the header Allow (RFC 9110, Section 15.5.6)`,
	}
	if diff := cmp.Diff(want, texts(problems)); diff != "" || err != nil {
		t.Error(err, diff)
	}
}

func TestACatalogThatCannotBeReadIsAnError(t *testing.T) {
	gone := errors.New("gone")
	if problems, err := lint.Catalog(gone); problems != nil || err != gone {
		t.Errorf("got %v, %v", problems, err)
	}
	if problems, err := lint.Catalog(nil); problems != nil || err != nil {
		t.Errorf("a sound catalog: got %v, %v", problems, err)
	}
}

func TestEveryTemplateIsCheckedAndTheSoundOnesAreCounted(t *testing.T) {
	g, err := statusmith.Open(generator.WithTemplates(fstest.MapFS{
		"broken.tmpl": {Data: []byte("no front matter")},
		"raw.tmpl":    {Data: []byte(frontMatter + "{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}{{.Title}}{{end}}\n")},
	}, "my"))
	if err != nil {
		t.Fatal(err)
	}
	sound, problems := lint.Templates(g)
	if ours := len(embeddedFrameworks(t)); sound != ours {
		t.Errorf("%d are sound, want %d", sound, ours)
	}
	want := []string{
		"my/broken.tmpl:1: a template begins with front matter between two lines of +++",
		"my/raw.tmpl:10:22: {{.Title}} writes a value raw: end it with str, text, object, int, ident, comment, fill, inline, key, member, word, symbol, package",
	}
	if diff := cmp.Diff(want, texts(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestALackIsAProblemWhereTheLocaleIsRequired(t *testing.T) {
	folder, err := fs.Sub(statusmith.Files, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	all, err := locale.New(folder, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalogOf("[acme.E1]\nname = \"first\"\nsummary = \"Nobody has translated this.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	german, err := all.Find("de")
	if err != nil {
		t.Fatal(err)
	}
	var tags []string
	for _, found := range lint.Translations(all, c, german) {
		tags = append(tags, found.Tag)
		switch required := found.Tag == "de"; {
		case required && (found.Problem == nil || !strings.HasPrefix(found.Problem.Error(), "locale de: lacks ")):
			t.Errorf("de: got %v", found.Problem)
		case !required && found.Problem != nil:
			t.Errorf("%s: got %v", found.Tag, found.Problem)
		case found.Tag == locale.Base && !found.Lack.None():
			t.Errorf("%s lacks its own texts", found.Tag)
		}
	}
	if !slices.Equal(tags, all.Tags()) {
		t.Errorf("got %v, want %v", tags, all.Tags())
	}
	if found := lint.Translations(all, nil, german); len(found) > 0 {
		t.Errorf("without a catalog: got %v", found)
	}
}
