package conform_test

import (
	"bytes"
	"cmp"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// modulesFiles hold the errors of a company and a service in each framework that
// answers with them.
//
//go:embed testdata/modules
var modulesFiles embed.FS

// A moduleService is a service around a module.
type moduleService struct {
	framework, dialect string
	module             string            // where the module goes
	files              map[string]string // of the service, from testdata
	build, command     []string
	methods            bool           // whether the framework knows 405
	large              string         // the route that the framework itself refuses large content at; "" for none
	anyMedia           bool           // whether content of any media type is taken
	mediaType          map[string]int // HTTP status of a wrong media type where it is not 415, by stand
	bodies             []string       // moduleBodies where none is named
	ways               []string       // further routes that raise or send an error
	failures           []moduleFailure
	hostile            []hostileAnswer
	extras             []string // parts of the module for libraries
	check              []string // a command that succeeds where these are installed
	together           bool     // whether one program serves all bodies
	table              bool     // whether errors are called through a table: the language has no call by name
	serverName         string   // of the template, the first of them where none is named
	tallies            moduleTallies
}

var moduleServices = map[string]moduleService{
	"flask": {
		framework: "flask", module: "errors.py", files: map[string]string{"app.py": "flask.py"},
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "app:app"},
		methods: true, large: "/form", mediaType: map[string]int{"flask-2.2": http.StatusBadRequest},
	},
	"django-wsgi": {
		framework: "django", module: "errors.py", files: djangoFiles,
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "app:wsgi"},
		methods: true, large: "/json", ways: []string{"/async", "/class", "/sub/raise"}, failures: djangoFailures,
	},
	"django-asgi": {
		framework: "django", serverName: "uvicorn", module: "errors.py", files: djangoFiles,
		command: []string{"python3", "-m", "uvicorn", "--host", "127.0.0.1", "--port", "{port}", "--lifespan", "off", "app:asgi"},
		methods: true, large: "/json", ways: []string{"/async", "/class", "/sub/raise"}, failures: djangoFailures,
	},
	"django-rest": {
		framework: "django", module: "errors.py", files: restFiles,
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "app:wsgi"},
		methods: true, large: "/json", failures: restFailures,
		extras: []string{"drf"}, check: []string{"python3", "-c", "import rest_framework"},
	},
	"flask-settings": {
		framework: "flask", module: "errors.py", files: map[string]string{"app.py": "flask.py", "settings.py": "flask_settings.py"},
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "settings:app"},
		methods: true, large: "/form", mediaType: map[string]int{"flask-2.2": http.StatusBadRequest}, bodies: []string{"nested"},
	},
	"express-settings": {
		framework: "express", dialect: generator.ESM, module: "errors.mjs", files: map[string]string{"app.mjs": "express.mjs", "settings.mjs": "express_settings.mjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "--import", "./settings.mjs", "app.mjs"}, large: "/json", bodies: []string{"nested"}, hostile: expressHostile,
	},
	"fastapi": {
		framework: "fastapi", module: "errors.py", files: map[string]string{"app.py": "fastapi.py"},
		command: []string{"python3", "-m", "uvicorn", "--host", "127.0.0.1", "--port", "{port}", "app:app"},
		methods: true, large: "/json", ways: []string{"/async", "/dependency", "/sub/raise", "/mounted/raise"}, failures: fastapiFailures,
	},
	"express-esm": {
		framework: "express", dialect: generator.ESM, module: "errors.mjs", files: map[string]string{"app.mjs": "express.mjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "app.mjs"}, large: "/json", hostile: expressHostile,
	},
	"express-commonjs": {
		framework: "express", dialect: generator.CommonJS, module: "errors.cjs", files: map[string]string{"app.cjs": "express.cjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "app.cjs"}, large: "/json", hostile: expressHostile,
	},
	"express-typescript": {
		framework: "express", dialect: generator.TypeScript, module: "errors.mts",
		files: map[string]string{"app.mjs": "express.mjs", "untyped.mjs": "untyped.mjs", "hostile.cjs": "express_hostile.cjs"},
		build: []string{"node", "untyped.mjs"}, command: []string{"node", "app.mjs"}, large: "/json", hostile: expressHostile,
	},
	"go": {
		framework: "go", module: "apierr/errors.go", files: map[string]string{"main.go": "main.go.txt", "hostile.go": "hostile.go.txt"},
		build: []string{"go", "build", "-o", "app", "."}, command: []string{"./app"}, methods: true, large: "/json", table: true, hostile: goHostile,
	},
	"spring": {
		framework: "spring", command: []string{"java", "-jar", "target/app.jar"},
		methods: true, large: "/upload", failures: springFailures, hostile: springHostile, together: true, table: true,
	},
	"aspnet": {
		framework: "aspnet", module: "ApiErrors.cs",
		files: map[string]string{"Program.cs": "aspnet.cs.txt", "App.csproj": "aspnet.csproj.txt"},
		build: []string{"dotnet", "publish", "--output", "bin/app"}, command: []string{"dotnet", "bin/app/App.dll", "--urls", "http://127.0.0.1:{port}"},
		methods: true, large: "/json",
	},
	"rails": {
		framework: "rails", module: "app/controllers/concerns/api_errors.rb", files: map[string]string{
			"config.ru":                            "rails.ru",
			"app/controllers/errors_controller.rb": "rails_errors_controller.rb",
			"app/controllers/live_controller.rb":   "rails_live_controller.rb",
		},
		command: []string{"puma", "--environment", "production", "--bind", "tcp://127.0.0.1:{port}", "config.ru"}, anyMedia: true,
	},
}

var (
	djangoFiles = map[string]string{"app.py": "django_app.py", "settings.py": "django_settings.py", "urls.py": "django.py"}
	restFiles   = map[string]string{"app.py": "django_app.py", "settings.py": "django_settings.py", "urls.py": "django.py", "rest.py": "django_rest.py"}
)

var moduleBodies = []string{"nested", generator.BodyProblem, "plain", "jsonapi", "aip"}

// TestModules builds a service with the module of a company's errors, raises and
// sends all of them, and makes the framework fail in every way that it can.
func TestModules(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open(generator.WithCatalog(modulesFiles, "testdata/modules/company.toml"))
	if err != nil {
		t.Fatal(err)
	}
	answered := make(moduleTallies)
	defer answered.keep(t)
	for _, name := range slices.Sorted(maps.Keys(moduleServices)) {
		service := moduleServices[name]
		service.tallies = answered
		f, err := g.Framework(service.framework)
		if err != nil {
			t.Fatal(err)
		}
		service.serverName = cmp.Or(service.serverName, f.ServerNames()[0])
		for _, s := range stands(t, f) {
			if service.together {
				t.Run(name+"/"+s.Name, func(t *testing.T) { serveTogether(t, g, f, service, s) })
				continue
			}
			bodies := service.bodies
			if bodies == nil {
				bodies = moduleBodies
			}
			for _, body := range bodies {
				t.Run(name+"/"+s.Name+"/"+body, func(t *testing.T) {
					m := &moduleTest{T: t, moduleService: service, generator: g, body: body, stand: s.Name}
					m.serve(f, s)
				})
			}
		}
	}
}

// A moduleTest is one service with one body.
type moduleTest struct {
	*testing.T
	moduleService
	generator *generator.Generator
	body      string
	code      *generator.Code
	server    *conform.Server
	stand     string
	answers   int
}

func (m *moduleTest) serve(f *generator.Framework, s *conform.Stand) {
	dir := m.TempDir()
	if err := s.LinkModules(dir); err != nil {
		m.Fatal(err)
	}
	demandWhole(m, s, s.Check(f, f.ServerNames()[0], dir))
	demandLibrary(m, s, m.check, dir)
	selection, err := m.generator.Selection("acme")
	if err != nil {
		m.Fatal(err)
	}
	m.code, err = f.RenderSelection(selection, generator.Options{Form: generator.Module, Body: m.body, Dialect: m.dialect, Extras: m.extras})
	if err != nil {
		m.Fatal(err)
	}
	m.write(dir, m.module, m.code.Text())
	for name, source := range m.files {
		text, err := fs.ReadFile(modulesFiles, "testdata/modules/"+source)
		if err != nil {
			m.Fatal(err)
		}
		m.write(dir, name, string(text))
	}
	if m.framework == "go" {
		m.write(dir, "go.mod", "module service\n\ngo 1.22\n")
		m.write(dir, "all.go", m.goErrors())
	}
	if m.dialect == generator.TypeScript {
		linkTypeScript(m, dir)
	}
	if len(m.build) > 0 {
		if err := s.Run(m.build, dir); err != nil {
			m.Fatal(err)
		}
	}
	if m.server, err = conform.Start(s, m.command, dir, conform.StartLimit); err != nil {
		m.Fatal(err)
	}
	defer m.server.Stop()
	m.tryAll()
}

func (m *moduleTest) tryAll() {
	m.tryErrors()
	errors := m.answers
	m.tryFailures()
	m.tryOwnFailures()
	m.tryOthers()
	m.tryHostile()
	m.Logf("%d answers", m.answers)
	m.tallies.add(m, errors, m.answers-errors)
}

// linkTypeScript links a TypeScript into the folder tools, unless Node can take
// types away itself.
func linkTypeScript(m *moduleTest, dir string) {
	if exec.Command("node", "-e", "process.exit(require('node:module').stripTypeScriptTypes ? 0 : 1)").Run() == nil {
		return
	}
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		m.Fatal(err)
	}
	for _, s := range all {
		if s.Framework == "linters" {
			if err := os.Symlink(s.File("node_modules"), filepath.Join(dir, "tools")); err != nil {
				m.Fatal(err)
			}
			return
		}
	}
	toolchain.Lack(m, errors.New("Node runs no TypeScript, and .ci/frameworks has installed none"), "express", "linters")
}

func (m *moduleTest) write(dir, name, text string) {
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		m.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		m.Fatal(err)
	}
}

