package conform_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A runningService is one run of a service.
type runningService struct {
	moduleTest
	dir, accept string
	expected    int // notes
}

func (e *existingService) start(t *testing.T, g *generator.Generator, s *conform.Stand, words ...string) *runningService {
	t.Helper()
	r := &runningService{moduleTest: moduleTest{T: t, generator: g}, dir: t.TempDir(), accept: e.accept}
	for version, file := range e.modules {
		o := generator.Options{Form: generator.Module, Body: bodyOfVersion[version], Dialect: e.dialect, Extras: e.extras, File: file}
		code, err := g.Render("acme", e.framework, o)
		if err != nil {
			t.Fatal(err)
		}
		r.code = code // the statuses of all are the same
		r.write(r.dir, file, strings.Replace(code.Text(), "package apierr", "package "+version, 1))
	}
	for file, source := range e.files {
		text, err := fs.ReadFile(servicesFiles, "testdata/services/"+source)
		if err != nil {
			t.Fatal(err)
		}
		r.write(r.dir, file, string(text))
	}
	for _, name := range []string{"go.mod", "go.sum", "vendor", "lib"} {
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
	server, err := conform.Start(s, append(slices.Clone(e.command), words...), r.dir, conform.StartLimit)
	if err != nil {
		t.Fatal(err)
	}
	r.server = server
	return r
}

// told writes an answer as text, without what differs from one to the next.
func (r *runningService) told(request string) string {
	method, path, _ := strings.Cut(request, " ")
	var asked http.Header
	if r.accept != "" && !strings.HasPrefix(path, "/v1/") {
		asked = http.Header{"Accept": {r.accept}}
	}
	response, text, err := r.do(method, path, asked, "")
	if err != nil {
		return "no answer"
	}
	for _, name := range []string{"Date", "X-Ratelimit-Reset", "Ratelimit-Reset", "Retry-After", "X-Request-Id", "X-Runtime"} {
		response.Header.Del(name)
	}
	for i, cookie := range response.Cookies() {
		response.Header["Set-Cookie"][i] = cookie.Name
	}
	var header strings.Builder
	_ = response.Header.Write(&header)
	if strings.Contains(text, "<title>RuntimeError") || strings.Contains(text, "<title>OrderMissing") {
		return response.Status + " as a page of the debugger, which differs each time"
	}
	text = response.Status + "\n" + header.String() + text
	return strings.NewReplacer(r.dir, "DIR", r.server.Address, "ADDRESS").Replace(text)
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
	r.body = bodyOfVersion[v.version()]
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
