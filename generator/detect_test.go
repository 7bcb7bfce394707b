package generator_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// project writes files into a new folder that is a repository of its own.
func project(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	if err := os.Mkdir(filepath.Join(root, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func detected(t *testing.T, dir string) string {
	t.Helper()
	found, err := open(t).Detect(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range found {
		names = append(names, f.Name)
	}
	return strings.Join(names, " ")
}

func TestDetectReadsTheManifestsOfEachEcosystem(t *testing.T) {
	tests := map[string]struct{ file, text, want string }{
		"requirements":            {"requirements.txt", "# web\ngunicorn==23.0.0\nFlask==3.1.3\n", "flask"},
		"requirement with extras": {"requirements.txt", "fastapi[standard]>=0.115,<1 ; python_version > '3.9'\n", "fastapi"},
		"requirement from git":    {"requirements.txt", "django @ git+https://github.com/django/django@stable/5.2.x\n", "django"},
		"requirement by egg":      {"requirements.txt", "-e git+https://example.com/x.git#egg=flask\n", "flask"},
		"requirement and comment": {"requirements.txt", "Django~=5.2  # the LTS\r\n", "django"},
		"PEP 621":                 {"pyproject.toml", "[project]\nname = \"shop\"\ndependencies = [\n  \"fastapi>=0.115\",\n  \"uvicorn\",\n]\n", "fastapi"},
		"PEP 621 on one line":     {"pyproject.toml", "[project]\ndependencies = [\"Flask[async]~=3.0\", \"gunicorn\"]\n", "flask"},
		"Poetry":                  {"pyproject.toml", "[tool.poetry.dependencies]\npython = \"^3.12\"\ndjango = { version = \"^5.2\", extras = [\"argon2\"] }\n", "django"},
		"Pipfile":                 {"Pipfile", "[[source]]\nurl = \"https://packages.example/simple\"\n[packages]\nflask = \"*\"\n", "flask"},
		"package.json":            {"package.json", "{\n  \"name\": \"shop\",\n  \"dependencies\": {\n    \"express\": \"^5.1.0\"\n  }\n}\n", "express"},
		"package.json, minified":  {"package.json", `{"name":"shop","description":"C # and // more","dependencies":{"express":"^4"}}`, "express"},
		"Maven, as a parent": {"pom.xml",
			"<project>\n  <parent>\n    <groupId>org.springframework.boot</groupId>\n    <artifactId>spring-boot-starter-parent</artifactId>\n  </parent>\n</project>\n", "spring"},
		"Gradle":               {"build.gradle", "plugins {\n  id 'java'\n  id 'org.springframework.boot' version '3.5.0'\n}\n", "spring"},
		"Gradle, dependency":   {"build.gradle", "dependencies {\n  implementation \"org.springframework.boot:spring-boot-starter-web:3.5.0\"\n}\n", "spring"},
		"Gradle in Kotlin":     {"build.gradle.kts", "plugins {\n  id(\"org.springframework.boot\") version \"3.5.0\"\n}\n", "spring"},
		"Go":                   {"go.mod", "module example.com/shop\n\ngo 1.26\n", "go"},
		"Gemfile":              {"Gemfile", "source \"https://rubygems.org\"\n\ngem \"rails\", \"~> 8.0\"\n", "rails"},
		"Gemfile, in brackets": {"Gemfile", "gem('rails')\n", "rails"},
		"project of C#": {"src/Shop.csproj",
			"<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n", "aspnet"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			root := project(t, map[string]string{tt.file: tt.text})
			if got := detected(t, filepath.Join(root, filepath.Dir(tt.file))); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDetectIsNotMisledBy(t *testing.T) {
	tests := map[string]struct{ file, text string }{
		"an extension of Flask":      {"requirements.txt", "flask-cors==5.0\nFlask_Login\npytest.flask\n"},
		"an extension of Django":     {"pyproject.toml", "[project]\ndependencies = [\"djangorestframework\", \"django-environ\"]\n"},
		"middleware of Express":      {"package.json", "{\n  \"dependencies\": {\n    \"express-session\": \"^1.18\",\n    \"@types/express-serve\": \"1\"\n  }\n}\n"},
		"a plugin of Rails":          {"Gemfile", "gem \"rails-i18n\"\ngem \"railties\"\n"},
		"Spring without Boot":        {"pom.xml", "<groupId>org.springframework</groupId>\n<groupId>org.springframework.boot.experimental</groupId>\n"},
		"a C# program without a web": {"App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n"},
		"a C# worker":                {"App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Worker\" />\n"},
		"a comment":                  {"requirements.txt", "# flask\n  # Django is too large\nbottle\n"},
		"a comment behind a line":    {"requirements.txt", "bottle  # like flask\n"},
		"a comment in a Gemfile":     {"Gemfile", "#gem \"rails\"\ngem \"sinatra\" # no rails\n"},
		"a comment in Gradle":        {"build.gradle", "// id 'org.springframework.boot'\nid 'java' // not org.springframework.boot\n"},
		"a comment in XML":           {"pom.xml", "<project>\n<!--\n  <groupId>org.springframework.boot</groupId>\n-->\n</project>\n"},
		"another file":               {"README.md", "flask express rails\n"},
		"another file's name":        {"requirements.txt.bak", "flask\n"},
		"an empty file":              {"requirements.txt", ""},
		"a folder":                   {"requirements.txt/flask", "flask\n"},
		"a file below":               {"sub/requirements.txt", "flask\n"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := detected(t, project(t, map[string]string{tt.file: tt.text})); got != "" {
				t.Errorf("got %q, want none", got)
			}
		})
	}
}

func TestDetectTakesTheNearestFolder(t *testing.T) {
	root := project(t, map[string]string{
		"go.mod":                     "module x\n",
		"web/package.json":           `{"dependencies": {"express": "5"}}`,
		"web/src/x.js":               "",
		"api/requirements.txt":       "fastapi\nflask\n",
		"api/package.json":           `{"dependencies": {"express": "5"}}`,
		"odd [a]*?/requirements.txt": "django\n",
		"odd [a]*?/deeper/empty/x":   "",
		"module/.git/HEAD":           "ref: refs/heads/main\n",
		"module/src/x.py":            "",
		"tools/requirements.txt":     "bottle\n",
	})
	for dir, want := range map[string]string{
		".": "go", "web": "express", "web/src": "express", "api": "flask fastapi express", "tools": "go",
		"odd [a]*?": "django", "odd [a]*?/deeper/empty": "django", "module": "", "module/src": "",
	} {
		if got := detected(t, filepath.Join(root, filepath.FromSlash(dir))); got != want {
			t.Errorf("%s: got %q, want %q", dir, got, want)
		}
	}
}

func TestDetectStopsAtTheRootOfARepositoryThatIsAWorktree(t *testing.T) {
	root := project(t, map[string]string{"requirements.txt": "flask\n", "tree/.git": "gitdir: ../.git/worktrees/tree\n", "tree/src/x": ""})
	if got := detected(t, filepath.Join(root, "tree", "src")); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestDetectReadsNoHugeManifest(t *testing.T) {
	text := "flask\n" + strings.Repeat("#", 4<<20)
	if got := detected(t, project(t, map[string]string{"requirements.txt": text})); got != "" {
		t.Errorf("got %q", got)
	}
}
