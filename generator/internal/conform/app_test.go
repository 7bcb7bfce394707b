package conform_test

import (
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestAppsAnswerByFunctionsAndErrors starts an app of each form that handlers of a
// framework take, and requests all of its statuses. They count for a suite of the
// proof so that the report shows them.
func TestAppsAnswerByFunctionsAndErrors(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open()
	if err != nil {
		t.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		for _, form := range f.AppForms() {
			if form == generator.Endpoint {
				continue
			}
			selection, err := g.Selection("http/4xx smtp/504 http/503")
			if err != nil {
				t.Fatal(err)
			}
			o := generator.Options{Form: form}
			statuses, err := f.AppStatuses(selection, o)
			if err != nil {
				t.Fatal(err)
			}
			var cases []conform.Case
			for _, m := range generator.MountAll(statuses, o) {
				response, err := generator.NewResponse(m.Status, m.Options)
				if err != nil {
					t.Fatal(err)
				}
				request := conform.Request{Method: response.Method, Path: m.Options.Route}
				cases = append(cases, conform.Case{Suite: "catalog", Mount: m, Request: request, Response: response})
			}
			for _, s := range stands(t, f) {
				t.Run(f.Name+"/"+string(form)+"/"+s.Name, func(t *testing.T) { answerAll(t, f, s, cases) })
			}
		}
	}
}

func answerAll(t *testing.T, f *generator.Framework, s *conform.Stand, cases []conform.Case) {
	proof, err := conform.PrepareCases(f, s, t.TempDir(), cases)
	demandWhole(t, s, err)
	for _, server := range f.ServerNames() {
		run, err := proof.Run(server)
		demandWhole(t, s, err)
		report(t, "of apps", run)
	}
}
