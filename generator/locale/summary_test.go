package locale

import (
	"io/fs"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestDigestIsTheBeginningOfSHA256(t *testing.T) {
	if got := Digest("abc"); got != "ba7816bf" {
		t.Errorf("got %s", got)
	}
}

const summarized = `[http.400]
name = "a"
summary = "First."
[http.404]
name = "b"
summary = "Second."
[http.410]
name = "c"
summary = "Third."
[http.500]
name = "d"
`

func vietnamese(t *testing.T) *Locale {
	t.Helper()
	l, err := locales(t, map[string]string{"vi": stub +
		"[strings]\nnote = \"x\"\n" +
		"[summaries.http]\n" +
		"400 = { from = \"" + Digest("First.") + "\", text = \"Một.\" }\n" +
		"404 = { from = \"" + Digest("As it was.") + "\", text = \"Hai.\" }\n"}).Find("vi")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestASummaryIsTranslatedUntilItsEnglishChanges(t *testing.T) {
	c, l := catalogOf(t, summarized), vietnamese(t)
	for id, want := range map[string]struct {
		text       string
		translated bool
	}{"http/400": {"Một.", true}, "http/404": {"Second.", false}, "http/410": {"Third.", false}} {
		text, translated := l.Summary(status(t, c, id))
		if text != want.text || translated != want.translated {
			t.Errorf("%s: got %q, %v", id, text, translated)
		}
	}
	base, err := locales(t, nil).Find("en")
	if err != nil {
		t.Fatal(err)
	}
	if text, translated := base.Summary(status(t, c, "http/400")); text != "First." || !translated {
		t.Errorf("English: got %q, %v", text, translated)
	}
}

func TestLackCountsWhatIsNotTranslated(t *testing.T) {
	c := catalogOf(t, summarized)
	got := vietnamese(t).Lack(c)
	if diff := cmp.Diff(Lack{Strings: 2, Summaries: 1, Stale: []string{"http/404"}}, got); diff != "" {
		t.Error(diff)
	}
	if got, want := got.String(), "lacks 2 page strings and 1 summary, stale: http/404"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := (Lack{Strings: 2}).String(), "lacks 2 page strings"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	base, err := locales(t, nil).Find("en")
	if err != nil {
		t.Fatal(err)
	}
	if got := base.Lack(c).String(); got != "complete" {
		t.Errorf("got %s", got)
	}
}

func TestOurLocalesHaveEveryPageString(t *testing.T) {
	folder, err := fs.Sub(statusmith.Files, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	ls, err := New(folder, "templates/locales")
	if err != nil {
		t.Fatal(err)
	}
	if len(ls.Tags()) != 16 {
		t.Errorf("got %v", ls.Tags())
	}
	for _, tag := range ls.Tags() {
		l, err := ls.Find(tag)
		if err != nil {
			t.Error(err)
			continue
		}
		if lack := l.Lack(&catalog.Catalog{}); l.Tag != tag || lack.Strings > 0 {
			t.Errorf("%s (%s) %s", tag, l.Tag, lack)
		}
		if rtl := tag == "ar"; rtl != (l.Direction == "rtl") {
			t.Errorf("%s is written %s", tag, l.Direction)
		}
	}
}

func status(t *testing.T, c *catalog.Catalog, id string) *catalog.Status {
	t.Helper()
	s, err := c.Find(id)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
