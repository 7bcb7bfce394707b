package worktree

import (
	"os/exec"
	"slices"
	"strings"
)

// askGit runs git, where it is installed, in a folder. The configuration of a
// repository that others wrote names programs, to watch its files and to fetch objects
// that it lacks: none of them runs.
func askGit(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("git", append([]string{"-c", "core.fsmonitor=false"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(slices.DeleteFunc(cmd.Environ(), isAboutARepository), "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none")
	return cmd.Output()
}

// isAboutARepository reports whether a variable says where a repository is, as those do
// that git gives its hooks: it need not be the one around the folder.
func isAboutARepository(variable string) bool {
	name, _, _ := strings.Cut(variable, "=")
	return slices.Contains([]string{"GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"}, name)
}
