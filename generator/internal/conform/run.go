package conform

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/statusmith/statusmith/generator"
)

// A Failure is one case in which a framework does not send what it should.
type Failure struct {
	Path  string // what was requested
	Wrong []string

	want       *generator.Response
	transcript *transcript // nil where no connection came about
	output     string      // of the server, meanwhile
}

// A Run is the outcome of proving a framework on one stand and server.
type Run struct {
	Server   string           `json:"server"`
	Versions string           `json:"versions"`
	Suites   map[string]Tally `json:"suites"`

	Failures []Failure `json:"-"`
	Output   string    `json:"-"` // of the server

	hangs  int
	heard  int  // bytes of the server's output that hear has taken
	failed bool // the last request
}

// A Tally counts the cases of a suite.
type Tally struct {
	Passed   int `json:"passed"`
	Excepted int `json:"excepted,omitempty"` // fail, as the template says they do
	Total    int `json:"total"`
}

// maxHangs is how many requests may hang, unnamed, before a run ends: one that
// waited for all of them would take hours.
const maxHangs = 3

// try requests a case and counts it. An error ends the run.
func (p *Proof) try(run *Run, server *Server, c Case) error {
	excuse := p.excuse(run, c.Response)
	limit := p.limit
	if excuse.reason != "" {
		limit = p.exceptionLimit
	}
	reply, err := server.Get(c.Path, limit)
	sent := transcriptOf(reply, err)
	var ended *EndedError
	switch {
	case errors.As(err, &ended):
		return err
	case isTimeout(err) && excuse.reason == "":
		if run.hangs++; run.hangs == maxHangs {
			return fmt.Errorf("%w, like %d requests before it:\n%s", err, maxHangs-1, server.Output())
		}
	}
	if err != nil {
		run.count(c, excuse, sent, []string{err.Error()})
		return nil
	}
	run.count(c, excuse, sent, Compare(reply, c.Response, slices.Concat(p.framework.Omit.Headers, excuse.headers)))
	return nil
}

// echo is how long the output of a failed request may take to arrive.
const echo = 100 * time.Millisecond

// hear takes what the server has printed since it was last called, and gives
// it to the request made since then, if that has failed.
func (r *Run) hear(server *Server) {
	if r.failed && len(r.Failures) <= maxDetails {
		time.Sleep(echo)
	}
	printed := server.output.From(r.heard)
	r.heard += len(printed)
	if r.failed {
		r.Failures[len(r.Failures)-1].output = printed
	}
	r.failed = false
}

func (r *Run) count(c Case, x excuse, sent *transcript, wrong []string) {
	tally := r.Suites[c.Suite]
	tally.Total++
	switch excepted := x.reason != ""; {
	case excepted && len(wrong) == 0:
		r.fail(c, sent, "is sent as it should be, so this exception no longer holds: "+x.reason)
	case !excepted && len(wrong) > 0:
		r.fail(c, sent, wrong...)
	case excepted || len(x.headers) > 0:
		tally.Excepted++
	default:
		tally.Passed++
	}
	r.Suites[c.Suite] = tally
}

func (r *Run) fail(c Case, sent *transcript, wrong ...string) {
	r.failed = true
	r.Failures = append(r.Failures, Failure{Path: c.Path, Wrong: wrong, want: c.Response, transcript: sent})
}

// An excuse is what the template's exceptions say that goes wrong with a case.
type excuse struct {
	reason  string   // why the whole response goes wrong; "" when it does not
	headers []string // those that do
}

func (p *Proof) excuse(run *Run, r *generator.Response) excuse {
	var x excuse
	for key, e := range p.framework.Exceptions(r) {
		switch {
		case e.Server != run.Server || !strings.Contains(run.Versions, e.Versions):
		case key == strconv.Itoa(r.Status):
			x.reason = e.Reason
		default:
			x.headers = append(x.headers, key)
		}
	}
	return x
}
