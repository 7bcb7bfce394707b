package conform_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A hostileAnswer is the answer of an error with values that no catalog holds.
type hostileAnswer struct {
	path   string
	status int    // of the error; 500 where JSON cannot hold the values
	holds  string // by a body that shows all values, as JSON has them
}

var longText = strings.Repeat("x", 1<<20)

var springHostile = []hostileAnswer{
	{"/hostile/surrogate", 404, ""},
	{"/hostile/long", 404, longText},
	{"/hostile/numbers", 409, "-9223372036854775808"},
}

var goHostile = alsoSent(
	hostileAnswer{"/hostile/surrogate", 404, `a\ufffd\ufffd\ufffdb\ufffd\u0000`},
	hostileAnswer{"/hostile/long", 404, longText},
	hostileAnswer{"/hostile/numbers", 409, `"list":[9223372036854775807,-0,5e-324],"object":null,"part":1e+308,"text":"a","whole":-9223372036854775808`},
	hostileAnswer{"/hostile/nan", 500, ""},
	hostileAnswer{"/hostile/infinity", 500, ""},
	hostileAnswer{"/hostile/circular", 500, ""},
	hostileAnswer{"/hostile/channel", 500, ""},
	hostileAnswer{"/hostile/secret", 500, ""},
	hostileAnswer{"/hostile/panic", 500, ""},
)

var expressHostile = alsoSent(
	hostileAnswer{"/hostile/long", 404, longText},
	hostileAnswer{"/hostile/numbers", 409, `"whole":-9007199254740991,"part":1e+308,"yes":true,"list":[0,5e-324],"object":{}`},
	hostileAnswer{"/hostile/nan", 500, ""},
	hostileAnswer{"/hostile/infinity", 500, ""},
	hostileAnswer{"/hostile/bigint", 500, ""},
	hostileAnswer{"/hostile/circular", 500, ""},
	hostileAnswer{"/hostile/secret", 500, ""},
	hostileAnswer{"/hostile/symbol", 500, ""},
)

// alsoSent adds the paths at which a handler sends the errors itself.
func alsoSent(all ...hostileAnswer) []hostileAnswer {
	for _, h := range all {
		h.path += "/sent"
		all = append(all, h)
	}
	return all
}

// TestHostileTextEndsAString keeps the text from losing what it is for.
func TestHostileTextEndsAString(t *testing.T) {
	for _, part := range []string{`"`, "'", "`", "${", "#{", "{z}", "{{", "%s", `\`, "\n", "\r", "\x00", "</", "\u202e"} {
		if !strings.Contains(hostileText, part) {
			t.Errorf("the text lacks %q", part)
		}
	}
}

// tryHostile sends what would end a header, a message that is empty, values that
// JSON cannot hold, and a call that lacks an arg.
func (m *moduleTest) tryHostile() {
	r, _ := m.made("many_headers", `{"bucket": "a\r\nX-Evil: 1\u0000\u65e5"}`, "/hostile/header")
	if got := r.Header.Values("X-RateLimit-Bucket"); len(got) != 1 || got[0] != "bucket a?X-Evil: 1?;w=1" || r.Header.Get("X-Evil") != "" {
		m.Errorf("a header with a line break is sent as %q, %v", got, r.Header)
	}
	r, text := m.made("card_declined", `{"message": ""}`, "/hostile/message")
	if r.StatusCode != 402 || strings.Contains(text, "The card") {
		m.Errorf("an empty message is answered as %d %s", r.StatusCode, text)
	}
	if !m.table {
		m.tryArguments()
	}
	for _, h := range m.hostile {
		m.tryValues(h)
	}
}

// tryArguments calls without an arg, and with half of a character.
func (m *moduleTest) tryArguments() {
	r, text := m.made("order_not_found", `{}`, "")
	if m.dialect != generator.TypeScript && (r.StatusCode != 500 || strings.Contains(text, "undefined")) {
		m.Errorf("an error without its arg is answered as %d %s", r.StatusCode, text)
	}
	if _, text := m.made("order_not_found", `{"order_id": "\ud800", "orderId": "\ud800"}`, ""); strings.Contains(text, "\xed") {
		m.Errorf("a lone surrogate is sent as %q", text)
	}
}

func (m *moduleTest) tryValues(h hostileAnswer) {
	if h.status == http.StatusInternalServerError {
		if m.body != "plain" { // which shows no value
			m.expect(http.MethodGet, h.path, m.failure(h.status, h.path, http.MethodGet), nil)
		}
		return
	}
	r, text := m.get(h.path)
	switch {
	case r.StatusCode != h.status || !json.Valid([]byte(text)) || !utf8.ValidString(text):
		m.Errorf("GET %s: %d %.300q", h.path, r.StatusCode, text)
	case m.body == "nested" && !strings.Contains(text, h.holds):
		m.Errorf("GET %s: %.300s lacks %.300s", h.path, text, h.holds)
	}
}

// made asks for an error that is made with arguments; for a path of the program
// where errors are called through a table.
func (m *moduleTest) made(name, arguments, path string) (*http.Response, string) {
	if !m.table {
		i := slices.IndexFunc(m.code.Statuses, func(s *catalog.Status) bool { return s.Name == name })
		path = "/raise?" + url.Values{"name": {m.code.Errors[i].Identifier}, "args": {arguments}}.Encode()
	}
	return m.get(path)
}

func (m *moduleTest) get(path string) (*http.Response, string) {
	r, text, err := m.do(http.MethodGet, path, nil, "")
	if err != nil {
		m.Fatal(fmt.Errorf("GET %s: %w", path, err))
	}
	m.answers++
	return r, text
}
