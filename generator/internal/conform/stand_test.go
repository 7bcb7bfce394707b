package conform

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestStandsAreTheFoldersWithADescription(t *testing.T) {
	dir := standFiles(t, map[string]string{
		"flask-3/stand.toml":   "framework = \"flask\"\npath = [\"bin\"]\nenv = { A = \"{stand}/a\" }",
		"express-5/stand.toml": "framework = \"express\"\nreplace = { \"5.1\" = \"5.2\" }",
		"flask-2/stand.new":    "framework = \"flask\"",
		"flask-1/bin/python3":  "",
		"stand.toml":           "framework = \"none\"",
	})
	stands, err := Stands(dir)
	if err != nil {
		t.Fatal(err)
	}
	got := make([]Stand, len(stands))
	for i, s := range stands {
		got[i] = *s
		got[i].dir = ""
	}
	want := []Stand{
		{Name: "express-5", Framework: "express", Replace: map[string]string{"5.1": "5.2"}},
		{Name: "flask-3", Framework: "flask", Path: []string{"bin"}, Env: map[string]string{"A": "{stand}/a"}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Stand{})); diff != "" {
		t.Error(diff)
	}
}

func TestAMissingFolderHasNoStands(t *testing.T) {
	stands, err := Stands(filepath.Join(t.TempDir(), "none"))
	if len(stands) > 0 || err != nil {
		t.Errorf("got %v, %v", stands, err)
	}
}

func TestAWrongDescriptionIsReportedWithItsPlace(t *testing.T) {
	for description, want := range map[string]string{
		"framework = \"flask\"\nserver = 1": "stand.toml:2: server",
		"framework = 1":                     "stand.toml:1",
		"framework":                         "stand.toml:1",
	} {
		dir := standFiles(t, map[string]string{"flask-3/stand.toml": description})
		if _, err := Stands(dir); err == nil || !strings.Contains(err.Error(), filepath.Join("flask-3", want)) {
			t.Errorf("%q: got %v", description, err)
		}
	}
}

func TestTheEnvironmentOfAStandGoesFirst(t *testing.T) {
	t.Setenv("PATH", "usual")
	t.Setenv("KEPT", "kept")
	t.Setenv("CHANGED", "before")
	s := &Stand{dir: "stands", Path: []string{"bin", "more/bin"}, Env: map[string]string{"CHANGED": "{stand}/lib:{stand}"}}
	cmd := s.command([]string{"program", "-x"}, "folder", "PORT=1")
	here := s.File(".")
	want := map[string]string{
		"PATH":    strings.Join([]string{filepath.Join(here, "bin"), filepath.Join(here, "more", "bin"), "usual"}, string(os.PathListSeparator)),
		"KEPT":    "kept",
		"CHANGED": here + "/lib:" + here,
		"PORT":    "1",
	}
	got := make(map[string]string)
	for _, variable := range cmd.Environ() {
		if name, value, _ := strings.Cut(variable, "="); want[name] != "" {
			got[name] = value
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if cmd.Dir != "folder" || !slices.Equal(cmd.Args[1:], []string{"-x"}) {
		t.Errorf("%s runs in %s", cmd.Args, cmd.Dir)
	}
}

func TestTheMachineHasItsOwnEnvironment(t *testing.T) {
	if diff := cmp.Diff(os.Environ(), Machine("flask").environ()); diff != "" {
		t.Error(diff)
	}
}

func TestAProgramIsLookedUpInTheStandFirst(t *testing.T) {
	dir := standFiles(t, map[string]string{"bin/both": "", "bin/tool/main": "", "more/both": "", "more/second": ""})
	s := &Stand{dir: dir, Path: []string{"bin", "more"}}
	for program, want := range map[string]string{
		"both":   filepath.Join(dir, "bin", "both"),
		"second": filepath.Join(dir, "more", "second"),
		"tool":   "tool", // a folder
		"java":   "java",
	} {
		if got := s.lookup(program); got != want {
			t.Errorf("%s is %s, want %s", program, got, want)
		}
	}
}

func TestAStandReplacesTextsInTheApp(t *testing.T) {
	s := &Stand{Name: "spring-3", Replace: map[string]string{"4.1.2": "3.5.16", "webmvc": "web"}}
	app := map[string]string{"pom.xml": "4.1.2 webmvc 4.1.2", "App.java": "webmvc", "README.md": "none"}
	if err := s.apply(app); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"pom.xml": "3.5.16 web 3.5.16", "App.java": "web", "README.md": "none"}, app); diff != "" {
		t.Error(diff)
	}
	delete(s.Replace, "webmvc")
	err := s.apply(app)
	if want := `stand spring-3 replaces "4.1.2", which the app does not hold`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestACommandThatFailsIsReportedWithItsOutput(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		role  string
		limit time.Duration
		want  string
	}{
		{"missing module", patience, ": exit status 3:\ncannot find module 'express'"},
		{"deaf", 5 * time.Second, ": not done within 5s:\nwaiting for the database"},
	} {
		if _, err := as(test.role, "").output([]string{self()}, t.TempDir(), test.limit); err == nil || err.Error() != self()+test.want {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
	if text, err := as("well", "").output([]string{self()}, t.TempDir(), patience); text != "nothing to do" || err != nil {
		t.Errorf("got %q, %v", text, err)
	}
}

func TestTheTailOfALongOutputIsItsEnd(t *testing.T) {
	if got := tail(" short\n"); got != "short" {
		t.Errorf("got %q", got)
	}
	if got := tail(strings.Repeat("a", 5000) + "end\n"); len(got) != 4003 || !strings.HasPrefix(got, "...a") || !strings.HasSuffix(got, "aend") {
		t.Errorf("got %d bytes, %q", len(got), got[:9])
	}
}

func standFiles(t *testing.T, files map[string]string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
