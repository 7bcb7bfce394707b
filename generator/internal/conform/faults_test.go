package conform_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestAResponseThatDoesNotArriveWholeIsCaughtByItsOwnMessage(t *testing.T) {
	const chunked = "HTTP/1.1 429 Too Many Requests\nTransfer-Encoding: chunked\n\n"
	for _, test := range []struct {
		name, text string
		then       after
		message    string
	}{
		{"silence", "", hangs, "sends no response within 1s"},
		{"a hang within the status line", "HTTP/1.1 4", hangs, "sends no valid head within 1s"},
		{"a hang within the head", "HTTP/1.1 429 Too Many Requests\nRetry-", hangs, "sends no valid head within 1s"},
		{"a hang ahead of the body", "HTTP/1.1 429 Too Many Requests\nContent-Length: 9\n\n", hangs, "sends no whole body within 1s"},
		{"a hang within the body", "HTTP/1.1 429 Too Many Requests\nContent-Length: 9\n\n{", hangs, "sends no whole body within 1s"},
		{"a hang within a body in chunks", chunked + "2\n{}\n", hangs, "sends no whole body within 1s"},
		{"a body without an end", "HTTP/1.1 429 Too Many Requests\n\n{}", hangs, "sends no whole body within 1s"},
		{"a hang behind an interim response", "HTTP/1.1 103 Early Hints\n\n", hangs, "sends no response within 1s"},
		{"an early close", "", closes, "sends no response and closes the connection"},
		{"a close within the status line", "HTTP/1.1 4", closes, "sends no valid head and closes the connection"},
		{"a close within the head", "HTTP/1.1 429 Too Many Requests\nRetry-", closes, "sends no valid head and closes the connection"},
		{"a close within the body", "HTTP/1.1 429 Too Many Requests\nContent-Length: 9\n\n{", closes, "sends no whole body and closes the connection"},
		{"a close within a body in chunks", chunked + "2\n{}\n", closes, "sends no whole body and closes the connection"},
		{"a close behind an interim response", "HTTP/1.1 103 Early Hints\n\n", closes, "sends no response and closes the connection"},
		{"garbage", "Traceback (most recent call last)\n", closes, `sends no HTTP but "Traceback (most recent call last)\r\n"`},
		{"garbage and a hang", "Traceback (most recent call last)\n", hangs, `sends no HTTP but "Traceback (most recent call last)\r\n"`},
		{"a status that is not a number", "HTTP/1.1 OK\n\n", closes, "sends no valid head: malformed HTTP status code"},
		{"a head without an end", "HTTP/1.1 200 OK\n" + strings.Repeat("X-Trace: 1\n", 1<<13), hangs, "sends no valid head: bufio: buffer full"},
		{"a header that is none", "HTTP/1.1 200 OK\nwhat?\n\n", closes, "sends no valid head: malformed MIME header"},
		{"a chunk without a size", chunked + "zzz\n", closes, "sends no whole body: invalid byte in chunk length"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := judge(t, test.text, test.then, want); !strings.HasPrefix(got, test.message) {
				t.Errorf("got  %s\nwant %s", got, test.message)
			}
		})
	}
}

func TestABodyWhereThereIsNoneIsCaught(t *testing.T) {
	for _, test := range []struct {
		name   string
		status int
		text   string
		then   after
		body   string
	}{
		{"behind a 204 in its length", 204, "HTTP/1.1 204 No Content\nContent-Length: 2\n\n{}", answers, "{}"},
		{"behind a 204 of no length", 204, "HTTP/1.1 204 No Content\n\nnull", answers, "null"},
		{"behind a 204 that ends the connection", 204, "HTTP/1.1 204 No Content\nConnection: close\n\n{}", closes, "{}"},
		{"behind a 204 in chunks", 204, "HTTP/1.1 204 No Content\nTransfer-Encoding: chunked\n\n0\n\n", answers, `0\r\n\r\n`},
		{"behind a 304", 304, "HTTP/1.1 304 Not Modified\nContent-Length: 2\n\n{}", answers, "{}"},
		{"in a 205", 205, "HTTP/1.1 205 Reset Content\nContent-Length: 2\n\n{}", answers, "{}"},
		{"in a 205 in chunks", 205, "HTTP/1.1 205 Reset Content\nTransfer-Encoding: chunked\n\n2\n{}\n0\n\n", answers, "{}"},
		{"behind the body of a 205", 205, "HTTP/1.1 205 Reset Content\nContent-Length: 0\n\n{}", answers, "{}"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := judge(t, test.text, test.then, &generator.Response{Status: test.status})
			if !strings.HasPrefix(got, "sends a body of ") || !strings.HasSuffix(got, ` bytes where there is none: "`+test.body+`"`) {
				t.Errorf("got %s", got)
			}
		})
	}
}

func TestAConnectionThatAnEmptyResponseBlocksIsCaught(t *testing.T) {
	for text, message := range map[string]string{
		"HTTP/1.1 204 No Content\n\n":                             "sends no answer to a second request on the connection within 1s",
		"HTTP/1.1 304 Not Modified\nContent-Length: 20\n\n":       "sends no answer to a second request on the connection within 1s",
		"HTTP/1.1 205 Reset Content\nConnection: keep-alive\n\n":  "sends no whole body within 1s",
		"HTTP/1.1 204 No Content\nTransfer-Encoding: chunked\n\n": "sends no answer to a second request on the connection within 1s",
	} {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			if got := judge(t, text, hangs, &generator.Response{Status: 204}); got != message {
				t.Errorf("got  %s\nwant %s", got, message)
			}
		})
	}
}

func TestAWrongInterimResponseIsCaughtByItsOwnMessage(t *testing.T) {
	link := []catalog.Header{{Name: "Link", Value: "</style.css>; rel=preload"}}
	final := &generator.Response{Status: 200, Headers: link}
	hints := &generator.Response{Status: 103, Headers: link, Final: final}
	const (
		early  = "HTTP/1.1 103 Early Hints\nLink: </style.css>; rel=preload\n\n"
		second = "HTTP/1.1 200 OK\nLink: </style.css>; rel=preload\nContent-Length: 0\n\n"
	)
	for _, test := range []struct{ name, text, message string }{
		{"none", second, "sends no interim response 103"},
		{"another", "HTTP/1.1 102 Processing\n\n" + second, "sends no interim response 103; sends an interim response 102 first"},
		{"one more", "HTTP/1.1 100 Continue\n\n" + early + second, "sends an interim response 100 first"},
		{"no header", "HTTP/1.1 103 Early Hints\n\n" + second, "sends no header Link, with the interim response"},
		{"another header", "HTTP/1.1 103 Early Hints\nLink: </a.css>\n\n" + second,
			"sends Link: </a.css>, not </style.css>; rel=preload, with the interim response"},
		{"no header behind it", early + "HTTP/1.1 200 OK\nContent-Length: 0\n\n", "sends no header Link"},
		{"another status behind it", early + strings.Replace(second, "200 OK", "500 Oops", 1), "sends status 500, not 200"},
		{"the interim status as the final one", strings.Replace(second, "200 OK", "199 Oops", 1), "sends no response and closes the connection"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := judge(t, test.text, closes, hints); got != test.message {
				t.Errorf("got  %s\nwant %s", got, test.message)
			}
		})
	}
}
