package conform

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"syscall"
	"time"

	"github.com/statusmith/statusmith/generator/catalog"
)

// Ask sends one request on a connection of its own. An HTTP client would hide
// what has to be seen here: interim responses, and a body behind a status that
// forbids one, which the next response on the connection would begin with. The
// error says how far the response came.
func Ask(address string, q Request, limit time.Duration) (*Reply, error) {
	conn, err := net.DialTimeout("tcp", address, limit)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(limit)); err != nil {
		return nil, err
	}
	wire := &tap{Conn: conn}
	reply, err := exchange(wire, address, q)
	if isTimeout(err) {
		err = fmt.Errorf("%w within %s", err, limit)
	}
	if err != nil {
		return nil, &exchangeError{err, &wire.transcript}
	}
	reply.transcript = &wire.transcript
	return reply, nil
}

func exchange(conn io.ReadWriter, address string, q Request) (*Reply, error) {
	if err := q.write(conn, address, "keep-alive"); err != nil {
		return nil, missing{"response", err}
	}
	r := bufio.NewReaderSize(conn, largestHead)
	var interim []*Reply
	for {
		reply, err := read(r, q.Method)
		if err != nil {
			return nil, err
		}
		if catalog.IsInterim(reply.Status) {
			interim = append(interim, reply)
			continue
		}
		reply.Interim = interim
		if catalog.ForbidsContent(reply.Status) || q.Method == http.MethodHead {
			behind, err := stray(conn, r, address, q)
			if err != nil {
				return nil, err
			}
			reply.Body = append(reply.Body, behind...)
		}
		return reply, nil
	}
}

// A Request is what a client asks for.
type Request struct{ Method, Path string }

func (q Request) String() string { return q.Method + " " + q.Path }

func (q Request) write(w io.Writer, address, connection string) error {
	length := ""
	if q.Method != http.MethodGet && q.Method != http.MethodHead {
		length = "Content-Length: 0\r\n"
	}
	_, err := fmt.Fprintf(w, "%s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\n%sConnection: %s\r\n\r\n", q, address, length, connection)
	return err
}

// stray asks once more, on the same connection, and returns what is in
// front of the second response. A server may close the connection instead, in
// whatever way, but one that keeps it open has to answer.
func stray(w io.Writer, r *bufio.Reader, address string, q Request) ([]byte, error) {
	_ = q.write(w, address, "close") // fails on a closed connection, which may still hold stray bytes
	rest, err := io.ReadAll(r)
	before, _, answered := bytes.Cut(rest, []byte("HTTP/1."))
	if isTimeout(err) && !answered {
		return nil, missing{"answer to a second request on the connection", err}
	}
	return before, nil
}

// missing says what a server has not sent, and how that is known.
type missing struct {
	part string
	err  error
}

func (m missing) Unwrap() error { return m.err }

func (m missing) Error() string {
	text := "sends no " + m.part
	switch {
	case isTimeout(m.err):
		return text
	case errors.Is(m.err, io.EOF), errors.Is(m.err, io.ErrUnexpectedEOF), errors.Is(m.err, syscall.ECONNRESET):
		return text + " and closes the connection"
	}
	return text + ": " + m.err.Error()
}

func isTimeout(err error) bool {
	network, ok := errors.AsType[net.Error](err)
	return ok && network.Timeout()
}
