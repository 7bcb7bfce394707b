package worktree_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// hidden are patterns that match much of [tree].
const hidden = "*.log\nbuild/\n/doc/a\n/doc/r*\n/doc/sp ace\n/a/debug*\n"

// tracked are files that they match, of three kinds: itself, one of the folders
// above, and a name that is a part of another one.
var tracked = []string{"a.log", "build/foo.py", "build/a.log", "doc/a/b/foo.py", "doc/résumé", "a/debug1.txt", "a/b/keep.log", "doc/sp ace", "keep.log"}

func TestWhatGitTracksIsSearchedWhereAPatternMatchesIt(t *testing.T) {
	git(t)
	for _, test := range []struct {
		name  string
		init  []string
		setup [][]string
	}{
		{"index of version 2", nil, [][]string{{"update-index", "--index-version", "2"}}},
		{"index of version 3", nil, [][]string{{"update-index", "--index-version", "3"}, {"add", "--intent-to-add", "--force", "doc/b/résumé"}}},
		{"index of version 4", nil, [][]string{{"update-index", "--index-version", "4"}}},
		{"index in two files", nil, [][]string{{"update-index", "--split-index"}, {"add", "--force", "doc/b/résumé"}}},
		{"index of a sparse work tree", nil, [][]string{{"commit", "--quiet", "-m", "a"}, {"sparse-checkout", "set", "--cone", "--sparse-index", "build", "doc/a"}}},
		{"names of SHA-256", []string{"--object-format=sha256"}, nil},
		{"conflict", nil, [][]string{{"update-index", "--index-info"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree(t, test.init...)
			write(t, ".gitignore", hidden)
			compare(t, ".")
			run(t, nil, append([]string{"add", "--force"}, tracked...)...)
			stages := "100644 " + strings.Repeat("1", 40) + " 1\tbuild/debug9.txt\n100644 " + strings.Repeat("2", 40) + " 2\tbuild/debug9.txt\n"
			for _, args := range test.setup {
				run(t, []byte(stages), args...)
			}
			compare(t, ".")
			compare(t, "doc", "a")
			t.Chdir("doc")
			compare(t, ".", "b")
		})
	}
}

func TestAnIndexThatCannotBeReadTracksNothing(t *testing.T) {
	git(t)
	tree(t)
	write(t, ".gitignore", "*\n")
	run(t, nil, "add", "--force", "build/foo.py")
	search(t, []string{"build/foo.py"}, ".")
	whole, err := os.ReadFile(".git/index")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "DIRC", "no index at all, but as long as one would have to be", string(whole[:len(whole)/2]), string(whole[:40])} {
		write(t, ".git/index", text)
		search(t, nil, ".")
	}
}

// Git is asked for an index in two files, and for one whose names have another length than
// the configuration says.
func TestGitRunsNoProgramThatARepositoryNames(t *testing.T) {
	git(t)
	tree(t)
	write(t, ".gitignore", "*\n")
	run(t, nil, "add", "--force", "build/foo.py")
	run(t, nil, "commit", "--quiet", "-m", "a")
	run(t, nil, "update-index", "--split-index")
	run(t, nil, "config", "core.fsmonitor", "touch ran; false")
	search(t, []string{"build/foo.py"}, ".")
	run(t, nil, "config", "--unset", "core.fsmonitor")
	run(t, nil, "update-index", "--no-split-index")
	run(t, nil, "sparse-checkout", "set", "--cone", "--sparse-index", "doc")
	write(t, ".git/names", "[extensions]\nobjectFormat = sha256\n") // which git does not read there
	lacking := strings.TrimSpace(run(t, nil, "rev-parse", "HEAD:build"))
	if err := os.Remove(filepath.Join(".git/objects", lacking[:2], lacking[2:])); err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{
		"extensions.partialClone": "origin", "core.repositoryFormatVersion": "1", "remote.origin.promisor": "true",
		"remote.origin.url": "ssh://host/path", "core.sshCommand": "touch ran; false", "include.path": "names",
	} {
		run(t, nil, "config", name, value)
	}
	search(t, nil, ".")
	if _, err := os.Stat("ran"); err == nil {
		t.Error("git ran a program")
	}
}

func TestVariablesOfAHookAreNotAboutOtherRepositories(t *testing.T) {
	git(t)
	tree(t)
	write(t, ".gitignore", "*\n")
	run(t, nil, "add", "--force", "build/foo.py")
	run(t, nil, "update-index", "--split-index")
	t.Setenv("GIT_DIR", t.TempDir())
	t.Setenv("GIT_INDEX_FILE", "index")
	search(t, []string{"build/foo.py"}, ".")
}

func TestASubmoduleHasRulesAndAnIndexOfItsOwn(t *testing.T) {
	git(t)
	tree(t)
	write(t, ".gitignore", "*.py\n/libs/\n")
	for _, module := range []string{"libs/one", "two"} {
		write(t, module+"/.gitignore", "*.log\n")
		for _, name := range []string{"a.py", "a.log", "b.log"} {
			write(t, module+"/"+name, word)
		}
		run(t, nil, "-C", module, "init", "--quiet")
		run(t, nil, "-C", module, "add", "--force", ".gitignore", "a.log")
		run(t, nil, "-C", module, "commit", "--quiet", "-m", "a")
	}
	search(t, []string{"two/a.log", "two/a.py"}, "two")
	write(t, "libs/three/a.py", word)
	run(t, nil, "add", "--force", "libs/one")
	search(t, []string{"libs/one/a.log", "libs/one/a.py"}, "libs")
	search(t, []string{"libs/one/a.log", "libs/one/a.py"}, "libs/one")
}

func TestALinkedWorkTreeTracksFilesOfItsOwn(t *testing.T) {
	git(t)
	tree(t)
	run(t, nil, "add", "--force", "build/foo.py")
	run(t, nil, "commit", "--quiet", "-m", "a")
	linked := filepath.Join(t.TempDir(), "linked")
	run(t, nil, "worktree", "add", "--quiet", linked)
	write(t, ".git/info/exclude", "build/\n")
	t.Chdir(linked)
	write(t, "build/x", word)
	write(t, "build/y", word)
	run(t, nil, "add", "--force", "build/x")
	search(t, []string{"build/foo.py", "build/x"}, ".")
	compare(t, ".")
}
