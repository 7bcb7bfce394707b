package conform_test

import (
	"embed"
	"errors"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// namesFiles hold the responses that names are tried with, words of every
// language, and a program a language that prints more. They are embedded so
// that the test also runs as a binary of its own.
//
//go:embed testdata/names
var namesFiles embed.FS

func namesFile(t *testing.T, name string) string {
	t.Helper()
	text, err := fs.ReadFile(namesFiles, "testdata/names/"+name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// namesPrograms print the names that a language and a framework use.
var namesPrograms = map[string]struct{ program, file string }{
	"python":     {"python3", "names.py"},
	"javascript": {"node", "names.js"},
	"ruby":       {"ruby", "names.rb"},
	"java":       {"java", "Names.java"},
}

// routesInUse are answered by some framework, server or convention.
var routesInUse = []string{
	"/docs", "/docs/", "/docs/{page}", "/docs/oauth2-redirect", "/redoc", "/openapi.json", "/redoc/{page}",
	"/static", "/static/", "/static/app.js", "/static/{file_name}", "/static/{folder}/{file_name}", "/assets/app.js", "/public/app.js",
	"/rails/info", "/rails/info/", "/rails/info/properties", "/rails/info/routes", "/rails/info/notes", "/rails/info/{page}",
	"/rails/mailers", "/rails/mailers/{page}", "/rails/welcome", "/rails/health", "/rails/active_storage/blobs/{id}",
	"/rails/conductor/action_mailbox/inbound_emails", "/cable", "/up",
	"/error", "/error/", "/error/{code}", "/errors", "/404", "/422", "/500", "/404.html", "/index", "/index.html", "/favicon.ico", "/robots.txt",
	"/WEB-INF", "/WEB-INF/", "/WEB-INF/web.xml", "/web-inf/404", "/Web-Inf/{id}", "/META-INF", "/meta-inf/x/y", "/META-INF/{id}",
	"/webjars/app.js", "/actuator", "/actuator/health", "/health", "/admin", "/admin/", "/login", "/debug/pprof/", "/debug/vars",
	"/.well-known/security.txt", "/_framework/app.js", "/.env", "/~user", "/-", "/_", "/a.b.c", "/names/dot/a.json", "/names/dot/{id}.x",
	"/names/case/e1", "/names/case/E1", "/names/slash/x", "/names/slash/x/", "/names/star/{a}/{b}/{c}/",
}

// TestNames runs every name that means something to a language, a framework or
// an app as a handler and as a path parameter, and routes that others answer:
// each is answered right or refused.
func TestNames(t *testing.T) {
	toolchain.SkipShort(t)
	_, frameworks := load(t)
	c := namesCatalog(t)
	for _, f := range frameworks {
		t.Run(f.Name, func(t *testing.T) {
			for _, s := range stands(t, f) {
				t.Run(s.Name, func(t *testing.T) { tryNames(t, c, f, s) })
			}
		})
	}
}

func namesCatalog(t *testing.T) *catalog.Catalog {
	t.Helper()
	g, err := statusmith.Open(generator.WithCatalog(namesFiles, "testdata/names/names.toml"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := g.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func tryNames(t *testing.T, c *catalog.Catalog, f *generator.Framework, s *conform.Stand) {
	n, err := conform.NewNames(c, f)
	if err != nil {
		t.Fatal(err)
	}
	own, err := n.AppWords()
	if err != nil {
		t.Fatal(err)
	}
	others := candidates(t, f, s)
	if err := errors.Join(n.ParamsOfEveryShape(own), n.Params(others)); err != nil {
		t.Fatal(err)
	}
	add(t, n.Handler, own)
	add(t, n.Handler, others)
	add(t, n.Route, routesInUse)
	for _, what := range slices.Sorted(maps.Keys(n.Refused)) {
		checkRefusal(t, f, what, n.Refused[what])
	}
	proof, err := conform.PrepareCases(f, s, t.TempDir(), n.Cases)
	demandWhole(t, s, err)
	t.Logf("%d cases, %d refused: %s", len(n.Cases), len(n.Refused), strings.Join(slices.Sorted(maps.Keys(n.Refused)), ", "))
	for name, command := range commands(f) {
		t.Run(name, func(t *testing.T) {
			failures, err := proof.Serve(name, command)
			demandWhole(t, s, err)
			for _, failure := range failures {
				t.Errorf("%s: %s", failure.Request, strings.Join(failure.Wrong, "; "))
			}
		})
	}
}

// commands returns what starts an app, as in production and as a developer
// does: they run different parts of it.
func commands(f *generator.Framework) map[string][]string {
	all := map[string][]string{}
	for _, server := range f.ServerNames() {
		all[server] = f.Tables().Serve[server].Command
	}
	if !slices.ContainsFunc(slices.Collect(maps.Values(all)), func(c []string) bool { return slices.Equal(c, f.Run) }) {
		all["run"] = f.Run
	}
	return all
}

func add(t *testing.T, one func(string) error, names []string) {
	t.Helper()
	for _, name := range names {
		if err := one(name); err != nil {
			t.Error(err)
		}
	}
}

func candidates(t *testing.T, f *generator.Framework, s *conform.Stand) []string {
	t.Helper()
	words := strings.Fields(namesFile(t, "words.txt"))
	if f.Language == "go" {
		words = append(words, types.Universe.Names()...)
		for k := token.BREAK; k <= token.VAR; k++ {
			words = append(words, k.String())
		}
	}
	if p, ok := namesPrograms[f.Language]; ok {
		more, err := s.Words(f, p.program, p.file, namesFile(t, p.file), t.TempDir())
		demandWhole(t, s, err)
		words = append(words, more...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// checkRefusal wants one line that names what was typed, and no place in a
// template, where users cannot do anything about it.
func checkRefusal(t *testing.T, f *generator.Framework, what string, err error) {
	t.Helper()
	_, typed, _ := strings.Cut(what, " ")
	text := err.Error()
	if strings.Contains(text, "\n") || strings.Contains(text, f.Name+".tmpl") || !strings.Contains(text, typed) {
		t.Errorf("%s is refused with %q", what, text)
	}
}
