package worktree

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
)

// Repository returns the nearest folder, from dir upwards, that is the root of
// a git work tree.
func Repository(dir string) (string, bool) {
	for {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir, true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", false
		}
		dir = parent
	}
}

// commonDir returns the folder where git keeps what all work trees of a
// repository share (gitrepository-layout(5)). In a linked work tree and in a
// submodule .git is a file that names it.
func commonDir(top string) string {
	dir := filepath.Join(top, ".git")
	link, err := os.ReadFile(dir)
	if err != nil {
		return dir
	}
	if dir = under(top, strings.TrimPrefix(string(link), "gitdir:")); dir == "" {
		return dir
	}
	if common, err := os.ReadFile(filepath.Join(dir, "commondir")); err == nil {
		return under(dir, string(common))
	}
	return dir
}

func under(dir, name string) string {
	if name = strings.TrimSpace(name); filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}

// userIgnoreFile returns the file with the patterns that a user has for all
// repositories: core.excludesFile, or git's default for it.
func userIgnoreFile() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	config := os.Getenv("XDG_CONFIG_HOME")
	if config == "" {
		config = filepath.Join(home, ".config")
	}
	for _, file := range []string{filepath.Join(home, ".gitconfig"), filepath.Join(config, "git", "config")} {
		if name := excludesFile(file); name != "" {
			if rest, ok := strings.CutPrefix(name, "~/"); ok {
				return filepath.Join(home, rest)
			}
			return name
		}
	}
	return filepath.Join(config, "git", "ignore")
}

// excludesFile reads one key of a configuration file of git.
func excludesFile(file string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	section, value := "", ""
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(line, "[") {
			section = strings.ToLower(line)
			continue
		}
		name, v, ok := strings.Cut(line, "=")
		if ok && section == "[core]" && strings.EqualFold(strings.TrimSpace(name), "excludesfile") {
			value = strings.Trim(strings.TrimSpace(v), `"`)
		}
	}
	return value
}