// values returns what is given to an error: the catalog's examples and defaults,
// or others of the same types.
func values(s *catalog.Status, others bool) (given []generator.Arg, object jsonvalue.Object) {
	for _, v := range append(slices.Clone(s.Args), s.Fields...) {
		value := v.Value
		if others {
			value = otherValue(s, v)
		}
		object = append(object, jsonvalue.Member{Name: v.Name, Value: value})
		text, isText := value.(string)
		if !isText {
			encoded, _ := json.Marshal(value)
			text = string(encoded)
		}
		given = append(given, generator.Arg{Name: v.Name, Text: text})
	}
	return given, object
}

// hostileText would end a string, or be a value, in some language.
const hostileText = "\"a\" 'b' `c` ${x} #{y} {z} {{w}} %s %d \\ \n\r\t\x00</script> 日 \u202e"

func otherValue(s *catalog.Status, m jsonvalue.Member) any {
	switch v := m.Value.(type) {
	case string:
		for _, h := range s.HeaderTexts {
			if strings.Contains(fmt.Sprint(h.Value), m.Name) {
				return "other " + v
			}
		}
		return hostileText
	case int64:
		return 1<<53 - 1 - v
	case float64:
		return -v / 3
	case bool:
		return !v
	case []any:
		return []any{}
	}
	return jsonvalue.Object{{Name: hostileText, Value: []any{nil, hostileText}}}
}

