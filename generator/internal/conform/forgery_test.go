package conform_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// protections turn on what new projects of a framework protect browsers' forms
// with, in an app that has it off.
var protections = map[string]struct{ file, old, new string }{
	"django": {"settings.py", "MIDDLEWARE = [", `MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware", `},
	"rails":  {"app/controllers/application_controller.rb", "ActionController::API", "ActionController::Base"},
}

// A program has no token of a form to send, so an endpoint of its own must not
// ask for one.
func TestAProtectionAgainstForgeryLetsEndpointsAnswer(t *testing.T) {
	toolchain.SkipShort(t)
	c, frameworks := load(t)
	var mounts []generator.Mount
	paths := map[string]string{"POST": "/post", "PUT": "/put", "PATCH": "/patch", "DELETE": "/delete"}
	status, err := c.Find("http/429")
	if err != nil {
		t.Fatal(err)
	}
	for method, path := range paths {
		mounts = append(mounts, generator.Mount{Status: status, Options: generator.Options{Method: method, Route: path, Handler: "on_" + path[1:]}})
	}
	for _, f := range frameworks {
		protection, ok := protections[f.Name]
		if !ok {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			app, err := f.App(mounts...)
			if err != nil {
				t.Fatal(err)
			}
			text := app[protection.file]
			if app[protection.file] = strings.Replace(text, protection.old, protection.new, 1); app[protection.file] == text {
				t.Fatalf("%s does not hold %s", protection.file, protection.old)
			}
			for _, s := range stands(t, f) {
				t.Run(s.Name, func(t *testing.T) { answersAll(t, f, s, app, paths) })
			}
		})
	}
}

func answersAll(t *testing.T, f *generator.Framework, s *conform.Stand, app, paths map[string]string) {
	dir := t.TempDir()
	for name, text := range app {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	name := f.ServerNames()[0]
	demandWhole(t, s, s.Check(f, name, dir))
	server, err := conform.Start(s, f.Tables().Serve[name].Command, dir, conform.StartLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	for method, path := range paths {
		reply, err := server.Ask(conform.Request{Method: method, Path: path}, conform.RequestLimit)
		if err != nil {
			t.Fatal(err)
		}
		if reply.Status != http.StatusTooManyRequests {
			t.Errorf("%s is answered with %d: %s", method, reply.Status, reply.Body)
		}
	}
}
