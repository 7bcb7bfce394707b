package generator_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestAnAppHasTheFilesThatItsFrameworkNeeds(t *testing.T) {
	c := catalogOf(t, named)
	statuses := []*catalog.Status{find(t, c, "http/429"), find(t, c, "http/499")}
	for name, want := range map[string]string{
		"django":  "app.py asgi.py requirements.txt settings.py urls.py views.py wsgi.py",
		"flask":   "app.py requirements.txt",
		"fastapi": "app.py requirements.txt",
		"express": "app.js package.json",
		"go":      "go.mod main.go",
		"aspnet":  "App.csproj Program.cs",
		"spring": "pom.xml src/main/java/com/example/Application.java src/main/java/com/example/HttpClientClosedRequestController.java " +
			"src/main/java/com/example/HttpTooManyRequestsController.java src/main/resources/application.properties",
		"rails": "Gemfile Rakefile app/controllers/application_controller.rb app/controllers/http_client_closed_request_controller.rb " +
			"app/controllers/http_too_many_requests_controller.rb bin/rails config.ru config/application.rb config/boot.rb " +
			"config/environment.rb config/puma.rb config/routes.rb",
	} {
		t.Run(name, func(t *testing.T) {
			project, err := framework(t, name).App(generator.MountAll(statuses, generator.Options{})...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Fields(want), project.FileNames()); diff != "" {
				t.Error(diff)
			}
			all := ""
			for file, text := range project {
				if !strings.HasSuffix(text, "\n") || strings.HasPrefix(text, "\n") || strings.HasSuffix(text, "\n\n") {
					t.Errorf("%s does not begin and end with a line", file)
				}
				all += text
			}
			for _, part := range []string{"429", "499", "http/429", "http/499"} {
				if !strings.Contains(all, part) {
					t.Errorf("%s is nowhere", part)
				}
			}
		})
	}
}

func TestSeveralStatusesAreMountedAtTheirOwnRoutes(t *testing.T) {
	c := catalogOf(t, named)
	o := generator.Options{Route: "/x", Handler: "y", Message: "z", Body: generator.BodyProblem}
	statuses := []*catalog.Status{find(t, c, "http/429"), find(t, c, "http/404")}
	mounts := generator.MountAll(statuses, o)
	want := []string{"/http/429 http_too_many_requests z problem", "/http/404 http_class z problem"}
	for i, m := range mounts {
		if got := strings.Join([]string{m.Options.Route, m.Options.Handler, m.Options.Message, string(m.Options.Body)}, " "); got != want[i] {
			t.Errorf("got %s, want %s", got, want[i])
		}
	}
	if diff := cmp.Diff(o, generator.MountAll(statuses[:1], o)[0].Options); diff != "" {
		t.Errorf("a single one keeps its options: %s", diff)
	}
}

