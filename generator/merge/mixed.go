package merge

import "slices"

// around is the number of chunks beside one in which the other lines of a
// conflict are looked for, before the whole text is tried.
const around = 8

// mixed reports whether a chunk, with what is around it, is what is left of a
// conflict that somebody resolved: lines of two texts that are known or wanted
// there.
func (c *Comparison) mixed(chunk int) bool {
	if len(c.known) == 0 || c.file.way == "" {
		return false
	}
	if c.wanted == nil {
		c.wanted = &version{Text: c.want, want: c.want, partner: partners(c.want, c.want)}
		c.mixtures = make(map[[2]int]bool)
	}
	chunks := len(c.cuts) - 1
	if !c.file.isByTokens() {
		return c.isMixture(0, chunks)
	}
	if !c.knowsLines(chunk) {
		return false
	}
	for size := range min(around+1, chunks) {
		for first := max(0, chunk-size); first <= chunk && first+size < chunks; first++ {
			if c.isMixture(first, first+size+1) {
				return true
			}
		}
	}
	return c.isMixture(0, chunks)
}

// knowsLines reports whether each line of a chunk is in one of the versions.
func (c *Comparison) knowsLines(chunk int) bool {
	for _, l := range c.file.linesBetween(c.cuts[chunk].file, c.cuts[chunk+1].file) {
		knows := func(v *version) bool { return v.whole().has(l) }
		if !knows(c.wanted) && !slices.ContainsFunc(c.known, knows) {
			return false
		}
	}
	return true
}

// whole returns all that a version says.
func (v *version) whole() *side {
	if v.all == nil {
		v.all = v.sideBetween(0, len(v.units))
	}
	return v.all
}

// isMixture reports whether the lines of the file between two cuts are a mixture
// of what two versions have there.
func (c *Comparison) isMixture(first, last int) bool {
	key := [2]int{first, last}
	is, ok := c.mixtures[key]
	if !ok {
		is = isMixture(c.sides(first, last))
		c.mixtures[key] = is
	}
	return is
}

func isMixture(lines []line, sides []*side) bool {
	has := make([][]bool, len(sides)) // of each side, the lines
	for i, s := range sides {
		for _, l := range lines {
			has[i] = append(has[i], s.has(l))
		}
	}
	words := wordsOfLines(lines)
	for i, a := range sides {
		for k, b := range sides[:i+1] {
			if coverAll(has[i], has[k]) && mayMix(words, a.words(), b.words()) && newMixture(lines, a, b, sides).reaches(state{}) {
				return true
			}
		}
	}
	return false
}

// slack is how many words beside a difference a conflict may hold.
const slack = 100

// mayMix reports whether words begin and end as two sides both do, but for what is
// close to where those differ. It is found in little time for most texts that
// somebody edited.
func mayMix(words, a, b []string) bool {
	if slices.Equal(a, b) {
		return len(words) >= len(a)
	}
	first, last := commonEnds(a, b)
	mineFirst, mineLast := commonEnds(words, a)
	return mineFirst >= min(first-slack, len(words)) && mineLast >= min(last-slack, len(words)-mineFirst)
}

// coverAll reports whether in each place one of two is true.
func coverAll(a, b []bool) bool {
	for i := range a {
		if !a[i] && !b[i] {
			return false
		}
	}
	return true
}

// maxSides is how many versions a mixture may be of: each is tried with each other.
const maxSides = 64

// sides returns the lines of the file between two cuts, and what the versions have
// there, each text once, of the newest maxSides.
func (c *Comparison) sides(first, last int) (lines []line, sides []*side) {
	from, to := c.cuts[first], c.cuts[last]
	lines = c.file.linesBetween(from.file, to.file)
	for _, v := range append([]*version{c.wanted}, c.known...) {
		if len(sides) == maxSides {
			break
		}
		if from, to := c.around(v, first, last); from != c.cuts[first] || to != c.cuts[last] {
			continue
		}
		s := v.loose()
		if c.file.isByTokens() {
			begin, end := v.places(from.want)[0], slices.Max(v.places(to.want))
			s = v.sideBetween(begin, max(begin, end))
		}
		if !slices.ContainsFunc(sides, func(other *side) bool { return sameUnits(s.units, other.units) }) {
			sides = append(sides, s)
		}
	}
	return lines, sides
}
