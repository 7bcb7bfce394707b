// Package search finds statuses by the words that people use for them. The command
// line and the published site answer from one index, so that both have the same
// result first: the site reads the index as JSON.
//
// Everything that a program in another language needs for the same search is data:
// the postings, and the rules by which words are reduced to their stems.
package search

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// An Index holds the words of statuses. It does not change, so several
// goroutines may use it.
type Index struct {
	statuses []*catalog.Status
	families map[string][]int // by token; the numbers of their statuses
	words    map[string][]posting
	phrases  []phrase
	exact    map[string][]int // by tokens joined by a space; of phrases

	stems map[string]string // while the index is made
}

// A posting says how much a word tells about a status.
type posting struct {
	Status int
	Weight int
}

// A phrase is what a status is called, or what people search for it with.
type phrase struct {
	Status int
	Tier   int
	Tokens []string
	Rank   int // among the keywords of its status, which begin with what people say most
}

// The tiers of what was found: the best way in which a status matches comes
// before everything else about it.
const (
	someText     = iota + 1 // each word is somewhere in its texts
	inKeyword               // all are words of one keyword
	inTitle                 // all are words of its title
	wholeKeyword            // they are a keyword
	wholeTitle              // they are its name, its title or a former name
	wholeCode               // they are its code or its enhanced code
	searchedCode            // they are an enhanced code by which people mean this of all that have it
)

// The weights of a word by the text that it is in.
const (
	weightNote    = 2
	weightSummary = 3
	weightMessage = 5
	weightUsedBy  = 8
	weightKeyword = 10
	weightTitle   = 16
)

// A Text returns what a locale says about a status, "" for nothing.
type Text func(*catalog.Status) string

// New makes an index of statuses, with the words that locales have for them.
func New(statuses []*catalog.Status, locales ...Text) *Index {
	b := &builder{
		Index: &Index{
			statuses: statuses, families: map[string][]int{}, words: map[string][]posting{}, exact: map[string][]int{},
			stems: map[string]string{},
		},
		weights: make([]map[string]int, len(statuses)),
	}
	b.vocabulary(locales)
	for i, s := range statuses {
		b.add(i, s, locales)
	}
	b.stems = nil
	maps.DeleteFunc(b.words, func(_ string, postings []posting) bool { return postings == nil }) // only ever part of another
	return b.Index
}

// Find returns the statuses that match all words of a text, the best first.
// Words match in any common form ("limits", "limited"), with or without their
// diacritics. The name of a family leaves only its statuses.
func (x *Index) Find(text string) []*catalog.Status {
	var found []*catalog.Status
	for _, h := range x.hits(text) {
		found = append(found, x.statuses[h.status])
	}
	return found
}

// Best returns what [Index.Find] does, without the matches that are weaker than
// the best.
func (x *Index) Best(text string) []*catalog.Status {
	var best []*catalog.Status
	hits := x.hits(text)
	for _, h := range hits {
		if h.tier == hits[0].tier {
			best = append(best, x.statuses[h.status])
		}
	}
	return best
}

// A hit is a status that was found.
type hit struct {
	status int
	tier   int
	score  float64 // compares the hits of one tier
}

// hits returns each status that was found once, the best first.
func (x *Index) hits(text string) []hit {
	tokens := x.query(text)
	if len(tokens) == 0 {
		return nil
	}
	best := make(map[int]hit)
	x.match(tokens, nil, best)
	for i, token := range tokens {
		if within, ok := x.families[token]; ok && len(tokens) > 1 {
			x.match(slices.Delete(slices.Clone(tokens), i, i+1), within, best)
		}
	}
	var hits []hit
	for _, h := range best {
		hits = append(hits, h)
	}
	slices.SortFunc(hits, x.compare)
	return hits
}

// compare puts the better hit first: what matches in a better way, then a
// registered code, then one of HTTP, as everywhere where a family is not named,
// then the score and the order of the catalog.
func (x *Index) compare(a, b hit) int {
	return cmp.Or(
		cmp.Compare(b.tier, a.tier), cmp.Compare(x.after(a), x.after(b)),
		cmp.Compare(b.score, a.score), cmp.Compare(a.status, b.status),
	)
}

// after tells how far behind the others of its tier a status comes.
func (x *Index) after(h hit) int {
	switch s := x.statuses[h.status]; {
	case s.UsedBy != "":
		return 2
	case s.Family.Name != "http" && h.tier >= wholeKeyword:
		return 1
	}
	return 0
}

// match looks for tokens in some statuses, nil for all, and keeps what is
// better than the best known.
func (x *Index) match(tokens []string, within []int, best map[int]hit) {
	keep := func(h hit) {
		if within != nil && !slices.Contains(within, h.status) {
			return
		}
		if old, ok := best[h.status]; !ok || h.tier > old.tier || h.tier == old.tier && h.score > old.score {
			best[h.status] = h
		}
	}
	for _, i := range x.exact[strings.Join(tokens, " ")] {
		keep(hit{x.phrases[i].Status, x.phrases[i].Tier, 1 / float64(1+x.phrases[i].Rank)})
	}
	for status, score := range x.scores(tokens) {
		keep(hit{status, someText, score})
	}
	for _, p := range x.phrases {
		if p.Tier < wholeCode && p.holds(tokens) {
			keep(hit{p.Status, p.Tier - 2, float64(len(tokens)) / float64(len(p.Tokens))})
		}
	}
}

func (p phrase) holds(tokens []string) bool {
	return len(tokens) < len(p.Tokens) && !slices.ContainsFunc(tokens, func(t string) bool { return !slices.Contains(p.Tokens, t) })
}

// scores returns the statuses that have every token. A word that few statuses
// have tells more than one that many have.
func (x *Index) scores(tokens []string) map[int]float64 {
	var scores map[int]float64
	for _, token := range tokens {
		next := make(map[int]float64)
		rarity := math.Log(1 + float64(len(x.statuses))/float64(1+len(x.words[token])))
		for _, p := range x.words[token] {
			if before, ok := scores[p.Status]; ok || scores == nil {
				next[p.Status] = before + rarity*float64(p.Weight)
			}
		}
		scores = next
	}
	return scores
}
