package conform_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
)

// An after says what a server does once it has sent its text.
type after int

const (
	closes  after = iota // the connection
	answers              // the next request on it
	hangs                // without another byte
)

// serve starts a server that sends a text, with line ends as in HTTP, to every
// request.
func serve(t *testing.T, text string, then after) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go reply(conn, strings.ReplaceAll(text, "\n", "\r\n"), then)
		}
	}()
	return l.Addr().String()
}

func reply(conn net.Conn, text string, then after) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	if _, err := http.ReadRequest(r); err != nil {
		return
	}
	if _, err := io.WriteString(conn, text); err != nil {
		return
	}
	switch then {
	case answers:
		if _, err := http.ReadRequest(r); err == nil {
			_, _ = io.WriteString(conn, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
		}
	case hangs:
		_, _ = io.Copy(io.Discard, r) // until the client gives up
	}
}

// judge returns what the checker says of a server, "" when it finds nothing.
func judge(t *testing.T, text string, then after, want *generator.Response, omitted ...string) string {
	t.Helper()
	limit := 30 * time.Second
	if then == hangs {
		limit = time.Second
	}
	reply, err := conform.Ask(serve(t, text, then), conform.Request{Method: http.MethodGet, Path: "/path"}, limit)
	if err != nil {
		return err.Error()
	}
	wrong, _ := conform.Compare(reply, want, omitted, nil)
	return strings.Join(wrong, "; ")
}
