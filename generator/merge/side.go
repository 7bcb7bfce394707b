package merge

import (
	"slices"

	"github.com/statusmith/statusmith/generator/token"
)

// A side is what a version says, or a part of it.
type side struct {
	units  []token.Unit
	lines  []token.Unit // what each of its lines says, as one unit
	begins []int        // where they begin, and the end

	places map[string][]int // of each unit; see has
	said   []string         // see words
}

func (s *side) add(units []token.Unit) {
	s.begins = append(s.begins, len(s.units))
	s.lines = append(s.lines, token.Unit{Text: join(trimEnd(units))})
	s.units = append(s.units, units...)
}

// has reports whether a side has a line, in whatever block.
func (s *side) has(l line) bool {
	if s.places == nil {
		s.places = make(map[string][]int, len(s.units))
		for i, u := range s.units {
			s.places[u.Text] = append(s.places[u.Text], i)
		}
	}
	words := l.units[skip(l.units, 0, isBlock):]
	if len(words) == 0 {
		return true
	}
	return slices.ContainsFunc(s.places[words[0].Text], func(i int) bool {
		return i+len(words) <= len(s.units) && sameUnits(words, s.units[i:i+len(words)])
	})
}

// words returns the units without those that depend on what is around them.
func (s *side) words() []string {
	if s.said == nil {
		s.said = appendWords(nil, s.units)
	}
	return s.said
}

func wordsOfLines(lines []line) []string {
	var words []string
	for _, l := range lines {
		words = appendWords(words, l.units)
	}
	return words
}

func appendWords(words []string, units []token.Unit) []string {
	for _, u := range units {
		if !isLineEnd(u) && !isBlock(u) {
			words = append(words, u.Text)
		}
	}
	return words
}

// end cuts off what depends on what follows.
func (s *side) end() {
	s.units = trimEnd(s.units)
	s.begins = append(s.begins, len(s.units))
	for i, begin := range s.begins {
		s.begins[i] = min(begin, len(s.units))
	}
}

// sideBetween returns what a range of units says.
func (t *Text) sideBetween(from, to int) *side {
	s := &side{}
	for from, next := range t.rows(from, to) {
		s.add(commentWords(t.units[from:next]))
	}
	s.end()
	return s
}

// looseSide returns what the words of a text say, whatever is around them.
func (t *Text) looseSide() *side {
	s := &side{}
	for _, units := range t.looseRows() {
		s.addLoose(units)
	}
	s.end()
	return s
}

// addLoose adds a line, without a comma in front of what closes.
func (s *side) addLoose(units []token.Unit) {
	if n := len(s.units); n > 0 && isClosing(units[0]) && s.units[n-1].Text == comma {
		s.units = s.units[:n-1]
	}
	s.add(units)
}
