package conform_test

import (
	"fmt"
	"io/fs"
	"maps"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/literal"
)

// multipart is a file of a size in a form.
func multipart(size int) string {
	return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + strings.Repeat("x", size) + "\r\n--b--\r\n"
}

var (
	isMultipart = http.Header{"Content-Type": {"multipart/form-data; boundary=b"}}
	isPage      = http.Header{"Accept": {"text/html,*/*;q=0.8"}}
)

// springFailures are those of Spring beside the ones that every framework has.
var springFailures = []moduleFailure{
	{status: 415, method: "POST", path: "/json", content: "<a/>", header: http.Header{"Content-Type": {"application/xml"}}},
	{status: 400, method: "POST", path: "/json", content: "[1]", header: isJSON},
	{status: 400, method: "POST", path: "/json", header: isJSON},
	{status: 405, method: "DELETE", path: "/json", sends: map[string]string{"Allow": "POST"}},
	{status: 406, method: "GET", path: "/own", header: http.Header{"Accept": {"image/png"}}},
	{status: 404, method: "GET", path: "/nowhere", header: http.Header{"Accept": {"application/xml"}}},
	{status: 404, method: "GET", path: "/status/404", header: http.Header{"Accept": {"application/problem+json"}}},
	{status: 400, method: "GET", path: "/limited"},
	{status: 400, method: "GET", path: "/limited?limit=secret-text"},
	{status: 422, method: "GET", path: "/limited?limit=0", invalid: `[{"field": "limit", "message": "must be greater than or equal to 1"}]`},
	{status: 422, method: "POST", path: "/valid", content: `{"email": " ", "items": []}`, header: isJSON,
		invalid: `[{"field": "email", "message": "must not be blank"}, {"field": "items", "message": "must not be empty"}]`},
	{status: 422, method: "POST", path: "/valid", content: `{"email": "a", "items": [{"count": 1}, {"count": 0}]}`, header: isJSON,
		invalid: `[{"field": "items.1.count", "message": "must be greater than or equal to 1"}]`},
	{status: 422, method: "GET", path: "/bound?size=0&offset=3", invalid: `[{"field": "size", "message": "must be greater than or equal to 1"}]`},
	{status: 422, method: "GET", path: "/bound?size=2&offset=secret-text", invalid: `[{"field": "offset", "message": "is not valid"}]`},
	{status: 400, method: "POST", path: "/upload", content: "x", header: isMultipart},
	{status: 400, method: "POST", path: "/upload", content: strings.Replace(multipart(3), "file", "other", 1), header: isMultipart},
	{status: 404, method: "GET", path: "/problem/404"},
	{status: 429, method: "GET", path: "/problem/429"},
	{status: 503, method: "GET", path: "/problem/503"},
	{status: 422, method: "GET", path: "/problem/422"},
	{status: 409, method: "GET", path: "/annotated"},
	{status: 422, method: "GET", path: "/http/422"},
	{status: 599, method: "GET", path: "/http/599"},
	{status: 499, method: "GET", path: "/status/499"},
	{status: 477, method: "GET", path: "/status/477"},
	{status: 577, method: "GET", path: "/http/577"},
	{status: 429, method: "GET", path: "/filter/limited", sends: map[string]string{"Retry-After": "7"}},
	{status: 500, method: "GET", path: "/filter/boom"},
	{status: 500, method: "GET", path: "/error"},
}

// findApplications tells tests where their applications are served, and tries the
// one that belongs to none of them.
func findApplications(t *testing.T, server *conform.Server, tests map[string]*moduleTest) {
	for _, line := range servedAt.FindAllStringSubmatch(server.Output(), -1) {
		own := *server
		own.Address = net.JoinHostPort("127.0.0.1", line[2])
		if m := tests[line[1]]; m != nil {
			m.server = &own
		} else {
			changed := moduleTest{T: t, server: &own}
			changed.tryChanged()
		}
	}
}

