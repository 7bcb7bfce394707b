package region_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/region"
)

func TestMarkersStandInTheCommentsOfManyLanguages(t *testing.T) {
	for _, around := range []region.Comment{
		{Open: "#"}, {Open: "//"}, {Open: "--"}, {Open: ";;"}, {Open: "%"}, {Open: "///"}, {Open: ".."},
		{Open: "/*", Close: "*/"}, {Open: "<!--", Close: "-->"}, {Open: "{/*", Close: "*/}"}, {Open: "(*", Close: "*)"},
		{Open: "{#", Close: "#}"}, {Open: "{#", Close: "}"}, {Open: "@*", Close: "*@"}, {Open: "<%--", Close: "--%>"},
	} {
		t.Run(around.Open+around.Close, func(t *testing.T) {
			wrap := func(marker string) string { return around.Open + " " + marker + " " + around.Close + "\n" }
			file := "before\n" + wrap("statusmith:begin http/429 flask route=/orders/{id}") + "text\n" + wrap("statusmith:end sum=abc") + "after\n"
			r := findOne(t, file, region.Plain)
			if got, want := r.Intent, "http/429 flask route=/orders/{id}"; got != want {
				t.Errorf("intent %q, want %q", got, want)
			}
			if r.Text != "text" || r.Sum != "abc" || r.Line != 2 || r.Last != 4 {
				t.Errorf("got %+v", r)
			}
		})
	}
}

func TestAMarkerThatIsOnlyMentionedIsText(t *testing.T) {
	for name, file := range map[string]string{
		"in a string":           `fmt.Println("# statusmith:begin http/429 flask")`,
		"in prose":              "Write statusmith:begin http/429 flask before it.",
		"after code":            "x = 1  # statusmith:begin http/429 flask",
		"in quotes":             `"statusmith:begin http/429 flask"`,
		"in backticks":          "`# statusmith:begin http/429 flask`",
		"without a comment":     "statusmith:begin http/429 flask",
		"in a list":             "- statusmith:begin http/429 flask",
		"the word alone":        "# statusmith: turns codes into code",
		"a URN of ours":         `    "type": "urn:statusmith:smtp:504",`,
		"in brackets of a list": "[# statusmith:begin http/429 flask",
	} {
		t.Run(name, func(t *testing.T) {
			if regions, err := region.Find(file+"\n", region.Plain); err != nil || len(regions) > 0 {
				t.Errorf("found %d regions, error %v", len(regions), err)
			}
		})
	}
}

func TestWrongMarkersAreReportedWithTheirLine(t *testing.T) {
	const begin, end = "# statusmith:begin http/429 flask\n", "# statusmith:end sum=abc\n"
	for _, test := range []struct{ name, file, want string }{
		{"a begin without an end", "x\n" + begin + "y\n", "2: statusmith:begin has no statusmith:end"},
		{"an end without a begin", "x\n" + end, "2: statusmith:end without statusmith:begin"},
		{"an end twice", begin + end + end, "3: statusmith:end without statusmith:begin"},
		{"a begin inside a region", begin + "x\n" + begin + end, "3: statusmith:begin inside the region that begins on line 1"},
		{"an unknown marker", "# statusmith:start http/429\n", "1: unknown marker statusmith:start: known are statusmith:begin and statusmith:end"},
		{"a comment that goes on", "/* statusmith:begin http/429 go\n", "1: the comment does not end on its line with */"},
		{"an end with words", begin + "# statusmith:end here\n", `2: statusmith:end takes one sum and no "here"`},
		{"an end with two checksums", begin + "# statusmith:end sum=a sum=b\n", `2: statusmith:end takes one sum and no "sum=b"`},
		{"an end with an option", begin + "# statusmith:end route=/x\n", `2: statusmith:end takes one sum and no "route=/x"`},
		{"two markers on a line", "<!-- statusmith:begin a b --> <!-- statusmith:end -->\n", "1: statusmith:begin has no statusmith:end"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := region.Find(test.file, region.Plain)
			var problem region.Problem
			if !errors.As(err, &problem) {
				t.Fatalf("got %v, want a problem", err)
			}
			if diff := cmp.Diff(test.want, err.Error()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOnlyWhatSomebodyWroteEditsARegion(t *testing.T) {
	const text = "def f():\n    return 1"
	file := func(indent, newline string, before, after int, text string) string {
		var b strings.Builder
		b.WriteString(indent + "# statusmith:begin http/429 flask" + newline + strings.Repeat(newline, before))
		for line := range strings.SplitSeq(text, "\n") {
			b.WriteString(indent + line + newline)
		}
		b.WriteString(strings.Repeat(newline, after) + indent + "# statusmith:end sum=" + region.Sum("def f():\n    return 1") + newline)
		return b.String()
	}
	for _, test := range []struct {
		name, file string
		edited     bool
	}{
		{"as it was written", file("", "\n", 0, 0, text), false},
		{"indented as a whole", file("    ", "\n", 0, 0, text), false},
		{"indented by tabs", file("\t", "\n", 0, 0, text), false},
		{"set off by blank lines", file("", "\n", 1, 2, text), false},
		{"with the line breaks of Windows", file("", "\r\n", 0, 0, text), false},
		{"indented in one line", file("", "\n", 0, 0, "def f():\n        return 1"), true},
		{"with another line", file("", "\n", 0, 0, text+"\nx"), true},
		{"emptied", file("", "\n", 0, 0, ""), true},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := findOne(t, test.file, region.Plain).Edited(); got != test.edited {
				t.Errorf("edited: %t, want %t", got, test.edited)
			}
		})
	}
}

func TestMarkersWithoutAChecksumClaimOnlyAnEmptyRegion(t *testing.T) {
	const begin, end = "# statusmith:begin http/429 flask\n", "# statusmith:end\n"
	if findOne(t, begin+"\n"+end, region.Plain).Edited() {
		t.Error("an empty region that was never written counts as edited")
	}
	if !findOne(t, begin+"mine\n"+end, region.Plain).Edited() {
		t.Error("text that was never written by us does not count as edited")
	}
}

func TestEveryCheckedByteChangesTheChecksum(t *testing.T) {
	text := "line one\n\tline two \n\nlast"
	for i := range len(text) {
		changed := text[:i] + "x" + text[i+1:]
		if region.Sum(changed) == region.Sum(text) {
			t.Errorf("byte %d does not count", i)
		}
	}
}

func findOne(t *testing.T, file string, syntax region.Syntax) *region.Region {
	t.Helper()
	regions, err := region.Find(file, syntax)
	if err != nil {
		t.Fatal(err)
	}
	if len(regions) != 1 {
		t.Fatalf("found %d regions, want 1", len(regions))
	}
	return regions[0]
}
