package conform

import (
	"embed"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// hostile is a catalog whose strings and numbers try to break out of every
// language, and must arrive unchanged.
//
//go:embed hostile.toml
var hostile embed.FS

// WithHostile lays the catalog of hostile strings over what a generator reads.
func WithHostile() generator.Option {
	return generator.WithCatalog(hostile, "hostile.toml")
}

// A Case is one mount of the app that proves a framework, and the suite that it
// counts for.
type Case struct {
	Suite string
	generator.Mount
	Path     string // what is requested
	Response *generator.Response
}

// The suites, in the order of the matrix.
const (
	suiteCatalog   = "catalog"   // every status, default body
	suiteProblem   = "problem"   // every HTTP status with a problem body
	suiteConstants = "constants" // every HTTP status with named constants
	suiteRoutes    = "routes"    // path parameters, the root, a final slash
	suiteInterim   = "interim"   // interim responses, seen on the wire
	suiteHostile   = "hostile"   // hostile strings and numbers
)

// Suites lists the suites in the order of the matrix.
var Suites = []string{suiteCatalog, suiteProblem, suiteConstants, suiteRoutes, suiteInterim, suiteHostile}

// Cases returns what a framework has to send. The catalog is one with
// [WithHostile] on top.
func Cases(c *catalog.Catalog, f *generator.Framework) ([]Case, error) {
	var cases []Case
	add := func(suite string, s *catalog.Status, o generator.Options) error {
		if o.Route == "" {
			o.Route = "/" + suite + "/" + s.ID()
			o.Handler = suite + "_" + s.Family.Name + "_" + s.Name
		}
		route, err := generator.ParseRoute(o.Route)
		if err != nil {
			return err
		}
		response, err := generator.NewResponse(s, o)
		if err != nil {
			return err
		}
		cases = append(cases, Case{suite, generator.Mount{Status: s, Options: o}, route.Sample(), response})
		return nil
	}
	for _, s := range c.Statuses() {
		if !f.Sends(s) {
			continue
		}
		for _, v := range variants(s) {
			if err := add(v.suite, s, v.options); err != nil {
				return nil, err
			}
		}
	}
	for _, r := range routes {
		s, err := c.Find(r.status)
		if err != nil {
			return nil, err
		}
		if err := add(suiteRoutes, s, generator.Options{Route: r.route, Handler: r.handler}); err != nil {
			return nil, err
		}
	}
	return cases, nil
}

// HostileFamily is the family of the hostile catalog.
const HostileFamily = "hostile"

type variant struct {
	suite   string
	options generator.Options
}

func variants(s *catalog.Status) []variant {
	switch {
	case s.Family.Name == HostileFamily:
		return []variant{{suiteHostile, generator.Options{}}}
	case s.Interim():
		return []variant{{suiteInterim, generator.Options{}}}
	case s.Family.Name == "http":
		return []variant{
			{suiteCatalog, generator.Options{}},
			{suiteProblem, generator.Options{Body: generator.BodyProblem}},
			{suiteConstants, generator.Options{Constants: generator.On}},
		}
	}
	return []variant{{suiteCatalog, generator.Options{}}}
}

// routes are the shapes of a route that frameworks spell in their own ways.
var routes = []struct{ status, route, handler string }{
	{"http/404", "/routes/orders/{order_id}", "route_one_parameter"},
	{"http/429", "/routes/orders/{order_id}/items/{itemId}", "route_two_parameters"},
	{"http/410", "/routes/{name}/v1.2/a-b_c~d", "route_literal_characters"},
	{"http/409", "/routes/slash/", "route_final_slash"},
	{"http/503", "/", "route_root"},
}
