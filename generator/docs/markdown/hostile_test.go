package markdown_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/docstest"
)

// ours is what the templates write themselves, in lines outside of code.
var ours = regexp.MustCompile(strings.Join([]string{
	`^import (Tabs|TabItem) from '@theme/(Tabs|TabItem)';$`,
	`^<Tabs groupId="framework">$`, `^</Tabs>$`, `^</TabItem>$`, `^<TabItem value="[a-z]+" label="[A-Za-z. /]+">$`,
	`<span lang="[a-zA-Z-]+">`, `</span>`, `<p lang="en">`, `</p>$`,
}, "|"))

var (
	backslashed = regexp.MustCompile("\\\\[\\\\`*_\\[\\]{}#]")
	links       = regexp.MustCompile(`\[([^\[\]]*)\]\((https://[^()\s]+|[a-z0-9./-]+\.mdx?)\)`)
	atStart     = regexp.MustCompile(`^\s*(import|export|[-+*>=|:!?]|[0-9]+[.)]|---)`)
)

func TestHostileTextsBecomeNoMarkup(t *testing.T) {
	for _, flavor := range flavors {
		t.Run(string(flavor), func(t *testing.T) {
			src := docstest.Source(t, docstest.Hostile)
			src.Families = []string{"hostile"}
			for name, text := range docstest.Build(t, renderer(t, flavor), src, "en", "ar") {
				if strings.HasSuffix(name, ".json") {
					continue
				}
				front, body := frontMatter(t, name, text)
				checkFrontMatter(t, name, front)
				for _, line := range prose(body) {
					checkLine(t, name, line)
				}
			}
		})
	}
}

func frontMatter(t *testing.T, name, text string) (front, body string) {
	t.Helper()
	rest, ok := strings.CutPrefix(text, "---\n")
	front, body, found := strings.Cut(rest, "\n---\n")
	if !ok || !found {
		t.Fatalf("%s has no front matter", name)
	}
	return front, body
}

var frontLine = regexp.MustCompile(`^[a-z_]+: ("([^"\\]|\\["\\])*"|[0-9]+)$`)

func checkFrontMatter(t *testing.T, name, front string) {
	t.Helper()
	for line := range strings.SplitSeq(front, "\n") {
		if !frontLine.MatchString(line) {
			t.Errorf("%s: front matter holds %q", name, line)
		}
		if strings.HasSuffix(name, ".mdx") && strings.Contains(strings.ReplaceAll(line, `\"`, ""), `\`) {
			t.Errorf("%s: Docusaurus copies front matter into JavaScript, and this holds a backslash: %q", name, line)
		}
	}
}

// prose returns the lines outside of fenced code.
func prose(body string) []string {
	var lines []string
	fence := ""
	for line := range strings.SplitSeq(body, "\n") {
		trimmed := strings.TrimLeft(line, " ")
		run := trimmed[:len(trimmed)-len(strings.TrimLeft(trimmed, "`"))]
		switch {
		case fence == "" && len(run) >= 3 && !strings.Contains(trimmed[len(run):], "`"):
			fence = run
		case fence != "" && trimmed == fence:
			fence = ""
		case fence == "":
			lines = append(lines, trimmed)
		}
	}
	return lines
}

func checkLine(t *testing.T, name, line string) {
	t.Helper()
	if start := strings.TrimPrefix(line, "- "); atStart.MatchString(start) && !ours.MatchString(line) && !strings.HasPrefix(start, "**") && !strings.HasPrefix(start, "===") {
		t.Errorf("%s: a line begins as markup does: %q", name, line)
	}
	rest := withoutCode(ours.ReplaceAllString(line, ""))
	rest = backslashed.ReplaceAllString(rest, "")
	if tab, ok := strings.CutPrefix(rest, `=== "`); ok {
		rest = strings.TrimSuffix(tab, `"`)
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest, "- "), "#")
	rest = strings.ReplaceAll(rest, "**", "")
	rest = links.ReplaceAllString(rest, "$1")
	if at := strings.IndexAny(rest, "<>{}`*_[]|~^$\\\x00\x01\x1b\x07\r\u202e\u2066"); at >= 0 {
		t.Errorf("%s: %q is not escaped in %q", name, rest[at:at+1], line)
	}
}

var tickRuns = regexp.MustCompile("\\\\?`+")

// withoutCode takes code spans out: from a run of backticks that no backslash
// is before to the next of the same length.
func withoutCode(line string) string {
	from := ""
	start := 0
	for _, at := range tickRuns.FindAllStringIndex(line, -1) {
		run := line[at[0]:at[1]]
		switch {
		case from == "" && run[0] == '`':
			from, start = run, at[0]
		case from != "" && strings.TrimPrefix(run, `\`) == from:
			return withoutCode(line[:start] + line[at[1]:])
		}
	}
	return line
}
