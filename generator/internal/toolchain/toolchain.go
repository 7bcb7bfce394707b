// Package toolchain lets a test pass on a machine that lacks the language
// under test, or has a part of it, and keeps it from passing unseen on one that
// is meant to have all of it.
package toolchain

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// Required is the environment variable that lists, with commas, the frameworks
// and tools whose tests must not be skipped.
const Required = "STATUSMITH_REQUIRE"

// A Tool is a program, and how to find out that it is the real one: many a
// machine has a python3 or a javac that only says how to install it.
type Tool struct {
	Command []string // succeeds where the tool is complete
	Least   []string // see [CheckVersions], of what Command prints
}

// checkLimit is how long a tool may take to tell its version. It is generous
// because a slow machine is not a failure.
const checkLimit = time.Minute

// Check says in one line why the tool cannot be used, nil where it can.
func (tool Tool) Check() error {
	ctx, cancel := context.WithTimeout(context.Background(), checkLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, tool.Command[0], tool.Command[1:]...)
	cmd.WaitDelay = time.Second // for a child that keeps the output open
	printed, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		err = fmt.Errorf("not done within %s", checkLimit)
	}
	if err != nil {
		return fmt.Errorf("%s does not run: %w", strings.Join(tool.Command, " "), withLine(err, string(printed)))
	}
	if err := CheckVersions(string(printed), tool.Least); err != nil {
		return fmt.Errorf("%s: %w", strings.Join(tool.Command, " "), err)
	}
	return nil
}

// Check says what is missing of several tools, nil where nothing is.
func Check(tools ...Tool) error {
	for _, tool := range tools {
		if err := tool.Check(); err != nil {
			return err
		}
	}
	return nil
}

// Need skips the test unless the command, such as "javac -version", succeeds.
// It fails the test instead where [Required] lists the framework.
func Need(t testing.TB, framework string, command ...string) {
	t.Helper()
	NeedTools(t, []string{framework}, Tool{Command: command})
}

// NeedTools skips the test unless the tools can be used. It fails the test
// instead where [Required] lists one of the names.
func NeedTools(t testing.TB, names []string, tools ...Tool) {
	t.Helper()
	if err := Check(tools...); err != nil {
		Lack(t, err, names...)
	}
}

// Lack ends a test that the machine lacks something for: as failed where
// [Required] lists one of the names, else as skipped.
func Lack(t testing.TB, reason error, names ...string) {
	t.Helper()
	for _, name := range names {
		if isRequired(name) {
			t.Fatalf("%s requires %s: %v", Required, name, reason)
		}
	}
	t.Skipf("%v", reason)
}

// SkipShort skips a test that needs what .ci/frameworks installs where go test
// -short asks for a quick answer.
func SkipShort(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("-short leaves out frameworks, formatters and browsers")
	}
}

func isRequired(name string) bool {
	return slices.ContainsFunc(strings.Split(os.Getenv(Required), ","), func(required string) bool {
		return strings.TrimSpace(required) == name
	})
}

// withLine adds the first line of what a program printed.
func withLine(err error, printed string) error {
	if line := firstLine(printed); line != "" {
		return fmt.Errorf("%w: %s", err, line)
	}
	return err
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(line)
}

var errNoVersion = errors.New("must end in a version, as in \"Python 3.9\"")
