package docs_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/json"
	"github.com/statusmith/statusmith/generator/internal/docstest"
)

// build makes pages as data, which takes no template.
func build(t *testing.T, tags ...string) *docs.Build {
	t.Helper()
	r, err := json.New(docstest.Templates(t))
	if err != nil {
		t.Fatal(err)
	}
	return &docs.Build{
		Source: docstest.Source(t), Locales: docstest.Locales(t, tags...), Outputs: []docs.Output{{Renderer: r}},
	}
}

func TestAnInterruptEndsABuild(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	err := build(t, "en", "vi").Run(ctx, func(string, []byte) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the build ends with %v", err)
	}
}

func TestAFailureToWriteEndsABuild(t *testing.T) {
	full := errors.New("no space left")
	if err := build(t, "en").Run(t.Context(), func(string, []byte) error { return full }); !errors.Is(err, full) {
		t.Errorf("the build ends with %v", err)
	}
}

func TestABuildTellsHowManyPagesAreDone(t *testing.T) {
	b := build(t, "en", "vi")
	b.Source.Families = []string{"grpc", "websocket"}
	var done atomic.Int64
	b.Progress = func(pages int) { done.Add(int64(pages)) }
	if err := b.Run(t.Context(), func(string, []byte) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if want := 2 * len(b.Source.Statuses()); done.Load() != int64(want) || b.Pages() != want {
		t.Errorf("%d pages are done of %d, want %d", done.Load(), b.Pages(), want)
	}
}

func TestEveryRelatedLinkLeadsToAPage(t *testing.T) {
	src := docstest.Source(t)
	for _, families := range [][]string{nil, {"smtp", "grpc"}} {
		src.Families = families
		src.Relate()
		paths := map[string]bool{}
		var all []*docs.Page
		for _, s := range src.Statuses() {
			p := docstest.Page(t, src, s.ID(), "en")
			paths[p.Path] = true
			all = append(all, p)
		}
		for _, p := range all {
			for _, l := range p.Related {
				if !paths[l.Path] || l.Path == p.Path {
					t.Errorf("%s leads to %s", p.ID, l.Path)
				}
			}
			if len(p.Related) > 8 {
				t.Errorf("%s has %d related statuses", p.ID, len(p.Related))
			}
		}
	}
}

func TestRelatedStatusesAreCounterpartsOfOtherFamiliesAndThenNeighbors(t *testing.T) {
	src := docstest.Source(t)
	src.Relate()
	for id, want := range map[string]string{
		"http/503": "sip/503 smtp/421 ftp/421 websocket/1001 grpc/14 http/501 http/502 http/504",
		"http/504": "smtp/504 sip/504 grpc/4 http/501 http/502 http/503 http/505 http/506",
		"smtp/504": "http/504 sip/504 smtp/501 smtp/502 smtp/503 smtp/521 smtp/523 smtp/524", // only the number is that of a timeout
		"ftp/504":  "http/501 smtp/502 sip/501 grpc/12 ftp/502 ftp/503 ftp/521 ftp/522",
		"dns/3":    "dns/0 dns/1 dns/2 dns/4 dns/5 dns/6 dns/7 dns/8",
	} {
		var ids []string
		for _, l := range docstest.Page(t, src, id, "en").Related {
			ids = append(ids, l.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s leads to %s, want %s", id, got, want)
		}
	}
}

func TestTextLeftInEnglishIsMarked(t *testing.T) {
	src := docstest.Source(t)
	english, arabic := docs.Run{Text: "404 Not Found", Lang: "en", Foreign: true}, docs.Run{Text: "محاكاة استجابة ", Lang: "ar"}
	p := docstest.Page(t, src, "sip/404", "ar")
	if !p.Summary.Foreign || p.Summary.Lang != "en" || p.Summary.Runs != nil {
		t.Errorf("the summary is %#v", p.Summary)
	}
	want := &docs.Prose{Run: docs.Run{Text: arabic.Text + english.Text, Lang: "ar"}, Runs: []docs.Run{arabic, english}}
	if diff := cmp.Diff(want, p.Title); diff != "" {
		t.Error(diff)
	}
	p = docstest.Page(t, src, "http/404", "vi")
	if p.Summary.Foreign || p.Summary.Lang != "vi" {
		t.Errorf("the summary is %#v", p.Summary)
	}
	for _, run := range docstest.Page(t, src, "websocket/1006", "en").HTTPNote.Pieces() {
		if run.Foreign || run.Lang != "en" {
			t.Errorf("English is marked on an English page: %#v", run)
		}
	}
}

func TestAPageWithoutATextHasNoPieces(t *testing.T) {
	p := docstest.Page(t, docstest.Source(t), "http/404", "en")
	if p.UsedBy != nil || p.UsedBy.String() != "" || p.UsedBy.Pieces() != nil {
		t.Errorf("a registered code is used by %#v", p.UsedBy)
	}
}

func TestSpecificationsLeadToTheirSections(t *testing.T) {
	src := docstest.Source(t)
	for id, want := range map[string][]string{
		"http/504": {"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5"},
		"smtp/504": {"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.2", "https://www.rfc-editor.org/rfc/rfc4954.html#section-4"},
		"grpc/4":   {"https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto", "https://grpc.io/docs/guides/status-codes/"},
		"http/104": {"https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/"},
	} {
		var got []string
		for _, r := range docstest.Page(t, src, id, "en").Spec {
			got = append(got, r.URL)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
	}
	for _, s := range src.Statuses() {
		for _, r := range docstest.Page(t, src, s.ID(), "en").Spec {
			if r.URL == "" && !strings.HasPrefix(r.Text, "MS-WDV") {
				t.Errorf("%s: no address is known of %q", s.ID(), r.Text)
			}
		}
	}
}
