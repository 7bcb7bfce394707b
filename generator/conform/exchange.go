package conform

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A Reply is one response as it stood on the wire.
type Reply struct {
	Status  int
	Header  http.Header
	Body    []byte
	Interim []*Reply // what came ahead of it
}

// Get sends one request on a connection of its own. An HTTP client would hide
// what has to be seen here: interim responses, and a body behind a status that
// forbids one, which the next response on the connection would begin with.
func Get(address, path string, limit time.Duration) (*Reply, error) {
	conn, err := net.DialTimeout("tcp", address, limit)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(limit)); err != nil {
		return nil, err
	}
	reply, err := exchange(conn, address, path)
	var network net.Error
	if errors.As(err, &network) && network.Timeout() {
		return nil, fmt.Errorf("no complete response within %s", limit)
	}
	if err != nil {
		return nil, fmt.Errorf("no valid response: %w", err)
	}
	return reply, nil
}

func exchange(conn io.ReadWriter, address, path string) (*Reply, error) {
	if err := request(conn, address, path, "keep-alive"); err != nil {
		return nil, err
	}
	r := bufio.NewReader(conn)
	var interim []*Reply
	for {
		reply, err := read(r)
		if err != nil {
			return nil, err
		}
		if catalog.IsInterim(reply.Status) {
			interim = append(interim, reply)
			continue
		}
		reply.Interim = interim
		if catalog.ForbidsContent(reply.Status) {
			reply.Body = append(reply.Body, stray(conn, r, address, path)...)
		}
		return reply, nil
	}
}

func request(w io.Writer, address, path, connection string) error {
	_, err := fmt.Fprintf(w, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\nConnection: %s\r\n\r\n", path, address, connection)
	return err
}

func read(r *bufio.Reader) (*Reply, error) {
	response, err := http.ReadResponse(r, &http.Request{Method: http.MethodGet})
	if err != nil {
		return nil, err
	}
	reply := &Reply{Status: response.StatusCode, Header: response.Header}
	if !catalog.IsInterim(reply.Status) {
		reply.Body, err = io.ReadAll(response.Body)
	}
	return reply, err
}

// stray asks once more, on the same connection, and returns what stands in
// front of the second response. A server that closes the connection instead,
// in whatever way, has sent nothing.
func stray(w io.Writer, r *bufio.Reader, address, path string) []byte {
	if request(w, address, path, "close") != nil {
		return nil
	}
	rest, _ := io.ReadAll(r)
	before, _, _ := bytes.Cut(rest, []byte("HTTP/1."))
	return before
}
