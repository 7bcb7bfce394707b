package region_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/region"
)

const (
	begin = "<!-- statusmith:begin http/404 flask -->\n"
	end   = "<!-- statusmith:end sum=abc -->\n"
)

func TestInMarkdownMarkersInCodeAreText(t *testing.T) {
	for name, file := range map[string]string{
		"in a fence":                          "```html\n" + begin + "```\n",
		"in a fence of tildes":                "~~~\n" + begin + "~~~\n",
		"in a fence with backticks inside":    "````\n```\n" + begin + "```\n````\n",
		"in a fence with tildes inside":       "```\n~~~\n" + begin + "```\n",
		"in an indented fence":                "   ```\n" + begin + "   ```\n",
		"in a fence that nobody closes":       "```\n" + begin,
		"after what only looks like its end":  "```\n``` x\n" + begin + "```\n",
		"in the fence of a list item":         "- text\n\n  ```\n  " + begin + "  ```\n",
		"in a fence that begins a list item":  "1. ```\n   " + begin + "   ```\n",
		"in the fence of a quote":             "> ```\n> " + begin + "> ```\n",
		"in a quote":                          "> " + begin,
		"in inline code":                      "`" + strings.TrimSpace(begin) + "`\n",
		"in inline code with two backticks":   "``" + strings.TrimSpace(begin) + "``\n",
		"in indented code":                    "text\n\n    " + begin,
		"in code below an admonition":         "!!! note\n\n        " + begin,
		"in code behind an admonition":        "!!! note\n\n    x\n\ny\n\n    " + begin,
		"in code below what ends a heading":   "===\n\n    " + begin,
		"in code indented by a tab":           "\t" + begin,
		"in a comment of several lines":       "<!--\n" + begin[5:] + "\n",
		"in an MDX comment of several lines":  "{/*\n# statusmith:begin http/404 flask\n*/}\n",
		"as a heading":                        "# statusmith:begin http/404 flask\n",
		"in prose":                            "Put <!-- statusmith:begin http/404 flask --> before it.\n",
		"in a fence after a comment":          "<!-- text -->\n```\n" + begin + "```\n",
		"in a fence with the breaks of DOS":   "```\r\n" + strings.ReplaceAll(begin, "\n", "\r\n") + "```\r\n",
		"in code indented inside a list item": "- a\n\n      " + begin,
	} {
		t.Run(name, func(t *testing.T) {
			if regions, problems := region.Find(file, region.Markdown); len(problems)+len(regions) > 0 {
				t.Errorf("found %d regions, problems %v", len(regions), problems)
			}
		})
	}
}

func TestInMarkdownMarkersAreComments(t *testing.T) {
	const text = "```python\ncode\n```"
	for name, file := range map[string]string{
		"of HTML":                          begin + text + "\n" + end,
		"of HTML, without spaces":          "<!--statusmith:begin http/404 flask-->\n" + text + "\n<!--statusmith:end sum=abc-->\n",
		"of MDX":                           "{/* statusmith:begin http/404 flask */}\n" + text + "\n{/* statusmith:end sum=abc */}\n",
		"of a template language":           "{# statusmith:begin http/404 flask #}\n" + text + "\n{# statusmith:end sum=abc #}\n",
		"in the style of a heading's id":   "{#statusmith:begin http/404 flask}\n" + text + "\n{#statusmith:end sum=abc}\n",
		"that are link definitions":        "[//]: # (statusmith:begin http/404 flask)\n" + text + "\n[//]: # (statusmith:end sum=abc)\n",
		"after a fence":                    "```\nx\n```\n" + begin + text + "\n" + end,
		"after a fence with a longer end":  "```\nx\n`````\n" + begin + text + "\n" + end,
		"after a line with inline code":    "``` x ``` is inline\n" + begin + text + "\n" + end,
		"after a comment of several lines": "<!--\n```\n-->\n" + begin + text + "\n" + end,
		"after the fence of a list item":   "- ```\n  x\n\n" + begin + text + "\n" + end,
		"after the fence of a quote":       "> ```\n> x\n" + begin + text + "\n" + end,
		"in a list item":                   "1. text\n\n   " + begin + "   ```python\n   code\n   ```\n   " + end,
		"in an admonition":                 "!!! note \"Errors\"\n\n    " + begin + "    ```python\n    code\n    ```\n    " + end,
		"in a tab":                         "=== \"Flask\"\n    " + begin + "    ```python\n    code\n    ```\n    " + end,
		"in the tab of an item":            "1. text\n\n    === \"Flask\"\n\n        " + begin + "        ```python\n        code\n        ```\n        " + end,
		"in details behind a tab":          "=== \"Django\"\n\n    x\n\n???+ tip\n\n    " + begin + "    ```python\n    code\n    ```\n    " + end,
		"in elements of MDX":               "<Tabs>\n  <TabItem>\n\n    {/* statusmith:begin http/404 flask */}\n    ```python\n    code\n    ```\n    {/* statusmith:end */}\n  </TabItem>\n</Tabs>\n",
		"in an item of an item":            "- a\n\n  - b\n\n    " + begin + "    ```python\n    code\n    ```\n    " + end,
		"beside a heading with an id":      "## Not found {#not-found}\n" + begin + text + "\n" + end,
		"with the line breaks of DOS":      strings.ReplaceAll(begin+text+"\n"+end, "\n", "\r\n"),
		"without a final line break":       begin + text + "\n" + strings.TrimSpace(end),
	} {
		t.Run(name, func(t *testing.T) {
			if r := findOne(t, file, region.Markdown); r.Text != text {
				t.Errorf("text %q, want %q", r.Text, text)
			}
		})
	}
}

