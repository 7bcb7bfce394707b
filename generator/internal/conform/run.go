package conform

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// A Failure is one case in which a framework does not send what it should.
type Failure struct {
	Path  string // what was requested
	Wrong []string
}

// A Run is the outcome of proving a framework on one stand and server.
type Run struct {
	Server   string           `json:"server"`
	Versions string           `json:"versions"`
	Suites   map[string]Tally `json:"suites"`

	Failures []Failure `json:"-"`
	Output   string    `json:"-"` // of the server

	hangs int
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
		run.count(c, excuse, []string{err.Error()})
		return nil
	}
	run.count(c, excuse, Compare(reply, c.Response, slices.Concat(p.framework.Omit.Headers, excuse.headers)))
	return nil
}

func (r *Run) count(c Case, x excuse, wrong []string) {
	tally := r.Suites[c.Suite]
	tally.Total++
	switch excepted := x.reason != ""; {
	case excepted && len(wrong) == 0:
		r.fail(c, "is sent as it should be, so this exception no longer holds: "+x.reason)
	case !excepted && len(wrong) > 0:
		r.fail(c, wrong...)
	case excepted || len(x.headers) > 0:
		tally.Excepted++
	default:
		tally.Passed++
	}
	r.Suites[c.Suite] = tally
}

func (r *Run) fail(c Case, wrong ...string) {
	r.Failures = append(r.Failures, Failure{c.Path, wrong})
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
