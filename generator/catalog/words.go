package catalog

import (
	"cmp"
	"slices"
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
	for _, item := range list {
		word, ok := item.(string)
		switch {
		case !ok:
			l.report(c, "must be a list of strings, which %v is not", item)
		case strings.TrimSpace(word) != word || word == "" || strings.ContainsFunc(word, isControl):
			l.report(c, "%q is empty, has space around it or holds a control character", word)
		case slices.Contains(words, word):
			l.report(c, "%q is there twice", word)
		default:
			words = append(words, word)
		}
	}
	return words
}

// formerly reads the other and former names of a status.
func (l *loader) formerly(t table) []string {
	const example = `["payload_too_large", "acme/E1"]`
	names := l.list(t, "formerly", example)
	for _, name := range names {
		family, rest, qualified := strings.Cut(name, "/")
		if !qualified {
			family, rest = httpFamily, name
		}
		if !isFamilyName(family) || checkCode(rest) != nil {
			l.report(t["formerly"], "%q is neither a name nor a family and a code, as in %s", name, example)
		}
	}
	return names
}

// spelt is the key of a text, or the text itself where it has no letter.
func spelt(text string) string { return cmp.Or(key(text), text) }

// checkFormer reports former names that some status of the family bears today
// and those that two of them claim: neither would be found.
func (l *loader) checkFormer(f *Family) {
	owner := make(map[string]*Status)
	for _, s := range f.statuses {
		owner[spelt(s.Code)], owner[spelt(s.Name)] = s, s
	}
	for _, s := range f.statuses {
		for _, name := range s.Formerly {
			family, rest, qualified := strings.Cut(name, "/")
			if !qualified {
				family, rest = f.Name, name
			}
			if family != f.Name {
				continue
			}
			if other := owner[spelt(rest)]; other != nil {
				l.reportFormer(s, other, name)
				continue
			}
			owner[spelt(rest)] = s
		}
	}
}
