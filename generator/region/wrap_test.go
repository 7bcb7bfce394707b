package region_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/region"
)

func TestAMarkerIsWrittenInLinesOfAtMost79ColumnsAndReadBack(t *testing.T) {
	long := strings.Repeat("ab", 60)
	for _, intent := range []string{
		"http/429 flask",
		"http/429 flask form=function route=/v1/orgs/{organisation}/members/{member} handler=tooManyInvitations",
		`http/429 flask message="You have sent too many requests in a given amount of time, and more than anybody can count"`,
		`http/429 flask message="two  blanks, an escape \\ and a \"quote\" in a text that is longer than a line may be, in \" all"`,
		strings.TrimSpace(strings.Repeat("shop/order_not_found ", 12)) + " flask keep form=module",
	} {
		for _, around := range []region.Comment{{Open: "#"}, {Open: "//"}, region.HTMLComment, region.MDXComment} {
			file, err := region.Append("x\n", region.Plain, region.New{Comment: around, Intent: intent, Text: "# text"})
			if err != nil {
				t.Fatalf("%s: %v", intent, err)
			}
			for line := range strings.Lines(file) {
				if len(strings.TrimSpace(line)) > 79 {
					t.Errorf("%d columns: %s", len(line)-1, line)
				}
			}
			if r := findOne(t, file, region.Plain); r.Intent != intent || r.IsWide(file) {
				t.Errorf("%q is read as %q, wide: %t", intent, r.Intent, r.IsWide(file))
			}
		}
	}
	file, err := region.Append("", region.Plain, region.New{Comment: region.Comment{Open: "#"}, Intent: "a b route=/" + long, Text: "x"})
	if err != nil || findOne(t, file, region.Plain).Intent != "a b route=/"+long {
		t.Errorf("a word that cannot be cut: %v\n%s", err, file)
	}
}

func TestAMarkerThatIsTooWideIsWrittenAnew(t *testing.T) {
	const wide = "http/429 flask form=function message=\"Slow down, please: this is more than we can do\" handler=slow_down"
	file := "x\n\t# statusmith:begin " + wide + "\n\told\n\t# statusmith:end sum=abc\ny\n"
	r := findOne(t, file, region.Plain)
	if !r.IsWide(file) {
		t.Error("a marker of more than 79 columns passes for a short one")
	}
	got, err := region.Apply(file, region.Plain, region.Edit{Region: r, Text: "new", Intent: wide})
	want := "x\n\t# statusmith:begin http/429 flask form=function\n" +
		"\t# statusmith:with message=\"Slow down, please: this is more than we can do\"\n" +
		"\t# statusmith:with handler=slow_down\n\tnew\n\t# statusmith:end\ny\n"
	if err != nil || got != want {
		t.Errorf("%v\n%s", err, got)
	}
}