// tryErrors raises and sends every error.
func (m *moduleTest) tryErrors() {
	for i, e := range m.code.Errors {
		s := m.code.Statuses[i]
		for _, others := range []bool{false, true} {
			given, object := values(s, others)
			arguments := jsonvalue.Object{}
			for j, p := range e.Params {
				if others || !p.Optional {
					name := strings.TrimPrefix(p.Name, "@") // of a keyword of C#
					arguments = append(arguments, jsonvalue.Member{Name: name, Value: object[j].Value})
				}
			}
			text, err := json.Marshal(arguments)
			if err != nil {
				m.Fatal(err)
			}
			name := e.Identifier
			if m.table {
				name += fmt.Sprint(others)
			}
			for _, how := range append([]string{"/raise", "/send", "/wrapped"}, m.ways...) {
				want := m.want(s, how, given)
				m.expect(http.MethodGet, how+"?"+url.Values{"name": {name}, "args": {string(text)}}.Encode(), want, nil)
			}
		}
	}
}

// want is the response that the catalog has for an error.
func (m *moduleTest) want(s *catalog.Status, path string, args []generator.Arg) *generator.Response {
	o := generator.Options{Body: m.body, Route: path, Method: http.MethodGet}
	probe, err := generator.NewResponse(s, o)
	if err != nil {
		m.Fatal(err)
	}
	for _, a := range args { // one that nothing shows is refused
		if _, err := generator.NewResponse(s, generator.Options{Body: m.body, Args: []generator.Arg{a}}); err == nil {
			o.Args = append(o.Args, a)
		}
	}
	if len(o.Args) == 0 {
		return probe
	}
	r, err := generator.NewResponse(s, o)
	if err != nil {
		m.Fatal(err)
	}
	return r
}

