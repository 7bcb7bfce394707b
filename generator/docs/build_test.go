package docs_test

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/docs"
)

func TestOneProcessorAndManyWriteTheSame(t *testing.T) {
	for _, format := range formats {
		many := built(t, renderer(t, format), source(t), "en", "vi")
		before := runtime.GOMAXPROCS(1)
		one := built(t, renderer(t, format), source(t), "en", "vi")
		runtime.GOMAXPROCS(before)
		if diff := cmp.Diff(one, many); diff != "" {
			t.Errorf("%s: %s", format, diff)
		}
	}
}

func TestAnInterruptEndsABuild(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	b := docs.Build{
		Source: source(t), Locales: locales(t, "en", "vi"), Formats: []docs.Format{{Renderer: renderer(t, "json")}},
		Put: func(string, []byte) error { cancel(); return nil }, Progress: func(int) {},
	}
	if err := b.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("the build ends with %v", err)
	}
}

func TestAFailureToWriteEndsABuild(t *testing.T) {
	full := errors.New("no space left")
	b := docs.Build{
		Source: source(t), Locales: locales(t, "en"), Formats: []docs.Format{{Renderer: renderer(t, "json")}},
		Put: func(string, []byte) error { return full },
	}
	if err := b.Run(t.Context()); !errors.Is(err, full) {
		t.Errorf("the build ends with %v", err)
	}
}

func TestEveryRelatedLinkLeadsToAPage(t *testing.T) {
	src := source(t)
	for _, families := range [][]string{nil, {"smtp", "grpc"}} {
		src.Families = families
		src.Relate()
		paths := map[string]bool{}
		var all []*docs.Page
		for _, s := range src.Statuses() {
			p := page(t, src, s.ID(), "en")
			paths[p.Path()] = true
			all = append(all, p)
		}
		for _, p := range all {
			for _, l := range p.Related {
				if !paths[l.Path] || l.Path == p.Path() {
					t.Errorf("%s leads to %s", p.ID, l.Path)
				}
			}
			if len(p.Related) > 8 {
				t.Errorf("%s has %d related statuses", p.ID, len(p.Related))
			}
		}
	}
}

func TestRelatedStatusesAreThoseOfOtherFamiliesAndThenNeighbours(t *testing.T) {
	src := source(t)
	src.Relate()
	var ids []string
	for _, l := range page(t, src, "http/504", "en").Related {
		ids = append(ids, l.ID)
	}
	if want := []string{"smtp/504", "sip/408", "sip/504"}; !slices.Equal(ids[:3], want) {
		t.Errorf("http/504 leads to %v", ids)
	}
	if !slices.Contains(ids, "http/503") || !slices.Contains(ids, "http/505") {
		t.Errorf("the neighbours are not in %v", ids)
	}
}

func TestTextLeftInEnglishIsMarked(t *testing.T) {
	src := source(t)
	p := page(t, src, "sip/404", "ar")
	if len(p.Summary) != 1 || p.Summary[0].Lang != "en" {
		t.Errorf("the summary is %#v", p.Summary)
	}
	if want := (docs.Prose{{Text: "محاكاة استجابة "}, {Text: "404 Not Found", Lang: "en"}}); !cmp.Equal(p.Title, want) {
		t.Error(cmp.Diff(want, p.Title))
	}
	p = page(t, src, "http/404", "vi")
	if len(p.Summary) != 1 || p.Summary[0].Lang != "" {
		t.Errorf("the summary is %#v", p.Summary)
	}
	for _, run := range page(t, src, "websocket/1006", "en").HTTPNote {
		if run.Lang != "" {
			t.Errorf("English is marked on an English page: %#v", run)
		}
	}
}

func TestPiecesThatNoLocaleChangesAreMadeOnce(t *testing.T) {
	src := source(t)
	s, err := src.Catalog.Find("http/404")
	if err != nil {
		t.Fatal(err)
	}
	facts, err := src.Facts(s)
	if err != nil {
		t.Fatal(err)
	}
	made := 0
	for _, l := range locales(t, "en", "vi", "ar") {
		piece := facts.Page(l).Once("code", func() []byte { made++; return []byte("made") })
		if string(piece) != "made" {
			t.Errorf("%s gets %q", l.Tag, piece)
		}
	}
	if made != 1 {
		t.Errorf("it is made %d times", made)
	}
}

func TestSpecificationsLeadToTheirSections(t *testing.T) {
	src := source(t)
	for id, want := range map[string][]string{
		"http/504": {"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5"},
		"smtp/504": {"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.2", "https://www.rfc-editor.org/rfc/rfc4954.html#section-4"},
		"grpc/4":   {"https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto", "https://grpc.io/docs/guides/status-codes/"},
		"http/104": {"https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/"},
	} {
		var got []string
		for _, r := range page(t, src, id, "en").SpecLinks {
			got = append(got, r.URL)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
	}
	for _, s := range src.Statuses() {
		for _, r := range page(t, src, s.ID(), "en").SpecLinks {
			if r.URL == "" && !strings.HasPrefix(r.Text, "MS-WDV") {
				t.Errorf("%s: no address is known of %q", s.ID(), r.Text)
			}
		}
	}
}
