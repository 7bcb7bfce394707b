package manifest_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/manifest"
)

func TestARuleMayNameAMajorVersion(t *testing.T) {
	rules := []manifest.Rule{{Name: "one", Uses: []string{"pypi:flask@1", "maven:org.springframework.boot@1"}}}
	for name, s := range map[string]shape{
		"pinned with pip":            {"-- requirements.txt --\nFlask==1.1.4 --hash=sha256:00\n", "one"},
		"pinned with a marker":       {"-- requirements.txt --\nflask [async] == 1.0 ; python_version < \"3.12\"\n", "one"},
		"any of the major version":   {"-- requirements.txt --\nflask==1.*\n", "one"},
		"compatible with a version":  {"-- pyproject.toml --\n[project]\ndependencies = [\"flask ~= 1.1\"]\n", "one"},
		"a caret of Poetry":          {"-- pyproject.toml --\n[tool.poetry.dependencies]\nflask = \"^1.1\"\n", "one"},
		"a table of Poetry":          {"-- pyproject.toml --\n[tool.poetry.dependencies]\nflask = {version = \"1.1.4\", extras = [\"async\"]}\n", "one"},
		"below the next one":         {"-- requirements.txt --\nFlask>=1.1,<2\n", "one"},
		"below the next one in full": {"-- requirements.txt --\nFlask<2.0.0,>=1.1\n", "one"},
		"below a minor version":      {"-- requirements.txt --\nflask < 1.5\n", "one"},
		"up to a version":            {"-- requirements.txt --\nflask<=1.1\n", "one"},
		"below a later one":          {"-- requirements.txt --\nflask>=1.1,<4\n", ""},
		"another major version":      {"-- requirements.txt --\nflask==11.0\n", ""},
		"any version from one on":    {"-- requirements.txt --\nflask>=1.1\n", ""},
		"none in Pipfile":            {"-- Pipfile --\n[packages]\nflask = \"*\"\n", ""},
		"one in a comment":           {"-- requirements.txt --\nflask # not ==1.1\n", ""},
		"the parent of Maven":        {"-- pom.xml --\n<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>\n1.5.22.RELEASE</version></parent></project>\n", "one"},
		"a property of Maven":        {"-- pom.xml --\n<project><parent><groupId>org.springframework.boot</groupId><artifactId>p</artifactId><version>${one}</version></parent></project>\n", ""},
		"a plugin of Gradle":         {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot' version '1.5.22'\n}\n", "one"},
		"a plugin in Kotlin":         {"-- build.gradle.kts --\nplugins {\n  id(\"org.springframework.boot\") version \"1.5.22\"\n}\n", "one"},
		"a dependency of Gradle":     {"-- build.gradle --\ndependencies {\n  implementation 'org.springframework.boot:spring-boot-starter-web:1.5.22'\n}\n", "one"},
		"a later plugin of Gradle":   {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot' version '3.5.0'\n}\n", ""},
		"a plugin without a version": {"-- build.gradle --\nplugins {\n  id 'org.springframework.boot'\n  id 'java' version '1.5'\n}\n", ""},
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
