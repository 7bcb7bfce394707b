package conform

import (
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A Server is a running app.
type Server struct {
	Address string // 127.0.0.1:port

	cmd    *exec.Cmd
	output *log
	exited chan struct{} // closed when the process has ended
	err    error         // of the process, once exited
}

// Limits of a server, generous because a slow machine is no failure.
const (
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
	server := &Server{
		Address: net.JoinHostPort("127.0.0.1", strconv.Itoa(port)),
		cmd:     s.command(filled, dir, "PORT="+strconv.Itoa(port)),
		output:  &log{},
		exited:  make(chan struct{}),
	}
	server.cmd.Stdout, server.cmd.Stderr = server.output, server.output
	server.cmd.WaitDelay = time.Second
	own(server.cmd)
	if err := server.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		server.err = server.cmd.Wait()
		close(server.exited)
	}()
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
	deadline := time.After(limit)
	for {
		conn, err := net.DialTimeout("tcp", s.Address, time.Second)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-s.exited:
			return fmt.Errorf("the server ended early (%v):\n%s", s.err, s.Output())
		case <-deadline:
			return fmt.Errorf("the server did not listen on %s within %s:\n%s", s.Address, limit, s.Output())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// Stop ends the server and everything it started.
func (s *Server) Stop() {
	_ = kill(s.cmd) // fails only where the process has ended
	<-s.exited
}

// Output returns the end of what the server has printed.
func (s *Server) Output() string { return tail(s.output.String()) }

// Get requests a path of the server.
func (s *Server) Get(path string, limit time.Duration) (*Reply, error) {
	reply, err := Get(s.Address, path, limit)
	select {
	case <-s.exited:
		return nil, fmt.Errorf("the server ended (%v)", s.err)
	default:
		return reply, err
	}
}

// A log collects output that is written and read at the same time.
type log struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}
