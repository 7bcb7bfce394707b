package worktree

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"
)

// settings are what a search needs of git's configuration.
type settings struct {
	excludesFile string // patterns of the user; may be empty
	hashSize     int    // bytes of an object's name
	ignoreCase   bool   // letters of any case are one in patterns
}

// readSettings reads the files of git's configuration, the weakest first
// (git-config(1), "FILES"). What only git itself can evaluate, git is asked.
func readSettings(r *repository) settings {
	home, _ := os.UserHomeDir() // "" where there is none
	user := os.Getenv("XDG_CONFIG_HOME")
	if user == "" && home != "" {
		user = filepath.Join(home, ".config")
	}
	c := config{values: map[string]string{}, home: home}
	if off := os.Getenv("GIT_CONFIG_NOSYSTEM"); off == "" || !isTrue(off) {
		c.read(cmp.Or(os.Getenv("GIT_CONFIG_SYSTEM"), "/etc/gitconfig"))
	}
	if file, ok := os.LookupEnv("GIT_CONFIG_GLOBAL"); ok {
		c.read(file)
	} else {
		c.readIn(user, "git", "config")
		c.readIn(home, ".gitconfig")
	}
	c.readIn(r.common, "config")
	if isTrue(c.values["extensions.worktreeconfig"]) {
		c.readIn(r.dir, "config.worktree")
	}
	s := settings{hashSize: 20, ignoreCase: isTrue(c.values["core.ignorecase"])}
	if strings.EqualFold(c.values["extensions.objectformat"], "sha256") {
		s.hashSize = 32
	}
	var set bool
	if s.excludesFile, set = c.excludesFile(r.top); !set && user != "" {
		s.excludesFile = filepath.Join(user, "git", "ignore")
	}
	return s
}

// excludesFile returns the file with the patterns that a user has for all
// repositories, where the configuration of this one names it.
func (c *config) excludesFile(top string) (file string, set bool) {
	file, set = c.values["core.excludesfile"]
	file = c.expand(file)
	if c.unread || os.Getenv("GIT_CONFIG_COUNT") != "" || os.Getenv("GIT_CONFIG_PARAMETERS") != "" {
		if answer, err := askGit(top, "config", "--null", "--path", "--get", "core.excludesFile"); err == nil {
			file, set = strings.TrimSuffix(string(answer), "\x00"), true
		}
	}
	if file == "" {
		return "", set
	}
	return under(top, file), set
}

func isTrue(value string) bool {
	switch strings.ToLower(value) {
	case "true", "yes", "on", "1":
		return true
	}
	return false
}
