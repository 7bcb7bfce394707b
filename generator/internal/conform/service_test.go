package conform_test

import (
	"cmp"
	"embed"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

//go:embed testdata/services
var servicesFiles embed.FS

// An existingService is a program in testdata/services with pages, two versions of
// an API, a logger, a tracker of errors and libraries, which runs with modules and
// without.
type existingService struct {
	framework, dialect string
	stands             []string
	extras             []string          // parts of the module for libraries
	modules            map[string]string // files of modules by version of the API
	files              map[string]string // of the service, from testdata
	build, command     []string
	accept             string   // of the requests for pages, where that tells them from the API
	unchanged          []string // requests beyond those of every service, and
	visits             []visit  // which may be in the place of others
	modes              []string // words for the program, "" for none
	debug              []visit  // in its framework's debug mode, instead of others
}

// A visit is a request, and what comes of it where the service has modules.
type visit struct {
	request, content string // as in "POST /v1/json"
	sends            http.Header

	error  string // the error of the catalog that answers
	args   []generator.Arg
	status int    // that the framework, a library or the service fails with, where no error is named
	fields string // the names of invalid fields, with commas
	header string // that stays

	logged, tracked int // how often
}

// bodyOfVersion names the body of each version of the API.
var bodyOfVersion = map[string]string{"v1": "nested", "v2": generator.BodyProblem}

// pythonModules are the modules of the versions in Python.
var pythonModules = map[string]string{"v1": "v1.py", "v2": "v2.py"}

// visits are those that every service answers.
var visits = []visit{
	{request: "GET /v1/orders/7", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "7"}}},
	{request: "GET /v2/orders/7", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "7"}}},
	{request: "GET /v1/missing/8", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "8"}}},
	{request: "GET /v1/sub/order", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "sub"}}},
	{request: "GET /v1/down", error: "out_of_service", logged: 1, tracked: 1},
	{request: "GET /v1/boom", status: 500, logged: 1, tracked: 1},
	{request: "GET /v1/abort", status: 409},
	{request: "GET /v1/nowhere", status: 404},
	{request: "POST /v1/nowhere", status: 404},
	{request: "GET /v2/nowhere", status: 404},
	{request: "GET /v1/sub/nowhere", status: 404},
	{request: "POST /v1/json", content: "{", status: 400},
	{request: "GET /v1/limited", status: 429, header: "Retry-After"},
	{request: "GET /v1/private", status: 401},
}

// unchanged are requests whose answers have nothing to do with modules. The first
// of a limited resource is one of them, and an answer that fails when it has begun
// comes early, since a server may log it late.
var unchanged = []string{
	"GET /v1/begun", "GET /v1/limited",
	"GET /", "HEAD /", "POST /", "GET /nowhere", "GET /v10", "GET /abort", "GET /boom",
	"GET /v1/own", "GET /v1/redirect", "GET /v1/unchanged",
}

