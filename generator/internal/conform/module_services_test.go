package conform_test

import (
	"embed"
	"net/http"

	"github.com/statusmith/statusmith/generator"
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
		framework: "express", dialect: generator.ESM, module: "errors.mjs", files: map[string]string{"app.mjs": "express.mjs", "settings.mjs": "express_settings.mjs", "service.cjs": "express_service.cjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "--import", "./settings.mjs", "app.mjs"}, large: "/json", bodies: []string{"nested"}, hostile: expressHostile,
	},
	"fastapi": {
		framework: "fastapi", module: "errors.py", files: map[string]string{"app.py": "fastapi.py"},
		command: []string{"python3", "-m", "uvicorn", "--host", "127.0.0.1", "--port", "{port}", "app:app"},
		methods: true, large: "/json", ways: []string{"/async", "/dependency", "/sub/raise", "/mounted/raise"}, failures: fastapiFailures,
	},
	"express-esm": {
		framework: "express", dialect: generator.ESM, module: "errors.mjs", files: map[string]string{"app.mjs": "express.mjs", "service.cjs": "express_service.cjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "app.mjs"}, large: "/json", hostile: expressHostile,
	},
	"express-commonjs": {
		framework: "express", dialect: generator.CommonJS, module: "errors.cjs", files: map[string]string{"app.cjs": "express.cjs", "service.cjs": "express_service.cjs", "hostile.cjs": "express_hostile.cjs"},
		command: []string{"node", "app.cjs"}, large: "/json", hostile: expressHostile,
	},
	"express-typescript": {
		framework: "express", dialect: generator.TypeScript, module: "errors.mts",
		files: map[string]string{"app.mjs": "express.mjs", "untyped.mjs": "untyped.mjs", "service.cjs": "express_service.cjs", "hostile.cjs": "express_hostile.cjs"},
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
