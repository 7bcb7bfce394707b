package conform_test

import (
	"cmp"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

//go:embed testdata/services
var servicesFiles embed.FS

// An existingService is a program in testdata/services with pages, two versions of
// an API, a logger, a tracker of errors and libraries, which runs with modules and
// without.
type existingService struct {
	framework, dialect string
	stands             []string
	extras             []string // parts of the module for libraries
	modules            string   // where the module of a version goes, which is the %s
	source, file       string
	build, command     []string
	unchanged          []string // requests beyond those of every service, and
	visits             []visit
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
		framework: "flask", stands: []string{"services-flask"}, modules: "%s.py", source: "flask.py", file: "service.py",
		command: []string{"python3", "service.py"},
		visits: []visit{
			{request: "POST /v1/orders/7", status: 405, header: "Allow"},
			{request: "GET /v1/late", status: 410},
			{request: "GET /v1/rest/7", status: 404},
			{request: "GET /v1/rest/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
			{request: "POST /v1/validated", content: `{"amount": "x"}`, error: "validation_failed", fields: "amount"},
			{request: "POST /v1/loaded", content: `{"other": 1}`, error: "validation_failed", fields: "amount,other"},
		},
		modes: []string{"", "debug"}, debug: []visit{{request: "GET /v1/boom", tracked: 1}},
	},
	{
		framework: "express", dialect: generator.ESM, stands: []string{"services-express"}, modules: "%s.mjs", source: "express.mjs", file: "service.mjs",
		command: []string{"node", "service.mjs"}, modes: []string{"", "debug"},
		visits: []visit{
			{request: "POST /v1/validated", content: `{"items": [{"amount": "x"}]}`, error: "validation_failed", fields: "items.0.amount"},
		},
	},
	{
		framework: "go", stands: []string{"services-go"}, modules: "%s/errors.go", source: "main.go.txt", file: "main.go",
		build: []string{"go", "build", "-mod=vendor", "-o", "service", "."}, command: []string{"./service"}, modes: []string{""},
		visits: []visit{
			{request: "POST /v1/orders/7", status: 405, header: "Allow"},
			{request: "POST /v1/validated", content: `{"amount": 0}`, error: "validation_failed", fields: "Amount"},
		},
	},
	{
		framework: "django", extras: []string{"drf"}, stands: []string{"services-django-4.2", "services-django-5.2"},
		modules: "%s.py", source: "django.py", file: "service.py",
		command: []string{"python3", "service.py"}, modes: []string{"", "debug"},
		unchanged: djangoUnchanged, visits: djangoVisits, debug: djangoDebug,
	},
	{
		framework: "fastapi", stands: []string{"services-fastapi-0.95", "services-fastapi-0.165"},
		modules: "%s.py", source: "fastapi.py", file: "service.py",
		command: []string{"python3", "service.py"}, modes: []string{"", "debug"},
		visits: fastapiVisits, debug: []visit{{request: "GET /v1/boom", logged: 1, tracked: 1}},
	},
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
	for _, service := range existingServices {
		t.Run(service.framework, func(t *testing.T) {
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
		})
	}
}

// compare runs the service without modules, then with them.
func (e *existingService) compare(t *testing.T, g *generator.Generator, s *conform.Stand, mode string) {
	before := e.start(t, g, s, mode)
	var plain []string
	requests := slices.Concat(unchanged, e.unchanged)
	for _, request := range requests {
		plain = append(plain, before.told(request))
	}
	noted := before.notes("")
	before.server.Stop()

	after := e.start(t, g, s, "modules", mode)
	defer after.server.Stop()
	for i, request := range requests {
		if got := after.told(request); got != plain[i] {
			t.Errorf("%s is changed:\n%s", request, gocmp.Diff(plain[i], got))
		}
	}
	if diff := gocmp.Diff(noted, after.notes("")); diff != "" {
		t.Errorf("what is logged and tracked of pages is changed:\n%s", diff)
	}
	for _, v := range slices.Concat(visits, e.visits) {
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

// A runningService is one run of a service.
type runningService struct {
	moduleTest
	dir      string
	expected int // notes
}

func (e *existingService) start(t *testing.T, g *generator.Generator, s *conform.Stand, words ...string) *runningService {
	t.Helper()
	r := &runningService{moduleTest: moduleTest{T: t, generator: g}, dir: t.TempDir()}
	for version, body := range map[string]string{"v1": "nested", "v2": generator.BodyProblem} {
		code, err := g.Render("acme", e.framework, generator.Options{Form: generator.Module, Body: body, Dialect: e.dialect, Extras: e.extras})
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Replace(code.Text(), "package apierr", "package "+version, 1)
		r.write(r.dir, fmt.Sprintf(e.modules, version), text)
	}
	text, err := fs.ReadFile(servicesFiles, "testdata/services/"+e.source)
	if err != nil {
		t.Fatal(err)
	}
	r.write(r.dir, e.file, string(text))
	for _, name := range []string{"go.mod", "go.sum", "vendor"} {
		if _, err := os.Stat(s.File(name)); err == nil {
			if err := os.Symlink(s.File(name), filepath.Join(r.dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(e.build) > 0 {
		if err := s.Run(e.build, r.dir); err != nil {
			t.Fatal(err)
		}
	}
	if r.server, err = conform.Start(s, append(slices.Clone(e.command), words...), r.dir, conform.StartLimit); err != nil {
		t.Fatal(err)
	}
	return r
}

// told writes an answer as text, without what differs from one to the next.
func (r *runningService) told(request string) string {
	method, path, _ := strings.Cut(request, " ")
	response, text, err := r.do(method, path, nil, "")
	if err != nil {
		return "no answer"
	}
	for _, name := range []string{"Date", "X-Ratelimit-Reset", "Ratelimit-Reset", "Retry-After"} {
		response.Header.Del(name)
	}
	var header strings.Builder
	_ = response.Header.Write(&header)
	if strings.Contains(text, "<title>RuntimeError") && strings.Contains(text, "secret-text") {
		return response.Status + " as a page of the debugger, which differs each time"
	}
	text = strings.NewReplacer(r.dir, "DIR", r.server.Address, "ADDRESS").Replace(text)
	return response.Status + "\n" + header.String() + text
}

// A note is a line of what a service logs and tracks.
type note struct{ Kind, Path, Cause string }

// notes returns what was noted of a path, of all where it is empty.
func (r *runningService) notes(path string) []note {
	text, err := os.ReadFile(filepath.Join(r.dir, "log"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		r.Fatal(err)
	}
	var notes []note
	for line := range strings.Lines(string(text)) {
		var n note
		if err := json.Unmarshal([]byte(line), &n); err != nil {
			r.Fatal(err)
		}
		if path == "" || n.Path == path {
			notes = append(notes, n)
		}
	}
	return notes
}

// visit asks, and looks at the answer and at what was noted of it.
func (r *runningService) visit(v visit) {
	method, path, _ := strings.Cut(v.request, " ")
	r.body = map[string]string{"/v1": "nested", "/v2": generator.BodyProblem}[path[:3]]
	earlier := len(r.notes(path))
	header := http.Header{}
	if v.content != "" {
		header.Set("Content-Type", "application/json")
	}
	maps.Copy(header, v.sends)
	if v.fields != "" {
		r.checkFields(v, method, path, header)
		return
	}
	var want *generator.Response
	if v.error == "" {
		want = r.failure(v.status, path, method)
	} else {
		s, err := r.generator.Status("acme/" + v.error)
		if err != nil {
			r.Fatal(err)
		}
		want = r.want(s, path, v.args)
	}
	response := r.ask(method, path, want, header, v.content)
	if v.header != "" && response.Header.Get(v.header) == "" {
		r.Errorf("%s: the header %s is lost", v.request, v.header)
	}
	r.checkNotes(v, path, earlier)
}

// checkNotes looks at what was noted of a path beyond what was earlier. A server
// may log after it has answered.
func (r *runningService) checkNotes(v visit, path string, earlier int) {
	notes := r.notes(path)[earlier:]
	for end := time.Now().Add(conform.RequestLimit); len(notes) < v.logged+v.tracked && time.Now().Before(end); {
		time.Sleep(10 * time.Millisecond)
		notes = r.notes(path)[earlier:]
	}
	r.expected += v.logged + v.tracked
	counts := make(map[string]int)
	for _, n := range notes {
		counts[n.Kind]++
		if n.Kind == "logged" && !strings.Contains(n.Cause, "cause") && !strings.Contains(n.Cause, "nil") {
			r.Errorf("%s: the cause is lost: %s", v.request, n.Cause)
		}
	}
	if counts["logged"] != v.logged || counts["tracked"] != v.tracked {
		r.Errorf("%s: noted as %v, want %d logged and %d tracked", v.request, notes, v.logged, v.tracked)
	}
}

// checkFields looks for the names of invalid fields: what is said of them is the
// library's.
func (r *runningService) checkFields(v visit, method, path string, header http.Header) {
	response, text, err := r.do(method, path, header, v.content)
	if err != nil {
		r.Fatal(err)
	}
	var answer struct {
		Error struct {
			Code    string
			Details struct {
				Errors []struct{ Field, Message string }
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		r.Fatalf("%s: %v: %s", v.request, err, text)
	}
	var fields []string
	for _, e := range answer.Error.Details.Errors {
		fields = append(fields, e.Field)
	}
	slices.Sort(fields)
	if response.StatusCode != 422 || answer.Error.Code != v.error || strings.Join(fields, ",") != v.fields {
		r.Errorf("%s: %s %s, want the fields %s", v.request, response.Status, text, v.fields)
	}
}

// tellsDebugger demands the page of the framework's debugger.
func (r *runningService) tellsDebugger(v visit) {
	method, path, _ := strings.Cut(v.request, " ")
	earlier := len(r.notes(path))
	response, text, err := r.do(method, path, nil, "")
	if err != nil {
		r.Fatal(err)
	}
	status := cmp.Or(v.status, 500)
	if _, err := jsonvalue.Parse(text); err == nil || response.StatusCode != status || status == 500 && !strings.Contains(text, "secret-text") {
		r.Errorf("%s: no page of a debugger: %s %.500s", v.request, response.Status, text)
	}
	r.checkNotes(v, path, earlier)
}
