package literal_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

const (
	monoCompiler = "echo Mono C# compiler version 6.12.0.200"
	monoRuntime  = "echo 'Mono JIT compiler version 6.12.0.200'"
	bareRuntime  = `case $1 in
--list-runtimes) echo "Microsoft.NETCore.App 8.0.11 [/usr/share/dotnet]";;
*) echo "No .NET SDKs were found."; exit 145;;
esac`
	dotnetSDK = `case $1 in
--list-runtimes) echo "Microsoft.NETCore.App 8.0.11 [/usr/share/dotnet]";;
*) echo 8.0.404;;
esac`
)

func TestCSharpIsCompiledWithWhatIsWhole(t *testing.T) {
	for _, test := range []struct {
		name     string
		programs map[string]string
		mono     bool
		reason   string
	}{
		{"nothing", nil, false, `exec: "dotnet": executable file not found`},
		{"a runtime of .NET", map[string]string{"dotnet": bareRuntime}, false, "No .NET SDKs were found"},
		{"a runtime of .NET, and Mono", map[string]string{"dotnet": bareRuntime, "mcs": monoCompiler, "mono": monoRuntime}, true, ""},
		{"Mono's compiler alone", map[string]string{"mcs": monoCompiler}, false, `exec: "mono": executable file not found`},
		{"another mcs", map[string]string{"mcs": "echo Minecraft server 1.0", "mono": monoRuntime}, false, "prints no version of Mono C# compiler"},
		{"an SDK of .NET", map[string]string{"dotnet": dotnetSDK}, false, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			toolchain.Stub(t, test.programs)
			mono, err := compilesWithMono()
			if mono != test.mono || (err == nil) != (test.reason == "") || err != nil && !strings.Contains(err.Error(), test.reason) {
				t.Errorf("got %v, %v; want %v, %s", mono, err, test.mono, test.reason)
			}
		})
	}
}

// Fuzzing asks the interpreters that the machine has, and a stub is none.
func TestNoStubIsTakenForAnInterpreter(t *testing.T) {
	stub := "echo 'install me first'"
	toolchain.Stub(t, map[string]string{"python3": stub, "node": stub, "ruby": stub, "javac": stub, "java": stub})
	if started := startInstalled(t); len(started) > 0 {
		t.Errorf("%d were started, the first for %s", len(started), started[0].language)
	}
	for _, o := range oracles {
		if o.tools != nil && toolchain.Check(o.tools...) == nil {
			t.Errorf("%s: a stub is taken for the real thing", o.language)
		}
	}
}
