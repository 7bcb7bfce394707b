package conform_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// What differs between servers and versions is nobody's mistake.
func TestARightResponseIsTakenInAnyForm(t *testing.T) {
	for _, test := range []struct{ name, old, new string }{
		{"as it is", "", ""},
		{"another reason phrase", "Too Many Requests", "Whatever"},
		{"no reason phrase", " Too Many Requests", ""},
		{"names of headers in other letters", "Retry-After", "rETRY-aFTER"},
		{"further headers", "Connection: close", "Connection: close\nServer: nginx\nVary: Accept\nX-Request-Id: 1"},
		{"spaces around a value", "Retry-After: 300", "Retry-After:   300 "},
		{"a media type in other letters", "application/json", "Application/JSON"},
		{"a character encoding", "application/json", "application/json; charset=UTF-8"},
		{"another parameter", "application/json", "application/json;v=1"},
		{"another order of members", `"seconds": 300, "ratio": 0.5`, `"ratio": 0.5, "seconds": 300`},
		{"other spaces", `": `, "\":\n  "},
		{"escapes in a text", "slow_down", `slow\u005fdown`},
		{"a whole number with a fraction", ": 300,", ": 300.0,"},
		{"a number with an exponent", "0.5", "5e-1"},
		{"a final line end", "true}]}", "true}]}\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if !strings.Contains(right, test.old) {
				t.Fatalf("%q is not in the right response", test.old)
			}
			if got := judge(t, strings.Replace(right, test.old, test.new, 1), closes, want); got != "" {
				t.Error(got)
			}
		})
	}
}

func TestARightEmptyResponseIsTakenInAnyForm(t *testing.T) {
	for _, test := range []struct {
		text string
		then after
	}{
		{"204 No Content\n\n", answers},
		{"204 No Content\nContent-Length: 0\n\n", answers},
		{"204 No Content\nConnection: close\n\n", closes},
		{"204 No Content\n\n", closes},
		{"304 Not Modified\nContent-Length: 1000\n\n", answers},
		{"304 Not Modified\n\n", closes},
		{"205 Reset Content\nContent-Length: 0\n\n", answers},
		{"205 Reset Content\nTransfer-Encoding: chunked\n\n0\n\n", answers},
		{"205 Reset Content\nConnection: close\n\n", closes},
	} {
		t.Run(test.text, func(t *testing.T) {
			t.Parallel()
			status := map[string]int{"204": 204, "205": 205, "304": 304}[test.text[:3]]
			if got := judge(t, "HTTP/1.1 "+test.text, test.then, &generator.Response{Status: status}); got != "" {
				t.Error(got)
			}
		})
	}
}

// Where the interim response is not about its headers, the final one has them.
func TestAnInterimResponseAndItsFinalOneAreTaken(t *testing.T) {
	link := []catalog.Header{{Name: "Link", Value: "</a>"}}
	final := &generator.Response{Status: 200, Headers: link}
	for text, status := range map[string]int{
		"100 Continue\n\n":                100,
		"102 Processing\nX-Extra: 1\n\n":  102,
		"103 Early Hints\nLink: </a>\n\n": 103,
	} {
		want := &generator.Response{Status: status, Headers: link, Final: final}
		if got := judge(t, "HTTP/1.1 "+text+"HTTP/1.1 200 OK\nLink: </a>\nContent-Length: 0\n\n", closes, want); got != "" {
			t.Errorf("%q: %s", text, got)
		}
	}
}

func TestAListMayHoldWhatServerAndFrameworkAdd(t *testing.T) {
	for _, test := range []struct{ name, value, sent, want string }{
		{"Connection", "Upgrade", "Connection: Upgrade", ""},
		{"Connection", "Upgrade", "Connection: keep-alive, upgrade", ""},
		{"Connection", "Upgrade", "Connection: Upgrade\nConnection: keep-alive", ""},
		{"Connection", "Upgrade", "Connection: close", "sends Connection: close, not Upgrade"},
		{"Connection", "Upgrade", "Connection: Upgrade-Insecure", "sends Connection: Upgrade-Insecure, not Upgrade"},
		{"Connection", "Upgrade", "X-Connection: Upgrade", "sends no header Connection"},
		{"Vary", "Accept-Language", "Vary: Accept-Language, Accept, X-Requested-With", ""},
		{"Vary", "Accept-Language, Origin", "Vary: Origin\nvary: accept-language", ""},
		{"Vary", "Accept-Language, Origin", "Vary: Accept-Language", "sends Vary: Accept-Language, not Accept-Language, Origin"},
		{"Vary", "Accept-Language", "Vary: Accept", "sends Vary: Accept, not Accept-Language"},
		{"Allow", "GET", "Allow: GET, POST", "sends Allow: GET, POST, not GET"},
	} {
		response := &generator.Response{Status: 426, Headers: []catalog.Header{{Name: test.name, Value: test.value}}}
		if got := judge(t, "HTTP/1.1 426 Upgrade Required\nContent-Length: 0\n"+test.sent+"\n\n", closes, response); got != test.want {
			t.Errorf("%q: got %q, want %q", test.sent, got, test.want)
		}
	}
}

func TestAHeaderThatCannotBeSentHasToBeMissing(t *testing.T) {
	upgrade := &generator.Response{Status: 426, Headers: []catalog.Header{
		{Name: "Connection", Value: "Upgrade"}, {Name: "Upgrade", Value: "TLS/1.3"},
	}}
	for headers, message := range map[string]string{
		"":                                 "",
		"Connection: close\n":              "",
		"Upgrade: h2c\n":                   "",
		"upgrade: TLS/1.3\n":               "sends Upgrade: TLS/1.3, which its template says it cannot",
		"Upgrade: h2c\nUpgrade: TLS/1.3\n": "sends Upgrade: TLS/1.3, which its template says it cannot",
		"Connection: close, upgrade\n":     "sends Connection: Upgrade, which its template says it cannot",
	} {
		got := judge(t, "HTTP/1.1 426 Upgrade Required\nContent-Length: 0\n"+headers+"\n", closes, upgrade, "connection", "Upgrade")
		if got != message {
			t.Errorf("%q: got %q, want %q", headers, got, message)
		}
	}
}