var existingServices = []existingService{
	{
		framework: "flask", stands: []string{"services-flask-2.2", "services-flask-3.1"},
		modules: pythonModules, files: map[string]string{"service.py": "flask.py"},
		command: []string{"python3", "service.py"}, modes: []string{"", "debug"},
		visits: flaskVisits, debug: []visit{{request: "GET /v1/boom", tracked: 1}},
	},
	{
		framework: "express", dialect: generator.ESM, stands: []string{"services-express"},
		modules: map[string]string{"v1": "v1.mjs", "v2": "v2.mjs"}, files: map[string]string{"service.mjs": "express.mjs"},
		command: []string{"node", "service.mjs"}, modes: []string{"", "debug"},
		visits: []visit{
			{request: "POST /v1/validated", content: `{"items": [{"amount": "x"}]}`, error: "validation_failed", fields: "items.0.amount"},
		},
	},
	{
		framework: "go", stands: []string{"services-go"},
		modules: map[string]string{"v1": "v1/errors.go", "v2": "v2/errors.go"}, files: map[string]string{"main.go": "main.go.txt"},
		build: []string{"go", "build", "-mod=vendor", "-o", "service", "."}, command: []string{"./service"}, modes: []string{""},
		visits: []visit{
			{request: "POST /v1/orders/7", status: 405, header: "Allow"},
			{request: "POST /v1/validated", content: `{"amount": 0}`, error: "validation_failed", fields: "Amount"},
		},
	},
	{
		framework: "django", extras: []string{"drf"}, stands: []string{"services-django-4.2", "services-django-5.2"},
		modules: pythonModules, files: map[string]string{"service.py": "django.py"},
		command: []string{"python3", "service.py"}, modes: []string{"", "debug"},
		unchanged: djangoUnchanged, visits: djangoVisits, debug: djangoDebug,
	},
	{
		framework: "fastapi", stands: []string{"services-fastapi-0.95", "services-fastapi-0.165"},
		modules: pythonModules, files: map[string]string{"service.py": "fastapi.py"},
		command: []string{"python3", "service.py"}, modes: []string{"", "debug"},
		visits: fastapiVisits, debug: []visit{{request: "GET /v1/boom", logged: 1, tracked: 1}},
	},
	springService,
}

// TestModulesInServicesThatExist asks a service with and without its modules.
func TestModulesInServicesThatExist(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open(generator.WithCatalog(modulesFiles, "testdata/modules/company.toml"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, service := range append(existingServices, railsServices...) {
		for _, stand := range service.stands {
			t.Run(stand, func(t *testing.T) {
				i := slices.IndexFunc(all, func(s *conform.Stand) bool { return s.Name == stand })
				if i < 0 {
					toolchain.Lack(t, fmt.Errorf(".ci/frameworks has not installed %s", stand), "services")
				}
				for _, mode := range service.modes {
					t.Run(cmp.Or(mode, "production"), func(t *testing.T) { service.compare(t, g, all[i], mode) })
				}
			})
		}
	}
}

// compare runs the service without modules, then with them.
func (e *existingService) compare(t *testing.T, g *generator.Generator, s *conform.Stand, mode string) {
	words := strings.Fields(mode)
	before := e.start(t, g, s, words...)
	var plain []string
	requests := slices.Concat(unchanged, e.unchanged)
	for _, request := range requests {
		plain = append(plain, before.told(request))
	}
	noted := before.notes("")
	before.server.Stop()

	after := e.start(t, g, s, append(words, "modules")...)
	defer after.server.Stop()
	for i, request := range requests {
		if got := after.told(request); got != plain[i] {
			t.Errorf("%s is changed:\n%s", request, gocmp.Diff(plain[i], got))
		}
	}
	if diff := gocmp.Diff(noted, after.notes("")); diff != "" {
		t.Errorf("what is logged and tracked of pages is changed:\n%s", diff)
	}
	for _, v := range e.allVisits() {
		i := slices.IndexFunc(e.debug, func(d visit) bool { return d.request == v.request })
		if mode == "debug" && i >= 0 {
			after.tellsDebugger(e.debug[i])
			continue
		}
		after.visit(v)
	}
	if got := after.notes("")[len(noted):]; len(got) != after.expected {
		t.Errorf("%d notes, want %d: %v", len(got), after.expected, got)
	}
}

// allVisits returns the visits of every service to the versions that this one has,
// but for those that it has others in place of, and its own.
func (e *existingService) allVisits() []visit {
	common := slices.DeleteFunc(slices.Clone(visits), func(v visit) bool {
		replaced := slices.ContainsFunc(e.visits, func(own visit) bool { return own.request == v.request })
		return replaced || e.modules[v.version()] == ""
	})
	return append(common, e.visits...)
}

// version returns which version of the API is asked, "v1" or "v2".
func (v visit) version() string {
	_, path, _ := strings.Cut(v.request, "/")
	version, _, _ := strings.Cut(path, "/")
	return version
}