// serveTogether serves the modules of all bodies in one program, whose start is
// dear: each in an application of its own.
func serveTogether(t *testing.T, g *generator.Generator, f *generator.Framework, service moduleService, s *conform.Stand) {
	first := &moduleTest{T: t, moduleService: service, generator: g, stand: s.Name}
	dir := t.TempDir()
	demandWhole(first, s, s.Check(f, f.ServerNames()[0], dir))
	tests := make(map[string]*moduleTest)
	for _, body := range moduleBodies {
		m := *first
		m.body = body
		m.writeTogether(f, dir)
		tests[body] = &m
	}
	first.writeProject(f, s, dir)
	if err := s.Run(f.Build, dir); err != nil {
		t.Fatal(err)
	}
	server, err := conform.Start(s, service.command, dir, conform.StartLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	tests["nested"].server = server
	settings := *tests["nested"]
	tests["settings"] = &settings
	findApplications(t, server, tests)
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		t.Run(name, func(t *testing.T) {
			m := tests[name]
			m.T = t
			if m.server == nil {
				t.Fatalf("it is not served:\n%s", server.Output())
			}
			m.tryAll()
			m.tryService()
		})
	}
}

// tryChanged looks at what two settings of Jackson change, which the module cannot
// keep from it: members that are empty go, and all is wrapped.
func (m *moduleTest) tryChanged() {
	_, text, err := m.do(http.MethodGet, "/raise?name=cardDeclinedfalse", nil, "")
	want := `{"LinkedHashMap":{"error":{"code":"card_declined","message":"The card was declined"}}}`
	if err != nil || text != want {
		m.Errorf("settings change the body to %s (%v), not %s", text, err, want)
	}
}

// servedAt is what the program prints of an application and its port.
var servedAt = regexp.MustCompile(`(?m)^service (\w+) (\d+)$`)

// tryService asks for what a service has of its own: advice, filters, pages and a
// logger.
func (m *moduleTest) tryService() {
	m.tryOwnErrors()
	m.tryPages()
	m.tryLog()
}

func (m *moduleTest) error(name string) *catalog.Status {
	s, err := m.generator.Status("acme/" + name)
	if err != nil {
		m.Fatal(err)
	}
	return s
}

// tryOwnErrors raises errors in an advice, a filter and as a cause.
func (m *moduleTest) tryOwnErrors() {
	for path, id := range map[string]string{"/mapped": "o-7", "/filter/raised": "o-8"} {
		m.expect(http.MethodGet, path, m.want(m.error("order_not_found"), path, []generator.Arg{{Name: "order_id", Text: id}}), nil)
	}
	r, _, err := m.do(http.MethodGet, "/filter/kept", nil, "")
	if err != nil || r.StatusCode != 429 || !slices.Equal(r.Header.Values("Retry-After"), []string{"7"}) {
		m.Errorf("a header that a filter has set is not kept: %v %v", err, r)
	}
	m.expect(http.MethodGet, "/nested", m.want(m.error("card_declined"), "/nested", nil), nil)
	for _, path := range []string{"/streamed", "/preset"} {
		m.expect(http.MethodGet, path, m.failure(500, path, http.MethodGet), nil)
	}
	if m.body != "plain" { // which shows no value of the caller's
		for _, path := range []string{"/unwritable/sent", "/infinite/NaN", "/infinite/-Infinity", "/infinite/listed", "/infinite/sent", "/filter/infinite"} {
			m.expect(http.MethodGet, path, m.failure(500, path, http.MethodGet), nil)
		}
	}
	m.expect(http.MethodGet, "/raise?name=cardDeclinedfalse", m.want(m.error("card_declined"), "/raise", nil), isPage)
	for _, path := range []string{"/begun/raised", "/begun/page"} {
		for _, header := range []http.Header{nil, isPage} {
			if r, text, err := m.do(http.MethodGet, path, header, ""); err == nil && (r.StatusCode != 200 || text != "begun") {
				m.Errorf("GET %s: %d %q", path, r.StatusCode, text)
			}
		}
	}
}

// tryPages demands the service's and Boot's pages for browsers where no error of the API is meant.
func (m *moduleTest) tryPages() {
	for path, status := range map[string]int{"/page": 200, "/nowhere": 404, "/boom": 500, "/status/404": 404, "/status/422": 422, "/json": 405, "/limited?limit=0": 400} {
		r, text, err := m.do(http.MethodGet, path, isPage, "")
		if err != nil {
			m.Fatal(err)
		}
		own := path == "/page" || strings.Contains(text, "Whitelabel Error Page")
		if r.StatusCode != status || !own || !strings.HasPrefix(r.Header.Get("Content-Type"), "text/html") {
			m.Errorf("GET %s of a browser: %d %v\n%s", path, r.StatusCode, r.Header, text)
		}
		if allow := r.Header.Values("Allow"); status == 405 && (len(allow) != 1 || allow[0] != "POST") {
			m.Errorf("GET %s of a browser: Allow is %q", path, allow)
		}
	}
}

