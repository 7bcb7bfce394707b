package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestHeadersOfTheContentAreNoOrdinaryMetaVariables(t *testing.T) {
	c := catalogOf(t, `
[body.typed]
json = '{"error": "{name}", "type": "{request.type}", "length": "{request.length}", "trace": "{request.trace}"}'
request = { type = "header:content-type", length = "header:Content-Length", trace = "header:X-Content-Type" }

[family.http]
title = "HTTP"
[http.400]
name = "bad_request"
[http.500]
name = "internal_server_error"

[family.shop]
title = "Shop"
body = "typed"
[shop.first]
http_status = 404
`)
	sel := catalog.Selection{{Text: "shop/first", Statuses: []*catalog.Status{find(t, c, "shop/first")}}}
	for _, name := range []string{"flask", "django", "rails"} {
		code, err := framework(t, name).RenderSelection(sel, generator.Options{Form: generator.Module})
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{`"CONTENT_TYPE"`, `"CONTENT_LENGTH"`, `"HTTP_X_CONTENT_TYPE"`} {
			if !strings.Contains(code.Snippet, want) {
				t.Errorf("%s does not read %s", name, want)
			}
		}
	}
}
