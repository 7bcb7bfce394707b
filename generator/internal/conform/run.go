package conform

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/statusmith/statusmith/generator"
)

// A Failure is one case in which a framework does not send what it should.
type Failure struct {
	Request
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
	heard  int             // bytes of the server's output that hear has taken
	failed bool            // the last request
	held   map[string]bool // the headers of exceptions, false for one that was not seen yet
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
	excuse := p.excuse(run, c)
	limit := p.limit
	if excuse.reason != "" {
		limit = p.exceptionLimit
	}
	reply, err := server.Ask(c.Request, limit)
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
		run.count(c, excuse, sent, []string{err.Error()}, nil)
		return nil
	}
	wrong, excepted := p.judge(reply, c, excuse)
	run.count(c, excuse, sent, wrong, excepted)
	return nil
}

// judge compares a reply with what the case asks for, and returns what is
// wrong and what is as an exception says.
func (p *Proof) judge(reply *Reply, c Case, x excuse) (wrong, excepted []string) {
	omitted := p.framework.Omit.Headers
	switch {
	case c.Refused != 0:
		if c.Refused != http.StatusMethodNotAllowed || c.Method == http.MethodHead && c.Response.Method == http.MethodGet {
			excepted = []string{""}
		}
		return CompareRefusal(reply, c.Refused, c.Response.Method), excepted
	case c.Method == http.MethodHead:
		return CompareHead(reply, c.Response, omitted), nil
	}
	return Compare(reply, c.Response, omitted, x.headers)
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

func (r *Run) count(c Case, x excuse, sent *transcript, wrong, excepted []string) {
	tally := r.Suites[c.Suite]
	tally.Total++
	for _, name := range x.headers {
		r.held[name] = r.held[name] || containsFold(excepted, name)
	}
	switch always := x.reason != ""; {
	case always && len(wrong) == 0:
		r.fail(c, sent, noLongerHolds+x.reason)
	case !always && len(wrong) > 0:
		r.fail(c, sent, wrong...)
	case always || len(excepted) > 0:
		tally.Excepted++
	default:
		tally.Passed++
	}
	r.Suites[c.Suite] = tally
}

const noLongerHolds = "is sent as it should be, so this exception no longer holds: "

func (r *Run) fail(c Case, sent *transcript, wrong ...string) {
	r.failed = true
	r.Failures = append(r.Failures, Failure{Request: c.Request, Wrong: wrong, want: c.Response, transcript: sent})
}

// idle returns the headers of exceptions that no case was an example of.
func (r *Run) idle() []string {
	var names []string
	for name, held := range r.held {
		if !held {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// An excuse is what the template's exceptions say that goes wrong with a case.
type excuse struct {
	reason  string   // why the whole response goes wrong; "" when it does not
	headers []string // those that do
}

func (p *Proof) excuse(run *Run, c Case) excuse {
	var x excuse
	for key, e := range exceptions(p.framework, c) {
		switch {
		case e.Server != run.Server || !strings.Contains(run.Versions, e.Versions):
		case key == strconv.Itoa(c.Response.Status) || key == generator.ExceptHead:
			x.reason = e.Reason
		default:
			x.headers = append(x.headers, key)
		}
	}
	return x
}

// exceptions returns what the template says about the answer to a case.
func exceptions(f *generator.Framework, c Case) map[string]generator.Exception {
	if c.Refused != 0 {
		return nil
	}
	found := f.Exceptions(c.Response)
	if e, ok := f.Except[generator.ExceptHead]; ok && c.Method == http.MethodHead {
		found[generator.ExceptHead] = e
	}
	return found
}
