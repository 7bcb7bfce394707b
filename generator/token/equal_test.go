package token_test

import (
	"fmt"
	"testing"

	"github.com/statusmith/statusmith/generator/token"
)

// pairs are texts that say the same, or do not.
type pairs []struct{ name, a, b string }

var same = map[string]pairs{
	"javascript": {
		{"parentheses that show what binds tighter", "x = a || (b && c) || ((d * e) % f) > g;", "x = a || b && c || d * e % f > g"},
		{"parentheses of a condition", "x = (a === b) ? (c + d) * 2 : (await e) || f.g(h)", "x = a === b ? (c + d) * 2 : (await e) || f.g(h);"},
		{"the kind of quotes", `f("it's \"a\"")`, `f('it\'s "a"')`},
		{"backquotes without an expression", "f(`a`)", `f("a")`},
		{"escapes", `f("\u00e9\x41\u{1F600}")`, `f("éA😀")`},
		{"quotes of keys", `x = { "a": 1, "b-c": 2, 3: 4 }`, `x = { a: 1, 'b-c': 2, "3": 4 }`},
		{"trailing commas", "f({ a: 1, }, [2,],)", "f({ a: 1 }, [2])"},
		{"semicolons at line ends", "a();\nb();", "a()\nb()\n"},
		{"a semicolon in front of a bracket", "{ a(); }\n[1].map(f)", "{ a() }\n;[1].map(f)"},
		{"a semicolon that begins a block", "if (a) {\n  (b ?? c).d();\n}", "if (a) {\n  ;(b ?? c).d()\n}"},
		{"numbers", "f(1_000, .5, 0x1F, 1E3)", "f(1000, 0.5, 0x1f, 1e3)"},
		{"parentheses around one value", "return (\n  a || b\n);", "return a || b;"},
		{"parentheses of an arrow function", "f((x) => x)", "f(x => x)"},
		{"the order of imports", `import { b, type A } from "m";`, `import {type A, b} from 'm'`},
		{"imports of types", `import type { A, B } from "m";`, `import { type A, type B } from "m";`},
		{"a comment with other white space", "/**\n * a\n *   b\n */", "/** a b */"},
		{"separators of a type", "let x: { a: string; b: number };", "let x: { a: string, b: number, }"},
		{"members of a type on lines of their own", "let x: { a: string; readonly b?: number; c(): d };", "let x: {\n  a: string\n  readonly b?: number\n  c(): d\n}"},
		{"a member that is named like a word", "a.type;\nb.get;\nc?.static;\nd", "a.type\nb.get\nc?.static\nd"},
		{"the first type of several", "let x: A | B;", "let x:\n  | A\n  | B;"},
		{"members of an interface", "interface A { readonly a?: Map<string, B<C>>;\n b: c }", "interface A {\n  readonly a?: Map<string, B<C>>\n  b: c\n}"},
		{"line ends and marks of a Windows editor", "a();\r\nb();\r\n", "\ufeffa();\nb();\n"},
	},
	"python": {
		{"parentheses that show what binds tighter", "x = a or (b and not c) or (d + 1) > e", "x = a or b and not c or d + 1 > e"},
		{"the kind of quotes", `f('it\'s "a"')`, `f("it's \"a\"")`},
		{"a string in pieces", `f("a" 'b')`, `f("ab")`},
		{"a string with values in pieces", `f(f"a {b}" " {c}")`, `f(f"a {b} {{c}}")`},
		{"raw strings", `f(r"\d")`, `f("\\d")`},
		{"white space and quotes in a value", `f(f"{a['b']}")`, "f(f'{ a[\"b\"] }')"},
		{"trailing commas", "f(a, b,)\nx = [1, 2,]\ny = {3: 4,}", "f(a, b)\nx = [1, 2]\ny = {3: 4}"},
		{"parentheses around one value", "x = (a or b)\nreturn (c)", "x = a or b\nreturn c"},
		{"parentheses around a string", "x = a if b else (f\"c {d}\" \"e\")", "x = a if b else f\"c {d}e\""},
		{"parentheses around a condition", "if (a\n    and b):\n  pass", "if a and b:\n  pass"},
		{"parentheses around a tuple", "return (a, b)", "return a, b"},
		{"imports", "import a\nfrom b import d, c\n", "from b import c\nfrom b import (\n    d,\n)\nimport a\n"},
		{"a comment that is wrapped", "# a b\n# c", "# a\n# b c"},
		{"numbers", "x = 0XFF + 1_000 + 1E3", "x = 0xff + 1000 + 1e3"},
		{"tabs", "if a:\n\tb\n", "if a:\n    b\n"},
		{"lines behind a backslash", "x = 1 + \\\n  2", "x = 1 + 2"},
		{"blank lines", "a\n\n\nb\n", "a\nb\n"},
	},
	"ruby": {
		{"parentheses that show what binds tighter", "x = a || (b && c?(d)) || e.f", "x = a || b && c?(d) || e.f"},
		{"the kind of quotes", `f("a=\"b\"")`, `f('a="b"')`},
		{"quotes of keys", `{ "end": 1, 'x-y': 2 }`, `{ end: 1, "x-y": 2 }`},
		{"trailing commas", "f(a, b,)\n[1,\n2,\n]", "f(a, b)\n[1, 2]"},
		{"integers", "1_048_576", "1048576"},
		{"words", `%w[a b]`, `["a", 'b']`},
		{"symbols", `%i[a b]`, `[:a, :"b"]`},
		{"the symbol of a status", "render json: body, status: 404", "render json: body, status: :not_found"},
		{"the old and the new symbol", "head :payload_too_large", "head :content_too_large"},
		{"a value named like its key", "f(a: a, b: 1)", "f(a:, b: 1)"},
		{"calls on lines of their own", "a.b # d\n.c", "a\n  .b\n  # d\n  .c"},
		{"line ends in brackets", "{\n a: 1\n}", "{ a: 1 }"},
		{"semicolons", "a; b", "a\nb\n"},
		{"a class in modules", "# d\nmodule A\n  module B\n    class C < D\n      def e\n      end\n    end\n  end\nend\n", "# d\nclass A::B::C < D\n  def e\n  end\nend\n"},
		{"a module in a module", "module A\n  module B::C\n  end\nend", "module A::B\n  module C\n  end\nend"},
		{"line ends behind a word that begins statements", "begin; a; else; b; end", "begin\n  a\nelse b\nend"},
		{"characters", `f(?a, ?\n)`, `f("a", "\n")`},
		{"marks in a string", `f(%(a (b #{c}) d))`, `f("a (b #{c}) d")`},
		{"the indentation of texts", "f(<<~A, <<~B)\n  a\nA\n    b\n\n      c\n  B\n", "f(<<~A, <<~B)\n    a\n  A\n  b\n\n    c\n  B\n"},
		{"a string behind a text", "a = <<~B\n  b\nB\nx = 'c'\n", "a = <<~B\n  b\nB\nx = \"c\"\n"},
		{"regular expressions", `f(%r{a/b\d#{c}}i, /d/)`, `f(/a\/b\d#{c}/i, %r(d))`},
	},
	"go": {
		{"semicolons", "package p; func f() { a(); b() }", "package p\n\nfunc f() {\n\ta()\n\tb()\n}\n"},
		{"trailing commas", "package p\nvar x = f(a, b)", "package p\nvar x = f(\n\ta,\n\tb,\n)"},
		{"imports", "package p\nimport \"b\"\nimport a \"c\"\n", "package p\n\nimport (\n\ta \"c\"\n\t\"b\"\n)\n"},
		{"strings", "package p\nvar x = \"a\\\\b\"", "package p\nvar x = `a\\b`"},
		{"numbers", "package p\nvar x = 0XFF + 1_000 + 0o17", "package p\nvar x = 0xff + 1000 + 017"},
		{"a comment that is wrapped", "package p\n// a b\n// c\nvar x int", "package p\n// a\n// b c\nvar x int"},
	},
	"java": {
		{"parentheses of a parameter", "f((x) -> x, (int y, z) -> y);", "f(x -> x, (int y, z) -> y);"},
		{"parentheses that show what binds tighter", "x = (a && !b.c(d)) || (e instanceof F g && h);", "x = a && !b.c(d) || e instanceof F g && h;"},
		{"trailing commas", "int[] x = {1, 2,};", "int[] x = {1, 2};"},
		{"imports", "import b.C;\nimport static a.B.*;\n", "import static a.B.*;\n\nimport b.C;\n"},
		{"a string in pieces", `x("a" + "b" + "c");`, `x("abc");`},
		{"a block of text", "x(\"\"\"\n  a\n    b\n  \"\"\");", `x("a\n  b\n");`},
		{"parentheses around one value", "return (a && b);", "return a && b;"},
		{"numbers", "x(1_000L, 0XFF);", "x(1000l, 0xff);"},
		{"a comment with other white space", "/** a b */ int x;", "/**\n * a\n * b\n */\nint x;"},
	},
	"csharp": {
		{"parentheses that show what binds tighter", "x = (a && b) || (c == d) ? (e * 2) + f : g;", "x = a && b || c == d ? e * 2 + f : g;"},
		{"trailing commas", "var x = new[] { 1, 2, };", "var x = new[] { 1, 2 };"},
		{"a list of values", "int[] x = [1, 2,];", "int[] x = [1, 2];"},
		{"strings of every form", `f("a\\b\"", @"c\d""e");`, `f(@"a\b""", "c\\d\"e");`},
		{"raw strings", "f(\"\"\"\n    a\n      b\n    \"\"\");", `f("a\n  b");`},
		{"strings with values", `f($"a{{{b:0.0}}}");`, `f($@"a{{{b:0.0}}}");`},
		{"raw strings indented otherwise", "f($\"\"\"\n  a {b}\n  c\n  \"\"\");", "f($\"\"\"\n\t\ta {b}\n\t\tc\n\t\t\"\"\");"},
		{"the order of using directives", "using B;\nusing static A.C;\nusing X = Y<Z>;\nclass D;", "using X = Y<Z>;\nusing static A.C;\nusing B;\n\nclass D;"},
		{"a namespace with braces", "using A;\nnamespace B;\nclass C { }", "using A;\nnamespace B\n{\n    class C\n    {\n    }\n}"},
		{"directives in the namespace", "#nullable enable\nusing A;\nnamespace B;\nclass C { }", "namespace B;\n\n#nullable enable\nusing A;\n\nclass C { }"},
		{"comments", "/// <summary>A b.</summary>\nclass C { }", "/// <summary>\n/// A b.\n/// </summary>\nclass C { }"},
		{"numbers", "f(0XFF, 1_000L);", "f(0xff, 1000l);"},
	},
}

