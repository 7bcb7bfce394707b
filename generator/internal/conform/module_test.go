package conform_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
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
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

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
	serveModules(t, g, answered, moduleBodies)
}

// TestErrorsAnswerWhatAFrameworkFails does the same with errors that answer most of
// the framework's own failures.
func TestErrorsAnswerWhatAFrameworkFails(t *testing.T) {
	toolchain.SkipShort(t)
	g, err := statusmith.Open(
		generator.WithCatalog(modulesFiles, "testdata/modules/company.toml"), generator.WithCatalog(modulesFiles, "testdata/modules/answers.toml"))
	if err != nil {
		t.Fatal(err)
	}
	serveModules(t, g, make(moduleTallies), []string{"nested"})
}

// serveModules serves modules with each of the bodies, as far as a service is for them,
// and counts the answers.
func serveModules(t *testing.T, g *generator.Generator, answered moduleTallies, bodies []string) {
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
			served := bodies
			if service.bodies != nil {
				served = service.bodies
			}
			for _, body := range served {
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
	m.writeService(f, dir)
	if len(m.build) > 0 {
		if err := s.Run(m.build, dir); err != nil {
			m.Fatal(err)
		}
	}
	var err error
	if m.server, err = conform.Start(s, m.command, dir, conform.StartLimit); err != nil {
		m.Fatal(err)
	}
	defer m.server.Stop()
	m.tryAll()
}

// writeService writes the module and the program around it.
func (m *moduleTest) writeService(f *generator.Framework, dir string) {
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
