package generator_test

import (
	"encoding/json"
	"net/url"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func TestProblemDetails(t *testing.T) {
	const ours = "https://statuses.example/"
	tests := map[string]struct {
		id      string
		options generator.Options
		want    string
	}{
		"status of HTTP": {"http/404", generator.Options{},
			`{"type":"about:blank","title":"Not Found","status":404,"detail":"Not here"}`},
		"with fields": {"http/429", generator.Options{},
			`{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"Slow down","retry_after":300,"z":{"b":1,"a":2}}`},
		"other message": {"http/404", generator.Options{Message: "Gone fishing"},
			`{"type":"about:blank","title":"Not Found","status":404,"detail":"Gone fishing"}`},
		"other protocol": {"smtp/504", generator.Options{},
			`{"type":"` + ours + `smtp/504","title":"Parameter Not Implemented","status":504,"detail":"Parameter Not Implemented"}`},
		"number of another status": {"http/404", generator.Options{HTTPStatus: 410},
			`{"type":"` + ours + `http/404","title":"Not Found","status":410,"detail":"Not here"}`},
	}
	c := catalogOf(t, responses)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			tt.options.Body = generator.BodyProblem
			r, err := generator.NewResponse(find(t, c, tt.id), tt.options)
			if err != nil {
				t.Fatal(err)
			}
			body, err := json.Marshal(r.Body)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, string(body)); diff != "" || r.MediaType != "application/problem+json" {
				t.Errorf("%s %s", r.MediaType, diff)
			}
		})
	}
}

func TestATypeOfItsOwnIsKept(t *testing.T) {
	c := catalogOf(t, problemTable+"[http.404]\nname = \"x\"\ntype = \"https://example.com/x\"\nheaders = { Content-Type = \"application/vnd.api+json\" }\n")
	r, err := generator.NewResponse(find(t, c, "http/404"), generator.Options{Body: generator.BodyProblem})
	if err != nil {
		t.Fatal(err)
	}
	kind, _ := r.Body.(jsonvalue.Object).Get("type")
	if kind != "https://example.com/x" || r.MediaType != "application/problem+json" {
		t.Errorf("got %v, %s", kind, r.MediaType)
	}
}

func TestAFamilyWithoutTypesMakesNoProblem(t *testing.T) {
	c := catalogOf(t, responses)
	_, err := generator.NewResponse(find(t, c, "acme/E1"), generator.Options{Body: generator.BodyProblem})
	if want := "acme/E1 needs a type, or [family.acme] types: about:blank says no more than the HTTP status (RFC 9457, Section 4.2.1)"; err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

// TestEveryStatusMakesAProblem holds what RFC 9457, Section 3.1 asks for against
// every status that has content.
func TestEveryStatusMakesAProblem(t *testing.T) {
	c := embeddedCatalog(t)
	for _, s := range c.Statuses() {
		if s.HTTPStatus == 0 {
			continue
		}
		r, err := generator.NewResponse(s, generator.Options{Body: generator.BodyProblem})
		if err != nil {
			t.Error(err)
			continue
		}
		if !r.HasBody {
			continue
		}
		body := r.Body.(jsonvalue.Object)
		if r.Final != nil {
			t.Errorf("%s: an interim response has a body", s.ID())
		}
		kind, _ := body.Get("type")
		if _, err := url.Parse(kind.(string)); err != nil || kind == "" {
			t.Errorf("%s: %v is not a URI reference", s.ID(), kind)
		}
		status, _ := body.Get("status")
		title, _ := body.Get("title")
		if status != int64(r.Status) || title == "" || title != r.Reason && kind == "about:blank" {
			t.Errorf("%s: %v %v (%v) instead of %d %s", s.ID(), status, title, kind, r.Status, r.Reason)
		}
	}
}
