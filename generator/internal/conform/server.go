package conform

import (
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"
)

// A Server is a running app.
type Server struct {
	Address string // 127.0.0.1:port

	*process
}

// Limits, generous because a slow machine is not a failure.
const (
	CheckLimit     = 2 * time.Minute
	BuildLimit     = 8 * time.Minute // a build may fetch what it needs
	StartLimit     = 3 * time.Minute
	RequestLimit   = 30 * time.Second
	ExceptionLimit = 3 * time.Second // of a response that is expected to hang
)

// Start runs a server command and waits until it accepts connections. The
// word {port} of the command is replaced by a free port, which PORT holds too.
func Start(s *Stand, words []string, dir string, limit time.Duration) (*Server, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	filled := make([]string, len(words))
	for i, w := range words {
		filled[i] = strings.ReplaceAll(w, "{port}", strconv.Itoa(port))
	}
	running, err := start(s.command(filled, dir, "PORT="+strconv.Itoa(port)))
	if err != nil {
		return nil, err
	}
	server := &Server{net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), running}
	if err := server.await(limit); err != nil {
		server.Stop()
		return nil, err
	}
	return server, nil
}

// freePort returns a port that nothing listens on. The kernel hands ports out
// in turn, so another process does not get the same one soon.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func (s *Server) await(limit time.Duration) error {
	deadline := time.Now().Add(limit)
	for time.Now().Before(deadline) {
		conn, err := net.DialTimeout("tcp", s.Address, time.Second)
		if err == nil {
			return conn.Close()
		}
		if s.ends(50 * time.Millisecond) {
			return s.ended()
		}
	}
	return fmt.Errorf("the server did not listen on %s within %s:\n%s", s.Address, limit, s.Output())
}

// lastWords is how long a server that drops a connection may take to end.
const lastWords = time.Second

// Ask sends a request to the server. It returns an [*EndedError] where the
// server has ended, with or without a reply.
func (s *Server) Ask(q Request, limit time.Duration) (*Reply, error) {
	reply, err := Ask(s.Address, q, limit)
	wait := time.Duration(0)
	if err != nil && !isTimeout(err) {
		wait = lastWords
	}
	if s.ends(wait) {
		return nil, s.ended()
	}
	return reply, err
}

// An EndedError says that a server ended by itself.
type EndedError struct {
	Err    error  // of the process, nil where it ended well
	Output string // the end of what it printed
}

func (s *Server) ended() error { return &EndedError{s.err, s.Output()} }

func (e *EndedError) Error() string {
	how := "exit status 0"
	if e.Err != nil {
		how = e.Err.Error()
	}
	return fmt.Sprintf("the server ended (%s):\n%s", how, e.Output)
}
