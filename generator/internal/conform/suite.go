package conform

import (
	"cmp"
	"embed"
	"slices"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// hostile holds three catalogs. The first has strings and numbers that try to
// break out of every language, and must arrive unchanged; the second, headers
// that frameworks and servers take for their own; the third, bodies of many
// shapes.
//
//go:embed hostile.toml headers.toml bodies.toml
var hostile embed.FS

// Hostile lays the hostile catalogs over what a generator reads.
func Hostile() []generator.Option {
	return []generator.Option{
		generator.WithCatalog(hostile, "hostile.toml"), generator.WithCatalog(hostile, "headers.toml"), generator.WithCatalog(hostile, bodiesFile),
	}
}

const bodiesFile = "bodies.toml"

// BodiesCatalog returns the text of the catalog of bodies.
func BodiesCatalog() string {
	text, err := hostile.ReadFile(bodiesFile)
	if err != nil {
		panic(err) // it is embedded
	}
	return string(text)
}

// Bodies lists the bodies of that catalog.
var Bodies = []string{"envelope", "jsonapi", "google", "rfc9457", "stripe", "oauth2", "fhir", "scim", "detail"}

// A Case is one request to the app that proves a framework, and the suite that
// it counts for.
type Case struct {
	Suite           string
	generator.Mount // what the app gains by it; nothing where another case has the endpoint
	Request
	Response *generator.Response // of the endpoint
	Refused  int                 // the status that the request gets instead, 0 for none
}

// The suites, in the order of the matrix.
const (
	suiteCatalog   = "catalog"   // every status, default body
	suiteProblem   = "problem"   // every HTTP status with a problem body
	suiteConstants = "constants" // every HTTP status with named constants, or without where they are the default
	suiteRoutes    = "routes"    // path parameters, the root, a final slash
	suiteInterim   = "interim"   // interim responses, seen on the wire
	suiteHostile   = "hostile"   // hostile strings and numbers
	suiteHeaders   = "headers"   // headers that have a meaning to frameworks and servers
	suiteMethods   = "methods"   // HEAD, and methods that are not the endpoint's
	suiteBodies    = "bodies"    // errors in the bodies of companies and standards

	suiteFunctions  = "functions"  // functions, with defaults and with another value for each argument
	suiteStatements = "statements" // statements, likewise

	// SuiteModules counts errors of a company's module, raised and sent.
	SuiteModules = "modules"
	// SuiteOwnErrors counts what a framework fails by itself beside such a module.
	SuiteOwnErrors = "own errors"
)

// Suites lists the suites in the order of the matrix.
var Suites = []string{suiteCatalog, suiteProblem, suiteConstants, suiteRoutes, suiteInterim, suiteHostile, suiteHeaders, suiteMethods, suiteBodies, suiteFunctions, suiteStatements, SuiteModules, SuiteOwnErrors}

// Cases returns what a framework has to send. The catalog is one with
// [Hostile] on top.
func Cases(c *catalog.Catalog, f *generator.Framework) ([]Case, error) {
	b := &caseBuilder{catalog: c, framework: f}
	_, bodies := c.Family(BodiesFamily)
	for _, s := range c.Statuses() {
		if !f.Sends(s) {
			continue
		}
		all := variants(f, s)
		if bodies {
			all = append(inEveryBody(s), all...)
		}
		for _, v := range all {
			b.add(v.suite, s, v.options)
		}
		b.addCalled(s)
	}
	for _, r := range routes {
		b.find(suiteRoutes, r.status, generator.Options{Route: r.route, Handler: r.handler})
	}
	for _, o := range longHeaders(c) {
		b.find(suiteHeaders, "http/503", o)
	}
	for _, m := range methods {
		if b.find(suiteMethods, m.status, generator.Options{Method: m.method, Route: m.route, Handler: m.handler}) {
			b.cases = append(b.cases, otherMethods(f, b.cases[len(b.cases)-1])...)
		}
	}
	return b.cases, b.err
}

// A caseBuilder collects cases until one is wrong.
type caseBuilder struct {
	catalog   *catalog.Catalog
	framework *generator.Framework
	cases     []Case
	err       error
}

// find adds the case of a status by its ID.
func (b *caseBuilder) find(suite, id string, o generator.Options) (added bool) {
	s, err := b.catalog.Find(id)
	if err != nil {
		b.err = cmp.Or(b.err, err)
		return false
	}
	return b.add(suite, s, o)
}

// add adds a case, unless its method is not for the framework, and reports
// whether it has.
func (b *caseBuilder) add(suite string, s *catalog.Status, o generator.Options) (added bool) {
	if o.Route == "" {
		o.Route = "/" + suite + s.Route()
		o.Handler = suite + "_" + s.Family.Name + "_" + s.Name
	}
	route, err := generator.ParseRoute(o.Route)
	if err != nil {
		b.err = cmp.Or(b.err, err)
		return false
	}
	response, err := generator.NewResponse(s, o)
	if err != nil {
		b.err = cmp.Or(b.err, err)
		return false
	}
	if response.Method != catalog.DefaultMethod && !b.framework.RoutesMethods() {
		return false
	}
	request := Request{response.Method, route.Sample()}
	b.cases = append(b.cases, Case{Suite: suite, Mount: generator.Mount{Status: s, Options: o}, Request: request, Response: response})
	return true
}

// BodiesFamily is the family of the catalog of bodies.
const BodiesFamily = "bodies"

// inBodies are statuses of ours that are sent in each of the bodies too.
var inBodies = []string{"http/404", "http/500"}

// HostileFamily is the family of the hostile catalog.
const HostileFamily = "hostile"

// HeadersFamily is the family of the catalog of special headers.
const HeadersFamily = "headers"

type variant struct {
	suite   string
	options generator.Options
}

func inEveryBody(s *catalog.Status) []variant {
	if s.Family.Name != BodiesFamily && !slices.Contains(inBodies, s.ID()) {
		return nil
	}
	var all []variant
	for _, body := range Bodies {
		name := suiteBodies + "_" + body + "_" + s.Family.Name + "_" + s.Name
		all = append(all, variant{suiteBodies, generator.Options{Body: body, Route: "/" + suiteBodies + "/" + body + "/" + s.ID(), Handler: name}})
	}
	return all
}

func variants(f *generator.Framework, s *catalog.Status) []variant {
	switch {
	case s.Family.Name == BodiesFamily:
		return nil
	case s.Family.Name == HostileFamily:
		return []variant{{suiteHostile, generator.Options{}}}
	case s.Family.Name == HeadersFamily:
		return []variant{{suiteHeaders, generator.Options{}}}
	case s.Interim():
		return []variant{{suiteInterim, generator.Options{}}}
	case s.Family.Name == "http":
		return []variant{
			{suiteCatalog, generator.Options{}},
			{suiteProblem, generator.Options{Body: generator.BodyProblem}},
			{suiteConstants, generator.Options{Constants: otherThan(f.Defaults().Constants)}},
		}
	}
	return []variant{{suiteCatalog, generator.Options{}}}
}

func otherThan(s generator.Switch) generator.Switch {
	if s == generator.On {
		return generator.Off
	}
	return generator.On
}

// routes are the shapes of a route that frameworks spell in their own ways.
var routes = []struct{ status, route, handler string }{
	{"http/404", "/routes/orders/{order_id}", "route_one_parameter"},
	{"http/429", "/routes/orders/{order_id}/items/{itemId}", "route_two_parameters"},
	{"http/410", "/routes/{name}/v1.2/a-b_c~d", "route_literal_characters"},
	{"http/409", "/routes/slash/", "route_final_slash"},
	{"http/503", "/", "route_root"},
}
