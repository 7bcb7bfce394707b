package region_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/region"
)

var seeds = []string{
	"", "\n", "\xff\x00\r", "text",
	"# statusmith:begin x y\nold\n# statusmith:end sum=\xe0\n",
	"--statusmith:begin\n<!--statusmith:end \v-->",
	"# statusmith:begin x y\nold\n# statusmith:end sum=1\n",
	"!stAtusmith:Begin\n!stAtusmith:end sum=\"\"0",
	"a\r\n\t// statusmith:begin x y z=\"\\u003e\"\r\n\told\r\n\t// statusmith:end sum=1\r\nb",
	"- a\n\n  " + begin + "  ```go\n  x\n  ```\n  " + end,
	"```\n" + begin + "```\n" + begin + "~~~~\n```\n~~~~\n" + end + "{#statusmith:begin x}\n\n{#statusmith:end}",
	"> ```\n" + begin + end + "<!--\n" + begin + "-->\n{/*\n*/}\n1) ```\n\n" + begin + end,
	"[//]: # (statusmith:begin x y)\n\n[//]: # (statusmith:end)\n",
}

// FuzzApply gives all regions of any file another text: what is outside is
// kept to the byte, and a second time changes nothing.
func FuzzApply(f *testing.F) {
	for _, file := range seeds {
		for _, text := range []string{"", "one", "two\n\n  lines\t\n", "```\nx\n```", "# statusmith:end", "\r\n\r\na\r\r\n b\xff"} {
			f.Add(file, text, true)
			f.Add(file, text, false)
		}
	}
	f.Fuzz(func(t *testing.T, file, text string, markdown bool) {
		syntax := region.Plain
		if markdown {
			syntax = region.Markdown
		}
		regions, problems := region.Find(file, syntax)
		once, err := region.Apply(file, syntax, editAll(regions, text)...)
		if err != nil {
			return // the text itself holds a marker
		}
		again, still := region.Find(once, syntax)
		if len(still) != len(problems) {
			t.Fatalf("%v in\n%q", still, once)
		}
		if got, want := outside(t, once, again), outside(t, file, regions); got != want {
			t.Errorf("outside is now\n%q\nit was\n%q", got, want)
		}
		for _, r := range again {
			if r.Text != region.Normal(text) || r.Sum != "" {
				t.Errorf("the region holds %q", r.Text)
			}
		}
		twice, err := region.Apply(once, syntax, editAll(again, text)...)
		if err != nil || twice != once {
			t.Errorf("a second time gives\n%q\ninstead of\n%q, %v", twice, once, err)
		}
	})
}

func editAll(regions []*region.Region, text string) []region.Edit {
	edits := make([]region.Edit, len(regions))
	for i, r := range regions {
		edits[i] = region.Edit{Region: r, Text: text}
	}
	return edits
}

// outside returns what is around the texts of regions, by their lines: it
// finds them without the offsets that Apply uses. Of the last marker it
// drops the checksum.
func outside(t *testing.T, file string, regions []*region.Region) string {
	t.Helper()
	lines := strings.SplitAfter(file, "\n")
	var b strings.Builder
	done := 0
	for _, r := range regions {
		b.WriteString(strings.Join(lines[done:r.Line], ""))
		inside := strings.Join(lines[r.Line:r.Last-1], "")
		blank := func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) }
		lead := inside[:len(inside)-len(strings.TrimLeftFunc(inside, blank))]
		b.WriteString(lead[:strings.LastIndex(lead, "\n")+1])
		if rest := strings.TrimRightFunc(inside, blank); rest != "" {
			_, after, _ := strings.Cut(inside[len(rest):], "\n")
			b.WriteString(after)
		}
		b.WriteString(withoutSum(lines[r.Last-1], r.Sum))
		done = r.Last
	}
	b.WriteString(strings.Join(lines[done:], ""))
	return b.String()
}

// withoutSum cuts the option that holds the checksum of a marker.
func withoutSum(marker, sum string) string {
	if sum == "" {
		return marker
	}
	before, after, _ := strings.Cut(marker, "sum="+sum)
	return strings.TrimRight(before, " \t") + after
}
