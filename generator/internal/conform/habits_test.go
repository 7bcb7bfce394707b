package conform_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestTwoProcessesSendEqualBytes finds a body whose order is that of a hash
// table, which is another in each process.
func TestTwoProcessesSendEqualBytes(t *testing.T) {
	toolchain.SkipShort(t)
	_, frameworks := load(t)
	c := namesCatalog(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			n, err := conform.NewNames(c, f)
			if err != nil {
				t.Fatal(err)
			}
			s := stands(t, f)[0]
			proof, err := conform.PrepareCases(f, s, t.TempDir(), n.Cases)
			demandWhole(t, s, err)
			server := f.ServerNames()[0]
			first, second := bodies(t, s, proof, server, n.Cases), bodies(t, s, proof, server, n.Cases)
			for _, c := range n.Cases {
				if !bytes.Equal(first[c.Path], second[c.Path]) {
					t.Errorf("%s: one process sends\n%s\nand another\n%s", c.Request, first[c.Path], second[c.Path])
				}
			}
		})
	}
}

// bodies starts a server and returns what it answers, by path.
func bodies(t *testing.T, s *conform.Stand, p *conform.Proof, server string, cases []conform.Case) map[string][]byte {
	t.Helper()
	running, err := p.Start(server)
	demandWhole(t, s, err)
	defer running.Stop()
	all := make(map[string][]byte)
	for _, c := range cases {
		reply, err := running.Ask(c.Request, conform.RequestLimit)
		if err != nil {
			t.Fatalf("%s: %v", c.Request, err)
		}
		all[c.Path] = reply.Body
	}
	return all
}

// TestOpenAPIDocumentsWhatIsSent compares the document that FastAPI makes of an
// app with what the app sends.
func TestOpenAPIDocumentsWhatIsSent(t *testing.T) {
	toolchain.SkipShort(t)
	c, frameworks := load(t)
	for _, f := range frameworks {
		if f.Name != "fastapi" {
			continue
		}
		cases, err := conform.Cases(c, f)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(s.Name, func(t *testing.T) {
				proof, err := conform.PrepareCases(f, s, t.TempDir(), cases)
				demandWhole(t, s, err)
				running, err := proof.Start(f.ServerNames()[0])
				demandWhole(t, s, err)
				defer running.Stop()
				reply, err := running.Ask(conform.Request{Method: http.MethodGet, Path: "/openapi.json"}, conform.RequestLimit)
				if err != nil {
					t.Fatal(err)
				}
				checkDocument(t, reply.Body, cases)
			})
		}
	}
}

type openAPI struct {
	Paths map[string]map[string]struct {
		Responses map[string]struct{ Content map[string]any }
	}
}

func checkDocument(t *testing.T, text []byte, cases []conform.Case) {
	t.Helper()
	var document openAPI
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if c.Status == nil { // a request of another method
			continue
		}
		want := map[string][]string{strconv.Itoa(c.Response.Status): nil}
		if c.Response.HasBody {
			want[strconv.Itoa(c.Response.Status)] = []string{c.Response.MediaType}
		}
		responses := document.Paths[c.Options.Route][strings.ToLower(c.Response.Method)].Responses
		if strings.Contains(c.Options.Route, "{") && c.Response.Status != http.StatusUnprocessableEntity {
			delete(responses, "422") // FastAPI's own, for a parameter that is not valid
		}
		got := make(map[string][]string)
		for status, response := range responses {
			got[status] = slices.Collect(maps.Keys(response.Content))
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s is documented as %v, and sends %v", c.Request, got, want)
		}
	}
}

// anyPort starts a program of Flask with another port than the one that it asks
// for, which may be taken.
const anyPort = `import runpy, sys, werkzeug.serving
run = werkzeug.serving.run_simple
werkzeug.serving.run_simple = lambda host, port, *rest, **options: run(host, int(sys.argv[1]), *rest, **options)
runpy.run_path("app.py", run_name="__main__")`

func TestThePrintedProgramOfFlaskStarts(t *testing.T) {
	toolchain.SkipShort(t)
	c, frameworks := load(t)
	status, err := c.Find("http/429")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range frameworks {
		if f.Name != "flask" {
			continue
		}
		code, err := f.Render(status, generator.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(s.Name, func(t *testing.T) {
				dir := t.TempDir()
				if err := os.WriteFile(filepath.Join(dir, "app.py"), []byte(code.Text()), 0o644); err != nil {
					t.Fatal(err)
				}
				demandWhole(t, s, s.Has(f, dir))
				running, err := conform.Start(s, []string{"python3", "-c", anyPort, "{port}"}, dir, conform.StartLimit)
				if err != nil {
					t.Fatal(err)
				}
				defer running.Stop()
				reply, err := running.Ask(conform.Request{Method: http.MethodGet, Path: generator.DefaultRoute}, conform.RequestLimit)
				if err != nil || reply.Status != 429 {
					t.Errorf("got %v, %v", reply, err)
				}
			})
		}
	}
}

func TestRailsFindsEveryConstantOfAnAppWhereItLooks(t *testing.T) {
	toolchain.SkipShort(t)
	_, frameworks := load(t)
	c := namesCatalog(t)
	for _, f := range frameworks {
		if f.Name != "rails" {
			continue
		}
		n, err := conform.NewNames(c, f)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(s.Name, func(t *testing.T) {
				dir := t.TempDir()
				_, err := conform.PrepareCases(f, s, dir, n.Cases)
				demandWhole(t, s, err)
				said, err := s.Output([]string{"bin/rails", "zeitwerk:check"}, dir)
				if err != nil || !strings.Contains(said, "All is good!") {
					t.Errorf("got %s, %v", said, err)
				}
			})
		}
	}
}
