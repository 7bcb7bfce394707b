package literal_test

import (
	"fmt"
	"testing"

	"github.com/statusmith/statusmith/generator/literal"
)

func TestExpressionsAreMadeOfNames(t *testing.T) {
	for _, test := range []struct {
		language, form string
		args           []string
		want           string
	}{
		{"python", "order_id", nil, "order_id"},
		{"python", "self.order_id", nil, "self.order_id"},
		{"python", "request.headers.get(?)", []string{`X-"Id"`}, `request.headers.get('X-"Id"')`},
		{"python", "fields[?]", []string{"x-y"}, `fields["x-y"]`},
		{"python", "str(self.code)", nil, "str(self.code)"},
		{"javascript", "this.fields", nil, "this.fields"},
		{"javascript", "error.class", nil, "error.class"},
		{"javascript", "res.req.get(?)", []string{"</script>"}, `res.req.get("<\/script>")`},
		{"javascript", "res.req?.id", nil, "res.req?.id"},
		{"javascript", "String(retryAfter)", nil, "String(retryAfter)"},
		{"ruby", "self.name", nil, "self.name"},
		{"ruby", "@name.class", nil, "@name.class"},
		{"ruby", "request.get_header(?).presence", []string{"HTTP_#{x}"}, `request.get_header("HTTP_\#{x}").presence`},
		{"ruby", "fields[:?]", []string{"x"}, "fields[:x]"},
		{"ruby", "fields[:?]", []string{"x-y"}, `fields[:"x-y"]`},
		{"ruby", "error&.message", nil, "error&.message"},
		{"java", "this.fields", nil, "this.fields"},
		{"java", "getStatusCode().value()", nil, "getStatusCode().value()"},
		{"java", "order.toString()", nil, "order.toString()"},
		{"go", "e.fields()", nil, "e.fields()"},
		{"go", "optional(r.Header.Get(?))", []string{"X"}, `optional(r.Header.Get("X"))`},
		{"csharp", "@class", nil, "@class"},
		{"csharp", "Fields[?]?.DeepClone()", []string{`"`}, `Fields["\""]?.DeepClone()`},
		{"csharp", "request.Headers[?].ToString()", []string{"X"}, `request.Headers["X"].ToString()`},
	} {
		e, err := language(t, test.language).Expr(literal.KindAny, test.form, test.args...)
		if err != nil || e.String() != test.want {
			t.Errorf("%s of %s is %s (%v), want %s", test.form, test.language, e, err, test.want)
		}
	}
}

func TestWhatIsNoExpressionIsRefused(t *testing.T) {
	const form = " is not an identifier: it takes letters, digits and _, and a digit cannot come first"
	for _, test := range []struct {
		language, form string
		args           []string
		want           string
	}{
		{"python", "", nil, `""` + form},
		{"python", "a b", nil, `" b" does not belong to it`},
		{"python", "a\nb", nil, `"\nb" does not belong to it`},
		{"python", "a;b", nil, `";b" does not belong to it`},
		{"python", "a #", nil, `" #" does not belong to it`},
		{"python", "a+b", nil, `"+b" does not belong to it`},
		{"python", "a or b", nil, `" or b" does not belong to it`},
		{"python", "1", nil, `"1"` + form},
		{"python", `"a"`, nil, `""` + form},
		{"python", "é", nil, `""` + form},
		{"python", "a.é", nil, `""` + form},
		{"python", "class", nil, `"class" is a Python keyword`},
		{"python", "a.class", nil, `"class" is a Python keyword`},
		{"python", "@a", nil, `"@a"` + form},
		{"python", "a?.b", nil, `"?.b" does not belong to it`},
		{"python", "a.", nil, `""` + form},
		{"python", "a..b", nil, `""` + form},
		{"python", "a(", nil, `""` + form},
		{"python", "a(b", nil, "a bracket ( is not closed"},
		{"python", "a(b]", nil, "a bracket ( is not closed"},
		{"python", "a[]", nil, `""` + form},
		{"python", "a(b,c)", nil, "a bracket ( is not closed"},
		{"python", "a(?)", nil, "a ? has no argument"},
		{"python", "a", []string{"x"}, `it has no ? for "x"`},
		{"python", "a(?)", []string{"x", "y"}, `it has no ? for "y"`},
		{"python", "a(?)", []string{"\xff"}, "not UTF-8"},
		{"python", "a(:?)", []string{"x"}, `""` + form},
		{"python", "a(?).b", []string{"x"}, "an argument must come last"},
		{"javascript", "a[?](b)", []string{"x"}, "an argument must come last"},
		{"javascript", "a.b().c().d()", nil, "3 calls are too many, put the value into a variable"},
		{"javascript", "class", nil, `"class" is a JavaScript keyword`},
		{"javascript", "undefined", nil, `"undefined" is reserved in JavaScript`},
		{"javascript", "a.this@", nil, `"this@"` + form},
		{"ruby", "end", nil, `"end" is a Ruby keyword`},
		{"ruby", "@@a", nil, `"@a"` + form},
		{"ruby", "$0", nil, `""` + form},
		{"ruby", "a!", nil, `"!" does not belong to it`},
		{"java", "a.class", nil, `"class" is a Java keyword`},
		{"go", "this.x.type", nil, `"type" is a Go keyword`},
		{"csharp", "class", nil, `"class" is a C# keyword`},
		{"csharp", "@order", nil, `"@order"` + form},
	} {
		l := language(t, test.language)
		_, err := l.Expr(literal.KindAny, test.form, test.args...)
		title := map[string]string{"python": "Python", "javascript": "JavaScript", "ruby": "Ruby", "java": "Java", "go": "Go", "csharp": "C#"}
		want := fmt.Sprintf("%s expression %q: %s", title[test.language], test.form, test.want)
		if got := fmt.Sprint(err); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