func TestARegionWhoseFenceIsNotClosedSaysSo(t *testing.T) {
	_, problems := region.Find("x\n"+begin+"```\n"+end, region.Markdown)
	if want := "2: statusmith:begin has no statusmith:end: the code that ``` opens is not closed"; len(problems) != 1 || problems[0].Error() != want {
		t.Errorf("got %v, want %s", problems, want)
	}
}

func TestAFenceIsLongerThanAnyBackticksInside(t *testing.T) {
	for code, want := range map[string]string{
		"plain":           "```",
		"a `b` c":         "```",
		"```\nx\n```":     "````",
		"x = '``````'":    "```````",
		"~~~\nx\n~~~":     "```",
		"` `` ``` ```` `": "`````",
	} {
		text := region.Fence("python", code)
		if fence, _, _ := strings.Cut(text, "python"); fence != want {
			t.Errorf("the fence around %q is %s, want %s", code, fence, want)
		}
		if language, inside, ok := region.Unfence(text); !ok || language != "python" || inside != code {
			t.Errorf("%q comes out of its fence as %q, %q, %t", code, language, inside, ok)
		}
	}
}

func TestCodeKeepsTheFenceOfItsFile(t *testing.T) {
	for _, test := range []struct{ text, code, want string }{
		{"```python title=\"app.py\"\na\n```", "b", "```python title=\"app.py\"\nb\n```"},
		{"~~~ python\na\n~~~", "b\n```\nc", "~~~ python\nb\n```\nc\n~~~"},
		{"`````\na\n`````", "b", "`````\nb\n`````"},
		{"```go\na\n```", "b\n```\nc", "````go\nb\n```\nc\n````"},
		{"~~~\na\n~~~", "~~~", "```\n~~~\n```"},
		{"a", "b", ""},
	} {
		if got, ok := region.Refence(test.text, test.code); got != test.want || ok != (test.want != "") {
			t.Errorf("%q in the fence of %q is %q, %t, want %q", test.code, test.text, got, ok, test.want)
		}
	}
}

func TestOnlyASingleFencedBlockComesOutOfItsFence(t *testing.T) {
	for _, text := range []string{"", "code", "```\ncode", "```\na\n```\ntext\n```", "text\n```\ncode\n```", "```"} {
		if _, code, ok := region.Unfence(text); ok {
			t.Errorf("%q is taken for a fence around %q", text, code)
		}
	}
}

func TestTheNameOfAFileTellsItsSyntax(t *testing.T) {
	for name, want := range map[string]region.Syntax{
		"README.md": region.Markdown, "docs/a.MDX": region.Markdown, "a.markdown": region.Markdown,
		"a.py": region.Plain, "md": region.Plain, "a.md.txt": region.Plain,
	} {
		if got := region.SyntaxOf(name); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}
