package literal_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"text/template"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// A valuedText is a text around values that are written as the variables id and
// n of a language. Its parts are strings, idPart and nPart.
type valuedText struct {
	parts []any
	id    string
	n     int32
}

type variable string

const (
	idPart variable = "id"
	nPart  variable = "n"
)

func (v valuedText) in(t testing.TB, language string) literal.Text {
	t.Helper()
	kinds := map[variable]literal.Kind{idPart: literal.KindString, nPart: literal.KindInteger}
	var parts []any
	for _, part := range v.parts {
		if name, ok := part.(variable); ok {
			part = expr(t, language, kinds[name], string(name))
		}
		parts = append(parts, part)
	}
	return newText(t, parts...)
}

// want is what the text is with the values in it.
func (v valuedText) want() string {
	var b strings.Builder
	for _, part := range v.parts {
		switch part {
		case idPart:
			b.WriteString(v.id)
		case nPart:
			b.WriteString(strconv.Itoa(int(v.n)))
		default:
			b.WriteString(part.(string))
		}
	}
	return b.String()
}

// texts returns texts with each hostile string before, between and behind
// values, and as a value, and random ones; the same in every run.
func texts() []valuedText {
	r := rand.New(rand.NewPCG(504, 5))
	texts := []valuedText{
		{parts: []any{nPart}, n: math.MinInt32}, {parts: []any{idPart}, id: "%s{x}"}, {parts: []any{nPart, nPart}, n: -1},
		{parts: []any{nPart, idPart, nPart}, id: "%", n: math.MaxInt32}, {}, {parts: []any{idPart, idPart}, id: "`${n}"},
	}
	for _, s := range hostile {
		texts = append(texts, valuedText{[]any{s, idPart}, s, 0})
		if len(s) < jsonvalue.MaxString {
			texts = append(texts, valuedText{[]any{nPart, s, idPart}, s, -429}, valuedText{[]any{idPart, s}, s, 0})
		}
	}
	for range 300 {
		v := valuedText{nil, randomString(r), int32(r.Uint32())}
		for range 1 + r.IntN(5) {
			v.parts = append(v.parts, []any{idPart, nPart, randomString(r)}[r.IntN(3)])
		}
		texts = append(texts, v)
	}
	return texts
}

func TestEveryLanguagePutsValuesIntoTexts(t *testing.T) {
	texts := texts()
	for _, o := range oracles {
		t.Run(o.language, func(t *testing.T) {
			o.need(t)
			lines := strings.SplitAfter(o.run(t, writeTexts(t, o.language, texts)), "\n")
			if len(lines) != len(texts)+1 {
				t.Fatalf("%d texts came back, %d were written", len(lines)-1, len(texts))
			}
			for i, v := range texts {
				var got string
				if err := json.Unmarshal([]byte(lines[i]), &got); err != nil || got != v.want() {
					t.Errorf("%+q with %+q and %d was written as\n%s\nand is %+q (%v)",
						v.parts, v.id, v.n, language(t, o.language).Value(v.in(t, o.language), 0), got, err)
				}
			}
		})
	}
}

func writeTexts(t *testing.T, name string, texts []valuedText) string {
	t.Helper()
	l := language(t, name)
	var cases []map[string]string
	for _, v := range texts {
		expression, err := l.Text(v.in(t, name))
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, map[string]string{"Expression": expression, "ID": l.String(v.id), "N": l.Int(int64(v.n))})
	}
	source := template.Must(template.ParseFiles("testdata/text/" + name + ".tmpl"))
	var b bytes.Buffer
	if err := source.Execute(&b, cases); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "oracle."+l.Extension)
	if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

// applications call a function whose body is the expression.
var applications = map[string]string{
	"python":     "(lambda id, n: %s)(%s, %d)",
	"javascript": "((id, n) => %s)(%s, %d)",
	"ruby":       "->(id, n) { %s }.call(%s, %d)",
	"java":       "((java.util.function.BiFunction<String, Integer, String>) (id, n) -> %s).apply(%s, %d)",
}

func FuzzText(f *testing.F) {
	for i, v := range texts() {
		if len(v.parts) > 0 && len(v.id) < 500 {
			f.Add(v.id, fmt.Sprint(v.parts[0]), v.id, v.n, uint8(i))
		}
	}
	interpreters := startInstalled(f)
	if flag.Lookup("test.fuzz").Value.String() != "" { // the seeds are compiled as one program elsewhere
		interpreters = append(interpreters, startJava(f)...)
	}
	f.Fuzz(func(t *testing.T, id, before, behind string, n int32, order uint8) {
		if jsonvalue.Check(id) != nil || jsonvalue.Check(before) != nil || jsonvalue.Check(behind) != nil ||
			jsonvalue.Check(before+behind) != nil {
			t.Skip("texts are promised for what a catalog may hold only")
		}
		v := valuedText{nil, id, n}
		for rest := order; len(v.parts) < 5; rest /= 3 {
			v.parts = append(v.parts, []any{before, idPart, behind, nPart}[rest%4])
		}
		for _, name := range literal.Names() {
			checkText(t, name, v)
		}
		for _, i := range interpreters {
			if i.language == "java" && order%16 != 0 {
				continue // a compilation takes as long as a hundred evaluations
			}
			l := language(t, i.language)
			application := fmt.Sprintf(applications[i.language], l.Value(v.in(t, i.language), 0), l.String(id), n)
			checkEvaluates(t, i, v.want(), application)
		}
	})
}

// startJava starts a compiler that stays, where the machine has one.
func startJava(t testing.TB) []*live {
	t.Helper()
	for _, o := range oracles {
		if o.language == "java" && toolchain.Check(o.tools...) == nil {
			i := start(t, "java", "java", "testdata/live/Evaluate.java", t.TempDir())
			checkReady(t, i)
			return []*live{i}
		}
	}
	return nil
}

// checkReady waits until the compiler runs: fuzzing takes an input that lasts ten
// seconds for one that hangs.
func checkReady(t testing.TB, i *live) {
	t.Helper()
	if got := string(i.evaluate(t, `"\u0061\n" + 'b'`)); got != `["\u0061\u000a\u0062"]`+"\n" {
		t.Fatalf("%s evaluates to %s", i.language, got)
	}
}
