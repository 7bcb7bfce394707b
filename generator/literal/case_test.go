package literal_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/literal"
)

func TestNamesAreRecasedByTheirWords(t *testing.T) {
	for _, test := range []struct{ name, snake, kebab, camel, pascal string }{
		{"not_found", "not_found", "not-found", "notFound", "NotFound"},
		{"not-found", "not_found", "not-found", "notFound", "NotFound"},
		{"notFound", "not_found", "not-found", "notFound", "NotFound"},
		{"NotFound", "not_found", "not-found", "notFound", "NotFound"},
		{"HTTPServer", "http_server", "http-server", "httpServer", "HttpServer"},
		{"parseURL", "parse_url", "parse-url", "parseUrl", "ParseUrl"},
		{"HTTP2Server", "http2_server", "http2-server", "http2Server", "Http2Server"},
		{"utf8_only", "utf8_only", "utf8-only", "utf8Only", "Utf8Only"},
		{"error_404", "error_404", "error-404", "error404", "Error404"},
		{"__a--B_", "a_b", "a-b", "aB", "AB"},
	} {
		for c, want := range map[literal.Case]string{
			literal.Snake: test.snake, literal.Kebab: test.kebab, literal.Camel: test.camel, literal.Pascal: test.pascal,
		} {
			if got, err := literal.Recase(test.name, c); err != nil || got != want {
				t.Errorf("%s in %s case is %q (%v), want %q", test.name, c, got, err, want)
			}
		}
	}
}

func TestRecaseSaysWhatIsWrong(t *testing.T) {
	for _, test := range []struct {
		name string
		c    literal.Case
		want string
	}{
		{"not_found", "title", `unknown case "title": want snake, camel, pascal or kebab`},
		{"not found", literal.Snake, `name "not found" holds ' ': a name takes only a-z, A-Z, 0-9, _ and -`},
		{"é", literal.Snake, `name "é" holds 'é': a name takes only a-z, A-Z, 0-9, _ and -`},
		{"404", literal.Snake, `name "404" has no letter`},
		{"", literal.Snake, `name "" has no letter`},
	} {
		if _, err := literal.Recase(test.name, test.c); err == nil || err.Error() != test.want {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
}
