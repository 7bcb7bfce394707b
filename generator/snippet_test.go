package generator_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

const named = `
[http.429]
name = "too_many_requests"
[http.404]
name = "class"
[http.400]
name = "body"
[http.426]
name = "upgrade_required"
headers = { Upgrade = "h2c", Connection = "Upgrade", Age = "1" }
[http.103]
name = "early_hints"
[http.499]
name = "client_closed_request"
`

func TestHandlersAndFilesAreNamedInTheCaseOfTheFramework(t *testing.T) {
	tests := []struct{ framework, id, given, handler, file string }{
		{"django", "http/429", "", "too_many_requests", "views.py"},
		{"express", "http/429", "", "tooManyRequests", "app.js"},
		{"aspnet", "http/429", "", "TooManyRequests", "Program.cs"},
		{"spring", "http/429", "", "tooManyRequests", "src/main/java/com/example/TooManyRequestsController.java"},
		{"rails", "http/429", "", "too_many_requests", "app/controllers/too_many_requests_controller.rb"},
		{"flask", "http/429", "slowDown", "slow_down", "app.py"},
		{"flask", "http/429", "Slow-Down", "slow_down", "app.py"},
		{"go", "http/429", "SLOW_DOWN", "slowDown", "main.go"},
		{"aspnet", "http/429", "HTTPGet2", "HttpGet2", "Program.cs"},
		{"rails", "http/429", "slowDown", "slow_down", "app/controllers/slow_down_controller.rb"},
		{"flask", "http/404", "", "class_response", "app.py"},
		{"express", "http/404", "", "classResponse", "app.js"},
		{"flask", "http/400", "", "body_response", "app.py"},
		{"express", "http/400", "", "body", "app.js"},
	}
	c := catalogOf(t, named)
	for _, tt := range tests {
		t.Run(tt.framework+" "+tt.id+" "+tt.given, func(t *testing.T) {
			code, err := framework(t, tt.framework).Render(find(t, c, tt.id), generator.Options{Handler: tt.given})
			if err != nil {
				t.Fatal(err)
			}
			if code.Handler != tt.handler || code.File != tt.file {
				t.Errorf("got %s in %s, want %s in %s", code.Handler, code.File, tt.handler, tt.file)
			}
			if !strings.Contains(code.Snippet, tt.handler) {
				t.Errorf("%s is not in\n%s", tt.handler, code.Snippet)
			}
		})
	}
}