// failure is what a framework's own failure of an HTTP status is answered with.
func (m *moduleTest) failure(status int, path, method string) *generator.Response {
	return m.failureOf(status, path, method, []any{})
}

// failureOf is the same with a list of invalid fields.
func (m *moduleTest) failureOf(status int, path, method string, invalid any) *generator.Response {
	name, known := fmt.Sprint(status), fmt.Sprint(status)
	if _, err := m.generator.Status("http/" + name); err != nil {
		known = map[bool]string{true: "400", false: "500"}[status < 500]
	}
	if status == 422 {
		known = "acme/validation_failed"
	} else {
		known = "http/" + known
	}
	s, err := m.generator.Status(known)
	if err != nil {
		m.Fatal(err)
	}
	bare := *s
	if status == 422 {
		bare.Args = jsonvalue.Object{{Name: "errors", Value: invalid}}
	} else {
		bare.Args, bare.Fields, bare.Headers, bare.HeaderTexts = nil, nil, nil, nil
		bare.Code = name
	}
	o := generator.Options{Body: m.body, Route: path, Method: method, HTTPStatus: status}
	for _, name := range []string{"Allow", "WWW-Authenticate"} { // what HTTP demands, and only the framework knows
		o.Headers = append(o.Headers, catalog.Header{Name: name, Value: "x"})
	}
	r, err := generator.NewResponse(&bare, o)
	if err != nil {
		m.Fatal(err)
	}
	r.Headers = slices.DeleteFunc(r.Headers, func(h catalog.Header) bool { return h.Value == "x" })
	return r
}

func (m *moduleTest) tryFailures() {
	large, largeType := `{"a": "`+strings.Repeat("x", 2000)+`"}`, isJSON
	if m.large == "/form" {
		large, largeType = "a="+strings.Repeat("x", 2000), http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}
	}
	if m.large == "/upload" {
		large, largeType = multipart(2000), isMultipart
	}
	fail := func(status int, method, path, content string, header http.Header) *http.Response {
		return m.ask(method, path, m.failure(status, path, method), header, content)
	}
	fail(404, http.MethodGet, "/nowhere", "", nil)
	fail(404, http.MethodPost, "/nowhere", "", nil)
	fail(400, http.MethodPost, "/json", "{", isJSON)
	if m.large != "" {
		fail(413, http.MethodPost, m.large, large, largeType)
	}
	if !m.anyMedia {
		fail(cmp.Or(m.mediaType[m.stand], 415), http.MethodPost, "/json", "a", http.Header{"Content-Type": {"text/plain"}})
	}
	fail(500, http.MethodGet, "/boom", "", nil)
	if m.body != "plain" { // which shows no value of the caller's
		fail(500, http.MethodGet, "/unwritable", "", nil)
	}
	if m.methods {
		r := fail(405, http.MethodGet, "/json", "", nil)
		if r != nil && !strings.Contains(r.Header.Get("Allow"), "POST") {
			m.Errorf("GET /json: Allow is %q", r.Header.Get("Allow"))
		}
	}
	for _, status := range []int{400, 401, 403, 404, 409, 422, 429, 451, 500, 503} {
		fail(status, http.MethodGet, fmt.Sprintf("/status/%d", status), "", nil)
	}
	if log := m.server.Output(); !strings.Contains(log, "secret-text") {
		m.Errorf("nothing is logged of an unhandled exception:\n%s", log)
	}
}

