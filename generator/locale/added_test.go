package locale

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const company = `[acme.E1]
name = "first"
summary = "The first."
note = "A note."
[acme.E2]
name = "second"
message = "Not as the title"
`

// added lays a company's folder over English and Vietnamese.
func added(t *testing.T, files map[string]string) (*Locales, error) {
	t.Helper()
	ls := locales(t, map[string]string{"vi": stub + "[strings]\nnote = \"x\"\n"})
	folder := fstest.MapFS{"README.md": {}}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return ls, ls.Add(folder, "acme/locales")
}

func TestAFolderIsLaidOverTheLocaleThatServesItsTag(t *testing.T) {
	ls, err := added(t, map[string]string{
		"vi-VN.toml": "[strings]\ntitle = \"{status}!\"\n[titles.acme]\nE1 = \"Một\"\n[notes.acme]\nE1 = { from = \"00000000\", text = \"cũ\" }\n",
		"cs.toml":    stub + "[summaries.acme]\nE1 = \"První.\"\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"cs", "en", "vi"}, ls.Tags()); diff != "" {
		t.Error(diff)
	}
	c := catalogOf(t, company)
	e1, e2 := status(t, c, "acme/E1"), status(t, c, "acme/E2")
	vi, err := ls.Find("vi")
	if err != nil {
		t.Fatal(err)
	}
	shows := func(what, want string, own bool) func(string, bool) {
		return func(text string, translated bool) {
			if text != want || translated != own {
				t.Errorf("%s: got %q, %v", what, text, translated)
			}
		}
	}
	shows("title", "Một", true)(vi.Title(e1))
	shows("message that is the title", "Một", true)(vi.Message(e1))
	shows("title without a translation", "Second", false)(vi.Title(e2))
	shows("message without a translation", "Not as the title", false)(vi.Message(e2))
	shows("note whose English has changed", "A note.", false)(vi.Note(e1))
	shows("summary without a translation", "The first.", false)(vi.Summary(e1))
	if got := vi.Words(e1) + "|" + vi.Words(e2); got != "Một|" {
		t.Errorf("its words are %q", got)
	}
	if got := vi.Text("title", "status", "1"); got != "1!" || vi.Text("note") != "x" {
		t.Errorf("got %q, %q", got, vi.Text("note"))
	}
	if got, want := vi.Lack(c).String(), "lacks 1 page string, 1 summary, 1 title and 1 message, stale: acme/E1"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if cs, err := ls.Find("cs"); err != nil || cs.Text("note") != "Note" {
		t.Errorf("got %v", err)
	}
}

func TestAMistakeInAnAddedFolderHasItsLine(t *testing.T) {
	for name, tt := range map[string]struct {
		files map[string]string
		want  string
	}{
		"no language":           {map[string]string{"translations-of-us.toml": ""}, "acme/locales/translations-of-us.toml: is not named by a language tag, as vi.toml is"},
		"one language twice":    {map[string]string{"vi.toml": "", "vi-VN.toml": ""}, "acme/locales/vi.toml: serves the same language as vi-VN.toml beside it"},
		"a number":              {map[string]string{"vi.toml": "\ntitles.acme.E1 = 1\n"}, "acme/locales/vi.toml:2: a translation is a string, or a table of from and text"},
		"nothing":               {map[string]string{"vi.toml": "titles.acme.E1 = \" \"\n"}, "acme/locales/vi.toml:1: a translation is empty"},
		"an unknown key":        {map[string]string{"vi.toml": "titles.acme.E1 = { txt = \"x\" }\n"}, `acme/locales/vi.toml:1: unknown key "txt"; known are from and text`},
		"an unknown kind":       {map[string]string{"vi.toml": "\n[names.acme]\nE1 = \"x\"\n"}, "acme/locales/vi.toml:2: names.acme: unknown key"},
		"an unknown string":     {map[string]string{"vi.toml": "strings.titel = \"x\"\n"}, "acme/locales/vi.toml:1: strings.titel: unknown string"},
		"a placeholder lost":    {map[string]string{"vi.toml": "strings.title = \"x\"\n"}, `acme/locales/vi.toml:1: strings.title: has other placeholders than the English "Mock {status} response"`},
		"a language of its own": {map[string]string{"vi.toml": "", "cs.toml": "titles.acme.E1 = \"x\"\n"}, `acme/locales/cs.toml: needs a name, and a direction of "ltr" or "rtl"`},
		"English":               {map[string]string{"en.toml": "titles.acme.E1 = \"x\"\n"}, "acme/locales/en.toml:1: titles: translates into en, which the catalog itself is in"},
	} {
		t.Run(name, func(t *testing.T) {
			ls, err := added(t, tt.files)
			for _, tag := range ls.Tags() {
				if err == nil {
					_, err = ls.Find(tag)
				}
			}
			if got := errorText(err); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestTranslationsOfWhatNoCatalogHasAreFound(t *testing.T) {
	ls, err := added(t, map[string]string{"vi.toml": "[titles.acme]\nE1 = \"a\"\nE9 = \"b\"\n[notes.other]\nx = \"c\"\n"})
	if err != nil {
		t.Fatal(err)
	}
	l, err := ls.Find("vi")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, problem := range l.Unknown(catalogOf(t, company)) {
		got = append(got, problem.Error())
	}
	want := []string{
		"acme/locales/vi.toml:3: titles.acme.E9: translates a status that no catalog has",
		"acme/locales/vi.toml:5: notes.other.x: translates a status that no catalog has",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
