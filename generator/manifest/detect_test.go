package manifest_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func testFolders(t *testing.T, root string, folders map[string]string) {
	t.Helper()
	for dir, want := range folders {
		if got := detected(t, filepath.Join(root, filepath.FromSlash(dir))); got != want {
			t.Errorf("%s: got %q, want %q", dir, got, want)
		}
	}
}

func TestTheNearestFolderWithAManifestDecides(t *testing.T) {
	testFolders(t, repository(t, `
-- Gemfile --
gem "rails"
-- app/models/x.rb --
-- web/package.json --
{"dependencies": {"express": "5"}}
-- web/src/x.js --
-- web/esm/package.json --
{"type": "module"}
-- api/requirements.txt --
fastapi
flask
-- api/package.json --
{"dependencies": {"express": "5"}}
-- api/tool/pyproject.toml --
[tool.ruff]
line-length = 88
-- api/core/setup.py --
from fastapi import FastAPI


def setup(app: FastAPI):
    app.setup_done = app.setup
-- api/packed/setup.py --
import setuptools

setuptools.setup(name="packed")
-- api/lint/setup.cfg --
[flake8]
max-line-length = 88
-- odd [a]*?/requirements.txt --
django
-- odd [a]*?/deeper/empty/x --
-- module/.git/HEAD --
ref: refs/heads/main
-- module/src/x.py --
-- tools/requirements.txt --
bottle
-- tools/src/x.py --
-- rust/Cargo.toml --
[package]
-- front/package.json --
{"name": "front"}
`), map[string]string{
		".": "rails", "app/models": "rails", "web": "express", "web/src": "express", "web/esm": "express",
		"api": "flask fastapi express", "api/tool": "flask fastapi express", "api/lint": "flask fastapi express",
		"api/core": "flask fastapi express", "api/packed": "",
		"odd [a]*?": "django", "odd [a]*?/deeper/empty": "django", "not/there": "rails",
		"module": "", "module/src": "", "tools": "", "tools/src": "", "rust": "", "front": "",
	})
}

func TestTheRootOfAMonorepoNamesWhatIsBelow(t *testing.T) {
	testFolders(t, repository(t, `
-- package.json --
{"private": true, "name": "root", "workspaces": ["services/*"], "devDependencies": {"turbo": "2"}}
-- docs/intro.md --
-- services/api/pyproject.toml --
[project]
dependencies = ["fastapi"]
-- services/api/plugin/requirements.txt --
django
-- services/web/package.json --
{"dependencies": {"express": "5"}}
-- services/web/node_modules/x/package.json --
{"dependencies": {"express": "5"}}
-- services/nest/package.json --
{"dependencies": {"@nestjs/core": "11", "express": "5"}}
-- services/shop/Shop.csproj --
<Project Sdk="Microsoft.NET.Sdk.Web" />
-- tests/Gemfile --
gem "rails"
-- examples/flask/requirements.txt --
flask
-- venv/pyvenv.cfg --
-- submodule/.git --
gitdir: ../.git/modules/submodule
-- submodule/pom.xml --
<project><parent><groupId>org.springframework.boot</groupId></parent></project>
`), map[string]string{
		".": "fastapi express aspnet", "services": "fastapi express aspnet", "services/nest": "", "services/api": "fastapi", "docs": "",
	})
}

func TestAWorkspaceOfGoNamesItsModules(t *testing.T) {
	testFolders(t, repository(t, `
-- go.work --
use ./a
use ./b
-- a/go.mod --
module a
-- a/main.go --
package main

import "net/http"

var s http.Server
-- b/go.mod --
module b
-- b/main.go --
package main
`), map[string]string{".": "go", "a": "go", "b": ""})
}

func TestDetectionStopsAtTheRootOfAWorktree(t *testing.T) {
	testFolders(t, repository(t, `
-- requirements.txt --
flask
-- tree/.git --
gitdir: ../.git/worktrees/tree
-- tree/src/x --
`), map[string]string{"tree/src": ""})
}

func TestAFolderInNoRepositoryIsSearchedWhereItIsAProject(t *testing.T) {
	root := t.TempDir()
	write(t, root, `
-- a/requirements/web.txt --
-r ../requirements.txt
-- a/requirements.txt --
flask
-- a/src/x --
-- b/package.json --
{"dependencies": {"express": "5"}}
-- mono/pnpm-workspace.yaml --
packages: ["*"]
-- mono/c/Gemfile --
gem "rails"
`)
	testFolders(t, root, map[string]string{".": "", "a/src": "flask", "b": "express", "mono": "rails"})
}

func TestLinksLeadNotOutOfTheRepository(t *testing.T) {
	outside := t.TempDir()
	write(t, outside, "-- requirements.txt --\nflask\n")
	root := repository(t, "-- inside/deps.txt --\ndjango\n-- include/requirements.txt --\n-r ../../"+filepath.Base(outside)+"/requirements.txt\nbottle\n")
	for dir, target := range map[string]string{
		"out": filepath.Join(outside, "requirements.txt"), "in": filepath.Join("..", "inside", "deps.txt"), "none": "missing.txt", "loop": "requirements.txt",
	} {
		if err := os.Mkdir(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(target, filepath.Join(root, dir, "requirements.txt")); err != nil {
			t.Skip(err)
		}
	}
	testFolders(t, root, map[string]string{"out": "", "in": "django", "none": "", "loop": "", "include": ""})
}

func TestWhatIsNoFileIsNotRead(t *testing.T) {
	root := repository(t, "-- folder/requirements.txt/flask --\nflask\n-- device/x --\n")
	if runtime.GOOS != "windows" {
		if err := os.Symlink("/dev/zero", filepath.Join(root, "device", "requirements.txt")); err != nil {
			t.Fatal(err)
		}
	}
	testFolders(t, root, map[string]string{"folder": "", "device": ""})

	// A pipe would make the program wait for good.
	if err := exec.Command("mkfifo", filepath.Join(root, "pipe")).Run(); err != nil {
		t.Skip(err)
	}
	write(t, root, "-- piped/x --\n")
	if err := os.Symlink(filepath.Join("..", "pipe"), filepath.Join(root, "piped", "requirements.txt")); err != nil {
		t.Fatal(err)
	}
	testFolders(t, root, map[string]string{"piped": ""})
}

func TestHugeFilesAreNotRead(t *testing.T) {
	root := repository(t, "-- requirements.txt --\nflask\n"+strings.Repeat("# more\n", 200_000))
	testFolders(t, root, map[string]string{".": ""})
}

func TestManifestsNestedWithoutEndAreRefused(t *testing.T) {
	deep := strings.Repeat("[", 500_000)
	for name, text := range map[string]string{
		"package.json": deep, "pyproject.toml": "[project]\ndependencies = " + deep, "pom.xml": strings.Repeat("<a>", 300_000),
		"build.gradle": strings.Repeat("a{", 100_000), "Gemfile": strings.Repeat("if x\n", 100_000), "setup.py": "install_requires=" + deep,
	} {
		t.Run(name, func(t *testing.T) {
			testFolders(t, repository(t, "-- "+name+" --\n"+text+"\n"), map[string]string{".": ""})
		})
	}
}
