package catalog_test

import (
	"slices"
	"testing"

	"github.com/statusmith/statusmith/generator/jsontree"
)

// policies are the fields of our catalog: what a server decides once for all of
// its clients.
var policies = []string{"retry_after", "min_se", "min_expires"}

// fixed are the values of headers that are the same in every occurrence of a
// status.
var fixed = map[string]string{"Connection": "Upgrade"}

// TestNoStatusSendsASampleThatIsNotAnArg walks the catalog: what a header says
// comes from the caller or is policy, and so does what the body says beyond the
// status itself.
func TestNoStatusSendsASampleThatIsNotAnArg(t *testing.T) {
	for _, s := range ours(t).Statuses() {
		for _, h := range s.HeaderTexts {
			text, constant := h.Value.(string)
			if constant && fixed[h.Name] != text {
				t.Errorf("%s: the header %s is always %q: make an arg of it", s.ID(), h.Name, text)
			}
			if !constant && len(jsontree.Refs(h.Value)) == 0 {
				t.Errorf("%s: %s", s.ID(), h.Name)
			}
		}
		for _, m := range s.Fields {
			if !slices.Contains(policies, m.Name) {
				t.Errorf("%s: the field %s is sent where nobody gives it: make an arg of it", s.ID(), m.Name)
			}
		}
		if s.HasBody {
			t.Errorf("%s has a body of its own", s.ID())
		}
		if refs := jsontree.Refs(s.MessageText); s.Family.Name == "http" && len(refs) > 0 {
			t.Errorf("%s: the message holds %v, and a framework's own failures are told in it", s.ID(), refs)
		}
	}
}

// With the values of ours that are samples, 28 of HTTP's own statuses.
func TestTheSamplesOfHTTPAreArgs(t *testing.T) {
	http, _ := ours(t).Family("http")
	for code, want := range map[string][]string{
		"201": {"location", "id"}, "202": {"monitor"}, "206": {"items", "first", "last", "total"}, "304": {"etag"}, "308": {"location"},
		"401": {"challenge"}, "405": {"allow", "allowed_methods"}, "407": {"challenge"}, "413": {"max_bytes"}, "416": {"size"},
		"422": {"field"}, "426": {"upgrade"}, "429": nil, "451": {"blocked_by"}, "503": nil,
	} {
		s, _ := http.Status(code)
		var got []string
		for _, m := range s.Args {
			got = append(got, m.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", s.ID(), got, want)
		}
	}
}
