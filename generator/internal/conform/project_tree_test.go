package conform_test

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/statusmith/statusmith/generator/internal/conform"
)

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
	w.write(".gitignore", "node_modules\nservice\ntarget\n__pycache__\n.ruff_cache\n")
	if err := w.stands[w.stand].LinkModules(w.dir); err != nil {
		w.Fatal(err)
	}
	w.run("", "git", "init", "-q", "-b", "main")
	w.run("", "git", "config", "user.email", "shop@example.com")
	w.run("", "git", "config", "user.name", "shop")
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
