package catalog_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func TestANumberWithoutAMeaningInHTTPHasNoPhrase(t *testing.T) {
	http, _ := ours(t).Family("http")
	for status, want := range map[int]string{
		200: "OK", 404: "Not Found", 425: "Too Early", 510: "Not Extended",
		218: "", 306: "", 418: "", 420: "", 430: "", 440: "", 450: "", 494: "", 499: "", 520: "", 530: "", 599: "", 999: "", 321: "",
	} {
		if got := http.Reason(status); got != want {
			t.Errorf("%d: got %q, want %q", status, got, want)
		}
	}
}

// sameMeaning lists statuses that are sent as the HTTP status of their own
// number although the two are called differently, because both mean the same.
var sameMeaning = map[string]string{
	"sip/204":  "both are a success that nothing follows",
	"sip/302":  "HTTP has renamed its 302",
	"sip/412":  "both are about a condition with an entity tag",
	"sip/413":  "HTTP has renamed its 413",
	"sip/414":  "HTTP has renamed its 414",
	"sip/422":  "both refuse a value that is understood",
	"sip/500":  "the words are the same",
	"sip/504":  "both lack the answer of another server",
	"smtp/504": "the page that this catalog replaces sends it",
	"ftp/200":  "both are a plain success",
}

func TestAnHTTPStatusIsSentOnlyWithItsMeaning(t *testing.T) {
	c := ours(t)
	http, _ := c.Family("http")
	for _, s := range c.Statuses() {
		reason := s.Family.Reason(s.HTTPStatus)
		if s.Family == http || reason == "" || strconv.Itoa(s.HTTPStatus) != s.Code {
			continue
		}
		if _, ok := sameMeaning[s.ID()]; !ok && !strings.EqualFold(s.Title, reason) {
			t.Errorf("%s, %s, is sent as HTTP %d %s: choose the nearest status", s.ID(), s.Title, s.HTTPStatus, reason)
		}
	}
}

// Clients act on these by themselves, or HTTP demands something of the request
// that no other protocol has.
func TestNoOtherProtocolSendsWhatHTTPKeepsForItself(t *testing.T) {
	ownToHTTP := []int{304, 305, 306, 412, 416, 417, 421, 423, 424, 425, 426, 428, 431, 451, 505, 511}
	for _, s := range ours(t).Statuses() {
		if s.Family.Name != "http" && slices.Contains(ownToHTTP, s.HTTPStatus) && sameMeaning[s.ID()] == "" {
			t.Errorf("%s is sent as %d", s.ID(), s.HTTPStatus)
		}
	}
}

func TestAChosenHTTPStatusHasItsReasonInAComment(t *testing.T) {
	text, err := tomlfile.ReadText(statusmith.Files, statusmith.CatalogFile, statusmith.CatalogFile, tomlfile.MaxSize)
	if err != nil {
		t.Fatal(err)
	}
	table := regexp.MustCompile(`^\[([a-z]+)\.([^.\]]+)\]$`)
	var id []string
	before := ""
	for i, line := range strings.Split(text, "\n") {
		if m := table.FindStringSubmatch(line); m != nil {
			id = m
		}
		number, ok := strings.CutPrefix(line, "http_status = ")
		if ok && id[1] != "grpc" && number != id[2] && !strings.HasPrefix(before, "# ") {
			t.Errorf("%s:%d: the comment says nothing about %s", statusmith.CatalogFile, i+1, number)
		}
		before = line
	}
}

func TestAListInAFieldIsAJSONList(t *testing.T) {
	for _, s := range ours(t).Statuses() {
		for _, m := range append(slices.Clone(s.Args), s.Fields...) {
			if slices.ContainsFunc(s.HeaderTexts, func(h catalog.HeaderText) bool { ref, ok := h.Value.(jsontree.Ref); return ok && string(ref) == m.Name }) {
				continue // the text of a header
			}
			if text, ok := m.Value.(string); ok && regexp.MustCompile(`^[^\s,]+(, ?[^\s,]+)+$`).MatchString(text) {
				t.Errorf("%s: the field %s is a list written as text: %q", s.ID(), m.Name, text)
			}
		}
		if allow, ok := s.Header("Allow"); ok {
			methods, _ := s.Value("allowed_methods")
			if got := strings.Trim(fmt.Sprint(methods), "[]"); got != strings.ReplaceAll(allow, ",", "") {
				t.Errorf("%s: Allow is %q and the body says %v", s.ID(), allow, methods)
			}
		}
	}
}

// The bytes of a body differ from framework to framework, so a part of it is
// counted in a unit of its own (RFC 9110, Section 14.1).
func TestAPartialResponseHoldsWhatItsContentRangeSays(t *testing.T) {
	s, err := ours(t).Find("http/206")
	if err != nil {
		t.Fatal(err)
	}
	header, _ := s.Header("Content-Range")
	m := regexp.MustCompile(`^([a-z]+) (\d+)-(\d+)/(\d+)$`).FindStringSubmatch(header)
	if m == nil || m[1] == "bytes" {
		t.Fatalf("got Content-Range %q", header)
	}
	first, _ := strconv.Atoi(m[2])
	last, _ := strconv.Atoi(m[3])
	items, _ := s.Value(m[1])
	if list, ok := items.([]any); !ok || len(list) != last-first+1 {
		t.Errorf("Content-Range is %q and the body has %v", header, items)
	}
	if total, _ := s.Value("total"); fmt.Sprint(total) != m[4] {
		t.Errorf("Content-Range is %q and the body counts %v", header, total)
	}
}

func TestAMultiStatusHasAStatusForEachResource(t *testing.T) {
	s, err := ours(t).Find("http/207")
	if err != nil {
		t.Fatal(err)
	}
	results, _ := s.Value("results")
	list, _ := results.([]any)
	if len(list) < 2 {
		t.Fatalf("got %v", results)
	}
	for _, r := range list {
		object, _ := r.(jsonvalue.Object)
		if status, ok := object.Get("status"); !ok {
			t.Errorf("got %v (%v)", object, status)
		}
	}
}

func TestWhatIsNeverSentHasNoWireForm(t *testing.T) {
	c := ours(t)
	for _, id := range []string{"http/444", "smtp/431-541", "websocket/1006"} {
		s, err := c.Find(id)
		if err != nil {
			t.Fatal(err)
		}
		if wire, err := s.Wire(); err != nil || wire != "" || s.NoHTTP == "" {
			t.Errorf("%s: %q, %v", id, wire, err)
		}
	}
}
