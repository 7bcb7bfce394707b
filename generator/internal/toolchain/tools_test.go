package toolchain_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// Scripts of programs that are there and are not the real thing. They print
// what their models print, to where those print it.
const (
	macJavac = `echo "The operation couldn’t be completed. Unable to locate a Java Runtime." >&2
echo "Please visit http://www.java.com for information on installing Java." >&2
exit 1`
	macGit = `echo "xcode-select: note: No developer tools were found, requesting install." >&2
exit 1`
	pyenvShim = "echo \"pyenv: python3: command not found\n\nThe \\`python3' command exists in these Python versions:\n  3.12.1\" >&2\nexit 127"
	rbenvShim = "echo \"rbenv: version \\`3.3.0' is not installed (set by /home/me/.ruby-version)\" >&2\nexit 1"
	asdfShim  = `echo "No version is set for command node
Consider adding one of the following versions in your config file at /home/me/.tool-versions
nodejs 22.1.0"
exit 126`
	windowsPython = `echo "Python was not found; run without arguments to install from the Microsoft Store." >&2
exit 9`
	runtimeOnly = `case $1 in
--list-runtimes) echo "Microsoft.NETCore.App 10.0.0 [/usr/share/dotnet/shared/Microsoft.NETCore.App]";;
*) echo "No .NET SDKs were found."; exit 145;;
esac`
	unwell = `echo "python3 3.12 cannot start: no space left on device"`
	silent = `exit 0`
)

func prints(text string) string { return "echo '" + text + "'" }

func TestAToolThatIsNotTheRealOneCannotBeUsed(t *testing.T) {
	for _, test := range []struct {
		name    string
		tool    toolchain.Tool
		program string
		script  string
		reason  string // a part of it; "" where the tool can be used
	}{
		{"a javac", toolchain.Javac, "javac", prints("javac 17.0.15"), ""},
		{"a newer javac", toolchain.Javac, "javac", prints("javac 25"), ""},
		{"a preview", toolchain.DotnetSDK, "dotnet", prints("10.0.100-rc.2.25502.107"), ""},
		{"a javac that prints to standard error", toolchain.Javac, "javac", "echo javac 21 >&2", ""},
		{"a java with a notice", toolchain.Java, "java", "echo Picked up JAVA_TOOL_OPTIONS: -Xmx1g >&2; echo '    java.version = 21.0.2'", ""},
		{"the javac of a bare Mac", toolchain.Javac, "javac", macJavac, "exit status 1: The operation couldn’t be completed"},
		{"a javac that is too old", toolchain.Javac, "javac", prints("javac 1.8.0_402"), "javac 1.8 is older than 17"},
		{"a java that is too old", toolchain.Java, "java", prints("    java.version = 11.0.22"), "java.version 11.0.22 is older than 17"},
		{"the git of a bare Mac", toolchain.Git, "git", macGit, "exit status 1: xcode-select: note"},
		{"a shim of pyenv", toolchain.Python, "python3", pyenvShim, "exit status 127: pyenv: python3: command not found"},
		{"a shim of rbenv", toolchain.Ruby, "ruby", rbenvShim, "exit status 1: rbenv: version"},
		{"a shim of asdf", toolchain.Node, "node", asdfShim, "exit status 126: No version is set for command node"},
		{"the python3 of a bare Windows", toolchain.Python, "python3", windowsPython, "exit status 9: Python was not found"},
		{"a python3 that prints an error and calls that well", toolchain.Python, "python3", unwell, `prints no version of Python: "python3 3.12 cannot start`},
		{"a python3 that is too old", toolchain.Python, "python3", prints("Python 3.6.8"), "Python 3.6.8 is older than 3.8"},
		{"a node that is too old", toolchain.Node, "node", prints("Node 16.20.2"), "Node 16.20.2 is older than 18"},
		{"a node that speaks to packet radios", toolchain.Node, "node", prints("LinuxNode v0.3.2"), "prints no version of Node"},
		{"a node that says nothing", toolchain.Node, "node", silent, `prints no version of Node: ""`},
		{"a ruby that is too old", toolchain.Ruby, "ruby", prints("Ruby 2.6.10"), "Ruby 2.6.10 is older than 2.7"},
		{"a runtime of .NET without an SDK", toolchain.DotnetSDK, "dotnet", runtimeOnly, "exit status 145: No .NET SDKs were found."},
		{"an SDK of .NET that is too old", toolchain.DotnetSDK, "dotnet", prints("6.0.428"), "SDK 6.0.428 is older than 8"},
		{"a program that cannot be started", toolchain.Ruby, "ruby", "\x00", "ruby -e"},
		{"another program", toolchain.Ruby, "python3", prints("Python 3.12"), `executable file not found`},
	} {
		t.Run(test.name, func(t *testing.T) {
			toolchain.Stub(t, map[string]string{test.program: test.script})
			err := test.tool.Check()
			switch {
			case test.reason == "" && err != nil:
				t.Errorf("it cannot be used: %v", err)
			case test.reason != "" && (err == nil || !strings.Contains(err.Error(), test.reason)):
				t.Errorf("got %v, want %s", err, test.reason)
			case err != nil && strings.Contains(err.Error(), "\n"):
				t.Errorf("a reason is one line, not %q", err)
			}
		})
	}
}

func TestWhatIsLackingSkipsOrFails(t *testing.T) {
	toolchain.Stub(t, map[string]string{"python3": pyenvShim, "node": prints("Node 22.1.0")})
	for _, test := range []struct {
		name, required string
		tools          []toolchain.Tool
		want           string
	}{
		{"skips what nobody requires", "", []toolchain.Tool{toolchain.Python}, "skipped: python3 -c"},
		{"skips what another requires", "express,go", []toolchain.Tool{toolchain.Python}, "skipped: "},
		{"fails what the first name requires", "flask", []toolchain.Tool{toolchain.Python}, "failed: STATUSMITH_REQUIRE requires flask: "},
		{"fails what a later name requires", "go, django", []toolchain.Tool{toolchain.Python}, "failed: STATUSMITH_REQUIRE requires django: "},
		{"runs what is whole", "flask", []toolchain.Tool{toolchain.Node}, "ran"},
		{"skips where the second tool is lacking", "", []toolchain.Tool{toolchain.Node, toolchain.Ruby}, "skipped: ruby"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv(toolchain.Required, test.required)
			got := outcomeOf(t, func(t testing.TB) { toolchain.NeedTools(t, []string{"flask", "django"}, test.tools...) })
			if !strings.HasPrefix(got, test.want) {
				t.Errorf("the test %s, want %s", got, test.want)
			}
		})
	}
}
