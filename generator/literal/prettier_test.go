package literal_test

import (
	"strings"
	"testing"
)

// prettierLayouts are what prettier 3 leaves as it is.
var prettierLayouts = []struct{ name, value, want string }{
	{"a plain name has no marks", `{"a_1": 1, "$a": 1, "é": 1, "class": 1}`, `
{
  a_1: 1,
  $a: 1,
  é: 1,
  class: 1,
}`},
	{"what is no name has them", `{"a-b": 1, "": 1, "1a": 1, "\ud835\udc9c": 1}`, `
{
  "a-b": 1,
  "": 1,
  "1a": 1,
  "𝒜": 1,
}`},
	{"a number is a name where it stays the same", `{"1": 1, "1.5": 1, "01": 1, "1.50": 1, "1e3": 1, "-1": 1, "9007199254740993": 1}`, `
{
  1: 1,
  1.5: 1,
  "01": 1,
  "1.50": 1,
  "1e3": 1,
  "-1": 1,
  "9007199254740993": 1,
}`},
	{"a prototype is a member", `{"__proto__": 1}`, `
{
  ["__proto__"]: 1,
}`},
	{"a short list takes one line", `["GET", "POST", [1, {}]]`, `
["GET", "POST", [1, {}]]`},
	{"lists of several items have a line each", `[[1, 2], [3, 4]]`, `
[
  [1, 2],
  [3, 4],
]`},
	{"a line of 80 columns fits", `{"message": "` + strings.Repeat("é", 66) + `"}`, `
{
  message: "` + strings.Repeat("é", 66) + `",
}`},
	{"a longer text goes to the next line", `{"message": "` + strings.Repeat("é", 67) + `"}`, `
{
  message:
    "` + strings.Repeat("é", 67) + `",
}`},
	{"a wide character takes two columns", `{"message": "` + strings.Repeat("語", 34) + `"}`, `
{
  message:
    "` + strings.Repeat("語", 34) + `",
}`},
	{"a combining character takes none", `{"message": "` + strings.Repeat("e\u0301", 66) + `"}`, `
{
  message: "` + strings.Repeat("e\u0301", 66) + `",
}`},
	{"behind a short name it stays", `{"text": "` + strings.Repeat("a", 99) + `"}`, `
{
  text: "` + strings.Repeat("a", 99) + `",
}`},
	{"a longer list has a line for each text", `{"allow": ["` + strings.Repeat("a", 70) + `"]}`, `
{
  allow: [
    "` + strings.Repeat("a", 70) + `",
  ],
}`},
	{"and fills its lines with numbers", `[` + strings.Repeat("-1.5, ", 14) + `2]`, `
[
  -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5,
  -1.5, 2,
]`},
}

func TestJavaScriptIsLaidOutAsPrettierDoes(t *testing.T) {
	for _, test := range prettierLayouts {
		t.Run(test.name, func(t *testing.T) { checkLayout(t, "javascript", test.value, 0, test.want) })
	}
}