// tryOthers asks for what the module leaves alone, and for HEAD and request
// values.
func (m *moduleTest) tryOthers() {
	m.plain("/redirect", 302, "")
	m.plain("/unchanged", 304, "")
	m.plain("/own", 409, `"own"`)
	if r, text, err := m.do(http.MethodGet, "/begun", nil, ""); err == nil && (r.StatusCode != 200 || strings.Contains(text, "secret-text") || !strings.HasPrefix(text, "begun")) {
		m.Errorf("GET /begun: %d %q", r.StatusCode, text)
	}
	r, text, err := m.do(http.MethodHead, "/nowhere", nil, "")
	if err != nil || r.StatusCode != 404 || text != "" {
		m.Errorf("HEAD /nowhere: %v %q", err, text)
	}
	header := http.Header{"X-Request-Id": {"r-1"}, "Traceparent": {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}}
	_, text, err = m.do(http.MethodGet, "/nowhere", header, "")
	want := map[string]string{"nested": `r-1`, "aip": `trace 0af7651916cd43dd8448eb211c80319c`}[m.body]
	if err != nil || !strings.Contains(text, want) {
		m.Errorf("request values: %v, %s lacks %q", err, text, want)
	}
	_, without, err := m.do(http.MethodGet, "/nowhere", nil, "")
	if err != nil {
		m.Fatal(err)
	}
	for _, traceparent := range []string{
		"", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-00000000000000000000000000000000-b7ad6b7169203331-01",
		"00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", "00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
		"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x", "x",
	} {
		header := http.Header{"X-Request-Id": {""}, "Traceparent": {traceparent}}
		if _, text, err := m.do(http.MethodGet, "/nowhere", header, ""); err != nil || text != without {
			m.Errorf("traceparent %q: %v, %s", traceparent, err, text)
		}
	}
	if _, text, err := m.do(http.MethodGet, "/no%20w%C3%A9re?a=%3F", nil, ""); err != nil || m.body == "aip" && !strings.Contains(unescaped(m.T, text), `"/no wére"`) {
		m.Errorf("the decoded path: %v, %s", err, text)
	}
}

func (m *moduleTest) plain(path string, status int, text string) {
	r, body, err := m.do(http.MethodGet, path, nil, "")
	if err != nil || r.StatusCode != status || !strings.Contains(body, text) {
		m.Errorf("GET %s is changed: %v %q", path, err, body)
	}
}

func (m *moduleTest) expect(method, path string, want *generator.Response, header http.Header) {
	m.ask(method, path, want, header, "")
}

func (m *moduleTest) ask(method, path string, want *generator.Response, header http.Header, content string) *http.Response {
	r, text, err := m.do(method, path, header, content)
	if err != nil {
		m.Fatalf("%s %s: %v\n%s", method, path, err, m.server.Output())
	}
	m.answers++
	reply := &conform.Reply{Status: r.StatusCode, Header: r.Header, Body: []byte(text)}
	wrong, _ := conform.Compare(reply, want, nil, nil)
	if strings.Contains(text, "secret-text") {
		wrong = append(wrong, "leaks an exception's text")
	}
	if len(wrong) > 0 {
		m.Errorf("%s %s: %s\n%s %s", method, path, strings.Join(wrong, "; "), r.Status, text)
	}
	return r
}

func (m *moduleTest) do(method, path string, header http.Header, content string) (*http.Response, string, error) {
	request, err := http.NewRequest(method, "http://"+m.server.Address+path, bytes.NewReader([]byte(content)))
	if err != nil {
		return nil, "", err
	}
	maps.Copy(request.Header, header)
	request.Header["Idempotency-Key"] = nil // not sent: a POST, too, is repeated where a server closed the connection before it
	if host := header.Get("Host"); host != "" {
		request.Host = host
	}
	if header.Get("Transfer-Encoding") == "chunked" {
		request.ContentLength = -1
	}
	client := http.Client{Timeout: conform.RequestLimit, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := client.Do(request)
	if err != nil {
		return nil, "", err
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	return r, string(text), err
}

// goErrors writes a table of all errors: Go has no call by name.
func (m *moduleTest) goErrors() string {
	language, _ := literal.Lookup("go")
	var b strings.Builder
	b.WriteString("package main\n\nimport \"service/apierr\"\n\nvar all = map[string]func() *apierr.Error{\n")
	for i, e := range m.code.Errors {
		for _, others := range []bool{false, true} {
			_, object := values(m.code.Statuses[i], others)
			name := e.Identifier
			if others && len(e.Defaulted()) > 0 {
				name += "With"
			}
			var arguments []string
			for j, p := range e.Params {
				if others || !p.Optional {
					arguments = append(arguments, language.Value(object[j].Value, 1))
				}
			}
			fmt.Fprintf(&b, "\t%q: func() *apierr.Error { return apierr.%s(%s) },\n", e.Identifier+fmt.Sprint(others), name, strings.Join(arguments, ", "))
		}
	}
	b.WriteString("}\n")
	return b.String()
}

// unescaped writes a JSON text without escapes beyond ASCII.
func unescaped(t *testing.T, text string) string {
	t.Helper()
	value, err := jsonvalue.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := jsonvalue.Indent(value)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}
