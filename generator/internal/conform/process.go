package conform

import (
	"errors"
	"os/exec"
	"strings"
	"sync"
	"time"
)

// A process is a running command, with everything that it starts.
type process struct {
	cmd    *exec.Cmd
	output *log
	exited chan struct{} // closed when the process has ended
	err    error         // of the process, once exited
}

func start(cmd *exec.Cmd) (*process, error) {
	p := &process{cmd: cmd, output: &log{}, exited: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = p.output, p.output
	cmd.WaitDelay = time.Second // for a child that keeps the output open
	own(cmd)
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		defer close(p.exited)
		if err := cmd.Wait(); !errors.Is(err, exec.ErrWaitDelay) {
			p.err = err
		}
	}()
	return p, nil
}

// ends waits for the process to end by itself.
func (p *process) ends(limit time.Duration) bool {
	deadline := time.After(limit)
	select {
	case <-p.exited:
		return true
	default:
	}
	select {
	case <-p.exited:
		return true
	case <-deadline:
		return false
	}
}

// Stop ends the process and everything it started.
func (p *process) Stop() {
	_ = kill(p.cmd) // fails only where all of it has ended
	<-p.exited
}

// Output returns the end of what the process has printed.
func (p *process) Output() string { return tail(p.output.String()) }

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

// From returns what has been written behind the first n bytes.
func (l *log) From(n int) string { return l.String()[n:] }

// longestTail is how much of a program's output a message shows, in bytes.
const longestTail = 4000

func tail(text string) string {
	text = strings.TrimSpace(text)
	if len(text) > longestTail {
		return "..." + text[len(text)-longestTail:]
	}
	return text
}
