package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestAModuleHasNoPlaceForWhatNoneOfItsErrorsHas(t *testing.T) {
	const text = `
[body.placing]
json = '{"error": "{name}", "source": "{fields.source}", "notes": ["{fields.note}", "{name}"], "more": {"source": "at {fields.source}"}}'

[family.http]
title = "HTTP"
[http.400]
name = "bad_request"
[http.500]
name = "internal_server_error"

[family.shop]
title = "Shop"
body = "placing"
[shop.first]
http_status = 404
fields = { source = "cart" }
[shop.second]
http_status = 404
`
	s := catalogOf(t, text)
	for _, f := range embeddedFrameworks(t) {
		if !f.Has(generator.Module) {
			continue
		}
		for id, want := range map[string]bool{"shop/first": true, "shop/second": false} {
			status := find(t, s, id)
			code, err := f.RenderSelection(catalog.Selection{{Text: id, Statuses: []*catalog.Status{status}}}, generator.Options{Form: generator.Module})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Contains(code.Snippet, "source"); got != want || strings.Contains(code.Snippet, `"note"`) {
				t.Errorf("%s in %s has a place for its source: %t\n%s", id, f.Name, got, code.Snippet)
			}
		}
	}
}
