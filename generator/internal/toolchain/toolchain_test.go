package toolchain_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// outcome stands in for a test and records how it ends.
type outcome struct {
	testing.TB
	text string
}

func (o *outcome) Helper() {}

func (o *outcome) Skipf(format string, args ...any) { o.end("skipped: ", format, args) }

func (o *outcome) Fatalf(format string, args ...any) { o.end("failed: ", format, args) }

func (o *outcome) end(how, format string, args []any) {
	o.text = how + fmt.Sprintf(format, args...)
	runtime.Goexit()
}

func need(t *testing.T, framework string, command ...string) string {
	return outcomeOf(t, func(t testing.TB) { toolchain.Need(t, framework, command...) })
}

func outcomeOf(t *testing.T, test func(testing.TB)) string {
	o := &outcome{TB: t, text: "ran"}
	done := make(chan struct{})
	go func() {
		defer close(done)
		test(o)
	}()
	<-done
	return o.text
}

func TestNeed(t *testing.T) {
	present, absent := []string{"go", "version"}, []string{"no-such-compiler", "-version"}
	broken := []string{"go", "no-such-command"}
	tests := []struct {
		name, required, framework string
		command                   []string
		want                      string
	}{
		{"lets a test run where the command succeeds", "", "spring", present, "ran"},
		{"lets a required test run where the command succeeds", "spring", "spring", present, "ran"},
		{"skips where the command is missing", "", "spring", absent, "skipped: no-such-compiler -version does not run"},
		{"skips where the command fails", "", "spring", broken, "skipped: go no-such-command does not run"},
		{"skips where another framework is required", "flask,go", "spring", absent, "skipped: "},
		{"skips where only a part of the name is required", "springfield", "spring", absent, "skipped: "},
		{"fails where the framework is required", "spring", "spring", absent, "failed: STATUSMITH_REQUIRE requires spring"},
		{"fails where the framework is required among others", "go, spring ,flask", "spring", absent, "failed: "},
		{"fails where a required command fails", "spring", "spring", broken, "failed: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv(toolchain.Required, test.required)
			if got := need(t, test.framework, test.command...); !strings.HasPrefix(got, test.want) {
				t.Errorf("the test %s, want %s", got, test.want)
			}
		})
	}
}
