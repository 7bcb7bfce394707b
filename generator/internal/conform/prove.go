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
	"io"
	"slices"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A Proof is a framework's app, written to a folder and built on a stand.
type Proof struct {
	stand     *Stand
	framework *generator.Framework
	cases     []Case
	dir       string

	limit, exceptionLimit time.Duration // of a request
}

// Prepare writes the app that mounts every case into dir and builds it. The
// error is a [*LackError] where the stand lacks something for that.
func Prepare(c *catalog.Catalog, f *generator.Framework, s *Stand, dir string) (*Proof, error) {
	cases, err := Cases(c, f)
	if err != nil {
		return nil, err
	}
	if err := checkExceptions(f, cases); err != nil {
		return nil, err
	}
	return PrepareCases(f, s, dir, cases)
}

// PrepareCases does the same for other cases.
func PrepareCases(f *generator.Framework, s *Stand, dir string, cases []Case) (*Proof, error) {
	app, err := f.App(Mounts(cases)...)
	if err != nil {
		return nil, err
	}
	if err := s.apply(app); err != nil {
		return nil, err
	}
	if err := app.WriteTo(dir); err != nil {
		return nil, err
	}
	if err := s.LinkModules(dir); err != nil {
		return nil, err
	}
	if err := s.Has(f, dir); err != nil {
		return nil, err
	}
	if err := s.build(f, dir); err != nil {
		return nil, err
	}
	return &Proof{s, f, cases, dir, RequestLimit, ExceptionLimit}, nil
}

// checkExceptions refuses an exception that no case is an example of: whether
// it holds would never be seen.
func checkExceptions(f *generator.Framework, cases []Case) error {
	for _, key := range f.ExceptionKeys() {
		if !slices.ContainsFunc(cases, func(c Case) bool { _, ok := exceptions(f, c)[key]; return ok }) {
			return fmt.Errorf("%s: no response tries out the exception %s", f.Title, key)
		}
	}
	return nil
}

// Mounts returns the mounts of the app that answers the cases.
func Mounts(cases []Case) []generator.Mount {
	var all []generator.Mount
	for _, c := range cases {
		if c.Status != nil {
			all = append(all, c.Mount)
		}
	}
	return all
}

// Start starts the named server of the framework, which somebody has to stop. The
// error is a [*LackError] where the stand lacks the server.
func (p *Proof) Start(server string) (*Server, error) {
	return p.start(server, p.framework.Tables().Serve[server].Command)
}

// start runs a command where the stand has the named server.
func (p *Proof) start(server string, command []string) (*Server, error) {
	how := p.framework.Tables().Serve[server]
	if err := p.stand.check(how.Check, how.Least, p.dir); err != nil {
		return nil, err
	}
	return Start(p.stand, command, p.dir, StartLimit)
}

// Run starts the named server of the framework and requests every case. The
// error is a [*LackError] where the stand lacks the server.
func (p *Proof) Run(server string) (*Run, error) {
	how := p.framework.Tables().Serve[server]
	if err := p.stand.check(how.Check, how.Least, p.dir); err != nil {
		return nil, err
	}
	versions, err := p.stand.output(how.Versions, p.dir, BuildLimit)
	if err != nil {
		return nil, &LackError{err}
	}
	running, err := Start(p.stand, how.Command, p.dir, StartLimit)
	if err != nil {
		return nil, fmt.Errorf("on %s: %w", versions, err)
	}
	defer running.Stop()
	run := &Run{Server: server, Versions: versions, Suites: make(map[string]Tally), held: make(map[string]bool)}
	run.hear(running)
	for _, c := range p.cases {
		if err := p.try(run, running, c); err != nil {
			return nil, fmt.Errorf("on %s: %s: %w", versions, c.Request, err)
		}
		run.hear(running)
	}
	for _, name := range run.idle() {
		every := Request{"every", "response with " + name}
		run.Failures = append(run.Failures, Failure{Request: every, Wrong: []string{noLongerHolds + p.framework.Except[name].Reason}})
	}
	run.Output = running.Output()
	return run, nil
}

// Hash identifies what a framework's templates render for all cases and for
// modules of HTTP's errors; a proof holds for as long as it stays the same.
func Hash(c *catalog.Catalog, f *generator.Framework) (string, error) {
	cases, err := Cases(c, f)
	if err != nil {
		return "", err
	}
	app, err := f.App(Mounts(cases)...)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range app.FileNames() {
		fmt.Fprintf(h, "%s\x00%s\x00", name, app[name])
	}
	if err := writeModules(h, c, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

// writeModules writes a module in each of the bodies that are ours.
func writeModules(w io.Writer, c *catalog.Catalog, f *generator.Framework) error {
	family, ok := c.Family("http")
	if !ok || !f.Has(generator.Module) {
		return nil
	}
	errors := catalog.Selection{{Text: family.Name, Statuses: family.Statuses(), Group: true}}
	for _, body := range []string{generator.BodyJSON, generator.BodyProblem} {
		code, err := f.RenderSelection(errors, generator.Options{Form: generator.Module, Body: body})
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%s\x00", code.Text())
	}
	return nil
}
