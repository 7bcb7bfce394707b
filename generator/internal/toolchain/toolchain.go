// Package toolchain lets a test pass on a machine that lacks the language
// under test, and keeps it from passing unseen on one that is meant to have
// it.
package toolchain

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// Required is the environment variable that lists, with commas, the frameworks
// whose tests must not be skipped.
const Required = "STATUSMITH_REQUIRE"

// Need skips the test unless the command, such as "javac -version", succeeds.
// It fails the test instead where [Required] lists the framework.
func Need(t testing.TB, framework string, command ...string) {
	t.Helper()
	err := exec.Command(command[0], command[1:]...).Run()
	if err == nil {
		return
	}
	if isRequired(framework) {
		t.Fatalf("%s requires %s, and %s does not run: %v", Required, framework, strings.Join(command, " "), err)
	}
	t.Skipf("%s does not run: %v", strings.Join(command, " "), err)
}

func isRequired(framework string) bool {
	return slices.ContainsFunc(strings.Split(os.Getenv(Required), ","), func(name string) bool {
		return strings.TrimSpace(name) == framework
	})
}
