package merge

import (
	"slices"

	"github.com/statusmith/statusmith/generator/token"
)

// mixed reports whether a chunk, with what is around it, is what is left of a
// conflict that somebody resolved: lines of several texts that are known or
// wanted there.
func (c *Comparison) mixed(chunk int) bool {
	if len(c.known) == 0 {
		return false
	}
	if c.isBeside(chunk) {
		return true
	}
	for size := range 2*around + 1 {
		for before := max(0, size-around); before <= min(size, around); before++ {
			first, last := chunk-before, chunk+1+size-before
			if first >= 0 && last < len(c.cuts) && c.isMixture(first, last) {
				return true
			}
		}
	}
	return false
}

// isBeside reports whether a chunk that is not wanted is what a known text has
// from there on, or up to there, in place of something else: both sides of a
// conflict were taken.
func (c *Comparison) isBeside(chunk int) bool {
	from, to := c.cuts[chunk], c.cuts[chunk+1]
	units := withoutComma(c.file.units[from.file:to.file])
	if from.want != to.want || len(units) == 0 {
		return false
	}
	here := func(all []token.Unit, at int) bool {
		if at < 0 || at+len(units) > len(all) {
			return false
		}
		return sameUnits(units, all[at:at+len(units)])
	}
	around := func(all []token.Unit, at int) bool {
		before := at - len(units)
		return here(all, at) || here(all, before) || here(all, before-1) && all[at-1].Text == comma
	}
	if around(c.want.units, from.want) {
		return false
	}
	return slices.ContainsFunc(c.known, func(v *version) bool {
		c.aligned(v)
		return slices.ContainsFunc(v.places(from.want), func(at int) bool { return around(v.units, at) })
	})
}

// around is the number of chunks on each side of one in which the other lines
// of a conflict may be.
const around = 4

// A mixture is lines of the file on their way to the texts that they are from.
type mixture struct {
	versions []*version
	extents  [][2]int // where the versions have what is there
	reached  []int    // behind the last line that was found in each
	lines    [][2]int // of the file
	from     []int    // the version of each of the lines
}

// isMixture reports whether each line between two cuts is one that a version has
// there, in its order, and there are no fewer than in one of these versions.
func (c *Comparison) isMixture(first, last int) bool {
	m := c.newMixture(first, last)
	begin, end := c.cuts[first].file, c.cuts[last].file
	if m.isUnion(c.file.units[begin:end]) {
		return true
	}
	size := end - begin
	for begin < end {
		next := begin + 1
		for next < end && !c.file.begins(next) {
			next++
		}
		if !m.find(c.file, begin, next) {
			return false
		}
		begin = next
	}
	for _, k := range m.from {
		if size >= m.extents[k][1]-m.extents[k][0] {
			return true
		}
	}
	return false
}

func (c *Comparison) newMixture(first, last int) *mixture {
	if c.wanted == nil {
		c.wanted = &version{Text: c.want, want: c.want, partner: partners(c.want, c.want)}
	}
	m := &mixture{versions: append([]*version{c.wanted}, c.known...)}
	for _, v := range m.versions {
		from, to := c.around(v, first, last)
		begin, end := v.places(from.want)[0], slices.Max(v.places(to.want))
		m.extents = append(m.extents, [2]int{begin, end})
		m.reached = append(m.reached, begin)
	}
	return m
}

// isUnion reports whether units are those of two versions, one behind the other.
func (m *mixture) isUnion(units []token.Unit) bool {
	units = withoutComma(units)
	for i := range m.versions {
		upper := m.extent(i)
		if len(upper) == 0 || len(upper) >= len(units) || !sameUnits(upper, units[:len(upper)]) {
			continue
		}
		rest := units[len(upper):]
		if rest[0].Text == comma {
			rest = rest[1:]
		}
		for k := range m.versions {
			if lower := m.extent(k); sameUnits(lower, rest) && !sameUnits(lower, upper) {
				return true
			}
		}
	}
	return false
}

func (m *mixture) extent(version int) []token.Unit {
	at := m.extents[version]
	return withoutComma(m.versions[version].units[at[0]:at[1]])
}

// find finds a line of the file in a version, behind what was found there
// before: in the text wanted if it is there at all, so that its order counts.
// A line that was found once has to be there twice.
func (m *mixture) find(file *Text, begin, end int) bool {
	line := withoutComma(file.units[begin:end])
	only := -1
	for i, before := range m.lines {
		if sameUnits(line, withoutComma(file.units[before[0]:before[1]])) {
			only = m.from[i]
		}
	}
	if m.place(0, line, m.extents[0][0]) >= 0 {
		only = 0
	}
	for k := range m.versions {
		if only >= 0 && k != only {
			continue
		}
		if i := m.place(k, line, m.reached[k]); i >= 0 {
			m.reached[k] = i + len(line)
			if next := m.reached[k]; next < m.extents[k][1] && m.versions[k].units[next].Text == comma {
				m.reached[k]++
			}
			m.lines, m.from = append(m.lines, [2]int{begin, end}), append(m.from, k)
			return true
		}
	}
	return false
}

// place returns where a version has a line, from a place on; -1 for nowhere.
func (m *mixture) place(version int, line []token.Unit, from int) int {
	units := m.versions[version].units
	for i := from; i+len(line) <= m.extents[version][1]; i++ {
		if sameUnits(line, units[i:i+len(line)]) {
			return i
		}
	}
	return -1
}
