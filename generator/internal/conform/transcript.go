package conform

import (
	"bytes"
	"errors"
	"net"
)

// A transcript is what went over a connection, byte for byte.
type transcript struct{ sent, received bytes.Buffer }

// A tap is a connection that keeps a transcript.
type tap struct {
	net.Conn
	transcript
}

func (t *tap) Read(p []byte) (int, error) {
	n, err := t.Conn.Read(p)
	t.received.Write(p[:n])
	return n, err
}

func (t *tap) Write(p []byte) (int, error) {
	n, err := t.Conn.Write(p)
	t.sent.Write(p[:n])
	return n, err
}

// An exchangeError is what is wrong with a response that did not arrive as a
// whole, with what did arrive.
type exchangeError struct {
	err        error
	transcript *transcript
}

func (e *exchangeError) Error() string { return e.err.Error() }

func (e *exchangeError) Unwrap() error { return e.err }

// transcriptOf returns what an exchange left, nil where there was none.
func transcriptOf(reply *Reply, err error) *transcript {
	var e *exchangeError
	switch {
	case reply != nil:
		return reply.transcript
	case errors.As(err, &e):
		return e.transcript
	}
	return nil
}
