package conform

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"syscall"
	"time"

	"github.com/statusmith/statusmith/generator/catalog"
)

// Get sends one request on a connection of its own. An HTTP client would hide
// what has to be seen here: interim responses, and a body behind a status that
// forbids one, which the next response on the connection would begin with. The
// error says how far the response came.
func Get(address, path string, limit time.Duration) (*Reply, error) {
	conn, err := net.DialTimeout("tcp", address, limit)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(limit)); err != nil {
		return nil, err
	}
	wire := &tap{Conn: conn}
	reply, err := exchange(wire, address, path)
	if isTimeout(err) {
		err = fmt.Errorf("%w within %s", err, limit)
	}
	if err != nil {
		return nil, &exchangeError{err, &wire.transcript}
	}
	reply.transcript = &wire.transcript
	return reply, nil
}

func exchange(conn io.ReadWriter, address, path string) (*Reply, error) {
	if err := request(conn, address, path, "keep-alive"); err != nil {
		return nil, missing{"response", err}
	}
	r := bufio.NewReaderSize(conn, largestHead)
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
			behind, err := stray(conn, r, address, path)
			if err != nil {
				return nil, err
			}
			reply.Body = append(reply.Body, behind...)
		}
		return reply, nil
	}
}

func request(w io.Writer, address, path, connection string) error {
	_, err := fmt.Fprintf(w, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\nConnection: %s\r\n\r\n", path, address, connection)
	return err
}

// stray asks once more, on the same connection, and returns what stands in
// front of the second response. A server may close the connection instead, in
// whatever way, but one that keeps it open has to answer.
func stray(w io.Writer, r *bufio.Reader, address, path string) ([]byte, error) {
	_ = request(w, address, path, "close") // fails on a closed connection, which may still hold stray bytes
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
	var network net.Error
	return errors.As(err, &network) && network.Timeout()
}
