package worktree_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// names make up the paths that patterns are tried on.
var names = []string{
	"a", "b", "build", "a.log", "keep.log", "foo.py", "[x]", "x", "sp ace", "end ", "#hash", "!bang", `back\slash`,
	"debug1.txt", "debug9.txt", "debugA.txt", ".hidden", "doc", "résumé",
}

// patterns that git's own tests and manual have, and some that nobody writes.
var ignoreFiles = []string{
	"*.log\n!keep.log\n", "/a\n", "a/\n", "build/\n!build/\n", "doc/*.log\n", "/doc/**/a\n", "**/b\n", "a/**\n", "**/a/b\n",
	"a/**/b\n", "a**b\n", "foo.*\n", "*\n!*/\n!*.py\n", "debug[0-5].txt\n", "debug[!0-9].txt\n", "debug[[:digit:]].txt\n",
	"debug[^a-z].txt\n", `\#hash` + "\n", `\!bang` + "\n", "#hash\n", "!bang\n", "end \n", `end\ ` + "\n", "sp ace   \n",
	`back\\slash` + "\n", `\[x]` + "\n", "[x]\n", "[[]x]\n", "[]x]\n", "[x\n", "?\n", "*\n", "**\n", "/**\n", "**/\n", "/*/\n", "/*\n!/doc\n",
	"a//b\n", "//a\n", "/\n", "!\n", "a/b/\n", "doc/a\n!doc/a/b\n", "doc\r\n*.py\r\n", "\ufeffa\n", "a\\\n", "*a*\n", ".*\n", "**/*.log/\n",
	"doc/**/\n", "doc/**/b\n", "a*/b\n", "*/b\n", "*/*/b\n", "r*sum*\n", "résumé\n", "debug[0-9.txt\n", "debug[a-].txt\n", "debug[\\]9].txt\n",
}

func TestSearchIgnoresWhatGitIgnores(t *testing.T) {
	git(t)
	tree(t)
	for _, ignore := range ignoreFiles {
		t.Run(strings.TrimSpace(ignore), func(t *testing.T) {
			write(t, ".gitignore", ignore)
			compare(t, ".")
		})
	}
}

func TestSearchIgnoresWhatGitIgnoresByAnyPattern(t *testing.T) {
	git(t)
	tree(t)
	pieces := []string{"*", "**", "?", "/", "a", "b", "doc", "[a-d]", "[!a]", "!", "\\", ".", "log", "debug", "1", " ", "[", "]", "x", "\n", "-"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 150 {
		var ignore strings.Builder
		for range 1 + random.IntN(12) {
			ignore.WriteString(pieces[random.IntN(len(pieces))])
		}
		t.Run(ignore.String(), func(t *testing.T) {
			write(t, ".gitignore", ignore.String())
			compare(t, ".")
		})
	}
}

// As git init sets it on macOS and Windows.
func TestPatternsAreInLettersOfAnyCaseWhereGitSaysSo(t *testing.T) {
	git(t)
	tree(t)
	write(t, "Doc/A/x.PY", word)
	write(t, "RÉSUMÉ", word)
	run(t, nil, "config", "core.ignoreCase", "true")
	for _, ignore := range []string{"DOC/\n", "*.py\n", "*.PY\n", "/doc/a\n", "/DOC/**/X.*\n", "[A-C]*\n", "[a-c]*\n", "résumé\n", "B*/\n!Build\n", "DEBUG?.TXT\n"} {
		t.Run(strings.TrimSpace(ignore), func(t *testing.T) {
			write(t, ".gitignore", ignore)
			compare(t, ".")
		})
	}
}

func TestTheNearestIgnoreFileDecides(t *testing.T) {
	git(t)
	tree(t)
	write(t, ".gitignore", "*.log\n/doc/a\nbuild\n")
	write(t, "doc/.gitignore", "!a.log\n/x\nb/a\n")
	write(t, "doc/b/.gitignore", "*\n!foo.py\n")
	write(t, ".git/info/exclude", "*.py\ndebug1.txt\n/a/x\n")
	compare(t, ".")
	compare(t, "doc")
	t.Chdir("doc")
	compare(t, ".")
	compare(t, "b")
}

func TestPatternsOfTheUserHoldToo(t *testing.T) {
	git(t)
	tree(t)
	write(t, filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "git", "ignore"), "*.py\n")
	compare(t, ".")
	write(t, filepath.Join(os.Getenv("HOME"), ".gitconfig"), "[core]\n\texcludesFile = ~/mine\n")
	write(t, filepath.Join(os.Getenv("HOME"), "mine"), "*.log\n")
	compare(t, ".")
}

func TestALinkedWorkTreeHasTheExclusionsOfItsRepository(t *testing.T) {
	git(t)
	tree(t)
	run(t, nil, "commit", "--quiet", "--allow-empty", "-m", "a")
	run(t, nil, "worktree", "add", "--quiet", "linked")
	write(t, ".git/info/exclude", "x\n")
	t.Chdir("linked")
	for _, name := range []string{"x", "y"} {
		write(t, name, word)
	}
	compare(t, ".")
}

// tree makes a repository with files of all names, three folders deep, and
// goes there.
func tree(t *testing.T, init ...string) {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	for _, who := range []string{"AUTHOR", "COMMITTER"} {
		t.Setenv("GIT_"+who+"_NAME", "a")
		t.Setenv("GIT_"+who+"_EMAIL", "a@example.org")
	}
	t.Chdir(t.TempDir())
	run(t, nil, append([]string{"init", "--quiet"}, init...)...)
	for _, dir := range []string{".", "a", "b", "build", "doc", "doc/a", "doc/b", "doc/a/b", "a/b"} {
		for _, name := range names {
			file := filepath.Join(dir, name)
			if info, err := os.Stat(file); err == nil && info.IsDir() || slices.Contains([]string{"a", "b", "doc", "build"}, name) && dir != "doc/a/b" {
				continue
			}
			write(t, file, word)
		}
	}
}

// placesOf replaces the names of folders in a test's paths.
func placesOf(mine string) *strings.Replacer {
	return strings.NewReplacer("HOME", os.Getenv("HOME"), "GIT", ".git", "MINE", mine)
}

// compare compares a search of each folder with what git says about every file
// in it.
func compare(t *testing.T, dirs ...string) {
	t.Helper()
	for _, dir := range dirs {
		compareOne(t, dir)
	}
}

func compareOne(t *testing.T, dir string) {
	t.Helper()
	var all []string
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && e.Name() == ".git":
			return filepath.SkipDir
		}
		if text, err := os.ReadFile(path); err == nil && strings.Contains(string(text), word) {
			all = append(all, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ignored := strings.Split(run(t, []byte(strings.Join(all, "\x00")), "check-ignore", "-z", "--stdin"), "\x00")
	want := slices.DeleteFunc(all, func(path string) bool { return slices.Contains(ignored, path) })
	slices.Sort(want)
	got, err := worktree.Search(word, dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-git +got)\n%s", diff)
	}
}

func git(t *testing.T) {
	t.Helper()
	toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
}

// run runs git and returns what it prints. Exit status 1 is no for an answer.
func run(t *testing.T, input []byte, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) {
		t.Fatalf("git %v: %v", args, err)
	}
	return string(out)
}
