package region

import "strings"

// Fence writes code as a fenced block of Markdown. The fence is longer than
// any run of backticks in the code.
func Fence(language, code string) string {
	fence := strings.Repeat("`", max(3, 1+longestRun(code, '`')))
	return fence + language + "\n" + code + "\n" + fence
}

// Unfence takes a fenced block apart; ok is false where a text is not one
// fenced block and nothing else.
func Unfence(text string) (language, code string, ok bool) {
	first, rest, _ := strings.Cut(text, "\n")
	fence := openingFence(first)
	code, ok = strings.CutSuffix(rest, "\n"+fence)
	if fence == "" || !ok {
		return "", "", false
	}
	for line := range strings.Lines(code) {
		line = strings.TrimLeft(line, " \t")
		if strings.HasPrefix(line, fence) && strings.Trim(line, fence[:1]+" \t\r\n") == "" {
			return "", "", false // the block ends further up
		}
	}
	return strings.TrimSpace(first[len(fence):]), code, true
}

// Refence puts code into the fence around another text, or into a longer one where the
// code holds its marks; ok is false where the text is not one fenced block.
func Refence(text, code string) (fenced string, ok bool) {
	info, _, ok := Unfence(text)
	if !ok {
		return "", false
	}
	opening, _, _ := strings.Cut(text, "\n")
	if fence := openingFence(opening); !strings.Contains(code, fence) {
		return opening + "\n" + code + "\n" + fence, true
	}
	return Fence(info, code), true
}

func longestRun(text string, mark rune) int {
	longest, run := 0, 0
	for _, r := range text {
		if run++; r != mark {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}