func TestAppRefuses(t *testing.T) {
	c := catalogOf(t, named+"[a.none]\n")
	flask := framework(t, "flask")
	tests := map[string]struct {
		mounts []generator.Mount
		want   string
	}{
		"no status":           {nil, "an app needs at least one status"},
		"status without HTTP": {mountAll(t, c, "http/429", "a/none"), "a/none has no HTTP form: the catalog gives it no http_status"},
		"interim status":      {mountAll(t, c, "http/429", "http/103"), "no snippet for Flask: it has no API that sends the interim response 103"},
		"two of one name": {
			[]generator.Mount{{Status: find(t, c, "http/429")}, {Status: find(t, c, "http/429")}},
			"http/429 and http/429 would both be handled by too_many_requests",
		},
		"two of one name once recased": {
			[]generator.Mount{
				{Status: find(t, c, "http/429"), Options: generator.Options{Handler: "slow_down"}},
				{Status: find(t, c, "http/499"), Options: generator.Options{Handler: "SlowDown"}},
			},
			"http/429 and http/499 would both be handled by slow_down",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := flask.App(tt.mounts...); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestHandlersOfAnAppThatNobodyTypedGiveWay(t *testing.T) {
	c := catalogOf(t, `
[web.1]
name        = "application"
http_status = 400
[basic.1]
name        = "error"
http_status = 400
[a.1]
name        = "b1"
http_status = 400
[a.2]
name        = "b_1"
http_status = 400
`)
	mounts := mountAll(t, c, "web/1", "basic/1", "a/1", "a/2")
	for name, want := range map[string][]string{
		"aspnet": {"WebApplicationResponse(", "BasicError(", "AB1(", "AB1Response("},
		"spring": {"WebApplicationController ", "BasicErrorResponseController ", "AB1Controller ", "AB1ResponseController "},
		"flask":  {"web_application(", "basic_error(", "a_b1(", "a_b_1_response("},
	} {
		project, err := framework(t, name).App(mounts...)
		if err != nil {
			t.Fatal(err)
		}
		all := strings.Join(slices.Collect(maps.Values(project)), "")
		for _, part := range want {
			if !strings.Contains(all, part) {
				t.Errorf("%s: %s is nowhere", name, part)
			}
		}
	}
}

func TestAnAppRefusesTwoStatusesAtOneRoute(t *testing.T) {
	c := catalogOf(t, named)
	for _, tt := range []struct{ framework, first, second, want string }{
		{"go", "/a", "/a", "http/429 and http/499 would both answer at /a in Go net/http"},
		{"go", "/a/{b}", "/a/{c}", "http/429 and http/499 would both answer at /a/{c} in Go net/http"},
		{"go", "/a", "/A", ""},
		{"go", "/a", "/a/", ""},
		{"express", "/a", "/A", "http/429 and http/499 would both answer at /A in Express"},
		{"aspnet", "/a", "/A", "http/429 and http/499 would both answer at /A in ASP.NET Core"},
		{"express", "/a", "/a/", "http/429 and http/499 would both answer at /a/ in Express"},
		{"rails", "/a", "/a/", "http/429 and http/499 would both answer at /a/ in Ruby on Rails"},
		{"rails", "/a", "/A", ""},
	} {
		_, err := framework(t, tt.framework).App(
			generator.Mount{Status: find(t, c, "http/429"), Options: generator.Options{Route: tt.first}},
			generator.Mount{Status: find(t, c, "http/499"), Options: generator.Options{Route: tt.second}})
		if got := fmt.Sprint(err); got != tt.want && !(err == nil && tt.want == "") {
			t.Errorf("%s %s %s: got %s", tt.framework, tt.first, tt.second, got)
		}
	}
}

func TestAnAppSaysWhichStatusIsInTheWay(t *testing.T) {
	c := catalogOf(t, "[rails.info]\nhttp_status = 400\n[http.400]\nname = \"bad\"\n")
	_, err := framework(t, "rails").App(mountAll(t, c, "rails/info", "http/400")...)
	want := `route "/rails/info": Rails answers there itself in development: leave rails/info out`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func mountAll(t *testing.T, c *catalog.Catalog, ids ...string) []generator.Mount {
	t.Helper()
	var statuses []*catalog.Status
	for _, id := range ids {
		statuses = append(statuses, find(t, c, id))
	}
	return generator.MountAll(statuses, generator.Options{})
}

func TestBlocksOfAnAppStayInsideTheProject(t *testing.T) {
	c := catalogOf(t, named)
	for _, name := range []string{"", ".", "..", "../x.py", "/x.py", "a/../x.py", "a/", "a//b", `a\\b`} {
		f, err := loadTemplate(t, blocks+"{{define \"app/"+name+"\"}}x{{end}}\n")
		if err != nil {
			t.Fatal(err)
		}
		_, err = f.App(mountAll(t, c, "http/429")...)
		want := "is not a file inside the project"
		if err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	f, err := loadTemplate(t, blocks+"{{define \"app/x.py\"}}{{range .Snippets}}{{ident .Title}}{{end}}{{end}}\n")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.App(mountAll(t, c, "http/429")...); err == nil || !strings.HasPrefix(err.Error(), "my/stub.tmpl:11:") {
		t.Errorf("got %v", err)
	}
	f, err = loadTemplate(t, blocks)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = f.App(mountAll(t, c, "http/429")...); err == nil || err.Error() != "my/stub.tmpl: has no app/ blocks, so there is no app to write" {
		t.Errorf("got %v", err)
	}
}

// TestEveryStatusFitsIntoOneApp finds two statuses whose handlers would have
// one name.
func TestEveryStatusFitsIntoOneApp(t *testing.T) {
	c := embeddedCatalog(t)
	for _, f := range embeddedFrameworks(t) {
		var sent []*catalog.Status
		for _, s := range c.Statuses() {
			if f.Sends(s) {
				sent = append(sent, s)
			}
		}
		for _, o := range []generator.Options{{}, {Body: generator.BodyProblem}, {Body: generator.BodyNone}, {Constants: generator.On}} {
			if _, err := f.App(generator.MountAll(sent, o)...); err != nil {
				t.Errorf("%s: %v", f.Name, err)
			}
		}
	}
}
