package merge

import (
	"iter"
	"slices"
	"strconv"

	"github.com/statusmith/statusmith/generator/token"
)

// A mixture is lines of a file and the two sides of a conflict that they may be
// from. In each place that differs somebody took one side, or both, one below the
// other.
type mixture struct {
	lines []line
	sides [2][]token.Unit
	meets [2]map[int][]int // for a place on one side, those on the other where both go on alike
	tried map[state]bool
}

// A state is how far the lines are explained.
type state struct {
	line int
	at   [2]int // on each side
	seam bool   // behind lines of both sides, where another block may be open
}

// newMixture finds where two sides go on alike: by their words, by their lines, and
// by the lines that both have in common with one of the bases.
func newMixture(lines []line, a, b *side, bases []*side) *mixture {
	m := &mixture{lines: lines, sides: [2][]token.Unit{a.units, b.units}, meets: [2]map[int][]int{{}, {}}, tried: map[state]bool{}}
	m.meet(0, 0)
	m.meet(len(a.units), len(b.units))
	for i, j := range align(a.units, b.units) {
		if j >= 0 {
			m.meet(i, j)
			m.meet(i+1, j+1)
		}
	}
	for _, how := range []func(a, b []token.Unit) []int{align, alignEarly, alignLate} {
		m.meetLines(a, b, how(a.lines, b.lines))
		if a == b {
			continue
		}
		for _, base := range bases[:min(len(bases), maxBases)] {
			m.meetLines(a, b, through(how(base.lines, a.lines), how(base.lines, b.lines), len(a.lines)))
		}
	}
	return m
}

// maxBases is how many texts are tried as the one that two sides are from.
const maxBases = 6

func (m *mixture) meetLines(a, b *side, partner []int) {
	for i, j := range partner {
		if j >= 0 {
			m.meet(a.begins[i], b.begins[j])
			m.meet(a.begins[i+1], b.begins[j+1])
		}
	}
}

// through returns for each of some lines its partner by way of a base, or -1.
func through(a, b []int, lines int) []int {
	partner := slices.Repeat([]int{-1}, lines)
	for base, i := range a {
		if i >= 0 {
			partner[i] = b[base]
		}
	}
	return partner
}

// meet adds a place where both sides go on alike: in front of the ends of blocks
// there, or behind them.
func (m *mixture) meet(i, j int) {
	i, j = skip(m.sides[0], i, isLineEnd), skip(m.sides[1], j, isLineEnd)
	for _, i := range []int{i, skipBack(m.sides[0], i)} {
		for _, j := range []int{j, skipBack(m.sides[1], j)} {
			if !slices.Contains(m.meets[0][i], j) {
				m.meets[0][i] = append(m.meets[0][i], j)
				m.meets[1][j] = append(m.meets[1][j], i)
			}
		}
	}
}

// reaches reports whether the lines from a state on can be explained.
func (m *mixture) reaches(s state) bool {
	if s.line == len(m.lines) && s.at == [2]int{len(m.sides[0]), len(m.sides[1])} {
		return true
	}
	if m.tried[s] {
		return false
	}
	m.tried[s] = true
	return m.goesOn(s, 0) || m.goesOn(s, 1)
}

// goesOn reports whether lines of one side, alone or with those of the other below
// them, lead to the end.
func (m *mixture) goesOn(s state, upper int) bool {
	lower := 1 - upper
	for line, at := range m.read(s.line, upper, s.at[upper], s.seam) {
		for _, other := range m.meets[upper][at] {
			if other < s.at[lower] {
				continue
			}
			next := state{line: line, seam: s.seam && line == s.line}
			next.at[upper], next.at[lower] = at, other
			if m.reaches(next) || m.goesOnBelow(s, next, lower) {
				return true
			}
		}
	}
	return false
}

// goesOnBelow reports whether the lines of the other side between two states, below
// those that led from one to the next, lead to the end.
func (m *mixture) goesOnBelow(s, next state, lower int) bool {
	if next.line == s.line {
		return false
	}
	for line, at := range m.read(next.line, lower, s.at[lower], true) {
		if at != next.at[lower] || line == next.line || sameLines(m.lines[s.line:next.line], m.lines[next.line:line]) {
			continue
		}
		if m.reaches(state{line, next.at, true}) {
			return true
		}
	}
	return false
}

// sameLines reports whether lines are laid out alike: somebody doubled them.
func sameLines(a, b []line) bool {
	return slices.EqualFunc(a, b, func(a, b line) bool { return a.text == b.text })
}

// read yields how far lines are those of a side from a place on: the next line and
// the place behind. At a seam another block may be open.
func (m *mixture) read(line, side, at int, seam bool) iter.Seq2[int, int] {
	units := m.sides[side]
	return func(yield func(line, at int) bool) {
		for yield(line, at) && line < len(m.lines) {
			words := m.lines[line].units
			if seam {
				words = words[skip(words, 0, isBlock):]
				at = skip(units, at, isBlock)
			}
			if len(words) > len(units)-at || !sameUnits(words, units[at:at+len(words)]) {
				return
			}
			line, at, seam = line+1, skip(units, at+len(words), isLineEnd), false
		}
	}
}

// skip returns the place behind units of a kind.
func skip(units []token.Unit, at int, is func(token.Unit) bool) int {
	for at < len(units) && is(units[at]) {
		at++
	}
	return at
}

// skipBack returns the place in front of units that open or close blocks.
func skipBack(units []token.Unit, at int) int {
	for at > 0 && isBlock(units[at-1]) {
		at--
	}
	return at
}

// isLineEnd reports whether a unit is at the end of a line or not, for what
// follows.
func isLineEnd(u token.Unit) bool { return u.Text == comma || isKind(u, token.Newline) }

// isBlock reports whether a unit opens or closes a block, for what is in front.
func isBlock(u token.Unit) bool { return isKind(u, token.Indent) || isKind(u, token.Dedent) }

// isKind reports whether a unit is a token of a kind that has no text.
func isKind(u token.Unit, kind token.Kind) bool { return u.Text == strconv.Itoa(int(kind))+" " }
