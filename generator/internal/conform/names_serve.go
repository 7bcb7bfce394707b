package conform

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// Words runs a script with the last word of the framework's check, which loads
// the framework, and returns the words that it prints.
func (s *Stand) Words(f *generator.Framework, program, file, script, dir string) ([]string, error) {
	if err := s.Has(f, dir); err != nil {
		return nil, err
	}
	path := filepath.Join(dir, file)
	if err := os.WriteFile(path, []byte(script), 0o644); err != nil {
		return nil, err
	}
	text, err := s.output([]string{program, path, f.Check[len(f.Check)-1]}, dir, BuildLimit)
	return strings.Fields(text), err
}

// Serve starts the app with a command and returns the cases that it answers
// wrongly. A path that no case has must be a 404: a name may take the place of
// the handler for it.
func (p *Proof) Serve(name string, command []string) ([]Failure, error) {
	running, err := p.start(name, command)
	if err != nil {
		return nil, err
	}
	defer running.Stop()
	run := &Run{Server: name, Suites: make(map[string]Tally), held: make(map[string]bool)}
	for _, c := range p.cases {
		if err := p.try(run, running, c); err != nil {
			return nil, fmt.Errorf("%s: %w", c.Request, err)
		}
	}
	nowhere := Request{http.MethodGet, "/names/nowhere"}
	reply, err := running.Ask(nowhere, p.limit)
	switch {
	case err != nil:
		run.Failures = append(run.Failures, Failure{Request: nowhere, Wrong: []string{err.Error()}})
	case reply.Status != http.StatusNotFound:
		wrong := fmt.Sprintf("is answered with %d, and nothing is there", reply.Status)
		run.Failures = append(run.Failures, Failure{Request: nowhere, Wrong: []string{wrong}})
	}
	return run.Failures, nil
}
