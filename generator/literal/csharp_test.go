package literal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
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

func TestCSharpDeclaresWhatMayBeAbsentWithStatements(t *testing.T) {
	l := language(t, "csharp")
	trace := expr(t, "csharp", literal.KindString, "trace")
	optional := literal.Optional{Value: trace, Conditions: []string{"trace.Length > 0"}}
	name, rest := expr(t, "csharp", literal.KindString, "Name"), expr(t, "csharp", literal.KindAny, "Fields.DeepClone()")
	placed := expr(t, "csharp", literal.KindNode, "source")
	for _, test := range []struct {
		value any
		want  string
	}{
		{jsonvalue.Object{{Name: "error", Value: jsonvalue.Object{{Name: "code", Value: name}, {Name: "details", Value: rest}, {Name: "trace_id", Value: optional}}}}, `
var error = new JsonObject { ["code"] = Name, ["details"] = Fields.DeepClone() };
    if (trace.Length > 0)
    {
        error["trace_id"] = trace;
    }

    var body = new JsonObject { ["error"] = error };`},
		{jsonvalue.Object{{Name: "status", Value: int64(1)}, {Name: literal.Spread, Value: expr(t, "csharp", literal.KindAny, "Fields")}, {Name: "last", Value: true}}, `
var body = new JsonObject { ["status"] = 1 };
    foreach (var (member, value) in Fields)
    {
        body[member] = value?.DeepClone();
    }

    body["last"] = true;`},
		{jsonvalue.Object{{Name: "body", Value: []any{"a", optional, nil, literal.Optional{Value: newText(t, "trace ", trace), Conditions: []string{"a", "b"}}}}}, `
var body2 = new JsonArray("a");
    if (trace.Length > 0)
    {
        JsonNode? body2Item = trace;
        body2.Add(body2Item);
    }

    JsonNode? body2Item2 = null;
    body2.Add(body2Item2);
    if (a && b)
    {
        JsonNode? body2Item3 = $"trace {trace}";
        body2.Add(body2Item3);
    }

    var body = new JsonObject { ["body"] = body2 };`},
		{jsonvalue.Object{{Name: "source", Value: literal.Optional{Value: placed, Conditions: []string{"source is not null"}}}}, `
var body = new JsonObject();
    if (source is not null)
    {
        body["source"] = source?.DeepClone();
    }
`},
		{jsonvalue.Object{{Name: "a", Value: jsonvalue.Object{}}}, `
var body = new JsonObject { ["a"] = new JsonObject() };`},
	} {
		got, err := l.Fill(literal.Target{Variable: "body", Taken: []string{"trace"}}, test.value, 1)
		if want := strings.TrimPrefix(test.want, "\n"); err != nil || got != want {
			t.Errorf("got %v\n%s\nwant\n%s", err, got, want)
		}
	}
}

func TestCSharpWritesValuesOnOneLine(t *testing.T) {
	for value, want := range map[string]string{
		`[1, "b", [true], {}]`:      `new JsonArray(1, "b", new JsonArray(true), new JsonObject())`,
		`{"a": 1, "b": 2, "c": []}`: `new JsonObject { ["a"] = 1, ["b"] = 2, ["c"] = new JsonArray() }`,
		`[null]`:                    "new JsonArray(default(JsonNode))",
		`"x"`:                       `"x"`,
	} {
		v, err := jsonvalue.Parse(value)
		if err != nil {
			t.Fatal(err)
		}
		if got := language(t, "csharp").Inline(v); got != want {
			t.Errorf("%s is written as %s, want %s", value, got, want)
		}
	}
}

func TestCSharpBreaksLinesAsItsFormatterDoes(t *testing.T) {
	for source, want := range map[string]string{
		"    public static ApiErrorException OrderNotFound(string orderId, string? message = null, Exception? cause = null)": `
    public static ApiErrorException OrderNotFound(
        string orderId,
        string? message = null,
        Exception? cause = null
    )`,
		"    public static IResult OrderNotFound(string orderId, string message = \"No order, or none of yours (\") =>": `
    public static IResult OrderNotFound(
        string orderId,
        string message = "No order, or none of yours ("
    ) =>`,
		`        [520] = ("web_server_returned_an_unknown_error", "Origin server sent an empty or unexpected response"),`: `
        [520] = (
            "web_server_returned_an_unknown_error",
            "Origin server sent an empty or unexpected response"
        ),`,
		`        Fields = { ["text"] = text, ["list"] = list?.DeepClone(), ["whole"] = whole },`: `
        Fields =
        {
            ["text"] = text,
            ["list"] = list?.DeepClone(),
            ["whole"] = whole,
        },`,
		`        Fields = { ["text"] = text, ["whole"] = whole },`: "\n" + `        Fields = { ["text"] = text, ["whole"] = whole },`,
		"    // " + strings.Repeat("a(b) ", 30):                    "\n    // " + strings.Repeat("a(b) ", 30),
		"    x = \"" + strings.Repeat("(", 100) + "\";":            "\n    x = \"" + strings.Repeat("(", 100) + "\";",
	} {
		if got := language(t, "csharp").Layout(source); got != strings.TrimPrefix(want, "\n") {
			t.Errorf("got\n%s\nwant%s", got, want)
		}
	}
}
