package generator_test

import (
	"cmp"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
)

func TestFindResolvesFrameworks(t *testing.T) {
	g := open(t)
	for text, want := range map[string]string{
		"flask": "flask", "Flask": "flask", "FLASK": "flask", "Django": "django", "django": "django",
		"express": "express", "express.js": "express", "ExpressJS": "express",
		"spring": "spring", "spring-boot": "spring", "Spring Boot": "spring", "springboot": "spring", "spring_boot": "spring",
		"go": "go", "net/http": "go", "Go net/http": "go", "golang": "go",
		"rails": "rails", "ror": "rails", "Ruby on Rails": "rails", "ruby-on-rails": "rails",
		"aspnet": "aspnet", "asp.net": "aspnet", "ASP.NET Core": "aspnet", "asp-net": "aspnet", "dotnet": "aspnet",
		"fastapi": "fastapi", "Fast API": "fastapi", "starlette": "fastapi",
	} {
		if f, err := g.Framework(text); err != nil || f.Name != want {
			t.Errorf("%s: got %v, %v, want %s", text, f, err, want)
		}
	}
	known := "; known are " + strings.Join(g.FrameworkNames(), ", ")
	var python []string
	for _, f := range embeddedFrameworks(t) {
		if f.Language == "python" {
			python = append(python, f.Name)
		}
	}
	for text, want := range map[string]string{
		"flusk":    `unknown framework "flusk", did you mean flask?`,
		"Exprss":   `unknown framework "Exprss", did you mean express?`,
		"Python":   `unknown framework "Python"; known in that language: ` + strings.Join(python, ", "),
		"laravel":  `unknown framework "laravel"` + known,
		"":         `unknown framework ""` + known,
		"../flask": `unknown framework "../flask"` + known,
	} {
		if f, err := g.Framework(text); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, %v", text, f, err)
		}
	}
}

func TestFrameworksAreListedInTheirOrder(t *testing.T) {
	g := open(t, generator.WithTemplates(fstest.MapFS{
		"zeta.tmpl":      {Data: []byte(frontMatter + blocks)},
		"alpha.tmpl":     {Data: []byte(frontMatter + blocks)},
		"README.md":      {},
		"sub.tmpl/x.txt": {},
	}, "my"))
	all, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	names := namesOf(all)
	ours := embeddedFrameworks(t)
	if diff := gocmp.Diff(append(namesOf(ours), "alpha", "zeta"), names); diff != "" {
		t.Error(diff)
	}
	if !slices.IsSortedFunc(ours, func(a, b *generator.Framework) int { return cmp.Compare(a.Order, b.Order) }) {
		t.Errorf("%v is not the order of the front matter", names)
	}
	if diff := gocmp.Diff(slices.Sorted(slices.Values(names)), g.FrameworkNames()); diff != "" {
		t.Error(diff)
	}
}

func namesOf(frameworks []*generator.Framework) []string {
	var names []string
	for _, f := range frameworks {
		names = append(names, f.Name)
	}
	return names
}

func TestALaterLayerReplacesATemplate(t *testing.T) {
	g := open(t, generator.WithTemplates(fstest.MapFS{"flask.tmpl": {Data: []byte(frontMatter + blocks)}}, "my"))
	f, err := g.Framework("flask")
	if err != nil || f.Title != "Stub" || f.Name != "flask" {
		t.Errorf("got %v, %v", f, err)
	}
	if again, _ := g.Framework("Stub"); again != f {
		t.Error("the template is read twice")
	}
}

func TestATemplateIsReadOnlyWhenItIsAskedFor(t *testing.T) {
	g := open(t, generator.WithTemplates(fstest.MapFS{"broken.tmpl": {Data: []byte("no front matter")}}, "my"))
	if _, err := g.Framework("flask"); err != nil {
		t.Error(err)
	}
	if _, err := g.Framework("broken"); err == nil {
		t.Error("a broken template is taken")
	}
	if _, err := g.Frameworks(); err == nil || !strings.HasPrefix(err.Error(), "my/broken.tmpl:1: ") {
		t.Errorf("got %v", err)
	}
}

func TestAFolderWithoutTemplatesIsAnError(t *testing.T) {
	_, err := generator.Open(generator.WithTemplates(fstest.MapFS{"README.md": {}}, "my"))
	if err == nil || err.Error() != "there is no template file" {
		t.Errorf("got %v", err)
	}
	_, err = generator.Open(generator.WithTemplates(missing{}, "my"))
	if err == nil || err.Error() != "my: file does not exist" {
		t.Errorf("got %v", err)
	}
}

// missing is a folder that is not there.
type missing struct{}

func (missing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// An SDK that is older than what the app's project asks for cannot build it.
func TestTheLeastVersionIsTheOneThatTheAppAsksFor(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		asked, ok := map[string]struct{ file, pattern, least string }{
			"spring": {"pom.xml", `<java\.version>(\d+)<`, "Java version "},
			"go":     {"go.mod", `(?m)^go (\S+)$`, "go "},
		}[f.Name]
		if !ok {
			continue
		}
		c := catalogOf(t, "[http.404]\nname = \"x\"\n")
		app, err := f.App(generator.Mount{Status: find(t, c, "http/404"), Options: generator.Options{Route: "/x", Handler: "x"}})
		if err != nil {
			t.Fatal(err)
		}
		m := regexp.MustCompile(asked.pattern).FindStringSubmatch(app[asked.file])
		if m == nil || !slices.Contains(f.Least, asked.least+m[1]) {
			t.Errorf("%s: the app asks for %q, and least is %q", f.Name, m, f.Least)
		}
	}
}

func TestOurFrameworksTellTheirUsersApart(t *testing.T) {
	taken := make(map[string]string)
	for _, f := range embeddedFrameworks(t) {
		for _, name := range append([]string{f.Name, f.Title}, f.Aliases...) {
			key := strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(strings.ToLower(name))
			if other := taken[key]; other != "" && other != f.Name {
				t.Errorf("%s means %s and %s", name, other, f.Name)
			}
			taken[key] = f.Name
		}
		if len(f.Uses) == 0 || len(f.Check) == 0 || len(f.Run) == 0 || f.Order == 0 {
			t.Errorf("%s: the front matter leaves something out", f.Name)
		}
	}
}