func TestNamesThatAUserGivesAreNotChanged(t *testing.T) {
	tests := map[string]struct{ framework, handler, route, want string }{
		"keyword":                         {"flask", "class", "", `handler "class": "class" is a Python keyword`},
		"keyword in the framework's case": {"express", "Class", "", `handler "Class": "class" is a JavaScript keyword`},
		"name of the snippet's own":       {"flask", "app", "", `handler "app": "app" is a name that the Flask snippet uses itself`},
		"digit in front":                  {"flask", "1st", "", `handler "1st": "1st" is not an identifier: it takes letters, digits and _, and a digit cannot come first`},
		"letter beyond ASCII":             {"flask", "caf\u00e9", "", `handler "café": name "café" holds 'é': a name takes only a-z, A-Z, 0-9, _ and -`},
		"code":                            {"flask", "x():\n  y", "", `handler "x():\n  y": name "x():\n  y" holds '(': a name takes only a-z, A-Z, 0-9, _ and -`},
		"no letter":                       {"flask", "___", "", `handler "___": name "___" has no letter`},
		"keyword as a parameter":          {"flask", "", "/{class}", `path parameter: "class" is a Python keyword`},
		"parameter that the snippet uses": {"django", "", "/x/{request}", `path parameter: "request" is a name that the Django snippet uses itself`},
		"second parameter":                {"fastapi", "", "/{id}/{status}", `path parameter: "status" is a name that the FastAPI snippet uses itself`},
		"name of the framework's own":     {"flask", "static", "", `handler "static": "static" already has a meaning in Flask: choose another with --handler`},
		"name of the rest of an app":      {"fastapi", "uvicorn", "", `handler "uvicorn": "uvicorn" already has a meaning in FastAPI: choose another with --handler`},
		"name of the language":            {"go", "nil", "", `handler "nil": "nil" already has a meaning in Go net/http: choose another with --handler`},
		"class of the framework":          {"rails", "action", "", `handler "action": "ActionController" already has a meaning in Ruby on Rails: choose another with --handler`},
		"class of the snippet's own":      {"spring", "rest", "", `handler "rest": "RestController" is a name that the Spring Boot snippet uses itself`},
		"bean of the framework":           {"spring", "basic_error", "", `handler "basic_error": "BasicErrorController" already has a meaning in Spring Boot: choose another with --handler`},
		"parameter of the framework's":    {"rails", "", "/{controller}", `path parameter: "controller" already has a meaning in Ruby on Rails: choose another for --route`},
		"keyword once recased":            {"spring", "", "/{class_}", `path parameter "class_": "class" is a Java keyword`},
		"digit in front once recased":     {"spring", "", "/{_1st}", `path parameter "_1st": "1st" is not an identifier: it takes letters, digits and _, and a digit cannot come first`},
		"nothing once recased":            {"spring", "", "/{__}", `path parameter: name "__" has no letter`},
		"route of the framework's own":    {"fastapi", "", "/docs", `route "/docs": FastAPI serves its own documentation there: choose another with --route`},
		"route below one":                 {"rails", "", "/rails/info/{page}", `route "/rails/info/{page}": Rails answers there itself in development: choose another with --route`},
		"route in letters of any case":    {"spring", "", "/web-inf/{id}", `route "/web-inf/{id}": Tomcat keeps these folders to itself: choose another with --route`},
		"route":                           {"flask", "", "x", `route "x" does not begin with a slash`},
	}
	c := catalogOf(t, named)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o := generator.Options{Handler: tt.handler, Route: tt.route}
			_, err := framework(t, tt.framework).Render(find(t, c, "http/429"), o)
			if err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestEachFrameworkReservesTheNamesOfItsOwnSnippet(t *testing.T) {
	c := catalogOf(t, named)
	for _, f := range embeddedFrameworks(t) {
		if len(f.Reserved) == 0 {
			t.Errorf("%s reserves no name", f.Name)
		}
		for _, name := range f.Reserved {
			if f.Variable == "none" || f.Variable == "camel" && strings.ToUpper(name[:1]) == name[:1] {
				continue // no variable gets it
			}
			_, err := f.Render(find(t, c, "http/429"), generator.Options{Route: "/{" + name + "}"})
			if err == nil || !strings.HasPrefix(err.Error(), "path parameter: ") {
				t.Errorf("%s: %s: got %v", f.Name, name, err)
			}
		}
	}
}

func TestNamesAndRoutesThatStandInNobodysWayAreTaken(t *testing.T) {
	tests := []struct{ framework, handler, route string }{
		{"rails", "end", "/{end}"},   // EndController, params[:end]
		{"express", "", "/{class}"},  // req.params.class
		{"go", "", "/{func}"},        // r.PathValue("func")
		{"spring", "", "/{Record}"},  // String record
		{"go", "len", ""},            // shadows what the program does not use
		{"fastapi", "", "/docs/api"}, // below, and not the same
		{"fastapi", "", "/{docs}"},
		{"spring", "", "/error/{code}"},
		{"flask", "", "/static/{name}"},
	}
	c := catalogOf(t, named)
	for _, tt := range tests {
		o := generator.Options{Handler: tt.handler, Route: tt.route}
		if _, err := framework(t, tt.framework).Render(find(t, c, "http/429"), o); err != nil {
			t.Errorf("%s %q %q: %v", tt.framework, tt.handler, tt.route, err)
		}
	}
}

func TestANameOfTheCatalogGivesWayToWhatAFrameworkUses(t *testing.T) {
	c := catalogOf(t, "[z.1]\nname = \"nil\"\nhttp_status = 400\n[z.2]\nname = \"action\"\nhttp_status = 400\n[z.3]\nname = \"basic_error\"\nhttp_status = 400\n")
	for _, tt := range []struct{ framework, id, handler string }{
		{"go", "z/1", "nilResponse"},
		{"flask", "z/1", "nil"},
		{"rails", "z/2", "action_response"},
		{"spring", "z/3", "basicErrorResponse"},
	} {
		code, err := framework(t, tt.framework).Render(find(t, c, tt.id), generator.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if code.Handler != tt.handler {
			t.Errorf("%s %s: got %s, want %s", tt.framework, tt.id, code.Handler, tt.handler)
		}
	}
}

func TestConstantsAreUsedWhereAFrameworkHasThem(t *testing.T) {
	c := catalogOf(t, named+"[own.1]\nname = \"own\"\ntitle = \"Class\"\nhttp_status = 404\n[own.2]\nname = \"lost\"\ntitle = \"Lost\"\nhttp_status = 404\n")
	tests := []struct{ framework, id, want string }{
		{"flask", "http/404", "HTTPStatus.NOT_FOUND"},
		{"flask", "http/499", "499"},
		{"go", "http/429", "http.StatusTooManyRequests"},
		{"express", "http/404", "status(404)"},
		{"rails", "http/429", "status: :too_many_requests"},
		{"flask", "own/1", "HTTPStatus.NOT_FOUND"}, // bears HTTP's own title
		{"flask", "own/2", ", 404"},
		{"go", "own/2", "w.WriteHeader(404)"},
	}
	for _, tt := range tests {
		code, err := framework(t, tt.framework).Render(find(t, c, tt.id), generator.Options{Constants: generator.On})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(code.Snippet, tt.want) {
			t.Errorf("%s: %s is not in\n%s", tt.framework, tt.want, code.Snippet)
		}
	}
}

func TestAnInterimStatusNeedsAnAPIForIt(t *testing.T) {
	c := catalogOf(t, named)
	s := find(t, c, "http/103")
	apis := map[string]string{"express": "res.writeEarlyHints(", "go": "w.WriteHeader(103)"} // of others any
	for _, f := range embeddedFrameworks(t) {
		code, err := f.Render(s, generator.Options{Constants: generator.Off})
		if api := apis[f.Name]; slices.Contains(f.Interim, 103) {
			if err != nil || !f.Sends(s) || !strings.Contains(code.Snippet, api) || !strings.Contains(code.Snippet, "200") {
				t.Errorf("%s does not send 103 and 200: %v", f.Name, err)
			}
			continue
		}
		var interim *generator.CannotSendError
		want := "no snippet for " + f.Title + ": it has no API that sends the interim response 103"
		if f.Sends(s) || !errors.As(err, &interim) || err.Error() != want {
			t.Errorf("%s: got %v", f.Name, err)
		}
	}
}