// tryLog demands one line for a failure, with its cause, and none for an error
// below 500.
func (m *moduleTest) tryLog() {
	lines := []struct {
		path   string
		logged int
	}{{"/unlogged/", 0}, {"/boom/", 1}, {"/logged/", 1}}
	for i, header := range []http.Header{nil, isPage} {
		mark := strings.NewReplacer("/", "-", ".", "-").Replace(fmt.Sprint(m.Name(), i))
		for _, l := range lines {
			if _, _, err := m.do(http.MethodGet, l.path+mark, header, ""); err != nil {
				m.Fatal(err)
			}
			for range 100 { // the log is read beside the answers
				if m.logged(l.path+mark) >= l.logged {
					break
				}
				time.Sleep(50 * time.Millisecond)
			}
		}
		for _, l := range lines {
			if got := m.logged(l.path + mark); got != l.logged {
				m.Errorf("GET %s is logged %d times, not %d:\n%s", l.path+mark, got, l.logged, m.server.Output())
			}
		}
	}
}

// logged counts the lines of the log, below warnings, that have a text.
func (m *moduleTest) logged(text string) int {
	n := 0
	for line := range strings.Lines(m.server.Output()) {
		if strings.Contains(line, text) && !strings.HasPrefix(line, "WARN") {
			n++
		}
	}
	return n
}

// writeTogether writes the module of a body, and a program around it, into a
// package that is called like the body.
func (m *moduleTest) writeTogether(f *generator.Framework, dir string) {
	selection, err := m.generator.Selection("acme")
	if err != nil {
		m.Fatal(err)
	}
	m.code, err = f.RenderSelection(selection, generator.Options{Form: generator.Module, Body: m.body})
	if err != nil {
		m.Fatal(err)
	}
	folder := "src/main/java/com/shop/" + m.body + "/"
	header, err := f.HeaderAt(m.code, generator.Place{File: folder + "ApiErrors.java"})
	if err != nil {
		m.Fatal(err)
	}
	m.write(dir, folder+"ApiErrors.java", header+"\n\n"+m.code.Snippet+"\n")
	m.write(dir, folder+"Api.java", strings.Replace(m.source("Api.java"), "package com.shop.nested;", header, 1))
	m.write(dir, folder+"All.java", header+"\n"+m.javaErrors())
}

func (m *moduleTest) source(name string) string {
	text, err := fs.ReadFile(modulesFiles, "testdata/modules/spring/"+name)
	if err != nil {
		m.Fatal(err)
	}
	return string(text)
}

// writeProject writes what the template's app has, with the validation of beans,
// and has the compiler complain.
func (m *moduleTest) writeProject(f *generator.Framework, s *conform.Stand, dir string) {
	status, err := m.generator.Status("http/404")
	if err != nil {
		m.Fatal(err)
	}
	app, err := f.App(generator.Mount{Status: status})
	if err != nil {
		m.Fatal(err)
	}
	pom := app["pom.xml"]
	for old, text := range s.Replace {
		pom = strings.ReplaceAll(pom, old, text)
	}
	pom = strings.Replace(pom, "  </dependencies>", `    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-validation</artifactId>
    </dependency>
  </dependencies>`, 1)
	pom = strings.Replace(pom, "    <plugins>", `    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <compilerArgs>
            <arg>-Xlint:all,-processing</arg>
            <arg>-Werror</arg>
          </compilerArgs>
        </configuration>
      </plugin>`, 1)
	m.write(dir, "pom.xml", pom)
	m.write(dir, "src/main/java/com/shop/Main.java", m.source("Main.java"))
}

// javaErrors writes a table of all errors: Java has no call by name.
func (m *moduleTest) javaErrors() string {
	language, _ := literal.Lookup("java")
	var b strings.Builder
	for i, e := range m.code.Errors {
		for _, others := range []bool{false, true} {
			_, object := values(m.code.Statuses[i], others)
			var arguments []string
			for j, p := range e.Params {
				if others || !p.Optional {
					arguments = append(arguments, language.Inline(object[j].Value))
				}
			}
			fmt.Fprintf(&b, "            case %q -> ApiErrors.%s(%s);\n", e.Identifier+fmt.Sprint(others), e.Identifier, strings.Join(arguments, ", "))
		}
	}
	return strings.Replace(m.source("All.java"), "            // all errors\n", b.String(), 1)
}
