package search

import (
	"encoding/json"
	"strings"
)

// published is an index as the script of a site reads it, which searches as
// [Index.Find] does: templates/docs/html/search.js.
type published struct {
	Words    map[string][]int  `json:"words"`    // status and weight in turn, by token
	Phrases  [][4]any          `json:"phrases"`  // status, tier, rank, tokens
	Families map[string][]int  `json:"families"` // statuses, by token
	After    []int             `json:"after"`    // of each status: 0 for HTTP's, 1 for others', 2 for unregistered ones
	Rules    [][3]any          `json:"rules"`    // ending, replacement, letters in front
	Replaced map[string]string `json:"replaced"`
	Kept     []string          `json:"kept"`
	Idle     []string          `json:"idle"`
	Letters  map[string]string `json:"letters"`
}

// MarshalJSON writes all that a search needs, with statuses as their numbers in
// the list that the index was made of.
func (x *Index) MarshalJSON() ([]byte, error) {
	p := published{
		Words: make(map[string][]int, len(x.words)), Families: x.families,
		Replaced: map[string]string{}, Kept: kept[:], Idle: idleWords[:], Letters: map[string]string{},
	}
	for token, postings := range x.words {
		for _, posting := range postings {
			p.Words[token] = append(p.Words[token], posting.Status, posting.Weight)
		}
	}
	for _, one := range x.phrases {
		p.Phrases = append(p.Phrases, [4]any{one.Status, one.Tier, one.Rank, strings.Join(one.Tokens, " ")})
	}
	for i := range x.statuses {
		p.After = append(p.After, x.after(hit{status: i, tier: wholeKeyword}))
	}
	for _, r := range rules {
		p.Rules = append(p.Rules, [3]any{r.ending, r.replacement, r.least})
	}
	for _, r := range replaced {
		p.Replaced[r[0]] = r[1]
	}
	for _, l := range letters {
		p.Letters[string(l.letter)] = l.plain
	}
	return json.Marshal(p)
}
