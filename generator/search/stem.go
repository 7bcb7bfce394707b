package search

import (
	"slices"
	"strings"
)

// A rule replaces an ending. The first that fits is the only one.
type rule struct {
	ending      string
	replacement string
	least       int // letters that have to be in front of the ending
}

// rules cut English words down so that the forms of one are the same: not to
// what a dictionary has, which nobody sees. An ending that is replaced by itself
// is kept.
var rules = []rule{
	{"isations", "iz", 3}, {"izations", "iz", 3}, {"isation", "iz", 3}, {"ization", "iz", 3},
	{"ising", "iz", 4}, {"ised", "iz", 4}, {"ises", "iz", 4}, {"ise", "iz", 4},
	{"ellations", "el", 3}, {"ellation", "el", 3}, {"irations", "ir", 3}, {"iration", "ir", 3},
	{"ailures", "ail", 1}, {"ailure", "ail", 1}, {"losures", "los", 1}, {"losure", "los", 1}, {"efusals", "efus", 1}, {"efusal", "efus", 1},
	{"sions", "s", 4}, {"sion", "s", 4}, {"tions", "t", 4}, {"tion", "t", 4},
	{"ily", "i", 4}, {"ly", "", 5},
	{"eeds", "eed", 1}, {"eed", "eed", 1},
	{"ings", "", 3}, {"ing", "", 3},
	{"ied", "i", 2}, {"ies", "i", 2},
	{"ed", "", 2},
	{"ss", "s", 1}, {"us", "us", 1}, {"is", "is", 1}, {"s", "", 3},
}

// replaced are words that stand for another one: irregular forms and other
// spellings.
var replaced = [...][2]string{
	{"cannot", "not"}, {"cant", "not"}, {"no", "not"},
	{"broke", "break"}, {"broken", "break"}, {"forbade", "forbid"}, {"forbidden", "forbid"}, {"found", "find"}, {"gave", "give"},
	{"given", "give"}, {"hung", "hang"}, {"lost", "lose"}, {"sent", "send"}, {"taken", "take"}, {"took", "take"}, {"went", "go"},
	{"cert", "certificate"}, {"certs", "certificate"}, {"creds", "credentials"}, {"param", "parameter"}, {"params", "parameter"},
	{"gray", "grey"}, {"graylist", "greylist"}, {"graylisted", "greylist"}, {"graylisting", "greylist"},
	{"url", "uri"}, {"urls", "uri"},
}

// kept are words that look like a form of another one.
var kept = [...]string{"during", "https", "string"}

// stem returns what the forms of a word have in common.
func stem(word string) string {
	for _, r := range replaced {
		if r[0] == word {
			word = r[1]
		}
	}
	if slices.Contains(kept[:], word) {
		return word
	}
	if len(word) < 4 || strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return word
	}
	for _, r := range rules {
		root, ok := strings.CutSuffix(word, r.ending)
		if ok && len(root) >= r.least && (r.replacement != "" || strings.ContainsAny(root, "aeiouy")) {
			word = root + r.replacement
			break
		}
	}
	word = strings.TrimSuffix(word, "e")
	if last := len(word) - 1; last > 1 && word[last] == word[last-1] && !strings.ContainsRune("aeiou", rune(word[last])) {
		word = word[:last]
	}
	if root, ok := strings.CutSuffix(word, "y"); ok {
		word = root + "i"
	}
	return word
}
