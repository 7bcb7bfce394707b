package worktree

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// An index is replaced as a whole, but a disk may be full and a file no index.
func TestAnIndexThatIsCutOffIsAnError(t *testing.T) {
	toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
	dir := t.TempDir()
	for _, name := range []string{"a", "a/b" + strings.Repeat("c", 200), "a/b", "a.b", "é"} {
		name = filepath.Join(dir, filepath.Dir(name), "file"+filepath.Base(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	git := func(args ...string) []byte {
		t.Helper()
		out, err := askGit(dir, args...)
		if err != nil {
			t.Fatalf("git %v: %v", args, err)
		}
		return out
	}
	git("init", "--quiet")
	for _, version := range []string{"2", "3", "4"} {
		git("add", ".")
		if version == "3" {
			git("rm", "--quiet", "--cached", "filea")
			git("add", "--intent-to-add", "filea")
		}
		git("update-index", "--index-version", version)
		whole, err := os.ReadFile(filepath.Join(dir, ".git", "index"))
		if err != nil {
			t.Fatal(err)
		}
		x, err := parseIndex(whole, 20)
		if err != nil {
			t.Fatalf("version %s: %v", version, err)
		}
		if got, want := bytes.Join(append(x, nil), []byte{0}), git("ls-files", "-z"); !bytes.Equal(got, want) {
			t.Errorf("version %s holds %q, git says %q", version, got, want)
		}
		for size := range whole {
			if x, err := parseIndex(whole[:size], 20); err == nil && len(x) != 5 {
				t.Fatalf("version %s, cut to %d bytes of %d: %q", version, size, len(whole), x)
			}
		}
	}
}
