package literal_test

import (
	"encoding/json"
	"flag"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

func FuzzString(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	interpreters := startInstalled(f)
	f.Fuzz(func(t *testing.T, s string) {
		if jsonvalue.Check(s) != nil {
			t.Skip("literals are promised for what a catalog may hold only")
		}
		for _, name := range literal.Names() {
			l, _ := literal.Lookup(name)
			checkLiteral(t, name, s, l.String(s))
			checkComment(t, name, l.Comment(s))
		}
		for _, i := range interpreters {
			l, _ := literal.Lookup(i.language)
			checkEvaluates(t, i, s, l.String(s))
		}
	})
}

func FuzzValue(f *testing.F) {
	for _, v := range corpus()[:200] {
		text, err := json.Marshal(v)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	interpreters := startInstalled(f)
	if flag.Lookup("test.fuzz").Value.String() != "" { // the seeds are compiled as one program elsewhere
		interpreters = append(interpreters, startJava(f)...)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := jsonvalue.Parse(text)
		if err != nil {
			t.Skip("no JSON value")
		}
		for _, i := range interpreters {
			if i.language == "java" && len(text)%16 != 0 {
				continue // a compilation takes as long as a hundred evaluations
			}
			l, _ := literal.Lookup(i.language)
			checkEvaluates(t, i, v, l.Value(v, 0))
		}
	})
}

func checkEvaluates(t *testing.T, i *live, v any, expression string) {
	t.Helper()
	want, err := json.Marshal([]any{v})
	if err != nil {
		t.Fatal(err)
	}
	if got := i.evaluate(t, expression); !sameJSON(t, want, got) {
		t.Errorf("%s reads %s as %s, not as %s", i.language, expression, got, want)
	}
}

// checkLiteral checks what needs no interpreter. Go reads the escapes of C#
// too, and JSON those of Java.
func checkLiteral(t *testing.T, language, s, text string) {
	t.Helper()
	if mark := text[0]; mark != '"' && mark != '\'' || text[len(text)-1] != mark || len(text) < 2 {
		t.Errorf("%s: %s has no pair of quotation marks", language, text)
	}
	if strings.ContainsFunc(text, isHidden) {
		t.Errorf("%s: %+q holds what cannot be seen", language, text)
	}
	checkInert(t, language, text)
	checkVisible(t, language, s, text)
	var got string
	var err error
	switch language {
	case "go", "csharp":
		got, err = strconv.Unquote(text)
	case "java":
		if err = json.Unmarshal([]byte(text), &got); readEarly.MatchString(strings.ReplaceAll(text, `\\`, "")) {
			t.Errorf("java: %s holds an escape that is read too early", text)
		}
	default:
		return
	}
	if err != nil || got != s {
		t.Errorf("%s: %s is %q (%v), not %q", language, text, got, err, s)
	}
}

// checkInert checks that a script element of HTML can hold JavaScript: what
// may not be in it is a matter of two texts (HTML, Section 4.12.1.3), and
// "</b>" and "<!doctype" are not among them.
func checkInert(t *testing.T, language, source string) {
	t.Helper()
	lower := strings.ToLower(source)
	if language == "javascript" && (strings.Contains(lower, "</script") || strings.Contains(lower, "<!--")) {
		t.Errorf("%s ends a script element", source)
	}
}

// checkVisible checks that characters that can be seen stay as they are.
func checkVisible(t *testing.T, language, s, text string) {
	t.Helper()
	left := make(map[rune]int)
	for _, r := range text {
		left[r]++
	}
	for _, r := range s {
		if left[r]--; left[r] < 0 && !isHidden(r) {
			t.Errorf("%s: %s does not show every %q of %q", language, text, r, s)
			return
		}
	}
}

// readEarly finds what Java would take for a line break, a quotation mark or a
// backslash in the source.
var readEarly = regexp.MustCompile(`(?i)\\u00(0a|0d|22|5c)`)

func isHidden(r rune) bool { return !unicode.IsPrint(r) }

func checkComment(t *testing.T, language, comment string) {
	t.Helper()
	checkInert(t, language, comment)
	leader := map[string]string{"python": "#", "ruby": "#"}[language]
	if leader == "" {
		leader = "//"
	}
	for line := range strings.SplitSeq(comment, "\n") {
		if line != leader && !strings.HasPrefix(line, leader+" ") {
			t.Errorf("%s: %q is not a comment", language, line)
		}
		if strings.ContainsFunc(line, isHidden) || strings.HasSuffix(line, " ") {
			t.Errorf("%s: %q holds what cannot be seen", language, line)
		}
	}
}

func FuzzRecase(f *testing.F) {
	for _, s := range []string{"not_found", "HTTPServer", "retry-after", "slowDown", "HTTP2Server", "_", "a__B-", "É"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		snake, err := literal.Recase(name, literal.Snake)
		if err != nil {
			t.Skip("no name that can be recased")
		}
		for _, c := range []literal.Case{literal.Snake, literal.Kebab} {
			once, _ := literal.Recase(name, c)
			back, err := literal.Recase(once, literal.Snake)
			if err != nil || back != snake {
				t.Errorf("%q is %q in %s case, which is %q (%v) in snake case, not %q", name, once, c, back, err, snake)
			}
		}
	})
}
