package manifest_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/manifest"
)

func TestARuleMayNameAVersion(t *testing.T) {
	rules := []manifest.Rule{{Name: "one", Uses: []string{"pypi:flask@1", "maven:org.springframework.boot@1", "pypi:django@3.1", "npm:express@3", "gems:rails@4"}}}
	for name, s := range map[string]shape{
		"pinned with pip":              {"-- requirements.txt --\nFlask==1.1.4 --hash=sha256:00\n", "one"},
		"pinned with a marker":         {"-- requirements.txt --\nflask [async] == 1.0 ; python_version < \"3.12\"\n", "one"},
		"any of the major version":     {"-- requirements.txt --\nflask==1.*\n", "one"},
		"compatible with a version":    {"-- pyproject.toml --\n[project]\ndependencies = [\"flask ~= 1.1\"]\n", "one"},
		"a caret of Poetry":            {"-- pyproject.toml --\n[tool.poetry.dependencies]\nflask = \"^1.1\"\n", "one"},
		"a table of Poetry":            {"-- pyproject.toml --\n[tool.poetry.dependencies]\nflask = {version = \"1.1.4\", extras = [\"async\"]}\n", "one"},
		"below the next one":           {"-- requirements.txt --\nFlask>=1.1,<2\n", "one"},
		"below the next one in full":   {"-- requirements.txt --\nFlask<2.0.0,>=1.1\n", "one"},
		"below a minor version":        {"-- requirements.txt --\nflask < 1.5\n", "one"},
		"up to a version":              {"-- requirements.txt --\nflask<=1.1\n", "one"},
		"below a later one":            {"-- requirements.txt --\nflask>=1.1,<4\n", ""},
		"another major version":        {"-- requirements.txt --\nflask==11.0\n", ""},
		"any version from one on":      {"-- requirements.txt --\nflask>=1.1\n", ""},
		"none in Pipfile":              {"-- Pipfile --\n[packages]\nflask = \"*\"\n", ""},
		"one in a comment":             {"-- requirements.txt --\nflask # not ==1.1\n", ""},
		"below a minor version of it":  {"-- requirements.txt --\nDjango>=2.2,<3.2\n", "one"},
		"up to a patch of a minor one": {"-- requirements.txt --\nDjango<3.1.5\n", "one"},
		"patches of a minor version":   {"-- requirements.txt --\nDjango~=3.1.2\n", "one"},
		"a minor version with a star":  {"-- requirements.txt --\nDjango==3.1.*\n", "one"},
		"a minor version or later":     {"-- requirements.txt --\nDjango~=3.1\n", ""},
		"a caret of a minor version":   {"-- pyproject.toml --\n[tool.poetry.dependencies]\ndjango = \"^3.1\"\n", ""},
		"a tilde of a minor version":   {"-- pyproject.toml --\n[tool.poetry.dependencies]\ndjango = \"~3.1\"\n", "one"},
		"another minor version":        {"-- requirements.txt --\nDjango==3.10\n", ""},
		"an address":                   {"-- requirements.txt --\nflask @ https://example.org/flask.zip?v=1\n", ""},
		"a range of Poetry":            {"-- pyproject.toml --\n[tool.poetry.dependencies]\nflask = \">=1.0,<2.0\"\n", "one"},
		"in brackets":                  {"-- setup.cfg --\n[options]\ninstall_requires =\n  flask (<2)\n", "one"},
		"a version of npm":             {"-- package.json --\n{\"dependencies\": {\"express\": \"3.x\"}}\n", "one"},
		"a caret of npm":               {"-- package.json --\n{\"dependencies\": {\"express\": \"^3.21.2\"}}\n", "one"},
		"a range of npm":               {"-- package.json --\n{\"dependencies\": {\"express\": \">=3.0 <4\"}}\n", "one"},
		"a choice of npm":              {"-- package.json --\n{\"dependencies\": {\"express\": \"^3 || ^4\"}}\n", ""},
		"from one to another of npm":   {"-- package.json --\n{\"dependencies\": {\"express\": \"3.0.0 - 4.21.0\"}}\n", ""},
		"a later version of npm":       {"-- package.json --\n{\"dependencies\": {\"express\": \">=3\"}}\n", ""},
		"an alias of npm":              {"-- package.json --\n{\"dependencies\": {\"web\": \"npm:express@~3.4\"}}\n", "one"},
		"the latest of npm":            {"-- package.json --\n{\"dependencies\": {\"express\": \"latest\"}}\n", ""},
		"an address of npm":            {"-- package.json --\n{\"dependencies\": {\"express\": \"github:a/express#3\"}}\n", ""},
		"a gem":                        {"-- Gemfile --\ngem \"rails\", \"~> 4.2\"\n", "one"},
		"a gem of one version":         {"-- Gemfile --\ngem(\"rails\", \"4.2.11\", require: \"rails/all\")\n", "one"},
		"a gem below a version":        {"-- Gemfile --\ngem \"rails\", [\">= 4\", \"< 5\"]\n", "one"},
		"a gem of any version":         {"-- Gemfile --\ngem \"rails\", require: \"4\"\n", ""},
		"a later gem":                  {"-- Gemfile --\ngem \"rails\", \"~> 7.1\"\n", ""},
		"the parent of Maven":          {"-- pom.xml --\n<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>\n1.5.22.RELEASE</version></parent></project>\n", "one"},
		"a property of Maven":          {"-- pom.xml --\n<project><parent><groupId>org.springframework.boot</groupId><artifactId>p</artifactId><version>${one}</version></parent></project>\n", ""},
		"a plugin of Gradle":           {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot' version '1.5.22'\n}\n", "one"},
		"a plugin in Kotlin":           {"-- build.gradle.kts --\nplugins {\n  id(\"org.springframework.boot\") version \"1.5.22\"\n}\n", "one"},
		"a dependency of Gradle":       {"-- build.gradle --\ndependencies {\n  implementation 'org.springframework.boot:spring-boot-starter-web:1.5.22'\n}\n", "one"},
		"a later plugin of Gradle":     {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot' version '3.5.0'\n}\n", ""},
		"a plugin without a version":   {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot'\n  id 'java' version '1.5'\n}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, found := range manifest.Detect(repository(t, s.files), rules) {
				got += found
			}
			if got != s.want {
				t.Errorf("got %q, want %q", got, s.want)
			}
		})
	}
}
