package literal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// runCSharp calls the compiler of the .NET SDK itself, since a project file
// would ask a package registry, or else Mono's. A runtime of .NET alone has no
// compiler.
func runCSharp(t *testing.T, file string) string {
	t.Helper()
	program := strings.TrimSuffix(file, ".cs") + ".dll"
	mono, err := compilesWithMono()
	if err != nil {
		toolchain.Lack(t, err, "aspnet")
	}
	if mono {
		withoutNullableTypes(t, file)
		output(t, "mcs", "-warnaserror", "-out:"+program, file)
		return output(t, "mono", program)
	}
	runtime, version := installed(t, "--list-runtimes", "Microsoft.NETCore.App ")
	sdk, _ := installed(t, "--list-sdks", "")
	output(t, "dotnet", filepath.Join(sdk, "Roslyn", "bincore", "csc.dll"),
		"-nologo", "-nullable:enable", "-warnaserror", "-nostdlib", "-out:"+program, "-lib:"+runtime,
		"-r:System.Private.CoreLib.dll,System.Runtime.dll,System.Runtime.Extensions.dll,"+
			"System.Collections.dll,System.Console.dll", file)
	config := fmt.Sprintf(`{"runtimeOptions": {"framework": {"name": "Microsoft.NETCore.App", "version": %q}}}`, version)
	if err := os.WriteFile(strings.TrimSuffix(program, "dll")+"runtimeconfig.json", []byte(config), 0o666); err != nil {
		t.Fatal(err)
	}
	return output(t, "dotnet", program)
}

// compilesWithMono reports whether Mono has to do because .NET is not whole. The
// error says what is lacking of both.
func compilesWithMono() (bool, error) {
	dotnet := toolchain.Check(toolchain.DotnetSDK, toolchain.DotnetRuntime)
	if dotnet == nil {
		return false, nil
	}
	if mono := toolchain.Check(toolchain.MonoCompiler, toolchain.Mono); mono != nil {
		return false, fmt.Errorf("%w; %w", dotnet, mono)
	}
	return true, nil
}

// installed returns the folder and the version of the newest runtime or SDK,
// which dotnet lists last, as in "8.0.100 [/usr/share/dotnet/sdk]".
func installed(t *testing.T, list, prefix string) (folder, version string) {
	t.Helper()
	for line := range strings.Lines(output(t, "dotnet", list)) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(line), prefix); ok {
			version, folder, _ = strings.Cut(strings.TrimSuffix(rest, "]"), " [")
		}
	}
	return filepath.Join(folder, version), version
}

// withoutNullableTypes makes C# 7, as Mono has it, of C# 8.
func withoutNullableTypes(t *testing.T, file string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	old := strings.NewReplacer("object?>", "object>", "object?[]", "object[]", "object? value", "object value")
	if err := os.WriteFile(file, []byte(old.Replace(string(source))), 0o666); err != nil {
		t.Fatal(err)
	}
}
