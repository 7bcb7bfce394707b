package managed

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/region"
)

// neededHeader returns the header without the imports that only a whole
// program needs: some languages refuse an import that nothing uses.
func (c *copying) neededHeader() string {
	names := wordSet(c.code.Snippet)
	lines := strings.Split(c.code.Header, "\n")
	lines = slices.DeleteFunc(lines, func(line string) bool {
		path, quoted := strings.CutPrefix(strings.TrimSpace(line), `"`)
		return quoted && !names[lastName(strings.TrimSuffix(path, `"`))]
	})
	return strings.Join(lines, "\n")
}

// missingLines returns the lines of the header that the snippet needs and the
// file does not have in one form or another. A line is needed for the names in
// it that the snippet, or another needed line, uses.
func (c *copying) missingLines() []string {
	if c.syntax == region.Markdown || c.isBlank() {
		return nil
	}
	used, there := wordSet(c.code.Snippet), wordSet(c.document.text)
	var missing []string
	for _, line := range slices.Backward(strings.Split(c.code.Header, "\n")) {
		line = strings.TrimSpace(line)
		words := wordsOf(line)
		lacks := func(word string) bool {
			return used[lastName(word)] && !there[word] && !there[wildcard(word)]
		}
		if slices.ContainsFunc(words, lacks) {
			missing = append(missing, line)
			for _, w := range words {
				used[w] = true
			}
		}
	}
	slices.Reverse(missing)
	return missing
}

func wordSet(text string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range wordsOf(text) {
		set[w] = true
		if name := lastName(w); !strings.Contains(w, "/") {
			set[name] = true
			set[firstName(w)] = true
		}
	}
	return set
}

// wordsOf returns the names in a text. One with its path, as in encoding/json
// or java.util.Map, is a single word.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("_./*", r))
	})
	for i, w := range words {
		words[i] = strings.Trim(w, "./")
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

func lastName(word string) string { return word[strings.LastIndexAny(word, "./")+1:] }

func firstName(word string) string {
	first, _, _ := strings.Cut(word, ".")
	return first
}

// wildcard is how Java imports all names of a package.
func wildcard(word string) string { return strings.TrimSuffix(word, lastName(word)) + "*" }
