package conform_test

import (
	"embed"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

//go:embed testdata/projects
var projectFiles embed.FS

// A project is one in testdata/projects, in a layout of its framework: what a user
// does there from the first copy to a catalog that two branches changed. Comments
// say where the lines go that copy prints.
type project struct {
	framework, stand string
	module, function string // the new file of the module, the existing one of a function
	program          string // the file that installs the module
	build, command   []string
	tools            []tool
	address          [2]string         // what the printed lines listen at, and what the test wants there
	places           map[string]string // files of printed lines, by the comment above them; "" for a choice that is not taken
}

// A tool formats or fixes the project.
type tool struct {
	stand   string // "" for the machine
	command []string
}

var pythonTools = []tool{{"formatters", []string{"ruff", "check", "--fix", "."}}, {"formatters", []string{"black", "-q", "."}}}

var projects = []project{
	{
		framework: "flask", stand: "flask-3.1", module: "shop/errors.py", function: "shop/views.py", program: "shop/__init__.py",
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "shop:create_app()"}, tools: pythonTools,
	},
	{
		framework: "fastapi", stand: "fastapi-0.165", module: "app/errors.py", function: "app/routers/orders.py", program: "app/main.py",
		command: []string{"python3", "-m", "uvicorn", "--port", "{port}", "app.main:app"}, tools: pythonTools,
	},
	{
		framework: "django", stand: "django-5.2", module: "shop/errors.py", function: "orders/views.py",
		command: []string{"python3", "-m", "gunicorn", "--bind", "127.0.0.1:{port}", "config.wsgi"}, tools: pythonTools,
		places: map[string]string{"# settings.py": "config/settings.py", "# the root urls.py": "config/urls.py"},
	},
	{
		framework: "rails", stand: "rails-trixie", module: "app/errors/api_errors.rb", function: "app/controllers/orders_controller.rb",
		command: []string{"puma", "--environment", "production", "--bind", "tcp://127.0.0.1:{port}", "config.ru"},
		tools:   []tool{{"rubocop-1.39", []string{"rubocop", "-A", "--fail-level", "error"}}},
		places: map[string]string{
			"# app/controllers/application_controller.rb": "app/controllers/application_controller.rb",
			"# config/application.rb":                     "config/application.rb", "# or, ": "", "# with ": "",
		},
	},
	{
		framework: "express", stand: "express-5", module: "src/errors.js", function: "src/routes/orders.js", program: "src/app.js",
		command: []string{"node", "src/app.js"},
		tools:   []tool{{"linters", []string{"eslint", "--fix", "src"}}, {"formatters", []string{"prettier", "--log-level", "warn", "--write", "src"}}},
	},
	{
		framework: "go", module: "apierr/errors.go", function: "orders/orders.go", program: "main.go",
		build: []string{"go", "build", "-o", "service", "."}, command: []string{"./service"},
		tools:   []tool{{"", []string{"gofmt", "-w", "."}}, {"", []string{"go", "vet", "./..."}}},
		address: [2]string{`"127.0.0.1:8080"`, `"127.0.0.1:"+os.Getenv("PORT")`},
	},
	{
		framework: "spring", stand: "spring-4.1",
		module: javaFolder + "errors/ApiErrors.java", function: javaFolder + "OrdersController.java",
		build: []string{"mvn", "--quiet", "--batch-mode", "package"}, command: []string{"java", "-jar", "target/shop.jar"},
		tools:  []tool{{"tokenizers", []string{"google-java-format", "--aosp", "--replace", javaFolder + "errors/ApiErrors.java", javaFolder + "OrdersController.java"}}},
		places: map[string]string{"// Nothing, where @SpringBootApplication": ""},
	},
}

const javaFolder = "src/main/java/com/example/shop/"

const shopCatalog = `[family.shop]
title = "Shop"

[shop.order_not_found]
http_status = 404
message = "No order has the number {order_id}"
args = { order_id = "42" }

[shop.out_of_stock]
http_status = 409
message = "This is out of stock"

[shop.rate_limited]
http_status = 429
message = "Try again in {retry_after} seconds"
fields = { retry_after = 30 }
`

// TestProjectsFollowACatalogThatTwoBranchesChange copies, follows the hints, asks,
// formats, and merges two branches that changed the catalog.
func TestProjectsFollowACatalogThatTwoBranchesChange(t *testing.T) {
	toolchain.SkipShort(t)
	binary := buildProgram(t)
	for _, p := range projects {
		t.Run(p.framework, func(t *testing.T) {
			w := &workingTree{TB: t, project: p, dir: t.TempDir(), binary: binary, stands: p.need(t)}
			w.follow()
			if !t.Failed() {
				w.tell()
			}
		})
	}
}

// buildProgram builds statusmith, and returns where it is.
func buildProgram(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "statusmith")
	if text, err := exec.Command("go", "build", "-o", binary, "github.com/statusmith/statusmith/cmd/statusmith").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return binary
}

// need returns the stands of the project and its tools; without one of them the
// test is skipped.
func (p *project) need(t *testing.T) map[string]*conform.Stand {
	all, err := conform.Stands(toolchain.StandsDir())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]*conform.Stand{"": conform.Machine(p.framework)}
	names := []string{p.stand}
	for _, tool := range p.tools {
		names = append(names, tool.stand)
	}
	for _, name := range names {
		i := slices.IndexFunc(all, func(s *conform.Stand) bool { return s.Name == name })
		if i >= 0 {
			found[name] = all[i]
		} else if name != "" {
			toolchain.Lack(t, fmt.Errorf(".ci/frameworks has not installed %s", name), p.framework)
		}
	}
	return found
}
