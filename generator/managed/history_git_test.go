package managed_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/managed"
)

// A repository joins the changes of branches by git.
type repository struct{ h *history }

func newRepository(h *history) *repository {
	r := &repository{h}
	r.git("init", "--quiet")
	return r
}

// git runs git; ok is false where it failed, as it does where there are conflicts.
func (r *repository) git(args ...string) (out string, ok bool) {
	cmd := exec.Command("git", args...)
	cmd.Dir = r.h.dir
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1", "GIT_EDITOR=true",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
	text, err := cmd.CombinedOutput()
	return string(text), err == nil
}

func (r *repository) must(args ...string) string {
	r.h.Helper()
	out, ok := r.git(args...)
	if !ok {
		r.h.Fatalf("git %s: %s", strings.Join(args, " "), out)
	}
	return out
}

func (r *repository) commit(c commit, parent string) commit {
	if parent != "" {
		r.must("checkout", "--quiet", "--force", "--detach", parent)
	}
	c.tree[".gitattributes"] = managed.LockFile + " merge=union\n"
	c.tree.write(r.h, r.h.dir)
	r.must("add", "--all")
	r.must("commit", "--quiet", "--allow-empty", "--message", "c")
	c.id = strings.TrimSpace(r.must("rev-parse", "HEAD"))
	return c
}

func (r *repository) merge(_, ours, theirs commit) tree {
	return r.join(ours, "merge", "--quiet", "--no-edit", theirs.id)
}

func (r *repository) pick(_, picked, onto commit) tree {
	return r.join(onto, "cherry-pick", "--allow-empty", picked.id)
}

func (r *repository) rebase(commits []commit, onto commit) tree {
	return r.join(commits[len(commits)-1], "rebase", "--quiet", "--onto", onto.id, commits[0].id)
}

// join runs a command that joins changes, and ends the conflicts that it meets.
func (r *repository) join(at commit, command string, args ...string) tree {
	r.must("checkout", "--quiet", "--force", "--detach", at.id)
	out, ok := r.git(append([]string{command}, args...)...)
	for !ok {
		inConflict := strings.Fields(r.must("diff", "--name-only", "--diff-filter=U"))
		if len(inConflict) == 0 {
			if command == "merge" || !strings.Contains(out, "is now empty") {
				r.h.Fatalf("git %s: %s", command, out)
			}
			out, ok = r.git(command, "--skip")
			continue
		}
		for _, name := range inConflict {
			r.resolve(name)
		}
		out, ok = r.git("commit", "--quiet", "--no-edit", "--allow-empty")
		if command == "rebase" {
			out, ok = r.git(command, "--continue")
		}
	}
	return readTree(r.h, r.h.dir)
}

// resolve ends the conflicts in a file, and in a catalog so that it loads.
func (r *repository) resolve(name string) {
	if name == managed.LockFile {
		r.h.Errorf("%s is in conflict", name)
	}
	file := filepath.Join(r.h.dir, name)
	text, err := os.ReadFile(file)
	if err != nil {
		r.h.Fatal(err)
	}
	resolved := r.h.resolve(name, string(text))
	if name == catalogName && !r.h.loads(resolved) {
		r.must("checkout", "--ours", "--", name)
	} else if err := os.WriteFile(file, []byte(resolved), 0o666); err != nil {
		r.h.Fatal(err)
	}
	r.must("add", name)
}
