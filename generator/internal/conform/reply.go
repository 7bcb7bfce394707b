package conform

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/textproto"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A Reply is one response as it stood on the wire.
type Reply struct {
	Status  int
	Header  http.Header
	Body    []byte
	Interim []*Reply // what came ahead of it

	transcript *transcript
}

func read(r *bufio.Reader, method string) (*Reply, error) {
	header, err := awaitHead(r)
	if err != nil {
		return nil, err
	}
	response, err := http.ReadResponse(r, &http.Request{Method: method})
	if err != nil {
		return nil, missing{"valid head", err}
	}
	reply := &Reply{Status: response.StatusCode, Header: header}
	if catalog.IsInterim(reply.Status) {
		return reply, nil
	}
	if reply.Body, err = io.ReadAll(response.Body); err != nil {
		return nil, missing{"whole body", err}
	}
	return reply, nil
}

// largestHead is more than clients accept, in bytes.
const largestHead = 64 << 10

// awaitHead waits until a whole head can be read, and returns its header. The
// HTTP library would call a head malformed that has not arrived, and removes
// Connection from the header of some.
func awaitHead(r *bufio.Reader) (http.Header, error) {
	const name = "HTTP/"
	for n := len(name); ; n = r.Buffered() + 1 {
		head, err := r.Peek(n)
		switch {
		case err != nil && len(head) == 0:
			return nil, missing{"response", err}
		case err != nil:
			return nil, missing{"valid head", err}
		}
		head, _ = r.Peek(r.Buffered())
		if !bytes.HasPrefix(head, []byte(name)) {
			return nil, fmt.Errorf("sends no HTTP but %s", excerpt(head))
		}
		if bytes.Contains(head, []byte("\n\r\n")) || bytes.Contains(head, []byte("\n\n")) {
			return parseHeader(head)
		}
	}
}

func parseHeader(head []byte) (http.Header, error) {
	_, fields, _ := bytes.Cut(head, []byte("\n"))
	header, err := textproto.NewReader(bufio.NewReader(bytes.NewReader(fields))).ReadMIMEHeader()
	if err != nil {
		return nil, missing{"valid head", err}
	}
	return http.Header(header), nil
}
