package literal_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"text/template"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// An oracle runs a program in the language that it is written in.
type oracle struct {
	language   string
	frameworks string // any of these in STATUSMITH_REQUIRE asks for the tools
	tools      []toolchain.Tool
	run        func(t *testing.T, file string) (stdout string)
}

var oracles = []oracle{
	{"python", "django flask fastapi", []toolchain.Tool{toolchain.Python}, func(t *testing.T, file string) string {
		return output(t, "python3", "-W", "error", file)
	}},
	{"javascript", "express", []toolchain.Tool{toolchain.Node}, func(t *testing.T, file string) string {
		return output(t, "node", file)
	}},
	{"java", "spring", []toolchain.Tool{toolchain.Javac, toolchain.Java}, func(t *testing.T, file string) string {
		dir := filepath.Dir(file)
		output(t, "javac", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", dir, file)
		return output(t, "java", "-cp", dir, "Oracle")
	}},
	{"go", "go", []toolchain.Tool{toolchain.Go}, func(t *testing.T, file string) string {
		return output(t, "go", "run", file)
	}},
	{"ruby", "rails", []toolchain.Tool{toolchain.Ruby}, func(t *testing.T, file string) string {
		return output(t, "ruby", "-w", file)
	}},
	{"csharp", "aspnet", nil, runCSharp},
}

// TestEveryLanguageReadsBackWhatWasWritten has the interpreter or the compiler
// of each language evaluate the whole corpus, each expression under a comment
// that tries to swallow or to replace it.
func TestEveryLanguageReadsBackWhatWasWritten(t *testing.T) {
	values := corpus()
	for _, o := range oracles {
		t.Run(o.language, func(t *testing.T) {
			o.need(t)
			file := writeProgram(t, o.language, values)
			lines := strings.SplitAfter(o.run(t, file), "\n")
			if len(lines) != len(values)+1 {
				t.Fatalf("%d values came back, %d were written", len(lines)-1, len(values))
			}
			for i, v := range values {
				compare(t, o.language, v, lines[i])
			}
		})
	}
}

func compare(t *testing.T, language string, v any, line string) {
	t.Helper()
	want, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if !sameJSON(t, want, []byte(line)) {
		l, _ := literal.Lookup(language)
		t.Errorf("%s was written as\n%s\nand came back as %s", want, l.Value(v, 0), line)
	}
}

func sameJSON(t *testing.T, a, b []byte) bool {
	t.Helper()
	var va, vb any
	if err := json.Unmarshal(a, &va); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &vb); err != nil {
		t.Errorf("%v: %.200s", err, b)
	}
	return reflect.DeepEqual(va, vb)
}

type expression struct {
	Comment, Expression string
	Statements          string // of a language that takes them
	IsObject, IsList    bool
}

func writeProgram(t *testing.T, language string, values []any) string {
	t.Helper()
	l, _ := literal.Lookup(language)
	level := map[string]int{"go": 1, "java": 2, "csharp": 2}[language]
	var cases []expression
	for i, v := range values {
		e := expression{Comment: l.Comment(hostile[i%len(hostile)]), Expression: l.Value(v, level)}
		method := "put"
		_, e.IsObject = v.(jsonvalue.Object)
		if _, e.IsList = v.([]any); e.IsList {
			method = "add"
		}
		e.Statements, _ = l.Fill(literal.Target{Variable: "body", Method: method}, v, level)
		cases = append(cases, e)
	}
	source := template.Must(template.ParseFiles("testdata/oracle/" + language + ".tmpl"))
	var b bytes.Buffer
	err := source.Execute(&b, map[string]any{
		"First": l.Comment("-*- coding: utf-16 -*-\nencoding=utf-16\n+build ignore"),
		"Cases": cases,
	})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "oracle."+l.Extension)
	if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

func (o oracle) need(t testing.TB) {
	t.Helper()
	toolchain.NeedTools(t, strings.Fields(o.frameworks), o.tools...)
}

// output runs a command and returns what it prints. It shall not complain, and
// the notice of a JVM that it read its options is no complaint.
func output(t testing.TB, name string, args ...string) string {
	t.Helper()
	var stderr bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stderr = &stderr
	stdout, err := cmd.Output()
	if complaint := stderr.String(); err != nil || complaint != "" && !strings.HasPrefix(complaint, "Picked up ") {
		t.Fatalf("%s: %v\n%.3000s", name, err, complaint+string(stdout))
	}
	return string(stdout)
}
