package generator

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A Server runs an app as in production.
type Server struct {
	Command  []string // {port} stands for the port to listen on at 127.0.0.1
	Versions []string // a command that prints the versions of what it runs on

	Check []string // a command that succeeds where the server is installed
	Least []string // the lowest versions that will do, as Check prints them: "gunicorn 20.1"
}

// ServerNames returns the names of the servers that the template knows,
// sorted.
func (f *Framework) ServerNames() []string { return slices.Sorted(maps.Keys(f.Tables().Serve)) }

// checkCommands refuses what could not be found out about a machine.
func (f *Framework) checkCommands(meta *tomlfile.File) error {
	if len(f.Lacking) > 0 && len(f.Build) == 0 {
		return meta.Fault("is about what build prints, and there is no build", "lacking")
	}
	if problem := checkLeast(f.Check, f.Least); problem != "" {
		return meta.Fault(problem, "least")
	}
	return nil
}

// checkServers does the same for the servers.
func (t *Tables) checkServers(meta *tomlfile.File) error {
	for _, name := range slices.Sorted(maps.Keys(t.Serve)) {
		server := t.Serve[name]
		if problem := checkLeast(server.Check, server.Least); problem != "" {
			return meta.Fault(problem, "serve", name, "least")
		}
	}
	return nil
}

func checkLeast(check, least []string) (problem string) {
	if len(least) > 0 && len(check) == 0 {
		return "is about what check prints, and there is no check"
	}
	for _, want := range least {
		at := strings.LastIndex(want, " ")
		if at < 1 || !isVersion(want[at+1:]) {
			return strconv.Quote(want) + ` must be a name and the lowest version that will do, as in "Python 3.9"`
		}
	}
	return ""
}

func isVersion(text string) bool {
	for digits := range strings.SplitSeq(text, ".") {
		if n, err := strconv.Atoi(digits); err != nil || n < 0 {
			return false
		}
	}
	return true
}
