package catalog

import (
	"strings"
)

// keywords reads the words that people search for a status with.
func (l *loader) keywords(t table) []string { return l.list(t, "keywords", `["rate limit", "quota"]`) }

// list reads strings that each say something for themselves, so none is empty,
// holds a control character or is given twice.
func (l *loader) list(t table, key, example string) []string {
	c, ok := t[key]
	if !ok {
		return nil
	}
	list, ok := c.value.([]any)
	if !ok {
		l.report(c, "must be a list of strings, as in %s", example)
		return nil
	}
	var words []string
	seen := make(map[string]bool)
	for _, item := range list {
		word, ok := item.(string)
		switch {
		case !ok:
			l.report(c, "must be a list of strings, which %v is not", item)
		case strings.TrimSpace(word) != word || word == "" || strings.ContainsFunc(word, isControl):
			l.report(c, "%q is empty, has space around it or holds a control character", word)
		case seen[word]:
			l.report(c, "%q appears twice", word)
		default:
			words, seen[word] = append(words, word), true
		}
	}
	return words
}
