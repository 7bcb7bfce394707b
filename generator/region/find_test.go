package region_test

import (
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
		"with two colons":       "# statusmith::begin http/429 flask",
		"in documentation":      "/**\n * statusmith:begin http/429 flask",
	} {
		t.Run(name, func(t *testing.T) {
			if regions, problems := region.Find(file+"\n", region.Plain); len(problems)+len(regions) > 0 {
				t.Errorf("found %d regions, problems %v", len(regions), problems)
			}
		})
	}
}

const takenAway = "what replaces the first comment of a file, as fixers of license headers do, takes a marker with it; put the marker back, or remove this one"

func TestWrongMarkersAreReportedWithTheirLine(t *testing.T) {
	const begin, end = "# statusmith:begin http/429 flask\n", "# statusmith:end\n"
	for _, test := range []struct {
		name, file string
		want       []string
	}{
		{"a begin without an end", "x\n" + begin + "y\n", []string{"2: statusmith:begin has no statusmith:end"}},
		{"an end without a begin", "x\n" + end, []string{"2: statusmith:end without statusmith:begin: " + takenAway}},
		{"an end twice", begin + end + end, []string{"3: statusmith:end without statusmith:begin: " + takenAway}},
		{"a begin inside a region", begin + "x\n" + begin + end, []string{"1: statusmith:begin has no statusmith:end in front of the one on line 3"}},
		{"an unknown marker", "# statusmith:start http/429\n", []string{
			"1: unknown marker statusmith:start: known are statusmith:begin and statusmith:end; text that only mentions one has statusmith::start",
		}},
		{"a comment that goes on", "/* statusmith:begin http/429 go\n", []string{"1: the comment does not end on its line with */"}},
		{"an end with words", begin + "# statusmith:end here\n", []string{`2: statusmith:end takes no "here"`}},
		{"an end with two checksums", begin + "# statusmith:end sum=a sum=b\n", []string{`2: statusmith:end takes no "sum=b"`}},
		{"an end with an option", begin + "# statusmith:end route=/x\n", []string{`2: statusmith:end takes no "route=/x"`}},
		{"two markers on a line", "<!-- statusmith:begin a b --> <!-- statusmith:end -->\n", []string{"1: statusmith:begin has no statusmith:end"}},
		{"options away from their marker", begin + "\n# statusmith:with route=/x\n" + end, []string{"3: statusmith:with goes right below statusmith:begin"}},
		{"several", end + begin + "# statusmith:start\n" + end + begin, []string{
			"1: statusmith:end without statusmith:begin: " + takenAway,
			"3: unknown marker statusmith:start: known are statusmith:begin and statusmith:end; text that only mentions one has statusmith::start",
			"5: statusmith:begin has no statusmith:end",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := region.Find(test.file, region.Plain)
			var got []string
			for _, p := range problems {
				got = append(got, p.Error())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestABrokenRegionHidesNoOther(t *testing.T) {
	file := "# statusmith:end\n# statusmith:begin a b\n# statusmith:begin c d\nx\n# statusmith:end\n# statusmith:begin e f\n" +
		"# statusmith:what\n# statusmith:end\n# statusmith:begin g h\ny\n# statusmith:end\n"
	regions, problems := region.Find(file, region.Plain)
	if len(regions) != 2 || regions[0].Intent != "c d" || regions[1].Intent != "g h" || len(problems) != 3 {
		t.Errorf("found %d regions and %v", len(regions), problems)
	}
}

func TestAMarkerIsReadHoweverToolsWriteIt(t *testing.T) {
	const want = `http/429 flask form=function message="Slow down, please"`
	for name, begin := range map[string]string{
		"on a line":                      `# statusmith:begin http/429 flask form=function message="Slow down, please"`,
		"without a blank":                `#statusmith:begin http/429 flask form=function message="Slow down, please"`,
		"on several lines":               "# statusmith:begin http/429 flask form=function\n# statusmith:with message=\"Slow down, please\"",
		"with a value on several lines":  "# statusmith:begin http/429 flask form=function\n# statusmith:with message=\"Slow\n# statusmith:with down, please\"",
		"capitalized":                    "# Statusmith:begin http/429 flask form=function\n# Statusmith:with message=\"Slow down, please\"",
		"in capitals":                    "# STATUSMITH:BEGIN http/429 flask form=function\n# STATUSMITH:WITH message=\"Slow down, please\"",
		"wrapped in a value":             "# statusmith:begin http/429 flask form=function message=\"Slow down,\n# please\"",
		"wrapped between options":        "# statusmith:begin http/429 flask form=function\n# message=\"Slow down, please\"",
		"wrapped in front of an option":  "# statusmith:begin http/429 flask\n# form=function message=\"Slow down, please\"",
		"wrapped after the status":       "# statusmith:begin http/429\n# flask form=function message=\"Slow down, please\"",
		"wrapped after the begin":        "# statusmith:begin\n# http/429 flask form=function message=\"Slow down, please\"",
		"wrapped on many lines":          "# statusmith:begin\n# http/429\n# flask\n# form=function\n# message=\"Slow\n# down,\n# please\"",
		"wrapped where it goes on":       "# statusmith:begin http/429 flask\n# form=function statusmith:with\n# message=\"Slow down, please\"",
		"one comment with a star a line": "/*\n * statusmith:begin http/429 flask form=function\n * statusmith:with message=\"Slow down, please\"\n */",
		"in HTML":                        "<!-- statusmith:begin http/429 flask form=function -->\n<!-- statusmith:with message=\"Slow down, please\" -->",
	} {
		t.Run(name, func(t *testing.T) {
			for _, newline := range []string{"\n", "\r\n"} {
				file := strings.ReplaceAll(begin+"\n# about it\ntext\n# statusmith:end\n", "\n", newline)
				r := findOne(t, file, region.Plain)
				if r.Intent != want || r.Text != "# about it\ntext" {
					t.Errorf("got %q with %q", r.Intent, r.Text)
				}
			}
		})
	}
}

func TestACommentBelowAMarkerIsText(t *testing.T) {
	for _, comment := range []string{"# The errors of the shop.", "# NotFound answers with 404", "#", "# see https://example.org/?a=b", "# it is = to this", "## a=b"} {
		r := findOne(t, "# statusmith:begin http/429 flask\n"+comment+"\nx\n# statusmith:end\n", region.Plain)
		if r.Intent != "http/429 flask" || r.Text != comment+"\nx" {
			t.Errorf("%q is read as %q", comment, r.Intent)
		}
	}
}

func TestANotebookHoldsNoRegion(t *testing.T) {
	file := `{"cells": [{"source": [` + "\n" + `"# statusmith:begin http/429 flask\n",` + "\n" + `"print('statusmith:begin')"` + "\n]}]}\n"
	regions, problems := region.Find(file, region.SyntaxOf("a.ipynb"))
	if len(regions) != 0 || len(problems) != 1 || problems[0].Line != 2 {
		t.Errorf("found %d regions and %v", len(regions), problems)
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
	regions, problems := region.Find(file, syntax)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if len(regions) != 1 {
		t.Fatalf("found %d regions, want 1", len(regions))
	}
	return regions[0]
}
