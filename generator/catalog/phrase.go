package catalog

import (
	"slices"
	"strings"
)

// A word is a part of a selection that has no space in it.
type word struct {
	text  string
	apart bool // a comma is in front
}

func splitSelection(text string) []word {
	var words []word
	for i, part := range strings.Split(text, ",") {
		for j, w := range strings.Fields(part) {
			words = append(words, word{w, i > 0 && j == 0})
		}
	}
	return words
}

func join(words []word) string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	return strings.Join(texts, " ")
}

// items resolves each word as an item.
func (s *Source) items(words []word) (Selection, error) {
	var sel Selection
	for i, w := range words {
		if i > 0 && !w.apart {
			if err := s.CheckApart(words[i-1].text, w.text); err != nil {
				return nil, err
			}
		}
		if family := strings.ToLower(w.text); family != w.text && len(words) > 1 && s.hasFamily(family) {
			return nil, &UnknownStatusError{Text: w.text, Family: family, Sure: true} // or the beginning of "HTTP 504"
		}
		item, err := s.item(w.text)
		if err != nil {
			return nil, err
		}
		sel = append(sel, item)
	}
	return sel, nil
}

// CheckApart refuses words of which the first is a family and the second a
// number or a code of it: they are most likely one status.
func (s *Source) CheckApart(words ...string) error {
	if len(words) < 2 || !s.hasFamily(words[0]) {
		return nil
	}
	apart := &UnknownStatusError{Text: words[0] + " " + words[1], Sure: true}
	f, err := s.family(words[0])
	if err != nil || f == nil {
		return nil // which shows when it is looked for
	}
	if status, ok := f.Status(words[1]); ok {
		apart.Near = []string{status.ID()}
		return apart
	}
	if strings.Trim(words[1], "0123456789") != "" {
		return nil
	}
	if status, err := s.Find(words[1]); err == nil {
		apart.Near = []string{status.ID()} // of another family, which says so with its own
	}
	return apart
}

// phrases resolves as many words as possible as one status of several words,
// and what is left over as items.
func (s *Source) phrases(words []word) (Selection, bool) {
	var sel Selection
	for len(words) > 0 {
		item, n := s.phrase(words)
		if n == 0 {
			return nil, false
		}
		sel, words = append(sel, item), words[n:]
	}
	return sel, true
}

// mostWords is how many words a status has at most where it is named by its
// title.
const mostWords = 12

// phrase resolves the longest beginning of the words that is an item, and
// returns how many words it has.
func (s *Source) phrase(words []word) (Item, int) {
	most := min(len(words), mostWords)
	if comma := slices.IndexFunc(words[1:], func(w word) bool { return w.apart }); comma >= 0 {
		most = min(most, comma+1)
	}
	for n := most; n > 1; n-- {
		text := join(words[:n])
		if status, err := s.Find(text); err == nil {
			return Item{Text: text, Statuses: []*Status{status}}, n
		}
	}
	item, err := s.item(words[0].text)
	if err != nil {
		return Item{}, 0
	}
	return item, 1
}

func (s *Source) resolves(w word) bool {
	_, err := s.item(w.text)
	return err == nil
}
