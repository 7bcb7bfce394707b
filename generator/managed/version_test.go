package managed_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/managed"
)

func TestAVersionThatMayNotWriteLeavesFilesAsTheyAre(t *testing.T) {
	t.Chdir(t.TempDir())
	const stale = "# statusmith:begin http/404 flask\n# statusmith:end\n"
	files := map[string]string{"new/statusmith.toml": "required = \">=1.5\"\n", "new/a.py": stale, "old/a.py": stale}
	for _, dir := range []string{"new", "old", ".git"} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range files {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	g, err := statusmith.Open()
	if err != nil {
		t.Fatal(err)
	}
	open := func(*managed.Project) (*generator.Generator, error) { return g, nil }
	r := managed.New(g, managed.WithVersion("v1.4.2"), managed.WithOpener(open))

	const want = "versions >=1.5 of statusmith may write here, and this is v1.4.2"
	_, err = r.Copy(context.Background(), managed.Copy{Selection: "404", Framework: "flask", File: "new/b.py"})
	if err == nil || !strings.Contains(err.Error(), "statusmith.toml:1: required: "+want) {
		t.Errorf("copy: got %v", err)
	}
	_, err = r.Update(context.Background(), managed.Keep, ".")
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("update: got %v", err)
	}
	if text, _ := os.ReadFile("new/a.py"); string(text) != stale {
		t.Errorf("the file became %s", text)
	}
	if text, _ := os.ReadFile("old/a.py"); string(text) == stale {
		t.Error("the file of another project was left out")
	}
	if _, err := os.Stat("new/b.py"); err == nil {
		t.Error("a file was made")
	}
	if found, err := r.Check(context.Background(), "new"); err != nil || len(found) != 1 {
		t.Errorf("check: got %v, %v", found, err)
	}
}
