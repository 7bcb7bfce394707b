// Package conform proves snippets: it runs each in its framework, under a
// server as in production, and compares what arrives with the one response
// that all frameworks have to send. Golden files only say that a snippet has
// not changed; the page that statusmith replaces had stable snippets that
// answered 500.
package conform

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
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
}

// A Tally counts the cases of a suite.
type Tally struct {
	Passed   int `json:"passed"`
	Excepted int `json:"excepted,omitempty"` // fail, as the template says they do
	Total    int `json:"total"`
}

// A Proof is a framework's app, written to a folder and built on a stand.
type Proof struct {
	stand     *Stand
	framework *generator.Framework
	cases     []Case
	dir       string
}

// Prepare writes the app that mounts every case into dir and builds it.
func Prepare(c *catalog.Catalog, f *generator.Framework, s *Stand, dir string) (*Proof, error) {
	cases, err := Cases(c, f)
	if err != nil {
		return nil, err
	}
	app, err := f.App(c, mounts(cases)...)
	if err != nil {
		return nil, err
	}
	if err := s.apply(app); err != nil {
		return nil, err
	}
	if err := write(dir, app); err != nil {
		return nil, err
	}
	if len(f.Build) > 0 {
		if _, err := s.output(f.Build, dir); err != nil {
			return nil, err
		}
	}
	return &Proof{s, f, cases, dir}, nil
}

func mounts(cases []Case) []generator.Mount {
	all := make([]generator.Mount, len(cases))
	for i, c := range cases {
		all[i] = c.Mount
	}
	return all
}

func write(dir string, app map[string]string) error {
	for name, text := range app {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Run starts the named server of the framework and requests every case.
func (p *Proof) Run(server string) (*Run, error) {
	how := p.framework.Serve[server]
	versions, err := p.stand.output(how.Versions, p.dir)
	if err != nil {
		return nil, err
	}
	running, err := Start(p.stand, how.Command, p.dir, StartLimit)
	if err != nil {
		return nil, err
	}
	defer running.Stop()
	run := &Run{Server: server, Versions: versions, Suites: map[string]Tally{}}
	for _, c := range p.cases {
		exception, excepted := p.exception(run, c)
		limit := RequestLimit
		if excepted {
			limit = ExceptionLimit
		}
		wrong := p.try(running, c, limit)
		tally := run.Suites[c.Suite]
		tally.Total++
		switch {
		case excepted && len(wrong) > 0:
			tally.Excepted++
		case excepted:
			run.Failures = append(run.Failures, Failure{c.Path, []string{"is sent as it should be, so this exception no longer holds: " + exception}})
		case len(wrong) > 0:
			run.Failures = append(run.Failures, Failure{c.Path, wrong})
		default:
			tally.Passed++
		}
		run.Suites[c.Suite] = tally
	}
	run.Output = running.Output()
	return run, nil
}

func (p *Proof) try(server *Server, c Case, limit time.Duration) []string {
	reply, err := server.Get(c.Path, limit)
	if err != nil {
		return []string{err.Error()}
	}
	return Compare(reply, c.Response, p.framework.Omit.Headers)
}

// exception returns the reason why a case is expected to fail in a run.
func (p *Proof) exception(run *Run, c Case) (string, bool) {
	for _, e := range p.framework.Exceptions(c.Response) {
		if e.Server == run.Server && strings.Contains(run.Versions, e.Versions) {
			return e.Reason, true
		}
	}
	return "", false
}

// Hash identifies what a framework's templates render for all cases; a proof
// stands for as long as it stays the same.
func Hash(c *catalog.Catalog, f *generator.Framework) (string, error) {
	cases, err := Cases(c, f)
	if err != nil {
		return "", err
	}
	app, err := f.App(c, mounts(cases)...)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range generator.FileNames(app) {
		fmt.Fprintf(h, "%s\x00%s\x00", name, app[name])
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}
