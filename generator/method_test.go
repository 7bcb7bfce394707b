package generator_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func TestCurlNamesAMethodThatIsNotItsOwn(t *testing.T) {
	for method, want := range map[string]string{
		"GET":    "curl -i http://127.0.0.1:80/a",
		"POST":   "curl -i -X POST http://127.0.0.1:80/a",
		"DELETE": "curl -i -X DELETE http://127.0.0.1:80/a",
	} {
		if got := generator.Curl(method, "http://127.0.0.1:80/a"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestAHeaderThatOccursTwiceHasAListInJSON(t *testing.T) {
	got := generator.HeaderObject([]catalog.Header{
		{Name: "Set-Cookie", Value: "a=1"}, {Name: "Link", Value: "</a>"}, {Name: "set-cookie", Value: "b=2"}, {Name: "Set-Cookie", Value: "c=3"},
	})
	want := jsonvalue.Object{
		{Name: "Set-Cookie", Value: []any{"a=1", "b=2", "c=3"}},
		{Name: "Link", Value: "</a>"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
