package markdown_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/docs/markdown"
	"github.com/statusmith/statusmith/generator/internal/docstest"
)

// Python-Markdown, which MkDocs has, and kramdown, which GitHub Pages have, take
// a fence with more behind its language for prose.
func TestFencesOfTheMarkdownFormatNameALanguageAlone(t *testing.T) {
	plain := regexp.MustCompile("^(`{3,})[a-z]*$")
	fences := 0
	for name, text := range docstest.Build(t, renderer(t, markdown.CommonMark), docstest.Source(t, docstest.Hostile), "en") {
		open := "" // the mark of the block that is open
		for i, line := range strings.Split(text, "\n") {
			switch {
			case open != "":
				if line == open {
					open = ""
				}
			case strings.HasPrefix(line, "```"):
				mark := plain.FindStringSubmatch(line)
				if mark == nil {
					t.Fatalf("%s:%d: %s", name, i+1, line)
				}
				open = mark[1]
				fences++
			}
		}
		if open != "" {
			t.Errorf("%s: a block is not closed", name)
		}
	}
	if fences == 0 {
		t.Error("no page has a fence")
	}
}
