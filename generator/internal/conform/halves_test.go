package conform_test

import (
	"fmt"
	"strings"
)

// pythonWith is a python3 that has some modules. The server of the framework
// ends with exit status 7, which is how these tests see that it was started.
func pythonWith(printed string, modules ...string) string {
	script := "case \"$*\" in\n*'-m '*) exit 7;;\n"
	for _, m := range []string{"flask", "django", "fastapi", "gunicorn", "uvicorn"} {
		has := fmt.Sprintf("echo \"ModuleNotFoundError: No module named '%s'\" >&2; exit 1", m)
		for _, module := range modules {
			if name, version, _ := strings.Cut(module, " "); name == m {
				has = "echo " + printed + " " + m + " " + version
			}
		}
		script += "*' " + m + ".'*|*' " + m + ";'*) " + has + ";;\n"
	}
	return script + "*) echo the versions;;\nesac"
}

// nodeAt is a node that finds Express as Node does: in a node_modules of the
// current folder or of one above it.
const nodeAt = `case "$*" in "app.js") exit 7;; esac
at=$PWD
while [ -n "$at" ]; do
  [ -d "$at/node_modules/express" ] && { echo "Express 5.1.0, Node 22.1.0"; exit; }
  at=${at%/*}
done
echo "Error: Cannot find module 'express'" >&2
exit 1`

// mavenThat is a mvn whose build says something and fails.
func mavenThat(says string) string {
	return "case \"$*\" in\n*--version*) echo 'Apache Maven 3.9.9'; echo 'Java version: 21.0.5, vendor: Any';;\n" +
		"*) echo '[INFO] Scanning'; echo '" + says + "'; exit 1;;\nesac"
}

func dotnetWith(sdk, runtime, publish string) string {
	return "case $1 in\n--version) " + sdk + ";;\n--list-runtimes) echo '" + runtime + " [/usr/share/dotnet]';;\n" +
		"publish) " + publish + ";;\n*) exit 7;;\nesac"
}

const (
	started = "failed: on the versions: the server ended (exit status 7):"
	whole   = "Microsoft.AspNetCore.App 10.0.1"
)

