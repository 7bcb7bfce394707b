package search

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A builder fills an index.
type builder struct {
	*Index
	weights []map[string]int // of each status, by token
}

// vocabulary notes every word that is written as one, by which words that are
// written apart are joined: "time out" is a "timeout".
func (b *builder) vocabulary(locales []Text) {
	for i, s := range b.statuses {
		for _, text := range append(texts(s, locales), s.Title, words(s.Name), strings.Join(s.Keywords, " ")) {
			for _, word := range split(text) {
				b.words[b.stem(word)] = nil
			}
		}
		family := b.stem(fold(s.Family.Name))
		b.families[family] = append(b.families[family], i)
	}
}

func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

// texts returns what is said about a status in sentences.
func texts(s *catalog.Status, locales []Text) []string {
	all := []string{s.Message, s.Summary, s.Note, s.UsedBy}
	for _, text := range locales {
		all = append(all, text(s))
	}
	return all
}

// add puts a status into the index.
func (b *builder) add(i int, s *catalog.Status, locales []Text) {
	b.weights[i] = map[string]int{}
	for _, code := range []string{s.Code, s.Enhanced} {
		b.weigh(i, weightTitle, b.phrase(i, wholeCode, 0, code))
	}
	for _, title := range append([]string{words(s.Name), s.Title}, s.Formerly...) {
		title = title[strings.LastIndexByte(title, '/')+1:]
		b.weigh(i, weightTitle, b.phrase(i, wholeTitle, 0, words(title)))
	}
	for rank, keyword := range s.Keywords {
		tier := wholeKeyword
		if catalog.IsEnhanced(keyword) {
			tier = searchedCode
		}
		b.weigh(i, weightKeyword, b.phrase(i, tier, rank, keyword))
	}
	weights := []int{weightMessage, weightSummary, weightNote, weightUsedBy}
	for at, text := range texts(s, locales) {
		weight := weightSummary
		if at < len(weights) {
			weight = weights[at]
		}
		b.weigh(i, weight, b.tokens(text))
	}
	b.weigh(i, weightNote, []string{b.stem(fold(s.Family.Name))})
	for token, weight := range b.weights[i] {
		b.words[token] = append(b.words[token], posting{i, weight})
	}
}

// phrase adds what a status is called and returns its tokens.
func (b *builder) phrase(i, tier, rank int, text string) []string {
	tokens := b.tokens(text)
	exact := strings.Join(tokens, " ")
	known := slices.ContainsFunc(b.exact[exact], func(p int) bool { return b.phrases[p].Status == i && b.phrases[p].Tier >= tier })
	if len(tokens) > 0 && !known {
		b.exact[exact] = append(b.exact[exact], len(b.phrases))
		b.phrases = append(b.phrases, phrase{i, tier, tokens, rank})
	}
	return tokens
}

func (b *builder) weigh(i, weight int, tokens []string) {
	for _, token := range tokens {
		b.weights[i][token] = max(b.weights[i][token], weight)
	}
}
