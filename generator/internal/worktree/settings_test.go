package worktree_test

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPatternsOfTheUserAreThoseThatGitTakes(t *testing.T) {
	git(t)
	for _, test := range []struct {
		name  string
		files map[string]string // HOME and GIT stand for folders
		run   [][]string
		env   map[string]string
	}{
		{"git's default", map[string]string{"HOME/.config/git/ignore": "*.py\n"}, nil, nil},
		{"configuration of the repository", nil, [][]string{{"config", "core.excludesFile", "MINE"}}, nil},
		{"path from the root of the work tree", map[string]string{"excludes": "*.py\n"}, [][]string{{"config", "core.excludesFile", "excludes"}}, nil},
		{"path from home", map[string]string{"HOME/mine": "*.py\n"}, [][]string{{"config", "core.excludesFile", "~/mine"}}, nil},
		{"home of a user by name", nil, [][]string{{"config", "core.excludesFile", "~root/no-such-file"}}, nil},
		{"none", map[string]string{"HOME/.config/git/ignore": "*.py\n"}, [][]string{{"config", "core.excludesFile", ""}}, nil},
		{"a file that is not there", map[string]string{"HOME/.config/git/ignore": "*.py\n"}, [][]string{{"config", "core.excludesFile", "nowhere"}}, nil},
		{"the repository before the user", map[string]string{"HOME/.gitconfig": "[core]\nexcludesFile = ~/other\n", "HOME/other": "*.log\n"},
			[][]string{{"config", "core.excludesFile", "MINE"}}, nil},
		{"the file in home before the other one", map[string]string{
			"HOME/.gitconfig": "[core]\n\texcludesfile=~/mine", "HOME/mine": "*.py\n",
			"HOME/.config/git/config": "[core]\nexcludesFile = ~/other\n", "HOME/other": "*.log\n",
		}, nil, nil},
		{"the other one alone", map[string]string{"HOME/.config/git/config": "[core]\nexcludesFile = ~/other\n", "HOME/other": "*.log\n"}, nil, nil},
		{"quotes, comments and continued lines", map[string]string{
			"HOME/.gitconfig": "# [core]\n[user] name = \"a # b\" ; c\n[core] ; core\n bare\n\tEXCLUDESFILE = ~/a\\\n\" b;\\\"c\" # d\n",
			"HOME/a b;\"c":    "*.log\n",
		}, nil, nil},
		{"a value that goes on", map[string]string{"HOME/.gitconfig": "[CORE]\r\n\tExcludesFile = ~/mi\\\nne   \r\n", "HOME/mine": "*.py\n"}, nil, nil},
		{"another section of the name", map[string]string{"HOME/.gitconfig": "[core \"x\"]\nexcludesFile = ~/mine\n[cores]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"}, nil, nil},
		{"included file", map[string]string{
			"HOME/.gitconfig": "[include]\npath = more/git\n[core]\n", "HOME/more/git": "[include]\npath = third\n", "HOME/more/third": "[core]\nexcludesFile = ~/mine\n",
			"HOME/mine": "*.py\n",
		}, nil, nil},
		{"file that includes itself after all", map[string]string{"HOME/.gitconfig": "[include]\npath = ~/no-such-file\n[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"}, nil, nil},
		{"condition that holds", map[string]string{
			"HOME/.gitconfig": "[includeIf \"gitdir:**/.git\"]\npath = more\n", "HOME/more": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n",
		}, nil, nil},
		{"condition that does not hold", map[string]string{
			"HOME/.gitconfig": "[includeIf \"onbranch:nowhere\"]\npath = more\n", "HOME/more": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n",
		}, nil, nil},
		{"configuration of one work tree", map[string]string{"GIT/config.worktree": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"},
			[][]string{{"config", "extensions.worktreeConfig", "true"}}, nil},
		{"configuration of one work tree that git does not read", map[string]string{"GIT/config.worktree": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"}, nil, nil},
		{"GIT_CONFIG_GLOBAL", map[string]string{"HOME/.gitconfig": "[core]\nexcludesFile = ~/other\n", "HOME/global": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n", "HOME/other": "*.log\n"},
			nil, map[string]string{"GIT_CONFIG_GLOBAL": "HOME/global"}},
		{"GIT_CONFIG_SYSTEM", map[string]string{"HOME/system": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"},
			nil, map[string]string{"GIT_CONFIG_SYSTEM": "HOME/system", "GIT_CONFIG_NOSYSTEM": "false"}},
		{"no system", map[string]string{"HOME/system": "[core]\nexcludesFile = ~/mine\n", "HOME/mine": "*.py\n"},
			nil, map[string]string{"GIT_CONFIG_SYSTEM": "HOME/system", "GIT_CONFIG_NOSYSTEM": "1"}},
		{"variables", map[string]string{"HOME/mine": "*.py\n"},
			nil, map[string]string{"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.excludesFile", "GIT_CONFIG_VALUE_0": "~/mine"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree(t)
			top, err := os.Getwd()
			if err != nil {
				t.Fatal(err)
			}
			mine := filepath.Join(t.TempDir(), "mine")
			write(t, mine, "*.py\n/a/\n")
			places := placesOf(mine)
			for file, text := range test.files {
				write(t, places.Replace(file), text)
			}
			for _, args := range test.run {
				args[len(args)-1] = places.Replace(args[len(args)-1])
				run(t, nil, args...)
			}
			for name, value := range test.env {
				t.Setenv(name, places.Replace(value))
			}
			compare(t, ".")
			t.Chdir(filepath.Join(top, "doc"))
			compare(t, ".")
		})
	}
}
