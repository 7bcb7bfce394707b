package conform_test

import (
	"bytes"
	"io"
	"maps"
	"net/http"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
)

// plain demands that an answer is the program's own.
func (m *moduleTest) plain(path string, status int, text string) {
	r, body, err := m.do(http.MethodGet, path, nil, "")
	if err != nil || r.StatusCode != status || !strings.Contains(body, text) {
		m.Errorf("GET %s is changed: %v %q", path, err, body)
	}
}

func (m *moduleTest) expect(method, path string, want *generator.Response, header http.Header) {
	m.ask(method, path, want, header, "")
}

func (m *moduleTest) ask(method, path string, want *generator.Response, header http.Header, content string) *http.Response {
	r, text, err := m.do(method, path, header, content)
	if err != nil {
		m.Fatalf("%s %s: %v\n%s", method, path, err, m.server.Output())
	}
	m.answers++
	reply := &conform.Reply{Status: r.StatusCode, Header: r.Header, Body: []byte(text)}
	wrong, _ := conform.Compare(reply, want, nil, nil)
	if strings.Contains(text, "secret-text") {
		wrong = append(wrong, "leaks an exception's text")
	}
	if len(wrong) > 0 {
		m.Errorf("%s %s: %s\n%s %s", method, path, strings.Join(wrong, "; "), r.Status, text)
	}
	return r
}

func (m *moduleTest) do(method, path string, header http.Header, content string) (*http.Response, string, error) {
	request, err := http.NewRequest(method, "http://"+m.server.Address+path, bytes.NewReader([]byte(content)))
	if err != nil {
		return nil, "", err
	}
	maps.Copy(request.Header, header)
	request.Header["Idempotency-Key"] = nil // not sent: a POST, too, is repeated where a server closed the connection before it
	if host := header.Get("Host"); host != "" {
		request.Host = host
	}
	if header.Get("Transfer-Encoding") == "chunked" {
		request.ContentLength = -1
	}
	client := http.Client{Timeout: conform.RequestLimit, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := client.Do(request)
	if err != nil {
		return nil, "", err
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	return r, string(text), err
}
