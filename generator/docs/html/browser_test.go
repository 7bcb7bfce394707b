package html_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// TestTheSiteInABrowser leaves pictures of pages in the folder that
// STATUSMITH_PICTURES names.
func TestTheSiteInABrowser(t *testing.T) {
	toolchain.SkipShort(t)
	run, stand := filepath.Join("testdata", "browser", "run.mjs"), browserStand(t)
	if err := (toolchain.Tool{Command: []string{"node", run, stand}}).Check(); err != nil {
		t.Fatalf("%s is not complete: %v", stand, err)
	}
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

// browserStand returns where .ci/frameworks has installed what drives a
// browser. What Node finds elsewhere, such as above this repository, will not
// do.
func browserStand(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(toolchain.StandsDir(), "browser")
	if _, err := os.Stat(filepath.Join(dir, "stand.toml")); err != nil {
		toolchain.Lack(t, errors.New("there is no browser that .ci/frameworks has installed"), "browser")
	}
	return dir
}
