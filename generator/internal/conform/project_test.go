package conform_test

import (
	"embed"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/golden"
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
	address          [2]string // what the printed lines listen at, and what the test wants there
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
}

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
	binary := filepath.Join(t.TempDir(), "statusmith")
	if text, err := exec.Command("go", "build", "-o", binary, "github.com/statusmith/statusmith/cmd/statusmith").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
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

// A workingTree is a project in a repository of its own.
type workingTree struct {
	testing.TB
	project
	dir, binary string
	stands      map[string]*conform.Stand
}

func (w *workingTree) follow() {
	w.begin()
	w.hints(w.statusmith("copy", "shop", w.framework, w.module))
	w.hints(w.statusmith("copy", "shop/rate_limited", w.framework, w.function))
	w.asks("No order has the number 7", "Try again in 30 seconds")
	w.tidy()
	w.commit("begin")

	w.run("", "git", "switch", "-qc", "wording")
	w.edit("shop.toml", "No order has the number {order_id}", "There is no order {order_id}")
	w.statusmith("update")
	w.edit("shop.toml", "This is out of stock", "There is none left") // which only the last update writes
	w.commit("wording")
	w.run("", "git", "switch", "-q", "main")
	w.edit("shop.toml", "retry_after = 30 }", "retry_after = 60 }\n\n[shop.card_expired]\nhttp_status = 402\nmessage = \"The card has expired\"")
	if told := w.statusmith("update"); !strings.Contains(told, ": +card_expired\n") {
		w.Errorf("update does not tell what it added:\n%s", told)
	}
	w.commit("limits")
	w.run("", "git", "merge", "-q", "-X", "ours", "-m", "both", "wording")
	w.statusmith("update")
	w.tidy()
	w.asks("There is no order 7", "Try again in 60 seconds")
}

// begin makes the repository.
func (w *workingTree) begin() {
	text, err := projectFiles.ReadFile("testdata/projects/" + w.framework + ".txtar")
	if err != nil {
		w.Fatal(err)
	}
	for _, f := range txtar.Parse(text).Files {
		w.write(f.Name, string(f.Data))
	}
	w.write("shop.toml", shopCatalog)
	w.write("statusmith.toml", "catalogs = [\"shop.toml\"]\n")
	w.write(".gitignore", "node_modules\nservice\n__pycache__\n.ruff_cache\n")
	if err := w.stands[w.stand].LinkModules(w.dir); err != nil {
		w.Fatal(err)
	}
	w.run("", "git", "init", "-q", "-b", "main")
	w.run("", "git", "config", "user.email", "shop@example.com")
	w.run("", "git", "config", "user.name", "shop")
}

// hints puts the lines that copy printed where the comments of the files say.
func (w *workingTree) hints(printed string) {
	head := ""
	blocks := make(map[string][]string) // of indented lines, by what is said above them
	for part := range strings.SplitSeq(strings.TrimSpace(printed), "\n\n") {
		if !strings.HasPrefix(part, "    ") {
			head = part[strings.LastIndex(part, "\n")+1:]
			continue
		}
		blocks[head] = append(blocks[head], strings.ReplaceAll(strings.TrimPrefix(part, "    "), "\n    ", "\n"))
	}
	for head, code := range blocks {
		file, _, lacks := strings.Cut(head, " lacks what the snippet needs")
		switch {
		case strings.HasPrefix(head, "Add to .gitattributes"):
			w.write(".gitattributes", code[0]+"\n")
		case lacks:
			w.fill(file, "imports", code...)
		case len(code) == 1:
			w.fill(w.program, "install", code...)
		default:
			w.fill(w.program, "imports", code[0])
			w.fill(w.program, "install", code[1:]...)
		}
	}
}

// fill puts code in the place of a comment, as far to the right.
func (w *workingTree) fill(file, comment string, code ...string) {
	text := strings.Join(code, "\n")
	if w.address[0] != "" {
		text = strings.ReplaceAll(text, w.address[0], w.address[1])
	}
	var b strings.Builder
	found := false
	for line := range strings.Lines(w.read(file)) {
		rest := strings.TrimLeft(line, " \t")
		if words := strings.Fields(rest); len(words) == 2 && words[1] == comment && !found {
			indent := line[:len(line)-len(rest)]
			line, found = indent+strings.ReplaceAll(text, "\n", "\n"+indent)+"\n", true
		}
		b.WriteString(line)
	}
	if !found {
		w.Fatalf("%s has no place for %s:\n%s", file, comment, text)
	}
	w.write(file, b.String())
}

