package locale

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/catalog"
)

const english = `name = "English"
direction = "ltr"
[strings]
title = "Mock {status} response"
note = "Note"
two = "{a} and {b}"
`

// locales are English and others, by tag.
func locales(t *testing.T, others map[string]string) *Locales {
	t.Helper()
	files := fstest.MapFS{"en.toml": {Data: []byte(english)}, "README.md": {}}
	for tag, text := range others {
		files[tag+".toml"] = &fstest.MapFile{Data: []byte(text)}
	}
	ls, err := New(files, "locales")
	if err != nil {
		t.Fatal(err)
	}
	return ls
}

const stub = "name = \"x\"\ndirection = \"rtl\"\n"

func TestFindServesATagByTheClosestLocale(t *testing.T) {
	ls := locales(t, map[string]string{"vi": stub, "pt-BR": stub, "zh-Hans": stub, "zh-Hant": stub, "ar": stub})
	for tag, want := range map[string]string{
		"en": "en", "EN": "en", "en-GB": "en", "vi": "vi", "vi-VN": "vi", "vi_VN": "vi", "pt": "pt-BR", "pt-br": "pt-BR",
		"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-Hant": "zh-Hant", "ar-EG": "ar",
	} {
		if l, err := ls.Find(tag); err != nil || l.Tag != want {
			t.Errorf("%s: got %v, %v, want %s", tag, l, err, want)
		}
	}
	for _, tag := range []string{"", "xx", "fr", "und", "no such tag", "../en", "mul"} {
		want := `unknown locale "` + tag + `"; known are ar, en, pt-BR, vi, zh-Hans, zh-Hant`
		if l, err := ls.Find(tag); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, %v", tag, l, err)
		}
	}
}

func TestChooseTakesEachLocaleOnce(t *testing.T) {
	ls := locales(t, map[string]string{"ar": stub, "vi": stub})
	for name, tt := range map[string]struct{ tags, want []string }{
		"in the order of the tags":       {[]string{"vi", "en"}, []string{"vi", "en"}},
		"two tags that one serves":       {[]string{"vi-VN", "ar", "vi"}, []string{"vi", "ar"}},
		"all, English first":             {[]string{Every}, []string{"en", "ar", "vi"}},
		"none, where no tag asks for it": {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			chosen, err := ls.Choose(tt.tags...)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, l := range chosen {
				got = append(got, l.Tag)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	if _, err := ls.Choose("vi", Every); err == nil {
		t.Error("all is taken beside another tag")
	}
}

func TestTagsAreTheFiles(t *testing.T) {
	ls := locales(t, map[string]string{"vi": stub})
	tags := ls.Tags()
	if diff := cmp.Diff([]string{"en", "vi"}, tags); diff != "" {
		t.Error(diff)
	}
	tags[0] = "changed"
	if ls.Tags()[0] != "en" {
		t.Error("a caller can change the tags")
	}
}

func TestAFileIsReadOnlyWhenItsLocaleIsAskedFor(t *testing.T) {
	ls := locales(t, map[string]string{"vi": "not TOML"})
	if _, err := ls.Find("en"); err != nil {
		t.Error(err)
	}
	if _, err := ls.Find("vi"); err == nil {
		t.Error("a broken file is taken")
	}
}

func TestTextFillsPlaceholdersAndFallsBackToEnglish(t *testing.T) {
	l, err := locales(t, map[string]string{"vi": stub + "[strings]\ntitle = \"Giả lập {status}\"\n"}).Find("vi")
	if err != nil {
		t.Fatal(err)
	}
	for want, got := range map[string]string{
		"Giả lập 404 {status}": l.Text("title", "status", "404 {status}"),
		"Note":                 l.Text("note"),
		"{b} and 2":            l.Text("two", "a", "{b}", "b", "2"),
		"1 and {b}":            l.Text("two", "a", "1"),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if l.Name != "x" || l.Direction != "rtl" {
		t.Errorf("got %q, %q", l.Name, l.Direction)
	}
}

func TestAStringThatEnglishLacksIsAMistakeOfTheProgram(t *testing.T) {
	l, err := locales(t, nil).Find("en")
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if got := recover(); got != "locale: no string titel" {
			t.Errorf("got %v", got)
		}
	}()
	l.Text("titel")
}

func TestAMistakeInALocaleHasItsLine(t *testing.T) {
	tests := map[string]struct{ file, want string }{
		"no TOML":            {"name =\n", "locales/vi.toml:1: expected value but found '\\n' instead"},
		"no name":            {"direction = \"ltr\"\n", `locales/vi.toml: needs a name, and a direction of "ltr" or "rtl"`},
		"other direction":    {"name = \"x\"\ndirection = \"up\"\n", `locales/vi.toml: needs a name, and a direction of "ltr" or "rtl"`},
		"unknown key":        {stub + "nmae = \"x\"\n", "locales/vi.toml:3: nmae: unknown key, did you mean name?"},
		"unknown string":     {stub + "[strings]\nnote = \"x\"\ntitel = \"x\"\n", "locales/vi.toml:5: strings.titel: unknown string"},
		"empty string":       {stub + "[strings]\nnote = \" \"\n", "locales/vi.toml:4: strings.note: is empty"},
		"placeholder lost":   {stub + "[strings]\ntitle = \"x\"\n", `locales/vi.toml:4: strings.title: has other placeholders than the English "Mock {status} response"`},
		"placeholder gained": {stub + "[strings]\nnote = \"{x}\"\n", `locales/vi.toml:4: strings.note: has other placeholders than the English "Note"`},
		"placeholder twice":  {stub + "[strings]\ntitle = \"{status} {status}\"\n", `locales/vi.toml:4: strings.title: has other placeholders than the English "Mock {status} response"`},
		"other order":        {stub + "[strings]\ntwo = \"{b} {a}\"\n", ""},
		"string that is none": {stub + "[strings]\nnote = 1\n",
			"locales/vi.toml:4: strings.note: must be a string"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := locales(t, map[string]string{"vi": tt.file}).Find("vi")
			if got := errorText(err); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestAMissingFolderIsAnError(t *testing.T) {
	_, err := New(fstest.MapFS{}, "locales")
	if err != nil {
		t.Errorf("an empty folder has no locales: %v", err)
	}
	_, err = New(fstest.MapFS{".": {Data: []byte("x")}}, "locales")
	if got := errorText(err); !strings.HasPrefix(got, "locales: ") {
		t.Errorf("got %s", got)
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func catalogOf(t *testing.T, text string) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load(catalog.File{FS: fstest.MapFS{"c": {Data: []byte(text)}}, Path: "c", Name: "c"})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
