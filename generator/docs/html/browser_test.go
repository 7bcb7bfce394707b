package html_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// stand is where .ci/frameworks installs what drives a browser.
var stand = filepath.Join("..", "..", "..", ".frameworks", "browser")

// TestTheSiteInABrowser leaves pictures of pages in the folder that
// STATUSMITH_PICTURES names.
func TestTheSiteInABrowser(t *testing.T) {
	run := filepath.Join("testdata", "browser", "run.mjs")
	toolchain.Need(t, "browser", "node", run, stand)
	site := t.TempDir()
	for name, content := range build(t, plan{locales: []string{"en", "vi", "ar"}}) {
		file := filepath.Join(site, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	arguments := []string{run, stand, site}
	if pictures := os.Getenv("STATUSMITH_PICTURES"); pictures != "" {
		arguments = append(arguments, pictures)
	}
	out, err := exec.Command("node", arguments...).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