// halves are machines that have a part of what a framework needs, or, to show
// the difference, all of it. The outcomes are those of the framework itself,
// "", and of its servers.
var halves = []struct {
	name, framework string
	programs        map[string]string
	outcomes        map[string]string // beginnings
}{
	{"nothing at all", "flask", nil, map[string]string{"": "skipped: exec: \"python3\": executable file not found"}},
	{"a shim of pyenv", "flask", map[string]string{"python3": "echo 'pyenv: python3: command not found' >&2; exit 127"},
		map[string]string{"": "skipped: python3 -c"}},
	{"a python3 that says something else", "django", map[string]string{"python3": "echo Python was not found"},
		map[string]string{"": "skipped: python3 -c"}},
	{"Flask without gunicorn", "flask", map[string]string{"python3": pythonWith("Flask 3.1.3 Python 3.12.1", "flask")},
		map[string]string{"": "ran", "gunicorn": "skipped: python3 -c"}},
	{"Flask and gunicorn", "flask", map[string]string{"python3": pythonWith("Flask 3.1.3 Python 3.12.1", "flask", "gunicorn 23.0")},
		map[string]string{"": "ran", "gunicorn": started}},
	{"Flask and a gunicorn that is too old", "flask", map[string]string{"python3": pythonWith("Flask 3.1.3 Python 3.12.1", "flask", "gunicorn 19.9")},
		map[string]string{"": "ran", "gunicorn": "skipped: python3 -c"}},
	{"a Flask that is too old", "flask", map[string]string{"python3": pythonWith("Flask 1.1.2 Python 3.9.2", "flask", "gunicorn 23.0")},
		map[string]string{"": "skipped: python3 -c"}},
	{"gunicorn without Flask", "flask", map[string]string{"python3": pythonWith("Python 3.12.1", "gunicorn 23.0")},
		map[string]string{"": "skipped: python3 -c"}},
	{"Django without a server", "django", map[string]string{"python3": pythonWith("Django 5.2 Python 3.12.1", "django")},
		map[string]string{"": "ran", "gunicorn": "skipped: python3 -c", "uvicorn": "skipped: python3 -c"}},
	{"Django without uvicorn", "django", map[string]string{"python3": pythonWith("Django 5.2 Python 3.12.1", "django", "gunicorn 23.0")},
		map[string]string{"": "ran", "gunicorn": started, "uvicorn": "skipped: python3 -c"}},
	{"Django without gunicorn", "django", map[string]string{"python3": pythonWith("Django 5.2 Python 3.12.1", "django", "uvicorn 0.34")},
		map[string]string{"": "ran", "gunicorn": "skipped: python3 -c", "uvicorn": started}},
	{"FastAPI without uvicorn", "fastapi", map[string]string{"python3": pythonWith("fastapi 0.115.0 Python 3.12.1", "fastapi", "gunicorn 23.0")},
		map[string]string{"": "ran", "uvicorn": "skipped: python3 -c"}},

	{"Express above the checkout only", "express", map[string]string{"node": nodeAt}, map[string]string{"": "skipped: node -e"}},
	{"a shim of asdf", "express", map[string]string{"node": "echo 'No version is set for command node'; exit 126"},
		map[string]string{"": "skipped: node -e"}},
	{"a node that is another program", "express", map[string]string{"node": "echo 'LinuxNode v0.3.2'"}, map[string]string{"": "skipped: node -e"}},
	{"a node that is too old", "express", map[string]string{"node": "echo 'Express 4.18.2, Node 16.20.2'"},
		map[string]string{"": "skipped: node -e"}},

	{"Rails without puma", "rails", map[string]string{"ruby": "echo 'Rails 8.0.1, Ruby 3.3.6'"},
		map[string]string{"": "ran", "puma": "skipped: exec: \"puma\": executable file not found"}},
	{"Rails and a shim of puma", "rails", map[string]string{"ruby": "echo 'Rails 8.0.1, Ruby 3.3.6'", "puma": "echo 'rbenv: puma: command not found' >&2; exit 127"},
		map[string]string{"": "ran", "puma": "skipped: puma --version"}},
	{"a shim of rbenv", "rails", map[string]string{"ruby": "echo 'rbenv: version `3.3.0 is not installed' >&2; exit 1"},
		map[string]string{"": "skipped: ruby -e"}},
	{"the Ruby of a Mac without Rails", "rails", map[string]string{"ruby": "echo '<internal>: cannot load such file -- rails (LoadError)' >&2; exit 1"},
		map[string]string{"": "skipped: ruby -e"}},

	{"Maven without a network", "spring", map[string]string{"mvn": mavenThat("[FATAL] Non-resolvable parent POM: Could not transfer artifact a:b from/to central: repo.maven.apache.org: Name or service not known")},
		map[string]string{"": "skipped: mvn --quiet --batch-mode package: [FATAL] Non-resolvable parent POM"}},
	{"Maven that remembers that there was no network", "spring", map[string]string{"mvn": mavenThat("a:b failed to transfer from https://repo.maven.apache.org during a previous attempt")},
		map[string]string{"": "skipped: mvn --quiet --batch-mode package: a:b failed"}},
	{"Maven that is told to be offline", "spring", map[string]string{"mvn": mavenThat("Cannot access central in offline mode and the artifact a:b has not been downloaded")},
		map[string]string{"": "skipped: mvn --quiet --batch-mode package: Cannot access"}},
	{"Maven and a JRE", "spring", map[string]string{"mvn": mavenThat("No compiler is provided in this environment. Perhaps you are running on a JRE?")},
		map[string]string{"": "skipped: mvn --quiet --batch-mode package: No compiler"}},
	{"Maven and code that is wrong", "spring", map[string]string{"mvn": mavenThat("[ERROR] App.java: cannot find symbol")},
		map[string]string{"": "failed: mvn --quiet --batch-mode package: exit status 1:"}},
	{"Maven on an old Java", "spring", map[string]string{"mvn": "echo 'Apache Maven 3.9.9'; echo 'Java version: 11.0.2'"},
		map[string]string{"": "skipped: mvn --batch-mode --version: Java version 11.0.2 is older than 17"}},
	{"Maven without a java", "spring", map[string]string{"mvn": "echo 'Apache Maven 3.9.9'; echo 'Java version: 21'"},
		map[string]string{"": "ran", "tomcat": "skipped: exec: \"java\": executable file not found"}},
	{"Maven and the java of a bare Mac", "spring", map[string]string{"mvn": "echo 'Apache Maven 3.9.9'; echo 'Java version: 21'",
		"java": "echo 'Unable to locate a Java Runtime.' >&2; exit 1"},
		map[string]string{"": "ran", "tomcat": "skipped: java -XshowSettings"}},

	{"a .NET runtime without SDK", "aspnet", map[string]string{"dotnet": dotnetWith("echo No .NET SDKs were found.; exit 145", whole, "exit 1")},
		map[string]string{"": "skipped: dotnet --version: exit status 145:"}},
	{"an SDK of .NET that is too old", "aspnet", map[string]string{"dotnet": dotnetWith("echo 7.0.404", whole, "exit 1")},
		map[string]string{"": "skipped: dotnet --version: SDK 7.0.404 is older than 8"}},
	{"an SDK of .NET that knows no such target", "aspnet", map[string]string{"dotnet": dotnetWith("echo 10.0.100",
		whole, "echo 'error NETSDK1045: The current .NET SDK does not support targeting .NET 10.0.'; exit 1")},
		map[string]string{"": "skipped: dotnet publish --output bin/app: error NETSDK1045"}},
	{"an SDK of .NET without a network", "aspnet", map[string]string{"dotnet": dotnetWith("echo 10.0.100",
		whole, "echo 'error NU1301: Unable to load the service index'; exit 1")},
		map[string]string{"": "skipped: dotnet publish --output bin/app: error NU1301"}},
	{"an SDK of .NET without ASP.NET", "aspnet", map[string]string{"dotnet": dotnetWith("echo 10.0.100", "Microsoft.NETCore.App 10.0.1", "exit 0")},
		map[string]string{"": "ran", "kestrel": "skipped: dotnet --list-runtimes: prints no version of Microsoft.AspNetCore.App"}},
	{"an SDK of .NET", "aspnet", map[string]string{"dotnet": dotnetWith("echo 10.0.100", whole, "exit 0")},
		map[string]string{"": "ran", "kestrel": "failed: on 10.0.100: the server ended (exit status 7):"}},

	{"a go that is too old", "go", map[string]string{"go": "echo go version go1.21.3 linux/amd64"},
		map[string]string{"": "skipped: go version: go 1.21.3 is older than 1.22"}},
}