// asks starts the program and looks for the messages of the catalog in its answers.
func (w *workingTree) asks(notFound, limited string) {
	w.Helper()
	if len(w.build) > 0 {
		w.run(w.stand, w.build...)
	}
	server, err := conform.Start(w.stands[w.stand], w.command, w.dir, conform.StartLimit)
	if err != nil {
		w.Fatal(err)
	}
	defer server.Stop()
	for _, want := range []struct {
		path    string
		status  int
		message string
	}{{"/orders/7", 404, notFound}, {"/busy", 429, limited}, {"/nowhere", 404, ""}} {
		reply, err := server.Ask(conform.Request{Method: http.MethodGet, Path: want.path}, conform.RequestLimit)
		if err != nil {
			w.Fatal(err)
		}
		var body struct{ Message string }
		if err := json.Unmarshal(reply.Body, &body); err != nil || reply.Status != want.status || want.message != "" && body.Message != want.message {
			w.Errorf("%s: %d %s, want %d %q", want.path, reply.Status, reply.Body, want.status, want.message)
		}
	}
}

// tidy runs the project's formatter and linter, behind which check is clean.
func (w *workingTree) tidy() {
	w.Helper()
	for _, tool := range w.tools {
		w.run(tool.stand, tool.command...)
	}
	if told := w.statusmith("check"); told != "2 clean" {
		w.Errorf("check: %s", told)
	}
}

func (w *workingTree) commit(message string) {
	w.run("", "git", "add", "-A")
	w.run("", "git", "commit", "-qm", message)
}

func (w *workingTree) statusmith(words ...string) string {
	w.Helper()
	return w.run("", append([]string{w.binary}, words...)...)
}

func (w *workingTree) run(stand string, words ...string) string {
	w.Helper()
	text, err := w.stands[stand].Output(words, w.dir)
	if err != nil {
		w.Fatal(err)
	}
	return text
}

func (w *workingTree) edit(file, old, text string) {
	w.Helper()
	before := w.read(file)
	if !strings.Contains(before, old) {
		w.Fatalf("%s does not hold %q", file, old)
	}
	w.write(file, strings.Replace(before, old, text, 1))
}

func (w *workingTree) read(file string) string {
	w.Helper()
	text, err := os.ReadFile(filepath.Join(w.dir, file))
	if err != nil {
		w.Fatal(err)
	}
	return string(text)
}

func (w *workingTree) write(file, text string) {
	w.Helper()
	path := filepath.Join(w.dir, filepath.FromSlash(file))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		w.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		w.Fatal(err)
	}
}

// triedFile holds a table with a row for each project.
var triedFile = filepath.Join("..", "..", "..", ".github", "modules.md")

// tell compares the project's row of the table with what was tried here; with
// -update it writes it.
func (w *workingTree) tell() {
	name := "Go"
	if w.stand != "" {
		name = w.stand
	}
	var tools []string
	for _, tool := range w.tools {
		tools = append(tools, "`"+strings.Join(tool.command, " ")+"`")
	}
	row := fmt.Sprintf("| %s | `%s` | `%s` | %s |\n", name, w.module, w.function, strings.Join(tools, ", "))
	text, err := os.ReadFile(triedFile)
	if err != nil {
		w.Fatal(err)
	}
	if strings.Contains(string(text), row) {
		return
	}
	updating, err := golden.Updating()
	if err != nil {
		w.Fatal(err)
	}
	if !updating {
		w.Fatalf("%s lacks the row (write it with -update):\n%s", triedFile, row)
	}
	var b strings.Builder
	written := false
	within := false
	for line := range strings.Lines(string(text)) {
		within = within && strings.HasPrefix(line, "|") || line == triedHead
		switch {
		case within && strings.HasPrefix(line, "| "+name+" |"):
			line, written = row, true
		}
		b.WriteString(line)
	}
	if !written {
		w.Fatalf("%s has no row for %s", triedFile, name)
	}
	if err := os.WriteFile(triedFile, []byte(b.String()), 0o644); err != nil {
		w.Fatal(err)
	}
}

const triedHead = "| Project | a module in a new file | a function in a file that exists | then |\n"
