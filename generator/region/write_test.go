package region_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/region"
)

func TestAnEditKeepsEverythingAroundTheText(t *testing.T) {
	for _, test := range []struct{ name, before, after string }{
		{
			"in a plain file",
			"a\n# statusmith:begin x y\nold\n# statusmith:end sum=1\nb\n",
			"a\n# statusmith:begin x y\nnew\n\nlines\n# statusmith:end\nb\n",
		}, {
			"with indentation",
			"a\n\t# statusmith:begin x y\n\told\n\t# statusmith:end sum=1\nb\n",
			"a\n\t# statusmith:begin x y\n\tnew\n\n\tlines\n\t# statusmith:end\nb\n",
		}, {
			"with the line breaks of Windows",
			"a\r\n# statusmith:begin x y\r\nold\r\n# statusmith:end sum=1\r\nb",
			"a\r\n# statusmith:begin x y\r\nnew\r\n\r\nlines\r\n# statusmith:end\r\nb",
		}, {
			"with blank lines at both ends",
			"# statusmith:begin x y\n\n\nold\n\n \n# statusmith:end sum=1",
			"# statusmith:begin x y\n\n\nnew\n\nlines\n\n \n# statusmith:end",
		}, {
			"with a comment that is closed",
			"<!--  statusmith:begin  x   y -->\nold\n  <!--statusmith:end-->\n",
			"<!--  statusmith:begin  x   y -->\nnew\n\nlines\n  <!--statusmith:end-->\n",
		}, {
			"with nothing between the markers",
			"# statusmith:begin x y\n# statusmith:end\n",
			"# statusmith:begin x y\nnew\n\nlines\n# statusmith:end\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			const text = "new\n\nlines"
			r := findOne(t, test.before, region.Plain)
			got, err := region.Apply(test.before, region.Plain, region.Edit{Region: r, Text: text})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.after, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestATextThatWouldEndItsRegionIsRefused(t *testing.T) {
	file := "# statusmith:begin x y\n# statusmith:end\n"
	for _, text := range []string{"# statusmith:end", "a\n# statusmith:begin x y", "# statusmith:other"} {
		r := findOne(t, file, region.Plain)
		if got, err := region.Apply(file, region.Plain, region.Edit{Region: r, Text: text}); err == nil {
			t.Errorf("%q was written:\n%s", text, got)
		}
	}
	page := "<!-- statusmith:begin x y -->\n<!-- statusmith:end -->\n"
	r := findOne(t, page, region.Markdown)
	if _, err := region.Apply(page, region.Markdown, region.Edit{Region: r, Text: "```\nopen"}); err == nil {
		t.Error("a fence that hides the end of its region was written")
	}
}

func TestAppendKeepsTheFileAndItsHabits(t *testing.T) {
	n := region.New{Comment: region.Comment{Open: "#"}, Intent: "x y", Text: "new", Apart: 2}
	marked := "# statusmith:begin x y\nnew\n# statusmith:end"
	for _, test := range []struct{ name, before, after string }{
		{"nothing", "", marked + "\n"},
		{"a file", "a\n", "a\n\n\n" + marked + "\n"},
		{"a file without a final line break", "a", "a\n\n\n" + marked},
		{"a file with blank lines at its end", "a\n\n\n\n", "a\n\n\n" + marked + "\n\n\n\n"},
		{"a file of Windows", "a\r\nb\r\n", strings.ReplaceAll("a\nb\n\n\n"+marked+"\n", "\n", "\r\n")},
		{"a byte order mark", "\ufeffa\n", "\ufeffa\n\n\n" + marked + "\n"},
		{"a byte order mark alone", "\ufeff", "\ufeff" + marked + "\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := region.Append(test.before, region.Plain, n)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.after, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestAppendRefusesAPlaceWhereARegionWouldBeText(t *testing.T) {
	n := region.New{Comment: region.HTMLComment, Intent: "x y", Text: "```\nnew\n```"}
	if got, err := region.Append("```\nnobody closes this\n", region.Markdown, n); err == nil {
		t.Errorf("written inside a block of code:\n%s", got)
	}
}
