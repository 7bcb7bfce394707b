package conform_test

import (
	"slices"
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
		for _, form := range calledForms(f) {
			cases := casesOf(t, g, f, "http/4xx smtp/504 http/503", form)
			for _, s := range stands(t, f) {
				t.Run(f.Name+"/"+string(form)+"/"+s.Name, func(t *testing.T) { answerAll(t, f, s, cases) })
			}
		}
	}
}

// calledForms are the forms of code that handlers of an app call.
func calledForms(f *generator.Framework) []generator.Form {
	return slices.DeleteFunc(f.AppForms(), func(form generator.Form) bool { return form == generator.Endpoint })
}

// casesOf are requests for a selection in an app that answers by a form.
func casesOf(t *testing.T, g *generator.Generator, f *generator.Framework, selection string, form generator.Form) []conform.Case {
	t.Helper()
	selected, err := g.Selection(selection)
	if err != nil {
		t.Fatal(err)
	}
	o := generator.Options{Form: form}
	statuses, err := f.AppStatuses(selected, o)
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
	return cases
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
