package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A part has no keywords, because a search reads the whole.
func TestAPartOfOurCatalogIsTheSameAsTheWhole(t *testing.T) {
	whole := ours(t)
	for family := range protocolCodes {
		only := catalog.FamiliesFor(family + "/1")
		part := ours(t, only...)
		for _, name := range only {
			want, _ := whole.Family(name)
			got, ok := part.Family(name)
			if !ok {
				t.Errorf("%s is not in %v", name, only)
				continue
			}
			options := cmp.Options{cmp.AllowUnexported(catalog.Status{}), cmpopts.IgnoreFields(catalog.Status{}, "Family", "Keywords")}
			if diff := cmp.Diff(want.Statuses(), got.Statuses(), options); diff != "" || got.Title != want.Title {
				t.Errorf("%s: %s %s", family, got.Title, diff)
			}
		}
		if family != "http" && len(part.Families()) != 2 {
			t.Errorf("%v has %d families", only, len(part.Families()))
		}
	}
}

func TestFamiliesForAlwaysHasHTTP(t *testing.T) {
	for text, want := range map[string]string{
		"404": "http", "not_found": "http", "http/404": "http http", "smtp/504": "http smtp", "SMTP/504": "http smtp", "/": "http ", "a/b/c": "http a",
	} {
		if got := strings.Join(catalog.FamiliesFor(text), " "); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