var different = map[string]pairs{
	"javascript": {
		{"parentheses of an operator", "x = a && (b || c)", "x = a && b || c"},
		{"parentheses of a difference", "x = a - (b - c)", "x = a - b - c"},
		{"parentheses of a sign", "x = -(a * b)", "x = -a * b"},
		{"parentheses of a power", "x = (-a) ** b", "x = -a ** b"},
		{"parentheses of a member", "x = (a + b).c", "x = a + b.c"},
		{"parentheses of a function", "x = a || (b => b && c)", "x = a || b => b && c"},
		{"operators", "a == b", "a === b"},
		{"a return less", "return a;", "a;"},
		{"a line end behind return", "return a;", "return\na;"},
		{"a comma of an object", "f({\n  a: 1,\n  b: { c: 2 },\n})", "f({\n  a: 1\n  b: { c: 2 }\n})"},
		{"two members of a type", "let x: {\n  a: b\n  c: d\n}", "let x: {\n  a: b\n}"},
		{"a line end in front of a bracket", "a();\n(b)()", "a()\n(b)()"},
		{"a line end in front of an operator", "a\n;+b", "a\n+b"},
		{"an empty statement of if", "if (a);\nb()", "if (a)\nb()"},
		{"a hole in a list", "[a,,]", "[a,]"},
		{"a key", "x = { a: a }", "x = { a }"},
		{"optional chaining", "a.b", "a?.b"},
		{"the type of a value", `f("300")`, "f(300)"},
		{"a template behind a tag", "f`\\d`", "f`d`"},
		{"a name in a template", "f(`${a}`)", "f(`${b}`)"},
		{"a regular expression", "f(/a/)", "f(/a/g)"},
		{"a word of a comment", "// a b\n", "// a c\n"},
		{"the kind of a comment", "// a\nb", "/* a */ b"},
		{"a comment elsewhere", "a // b\nc", "a\nc // b"},
		{"an arrow function that returns an object", "f(() => ({}))", "f(() => {})"},
		{"an unknown name", "import { a } from 'm'", "import { b } from 'm'"},
		{"the order of keys", "x = { a: 1, b: 2 }", "x = { b: 2, a: 1 }"},
		{"what cannot be read", "f(a", "f( a"},
	},
	"python": {
		{"a chain of comparisons", "x = (a < b) == c", "x = a < b == c"},
		{"parentheses of a negation", "x = (not a) == b", "x = not a == b"},
		{"parentheses of a product", "x = -(a // b)", "x = -a // b"},
		{"parentheses of a condition", "x = a or (b if c else d)", "x = a or b if c else d"},
		{"a tuple of one", "x = (1,)", "x = (1)"},
		{"a tuple as an argument", "f((1, 2))", "f(1, 2)"},
		{"an index", "x[1,]", "x[1]"},
		{"bytes", `f(b"a")`, `f("a")`},
		{"the type of a value", `f("1")`, "f(1)"},
		{"an integer and a float", "f(1)", "f(1.0)"},
		{"a line out of its block", "if a:\n    b\n    c\n", "if a:\n    b\nc\n"},
		{"a name in a string", `f(f"{a}")`, `f(f"{b}")`},
		{"a string with values and one without", `f(f"{a}")`, `f("{a}")`},
		{"the source of a value", `f(f"{a=}")`, `f(f"{a =}")`},
		{"how a value is written", `f(f"{a:>3}")`, `f(f"{a:>4}")`},
		{"a condition that is a tuple", "if (a, b):\n  pass", "if a:\n  pass"},
		{"parentheses of an operator", "x = (a + b) * c", "x = a + b * c"},
		{"a comment", "# a", "# b"},
		{"an import", "import a", "import b"},
		{"a name of an import", "from a import b as c", "from a import b"},
		{"a generator", "x = (a for a in b)", "x = [a for a in b]"},
		{"a dedent that fits no block", "if a:\n    b\n  c\n", "if a:\n    b\n c\n"},
		{"an integer beyond 64 bits", "x = 36893488147419103233", "x = 36893488147419103232"},
	},
	"ruby": {
		{"parentheses of a call", "x = a || (puts b && c)", "x = a || puts(b && c)"},
		{"arguments and a value", "f (a && b) || c", "f a && b || c"},
		{"a sign and a difference", "f -(a * b)", "f -a * b"},
		{"parentheses around words", "x = a || (b and c)", "x = a || b and c"},
		{"a symbol and a string", "{ a: 1 }", `{ "a" => 1 }`},
		{"values in plain quotes", `f("#{a}")`, `f('#{a}')`},
		{"a backslash in plain quotes", `f("\n")`, `f('\n')`},
		{"a line end", "a\nb", "a b"},
		{"a number that is not a status", "f(code: 404)", "f(code: :not_found)"},
		{"another status", "head 404", "head :gone"},
		{"a comment", "# a", "# b"},
		{"a value named otherwise", "f(a: a)", "f(a: b)"},
		{"an integer and a float", "f(1)", "f(1.0)"},
		{"a class in another module", "module A\n  class B\n  end\nend", "class C::B\nend"},
		{"a class in a class", "class A\n  class B\n  end\nend", "class A::B\nend"},
		{"a class beside another one", "module A\n  class B\n  end\n  class C\n  end\nend", "class A::B\nend\nclass C\nend"},
		{"a module that becomes a class", "module A\n  module B\n  end\nend", "class A::B\nend"},
		{"an end too many", "module A\n  class B\n  end\nend", "class A::B\nend\nend"},
		{"a method with a value and one without", "def a=(b) c end", "def a() = b(c)"},
		{"an operator of a method", "def -@; a end", "def -(a); end"},
		{"a line end behind a method named like a word", "x.begin\ny", "x.begin y"},
		{"a character and a name", "f ?a", "f a"},
		{"the indentation of a text", "a = <<-B\n  b\nB\n", "a = <<-B\n    b\nB\n"},
		{"an escape of a regular expression", `/\d#{a}/`, `/d#{a}/`},
		{"flags of a regular expression", `/#{a}/`, `/#{a}/i`},
		{"a value in a text", "a = <<~B\n  #{b}\nB\n", "a = <<~'B'\n  #{b}\nB\n"},
	},
	"go": {
		{"a character and a string", "package p\nvar x = 'a'", "package p\nvar x = \"a\""},
		{"a line end", "package p\nfunc f() { return\na }", "package p\nfunc f() { return a }"},
		{"a directive", "//go:build a\n\npackage p", "// go:build a\n\npackage p"},
		{"an import", "package p\nimport \"a\"", "package p\nimport _ \"a\""},
		{"an integer and a float", "package p\nvar x = 1", "package p\nvar x = 1.0"},
	},
	"java": {
		{"a type and a value", "x = (a) - b;", "x = a - b;"},
		{"parentheses of an assignment", "x = a && (b = c);", "x = a && b = c;"},
		{"a method of a string", `x("a" + "b".c());`, `x("ab".c());`},
		{"a character and a string", `x('a');`, `x("a");`},
		{"a static import", "import static a.B;", "import a.B;"},
		{"parentheses of an operator", "return (a + b) * c;", "return a + b * c;"},
	},
	"csharp": {
		{"a member of a sum", "x = (a + b)?.c;", "x = a + b?.c;"},
		{"a type and a value of it", "x = (int)(a * b);", "x = (int)a * b;"},
		{"a decimal place", "f(1.50m);", "f(1.5m);"},
		{"an index of several", "x[,] = 1;", "x[] = 1;"},
		{"a using statement", "using var a = b;\nusing var c = d;", "using var c = d;\nusing var a = b;"},
		{"bytes", `f("a"u8);`, `f("a");`},
		{"how a value is written", `f($"{a:0.0}");`, `f($"{a:0.00}");`},
		{"a directive elsewhere", "#nullable enable\nclass A;", "class A;\n#nullable enable"},
		{"a class with braces around it", "class A { class B { } }", "class B { }"},
		{"a word of a comment", "/// <summary>A</summary>\nclass C;", "/// <summary>B</summary>\nclass C;"},
		{"the indentation in a raw string", "f(\"\"\"\n  a\n  \"\"\");", "f(\"\"\"\n   a\n  \"\"\");"},
	},
}

