package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/statusmith/statusmith/generator/catalog"
	"golang.org/x/text/unicode/norm"
)

// letters are those that Unicode does not take apart.
var letters = [...]struct {
	letter rune
	plain  string
}{{'đ', "d"}, {'ı', "i"}, {'ł', "l"}, {'ø', "o"}, {'æ', "ae"}, {'œ', "oe"}, {'ß', "ss"}, {'ħ', "h"}, {'þ', "th"}}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}

// fold returns a text in lower case and without diacritics.
func fold(text string) string {
	if isASCII(text) {
		return strings.ToLower(text)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(text) {
		if unicode.Is(unicode.M, r) {
			continue
		}
		b.WriteString(plain(unicode.ToLower(r)))
	}
	return b.String()
}

func plain(letter rune) string {
	for _, l := range letters {
		if l.letter == letter {
			return l.plain
		}
	}
	return string(letter)
}

// unspaced are the scripts that put no space between words.
var unspaced = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// split returns the folded words of a text: runs of letters and digits, and
// numbers with their points, as in "5.7.1". Of a script without spaces it is
// every two letters that follow each other.
func split(text string) []string {
	text = strings.ReplaceAll(fold(text), "’", "'")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "n't", " not"), "'", "")
	var all []string
	for _, run := range strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	}) {
		if catalog.IsEnhanced(run) {
			all = append(all, run)
			continue
		}
		for word := range strings.SplitSeq(run, ".") {
			all = append(all, pairs(word)...)
		}
	}
	return all
}

// pairs cuts a word in which a script without spaces occurs.
func pairs(word string) []string {
	if word == "" {
		return nil
	}
	if isASCII(word) {
		return []string{word}
	}
	runes := []rune(word)
	if len(runes) < 3 || !slices.ContainsFunc(runes, func(r rune) bool { return unicode.In(r, unspaced...) }) {
		return []string{word}
	}
	var all []string
	for i := range len(runes) - 1 {
		all = append(all, string(runes[i:i+2]))
	}
	return all
}

// tokens returns the stems of the words of a text, without those that say
// nothing. Words that are written apart are joined where the index has them in
// one.
func (x *Index) tokens(text string) []string {
	all := split(text)
	var tokens, idle []string
	for i := 0; i < len(all); i++ {
		if i+1 < len(all) {
			if joined, ok := x.joined(all[i], all[i+1]); ok {
				tokens = append(tokens, joined)
				i++
				continue
			}
		}
		token := x.stem(all[i])
		if slices.Contains(idleWords[:], all[i]) {
			idle = append(idle, token)
			continue
		}
		tokens = append(tokens, token)
	}
	if len(tokens) == 0 {
		return idle
	}
	return tokens
}

// idleWords are left out of a text that has others.
var idleWords = [...]string{
	"a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could", "did", "do",
	"does", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "my",
	"of", "on", "or", "our", "so", "such", "that", "the", "their", "then", "there", "this", "to", "was", "we",
	"were", "what", "when", "which", "while", "will", "with", "would", "you", "your",
}

// joined returns the word that two are when they are written as one: "time out",
// "timed out" and "log in".
func (x *Index) joined(a, b string) (string, bool) {
	if utf8.RuneCountInString(a) < 2 || utf8.RuneCountInString(b) < 2 {
		return "", false
	}
	root := x.stem(a)
	for _, word := range []string{a + b, root + b, root + "e" + b} {
		if token := x.stem(word); x.has(token) {
			return token, true
		}
	}
	return "", false
}

// stem returns the stem of a word. While an index is made the same words come
// again and again.
func (x *Index) stem(word string) string {
	if x.stems == nil {
		return stem(word)
	}
	root, ok := x.stems[word]
	if !ok {
		root = stem(word)
		x.stems[word] = root
	}
	return root
}

func (x *Index) has(token string) bool {
	_, ok := x.words[token]
	return ok
}

// query returns the tokens of what somebody looks for. A word that the index
// does not have is taken apart where it has both parts, as of "ratelimit".
func (x *Index) query(text string) []string {
	var tokens []string
	for _, token := range x.tokens(text) {
		tokens = append(tokens, x.parted(token)...)
	}
	return tokens
}

// longestParted bounds the words that are taken apart, in bytes: each place in one is
// tried.
const longestParted = 64

func (x *Index) parted(token string) []string {
	if len(token) <= longestParted && !x.has(token) && isASCII(token) {
		for i := 3; i <= len(token)-3; i++ {
			a, b := x.stem(token[:i]), x.stem(token[i:])
			if x.has(a) && x.has(b) {
				return []string{a, b}
			}
		}
	}
	return []string{token}
}
