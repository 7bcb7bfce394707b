package literal_test

import (
	"go/format"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/literal"
)

func language(t testing.TB, name string) *literal.Language {
	t.Helper()
	l, ok := literal.Lookup(name)
	if !ok {
		t.Fatalf("no language %q", name)
	}
	return l
}

func TestLanguagesAreFoundByTheirNames(t *testing.T) {
	want := []string{"csharp", "go", "java", "javascript", "python", "ruby"}
	if got := literal.Names(); !slices.Equal(got, want) {
		t.Errorf("names are %q, want %q", got, want)
	}
	for _, name := range want {
		if l := language(t, name); l.Name != name {
			t.Errorf("%s is called %s", name, l.Name)
		}
	}
	if _, ok := literal.Lookup("cobol"); ok {
		t.Error("cobol was found")
	}
}

func TestStringsStayReadableAndClosed(t *testing.T) {
	for _, test := range []struct{ name, language, s, want string }{
		{"Vietnamese stays readable", "python", "Không tìm thấy", `"Không tìm thấy"`},
		{"an emoji stays readable", "java", "\U0001f600", "\"\U0001f600\""},
		{"Python takes the mark that needs fewer escapes", "python", `say "hi"`, `'say "hi"'`},
		{"Python prefers double marks", "python", `"'`, `"\"'"`},
		{"Python has three widths of escapes", "python", "\x00\u202e\U000e0001", `"\x00\u202e\U000e0001"`},
		{"JavaScript takes the mark that needs fewer escapes", "javascript", `say "hi"`, `'say "hi"'`},
		{"JavaScript braces an escape beyond four digits", "javascript", "\x00\u2028\U000e0001", `"\u0000\u2028\u{e0001}"`},
		{"JavaScript has no templates to fill", "javascript", "${1}`", "\"${1}`\""},
		{"JavaScript does not end its script element", "javascript", "</SCRIPT><!--", `"<\/SCRIPT><\!--"`},
		{"Java escapes what it reads early by name", "java", "\"\\\r\n", `"\"\\\r\n"`},
		{"Java escapes a backslash before u", "java", `\u000a`, `"\\u000a"`},
		{"Java has no octal escape that a digit could join", "java", "\x007", `"\u00007"`},
		{"Java writes a surrogate pair", "java", "\U000e0001", `"\udb40\udc01"`},
		{"Ruby runs nothing", "ruby", `#{1} #$0 #@a # \#{`, `"\#{1} \#$0 \#@a # \\\#{"`},
		{"Ruby braces its escapes", "ruby", "\x007\u202e", `"\u{0}7\u{202e}"`},
		{"C# has no escape that a digit could join", "csharp", "\x01f\U000e0001", `"\u0001f\U000e0001"`},
		{"Go quotes as strconv does", "go", "\x00\u202e\"", `"\x00\u202e\""`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := language(t, test.language).String(test.s); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestNumbersKeepTheirKind(t *testing.T) {
	for _, test := range []struct {
		name, language string
		v              any
		want           string
	}{
		{"an int of Java has no suffix", "java", int64(1<<31 - 1), "2147483647"},
		{"a long of Java has one", "java", int64(-1<<31 - 1), "-2147483649L"},
		{"C# finds the type itself", "csharp", int64(1 << 31), "2147483648"},
		{"a whole double keeps its point", "csharp", 1e20, "100000000000000000000.0"},
		{"zero keeps its sign", "ruby", math.Copysign(0, -1), "-0.0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := language(t, test.language).Value(test.v, 0); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestGofmtLeavesGoAsItIs(t *testing.T) {
	l := language(t, "go")
	for level := range 4 {
		for _, v := range corpus() {
			var b strings.Builder
			b.WriteString("package p\n\nfunc f() {\n")
			for i := range level {
				b.WriteString(strings.Repeat("\t", i+1) + "if x {\n")
			}
			tabs := strings.Repeat("\t", level+1)
			b.WriteString(tabs + "f(" + l.Value(v, level+1) + ")\n")
			for i := range level {
				b.WriteString(strings.Repeat("\t", level-i) + "}\n")
			}
			b.WriteString("}\n")
			if got, err := format.Source([]byte(b.String())); err != nil || string(got) != b.String() {
				t.Fatalf("%v, or gofmt changes\n%s", err, b.String())
			}
		}
	}
}

func TestValueRefusesWhatIsNoJSON(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an int, which jsonvalue does not have, was written")
		}
	}()
	language(t, "go").Value(1, 0)
}
