package literal_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// absences are how languages say that the variable trace is there, and call a
// function of trace and fields whose body is an expression.
var absences = map[string]struct{ condition, application, null string }{
	"python":     {"trace is not None", "(lambda trace, fields: %s)(%s, %s)", "None"},
	"javascript": {"trace", "((trace, fields) => (%s))(%s, %s)", "undefined"},
	"ruby":       {"trace", "->(trace, fields) { %s }.call(%s, %s)", "nil"},
	"java":       {"trace != null", "", "null"}, // which takes statements
}

// An absentee writes trees with values in them that may be absent, and says what
// they are in JSON.
type absentee struct {
	t        *testing.T
	language string
	random   *rand.Rand
	trace    string // "" is absent
	fields   jsonvalue.Object
}

func (a *absentee) optional() (node, want any, there bool) {
	trace := expr(a.t, a.language, literal.KindString, "trace")
	node, want = any(trace), any(a.trace)
	if a.random.IntN(2) == 0 {
		before := randomString(a.random)
		node, want = newText(a.t, before, trace), before+a.trace
	}
	return literal.Optional{Value: node, Conditions: []string{absences[a.language].condition}}, want, a.trace != ""
}

func (a *absentee) object(depth int) (node, want jsonvalue.Object) {
	node, want = jsonvalue.Object{}, jsonvalue.Object{}
	seen := make(map[string]bool)
	for _, m := range a.fields {
		seen[m.Name] = true
	}
	for range a.random.IntN(5) {
		name := randomString(a.random)
		if seen[name] {
			continue
		}
		seen[name] = true
		value, is, there := a.value(depth)
		node = append(node, jsonvalue.Member{Name: name, Value: value})
		if there {
			want = append(want, jsonvalue.Member{Name: name, Value: is})
		}
	}
	if a.random.IntN(3) == 0 {
		node = append(node, jsonvalue.Member{Name: literal.Spread, Value: expr(a.t, a.language, literal.KindAny, "fields")})
		want = append(want, a.fields...)
	}
	return node, want
}

func (a *absentee) value(depth int) (node, want any, there bool) {
	switch kind := a.random.IntN(5); {
	case kind < 2:
		return a.optional()
	case kind == 2 && depth > 0:
		object, is := a.object(depth - 1)
		return object, is, true
	case kind == 3 && depth > 0:
		list, is := []any{}, []any{}
		for range a.random.IntN(4) {
			item, itemIs, there := a.value(depth - 1)
			list = append(list, item)
			if there {
				is = append(is, itemIs)
			}
		}
		return list, is, true
	}
	value := randomValue(a.random, 0)
	return value, value, true
}

func TestWhatIsAbsentIsLeftOut(t *testing.T) {
	for _, o := range oracles {
		form, ok := absences[o.language]
		if !ok || form.application == "" {
			continue
		}
		t.Run(o.language, func(t *testing.T) {
			o.need(t)
			interpreter := o.start(t)
			l := language(t, o.language)
			random := rand.New(rand.NewPCG(504, 14))
			for range 300 {
				a := &absentee{t, o.language, random, "", jsonvalue.Object{{Name: "x-y", Value: nil}, {Name: "z", Value: int64(1)}}}
				trace := form.null
				if random.IntN(2) == 0 {
					a.trace = "r-1"
					trace = l.String(a.trace)
				}
				node, want := a.object(3)
				checkEvaluates(t, interpreter, want, fmt.Sprintf(form.application, l.Value(node, 0), trace, l.Value(a.fields, 0)))
			}
		})
	}
}

func TestRubyLeavesOutWhatIsAbsentWithOneCompact(t *testing.T) {
	trace := expr(t, "ruby", literal.KindString, "trace")
	optional := literal.Optional{Value: trace, Conditions: []string{"trace"}}
	text := literal.Optional{Value: newText(t, "trace ", trace), Conditions: []string{"trace"}}
	fields := jsonvalue.Member{Name: literal.Spread, Value: expr(t, "ruby", literal.KindAny, "fields")}
	for _, test := range []struct {
		value any
		want  string
	}{
		{jsonvalue.Object{{Name: "a", Value: int64(1)}, {Name: "trace_id", Value: optional}}, `
{
  a: 1,
  trace_id: trace
}.compact`},
		{jsonvalue.Object{{Name: "a", Value: nil}, {Name: "trace-id", Value: text}}, `
{
  a: nil,
  **{
    "trace-id": ("trace #{trace}" if trace)
  }.compact
}`},
		{jsonvalue.Object{{Name: "trace", Value: optional}, fields}, `
{
  **{
    trace: trace
  }.compact,
  **fields
}`},
		{[]any{"a", optional}, `
[
  "a",
  trace
].compact`},
		{[]any{nil, optional}, `
[
  nil,
  *[
    trace
  ].compact
]`},
	} {
		if got := language(t, "ruby").Value(test.value, 0); got != strings.TrimPrefix(test.want, "\n") {
			t.Errorf("got\n%s\nwant%s", got, test.want)
		}
	}
}

func TestRubyTakesTheQuotesThatNeedNoEscape(t *testing.T) {
	for s, want := range map[string]string{
		`Bearer realm="shop"`: `'Bearer realm="shop"'`,
		`it's "so"`:           `"it's \"so\""`,
		`"\`:                  `"\"\\"`,
		`"#{x}`:               `"\"\#{x}"`,
		"\"\n":                `"\"\n"`,
		`it's`:                `"it's"`,
	} {
		if got := language(t, "ruby").String(s); got != want {
			t.Errorf("%s is written as %s, want %s", s, got, want)
		}
	}
	for name, want := range map[string]string{"Upper": "Upper: ", "größe": "größe: ", "x-y": `"x-y": `, `a"b`: `"a\"b": `, "1a": `"1a": `, "end": "end: "} {
		if got := language(t, "ruby").Key(name); got != want {
			t.Errorf("%s is the key %s, want %s", name, got, want)
		}
	}
}
