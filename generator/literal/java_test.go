package literal_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"text/template"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// TestJavaLeavesOutWhatIsAbsent compiles statements for trees with values that may
// be absent, and runs them.
func TestJavaLeavesOutWhatIsAbsent(t *testing.T) {
	java := oracles[2]
	if java.language != "java" {
		t.Fatalf("%s is not Java", java.language)
	}
	java.need(t)
	l := language(t, "java")
	random := rand.New(rand.NewPCG(504, 14))
	type call struct{ Statements, Trace, Fields string }
	var calls []call
	var wants []any
	for range 300 {
		a := &absentee{t, "java", random, "", jsonvalue.Object{{Name: "x-y", Value: nil}, {Name: "z", Value: int64(1)}}}
		trace := absences["java"].null
		if random.IntN(2) == 0 {
			a.trace = "r-1"
			trace = l.String(a.trace)
		}
		node, want := a.object(3)
		statements, err := l.Fill(literal.Target{Variable: "body", Method: "put", Taken: []string{"trace", "fields"}}, node, 2)
		if err != nil {
			t.Fatal(err)
		}
		calls = append(calls, call{statements, trace, l.Inline(a.fields)})
		wants = append(wants, want)
	}
	var b bytes.Buffer
	source := template.Must(template.ParseFiles("testdata/absence.java.tmpl", "testdata/oracle/java.tmpl"))
	if err := source.Execute(&b, calls); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "Oracle.java")
	if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(java.run(t, file), "\n")
	if len(lines) != len(calls)+1 {
		t.Fatalf("%d values came back, %d were written", len(lines)-1, len(calls))
	}
	for i, want := range wants {
		compare(t, "java", want, lines[i])
	}
}

func TestJavaDeclaresWhatMayBeAbsentWithStatements(t *testing.T) {
	trace, fields := expr(t, "java", literal.KindString, "trace"), expr(t, "java", literal.KindAny, "fields")
	optional := literal.Optional{Value: newText(t, "trace ", trace), Conditions: []string{"trace != null", "fields != null"}}
	v := jsonvalue.Object{
		{Name: "code", Value: expr(t, "java", literal.KindString, "code")},
		{Name: literal.Spread, Value: fields},
		{Name: "list", Value: []any{optional, expr(t, "java", literal.KindInteger, "status")}},
		{Name: "trace", Value: literal.Optional{Value: jsonvalue.Object{{Name: "id", Value: trace}}, Conditions: []string{"trace != null"}}},
	}
	for method, spread := range map[string]string{"put": "body.putAll(fields);", "setProperty": "fields.forEach(body::setProperty);"} {
		got, err := language(t, "java").Fill(literal.Target{Variable: "body", Method: method, Taken: []string{"trace", "fields"}}, v, 1)
		want := strings.NewReplacer("SPREAD", spread, "body.put(", "body."+method+"(").Replace(`body.put("code", code);
    SPREAD
    List<Object> list = new ArrayList<>();
    if (trace != null && fields != null) {
        list.add("trace " + trace);
    }
    list.add(status);
    body.put("list", list);
    if (trace != null) {
        Map<String, Object> trace2 = new LinkedHashMap<>();
        trace2.put("id", trace);
        body.put("trace", trace2);
    }`)
		if err != nil || got != want {
			t.Errorf("got %v\n%s\nwant\n%s", err, got, want)
		}
	}
}

func TestJavaListsSayWhatTheyHold(t *testing.T) {
	id, n := expr(t, "java", literal.KindString, "id"), expr(t, "java", literal.KindInteger, "n")
	object, other := expr(t, "java", literal.KindNode, "object"), expr(t, "java", literal.KindAny, "other")
	for _, test := range []struct {
		list []any
		want string
	}{
		{[]any{id, "a", newText(t, "b ", n)}, `List.of(id, "a", "b " + n)`},
		{[]any{id, n}, `List.<Object>of(id, n)`},
		{[]any{n, int64(1)}, `List.of(n, 1)`},
		{[]any{object}, `Collections.singletonList(object)`},
		{[]any{object, other}, `Arrays.<Object>asList(object, other)`},
		{[]any{jsonvalue.Object{{Name: "a", Value: []any{}}}, jsonvalue.Object{}}, `List.of(object("a", List.of()), new LinkedHashMap<String, Object>())`},
	} {
		if got := language(t, "java").Inline(test.list); got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

// TestJavaBreaksLinesAsItsFormatterDoes has what palantir-java-format 2.50 makes
// of the lines.
func TestJavaBreaksLinesAsItsFormatterDoes(t *testing.T) {
	for source, want := range map[string]string{
		`        return new ApiError(402, "card_declined", "The card was declined").field("a", a);`: `
        return new ApiError(402, "card_declined", "The card was declined").field("a", a);`,
		`        return new ApiError(404, "not_found", "Not Found", "There is none").field("order_id", orderId).header("Retry-After", after);`: `
        return new ApiError(404, "not_found", "Not Found", "There is none")
                .field("order_id", orderId)
                .header("Retry-After", after);`,
		`        return new ApiError(429, "rate_limited", "Rate Limited", "https://shop.example/errors/rate_limited", "Too many: " + n).field("n", n);`: `
        return new ApiError(
                        429,
                        "rate_limited",
                        "Rate Limited",
                        "https://shop.example/errors/rate_limited",
                        "Too many: " + n)
                .field("n", n);`,
		`        return new ApiError(429, "rate_limited", "Rate Limited", "https://shop.example/errors/rate_limited", "Too many requests");`: `
        return new ApiError(
                429, "rate_limited", "Rate Limited", "https://shop.example/errors/rate_limited", "Too many requests");`,
		`        return new ApiError(410, "gone", "It is gone").field("instance", instance).header("Cache-Control", "no-store");`: `
        return new ApiError(410, "gone", "It is gone")
                .field("instance", instance)
                .header("Cache-Control", "no-store");`,
		`    public static ApiError everyType(String text, int whole, double part, boolean yes, List<?> list, Map<String, ?> object) {`: `
    public static ApiError everyType(
            String text, int whole, double part, boolean yes, List<?> list, Map<String, ?> object) {`,
		`            case 431 -> http(status, "request_header_fields_too_large", "The header fields of this request are too large (all)");`: `
            case 431 -> http(
                    status, "request_header_fields_too_large", "The header fields of this request are too large (all)");`,
		`            case 400 -> status == 400 ? oddHttp(List.of()) : new ApiError(status, "Bad ? Request", "The request is not valid at all");`: `
            case 400 -> status == 400
                    ? oddHttp(List.of())
                    : new ApiError(status, "Bad ? Request", "The request is not valid at all");`,
		`            body.put("error", "text ` + strings.Repeat("t", 72) + ` " + String.valueOf(code) + " + " + trace + ")");`: `
            body.put(
                    "error",
                    "text ` + strings.Repeat("t", 72) + ` "
                            + String.valueOf(code)
                            + " + "
                            + trace
                            + ")");`,
		`// return f("a", ` + strings.Repeat("b", 120) + `);`: `
// return f("a", ` + strings.Repeat("b", 120) + `);`,
		"import java.util.List;\nimport java.util.Map;\nimport java.io.IOException;\n\n/** Map */\nList<?> a = \"IOException\"; // Map\n": `
import java.util.List;

/** Map */
List<?> a = "IOException"; // Map
`,
	} {
		if got := language(t, "java").Layout(source); got != strings.TrimPrefix(want, "\n") {
			t.Errorf("got\n%s\nwant%s", got, want)
		}
	}
}