func TestTextsThatDifferInLayoutSayTheSame(t *testing.T) {
	for language, list := range same {
		for _, p := range list {
			t.Run(language+" "+p.name, func(t *testing.T) {
				if !token.Equal(language, p.a, p.b) {
					t.Errorf("%q and %q differ:\n%s\n%s", p.a, p.b, said(language, p.a), said(language, p.b))
				}
			})
		}
	}
}

func TestTextsThatDifferInMeaningDoNotSayTheSame(t *testing.T) {
	for language, list := range different {
		for _, p := range list {
			t.Run(language+" "+p.name, func(t *testing.T) {
				if token.Equal(language, p.a, p.b) {
					t.Errorf("%q and %q are equal:\n%s", p.a, p.b, said(language, p.a))
				}
			})
		}
	}
}

func said(language, text string) string {
	units, ok := token.Units(language, text, "")
	if !ok {
		return "cannot be read"
	}
	list := ""
	for _, u := range units {
		list += fmt.Sprintf("%q ", u.Text)
	}
	return list
}

func TestANamespaceMayEndBehindTheText(t *testing.T) {
	open, closed := "namespace A\n{\n    class B { }\n", "namespace A;\nclass B { }\n"
	want := said("csharp", closed)
	for behind, equal := range map[string]bool{"}\n": true, "\n// end\n}": true, "": false, "class C { } }": false} {
		units, ok := token.Units("csharp", open, behind)
		got := "cannot be read"
		if ok {
			got = ""
			for _, u := range units {
				got += fmt.Sprintf("%q ", u.Text)
			}
		}
		if (got == want) != equal {
			t.Errorf("%q behind the text: %s", behind, got)
		}
	}
}

func TestUnitsKnowTheirLines(t *testing.T) {
	text := "# a\nimport b\n\nfrom c import (\n    d,\n)\nx = '''\n''' 'y'\n"
	units, ok := token.Units("python", text, "")
	if !ok {
		t.Fatal("cannot be read")
	}
	got := ""
	for _, u := range units {
		got += fmt.Sprintf("%d-%d ", u.Line, u.Last)
	}
	if want := "1-1 2-6 7-7 7-7 7-8 8-8 "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
