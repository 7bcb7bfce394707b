package source_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/source"
)

func read(t *testing.T, language, text string) *source.File {
	t.Helper()
	f, err := source.Read(language, text)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// Each text has a ^ where a statement, or the comment that touches it, begins.
func TestStatementsBeginWithTheCommentsThatTouchThem(t *testing.T) {
	for _, test := range []struct{ name, language, text string }{
		{"lines of Python", "python", "^import os\n^x = [\n1,\n]\n^y = 1 # is y\n\n# touches nothing\n\n# touches\n^z = 2\n"},
		{"blocks of Python", "python", "^if a:\n    x\nelif b:\n    y\nelse:\n    z\n^try:\n    x\nexcept E:\n    y\n^for a in b:\n    c\n"},
		{"decorators of Python", "python", "^@a\n@b(\n1)\n\n# here\ndef f():\n\n    return 1\n\n^async def g(): ...\n"},
		{"strings of Python", "python", "^x = \"\"\"\ny = 1\n\"\"\"\n^y = f'{\nx}'\n"},
		{"a line that goes on", "python", "^x = 1 + \\\n  2\n^y\n"},
		{"JavaScript with semicolons", "javascript", "^const a = 1; ^b();\n^c(() => {\n  d();\n});\n"},
		{"JavaScript without", "javascript", "^const a = 1\n^b\n  .c()\n  .d()\n^e(\n  f)\n/**\n * Doc.\n */\n^function g() {\n}\n^h()\n"},
		{"JavaScript that goes on", "javascript", "^const a =\n  1\n^if (a) {\n}\nelse {\n}\n^let x = a ?\n b : c\n^try {\n} catch {\n} finally {\n}\n"},
		{"templates of JavaScript", "javascript", "^x = `a\nb ${c}\nd`\n^y()\n"},
		{"C# of the top level", "csharp", "^using A;\n^var b = new C { D = 1 };\n^if (x) { }\nelse { }\n// Run.\n^app.Run();\n^class E { }\n"},
		{"Java", "java", "^package a;\n\n^import b.C;\n\n/** Doc. */\n^@A(\"x\")\nclass D {\n  void e() { }\n}\n^enum F { G }\n"},
		{"Ruby", "ruby", "^require \"a\"\n\n# Doc.\n^class B < C\n  def d = 1\n\n  def e\n    if f then g end\n  end\nend\n^h = <<~I\n  class J\nI\n^k = [<<L, <<~\"M N\"]\nx #{y} z\nL\nclass O\nM N\n^\"p\".q\n"},
		{"Go", "go", "^package a\n\n^import (\n\t\"b\"\n)\n\n// C does.\n^func C() {\n}\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.ReplaceAll(test.text, "^", "")
			got := text
			statements := read(t, test.language, text).Statements
			for i := len(statements) - 1; i >= 0; i-- {
				first := statements[i].Tokens[0].Offset
				got = got[:first] + "^" + got[first:]
			}
			if diff := cmp.Diff(test.text, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestACommentOfItsOwnBelongsToNoStatement(t *testing.T) {
	for _, test := range []struct{ language, text, want string }{
		{"python", "x\n\n# a\n# b\ny\n", "# a\n# b\ny\n"},
		{"python", "x\n# a\n\n# b\ny\n", "# b\ny\n"},
		{"python", "x\n# a\n\ny\n", "y\n"},
		{"python", "x # a\ny\n", "y\n"},
		{"javascript", "x();\n/* a\n b */\n// c\ny();\n", "/* a\n b */\n// c\ny();\n"},
		{"csharp", "x(); // a\ny();\n", "y();\n"},
	} {
		statements := read(t, test.language, test.text).Statements
		if got := test.text[statements[len(statements)-1].Begin:]; got != test.want {
			t.Errorf("%q: the last one is %q, want %q", test.text, got, test.want)
		}
	}
}

func TestWhatCannotBeReadHasALine(t *testing.T) {
	for _, test := range []struct{ language, text, want string }{
		{"python", "x\ny = \"\"\"\n", "2: "},
		{"javascript", "f(\n[)\n", "2: the bracket ) closes none"},
		{"javascript", "f(\n1", "1: the bracket ( is not closed"},
		{"csharp", "}\n", "1: the bracket } closes none"},
	} {
		_, err := source.Read(test.language, test.text)
		if _, ok := errors.AsType[*source.Problem](err); !ok || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q: got %v, want %s", test.text, err, test.want)
		}
	}
}

func patterns(t *testing.T, language string, texts ...string) []source.Pattern {
	t.Helper()
	var all []source.Pattern
	for _, text := range texts {
		p, err := source.ParsePattern(language, text)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}

func TestBindingsAreThoseOfTheTopLevelAndThoseWithin(t *testing.T) {
	const text = `import express from "express";
export const app: Express = express(), other = 1,
  third = express();
var main = module.exports = express();
f(app, (x = express()));
function make() {
  const inner = express();
  let y = [express()];
}
const text = "z = express()";
`
	top, within := read(t, "javascript", text).Bindings(patterns(t, "javascript", "{name} = express(", "{name} = module.exports = express("))
	if got, want := fmt.Sprint(top, within), "[{app 2 false} {third 3 false} {main 4 false}] [{inner 7 false}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	const python = "if x:\n    app = Flask(1)\nelse:\n    app: Flask = Flask(2)\ndef f():\n    inner = Flask(3)\ng(name=Flask(4))\n"
	top, within = read(t, "python", python).Bindings(patterns(t, "python", "{name} = Flask("))
	if got, want := fmt.Sprint(top, within), "[{app 2 false} {app 4 false}] [{inner 6 false}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestPatternsFitNamesAndStrings(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		fits          bool
	}{
		{"{app}.use({*rror*}", "app.use(errorHandler)", true},
		{"{app}.use({*rror*}", "app.use(handleErrors, x)", true},
		{"{app}.use({*rror*}", "app.use(auth)", false},
		{"{app}.use({*rror*}", "api.use(errorHandler)", false},
		{"{app}.{use}('/{*splat}'", `app.all("/{*splat}", f)`, true},
		{"{app}.{use}('*'", `app.get('*', f)`, true},
		{"{app}.{use}('*'", `app.get('/x', f)`, false},
		{"module.exports =", "module.exports = {}", true},
		{"module.exports =", "module.exports.x = 1", false},
		{"{name} = {app}.listen(", "const server = app.listen(1)", true},
		{"{app}.listen(", "app.listen", false},
	} {
		found := read(t, "javascript", test.text).Find(patterns(t, "javascript", test.pattern), source.Holes{"app": source.OneOf("app")}) != nil
		if found != test.fits {
			t.Errorf("%s in %s: %t, want %t", test.pattern, test.text, found, test.fits)
		}
	}
}

func TestFunctionsGoIntoTheOnlyClass(t *testing.T) {
	for _, test := range []struct{ name, language, text, want string }{
		{"a controller", "ruby", "# Doc.\nclass A < B\n  def c\n  end\nend\n", "A:2 indented by 2, before 5"},
		{"in a module", "ruby", "module A\n  module B\n    class C\n      x\n    end\n  end\nend\n", "C:3 indented by 6, before 5"},
		{"a concern", "ruby", "module A\n  extend B\n\n  class C\n  end\nend\n", "A:1 indented by 2, before 6"},
		{"a compact name", "ruby", "class A::B < C\nend\n", "A::B:1 indented by 2, before 2, empty"},
		{"two", "ruby", "class A\nend\n\nclass B\nend\n", "4: has a second class, B: into which a function goes cannot be told"},
		{"none", "ruby", "x = 1\n", "1: has no class that a function could go into"},
		{"badly indented", "ruby", "class A\n  def b\n  end\n end\n", "4: A does not end on a line of its own, with the indentation of the one that begins it"},
		{"Java", "java", "package a;\n\n@B\npublic class C extends D {\n\n\tvoid e() {\n\t}\n}\n", "C:3 indented by 1, before 8"},
		{"Java with two", "java", "class A {\n}\ninterface B {\n}\n", "3: has a second class, B: into which a function goes cannot be told"},
		{"an enum with more than constants", "java", "enum A {\n    B, C;\n\n    int d() { return 1; }\n}\n", "A:1 indented by 4, before 5"},
		{"an enum of constants", "java", "enum A {\n    B { int d() { return 1; } }, C\n}\n", "1: the constants of A end without a semicolon, which a function goes behind"},
		{"an annotation", "java", "public @interface A {\n    String b();\n}\n", "1: A is an annotation, which holds no function"},
		{"on one line", "java", "class A { }\n", "1: A does not end on a line of its own, with the indentation of the one that begins it"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := read(t, test.language, test.text).OnlyClass()
			got := fmt.Sprint(err)
			if err == nil {
				got = fmt.Sprintf("%s:%d indented by %d, before %d", c.Name, c.Line, len(c.Indent), 1+strings.Count(test.text[:c.End], "\n"))
				if c.Empty {
					got += ", empty"
				}
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestAFileWithoutAnnotationsIsUntyped(t *testing.T) {
	for text, want := range map[string]bool{
		"def f(a, b=1): pass\n":                                               true,
		"@x\ndef f(a):\n    y: int = 1\n":                                     true,
		"def f(a=lambda b: 1): return {1: 2}":                                 true,
		"def f(a: int): pass\n":                                               false,
		"class A:\n    def f(self) -> None:\n        pass\n\ndef g(): pass\n": false,
		"async def f(\n    a,\n    b: int = 1,\n): pass\n":                    false,
		"x: int = 1\n": false,
	} {
		if got := read(t, "python", text).IsUntyped(); got != want {
			t.Errorf("%q: untyped %t, want %t", text, got, want)
		}
	}
}

func TestVariablesWithTypesAreNames(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"export const orders: Router = Router(), b: Map<string, Set<c>> = new Map(), d;\n", "[orders b d]"},
		{"let f: (a: number, b: string) => void, g: { h: i, j: k };\n", "[f g]"},
		{"const { a: b, c }: { a: string, c: d } = e;\n", "[b c]"},
		{"let a: Array<Array<b>>, c = d < e, f;\n", "[a c f]"},
	} {
		var names []string
		for _, b := range read(t, "javascript", test.text).Names() {
			names = append(names, b.Name)
		}
		if got := fmt.Sprint(names); got != test.want {
			t.Errorf("%s: got %s, want %s", test.text, got, test.want)
		}
	}
}

func TestPartsOfAClassAreInNamespaces(t *testing.T) {
	const text = `using System;
namespace A.B
{
    namespace C { static partial class Statuses { static IResult One() => Two(); } }
    partial class Statuses
    {
        class Inner { void Three() { } }
        internal static Task<IResult> Four(int a = 1)
        {
            return Five();
        }
    }
    class Other { void Six() { } }
}
partial class Statuses { void Seven() { } }
`
	f := read(t, "csharp", text)
	if got, want := fmt.Sprint(f.Parts("Statuses")), "map[:[{Seven 15 false}] A.B:[{Four 8 false}] A.B.C:[{One 4 false}]]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := f.Namespace(); got != "" {
		t.Errorf("the file ends in namespace %s", got)
	}
	f = read(t, "csharp", "namespace A.B;\npartial class Statuses { void One() { } }\n")
	if got, want := fmt.Sprint(f.Parts("Statuses"), f.Namespace()), "map[A.B:[{One 2 false}]]A.B"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTypesThatAreNoPartOfAnInternalClass(t *testing.T) {
	for text, want := range map[string]string{
		"internal static partial class Statuses { }":                          "map[]",
		"static partial class Statuses { }":                                   "map[]",
		"class Other { enum Statuses { A } }":                                 "map[]",
		"enum StatusesOfOrders { A }":                                         "map[]",
		"var x = typeof(Statuses);":                                           "map[]",
		"internal static class Statuses { }":                                  "map[:{Statuses 1 false}]",
		"namespace A;\npublic static class Statuses { }":                      "map[A:{Statuses 2 false}]",
		"public static partial class Statuses { }":                            "map[:{Statuses 1 false}]",
		"namespace A\n{\n    public enum Statuses { Open }\n}":                "map[A:{Statuses 3 false}]",
		"public readonly record struct Statuses(int A);":                      "map[:{Statuses 1 false}]",
		"using A;\n[B]\ninternal interface Statuses { }\nclass Statuses2 { }": "map[:{Statuses 3 false}]",
	} {
		if got := fmt.Sprint(read(t, "csharp", text).Others("Statuses")); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestANameIsFoundWithWhatItIsAMemberOf(t *testing.T) {
	for text, want := range map[string]string{
		"package p\nfunc f() { routes := http.NewServeMux() }":          "routes",
		"package p\nfunc f() { s.inner.mux = http.NewServeMux() }":      "",
		"package p\nfunc f() { a := 1; b := http.NewServeMux(); f(b) }": "b",
		"package p\nvar s = \"x := http.NewServeMux()\"":                "",
	} {
		f := read(t, "go", text)
		if got := f.Named(patterns(t, "go", "{name} := http.NewServeMux(")[0]); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	f := read(t, "go", "package p\nfunc f() { s.inner.mux = http.NewServeMux() }")
	if got := f.Named(patterns(t, "go", "{name} = http.NewServeMux(")[0]); got != "s.inner.mux" {
		t.Errorf("a member is %q", got)
	}
	const field = "package p\ntype s struct {\n\tmux *http.ServeMux\n}\n"
	for text, want := range map[string]string{
		field: "mux",
		field + "func (s *s) add() { s.mux.Handle(a, b) }":          "s.mux",
		field + "func add(mux *http.ServeMux) { mux.Handle(a, b) }": "mux",
	} {
		if got := read(t, "go", text).Named(patterns(t, "go", "{name} *http.ServeMux")[0]); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestTheOutlineIsWithoutStringsAndComments(t *testing.T) {
	python := "def gone(order, at=1):\n    return say('gone', order)  # for good\n"
	tests := []struct {
		name, text string
		same       bool
	}{
		{"another string", "def gone(order, at=1):\n    return say('left', order)  # for good\n", true},
		{"another comment", "def gone(order, at=1):\n    return say('gone', order)  # for ever\n", true},
		{"another layout", "def gone(\n    order, at=1\n):\n    return say('gone', order)\n", true},
		{"another name", "def left(order, at=1):\n    return say('gone', order)  # for good\n", false},
		{"another parameter", "def gone(id, at=1):\n    return say('gone', order)  # for good\n", false},
		{"a parameter less", "def gone(order):\n    return say('gone', order)  # for good\n", false},
		{"another number", "def gone(order, at=2):\n    return say('gone', order)  # for good\n", false},
		{"an expression within a string", "def gone(order, at=1):\n    return say(f'{gone}', order)\n", false},
		{"what was a comment", "def gone(order, at=1):\n    return say('gone', order) + good\n", false},
	}
	for _, test := range tests {
		if same := source.Outline("python", python) == source.Outline("python", test.text); same != test.same {
			t.Errorf("%s: the same is %t", test.name, same)
		}
	}
}

func TestANameThatIsOnlyDeclaredIsVoid(t *testing.T) {
	tests := []struct {
		language, text string
		void           bool
	}{
		{"python", "app = None\n", true},
		{"python", "app: Flask | None = None\n", true},
		{"python", "app: Flask\n", true},
		{"python", "app: Flask\napp = Flask(__name__)\n", false},
		{"python", "app = None\nif DEBUG:\n    app = make()\n", false},
		{"python", "app = None\n\ndef make():\n    global app\n    app = Flask(__name__)\n", true},
		{"python", "app = None or make()\n", false},
		{"python", "app.run()\n", false},
		{"javascript", "let app;\n", true},
		{"javascript", "let app\nlet server\n", true},
		{"javascript", "let server, app, port;\n", true},
		{"javascript", "export let app = undefined;\n", true},
		{"javascript", "let app: Express;\n", true},
		{"javascript", "let app;\napp = express();\n", false},
		{"javascript", "let app;\nif (secure) {\n  app = express();\n}\n", false},
		{"javascript", "let app;\nfunction start() {\n  app = express();\n}\n", true},
		{"javascript", "const app = express();\n", false},
	}
	for _, test := range tests {
		if void := read(t, test.language, test.text).IsVoid("app"); void != test.void {
			t.Errorf("%q: void is %t", test.text, void)
		}
	}
}
