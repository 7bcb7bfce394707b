package merge

import (
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/token"
)

// align returns for each unit of a its partner in b, or -1.
func align(a, b []token.Unit) []int {
	x := newAligner(a, b)
	x.run(0, len(a), 0, len(b))
	x.dropWeak(a, len(b))
	return x.partner
}

// alignLate does the same, but that what is there several times is aligned with
// the last, and that chance counts.
func alignLate(a, b []token.Unit) []int {
	x := newAligner(a, b)
	x.shortest(0, len(a), 0, len(b))
	return x.partner
}

// alignEarly does the same with the first.
func alignEarly(a, b []token.Unit) []int {
	x := newAligner(a, b)
	slices.Reverse(x.a)
	slices.Reverse(x.b)
	x.shortest(0, len(a), 0, len(b))
	slices.Reverse(x.partner)
	for i, j := range x.partner {
		if j >= 0 {
			x.partner[i] = len(b) - 1 - j
		}
	}
	return x.partner
}

func newAligner(a, b []token.Unit) *aligner {
	x := &aligner{partner: make([]int, len(a))}
	for i := range x.partner {
		x.partner[i] = -1
	}
	ids := make(map[string]int32, len(a))
	number := func(units []token.Unit) []int32 {
		numbers := make([]int32, len(units))
		for i, u := range units {
			id, ok := ids[u.Text]
			if !ok {
				id = int32(len(ids))
				ids[u.Text] = id
			}
			numbers[i] = id
		}
		return numbers
	}
	x.a, x.b = number(a), number(b)
	return x
}

// An aligner finds what two sequences have in common.
type aligner struct {
	a, b    []int32
	partner []int
}

// run aligns a range of a with one of b.
func (x *aligner) run(a0, a1, b0, b1 int) {
	for a0 < a1 && b0 < b1 && x.a[a0] == x.b[b0] {
		x.partner[a0] = b0
		a0, b0 = a0+1, b0+1
	}
	for a0 < a1 && b0 < b1 && x.a[a1-1] == x.b[b1-1] {
		a1, b1 = a1-1, b1-1
		x.partner[a1] = b1
	}
	if a0 == a1 || b0 == b1 || x.shortest(a0, a1, b0, b1) {
		return
	}
	from, to := a0, b0
	for _, anchor := range x.anchors(a0, a1, b0, b1) {
		x.run(from, anchor[0], to, anchor[1])
		x.partner[anchor[0]] = anchor[1]
		from, to = anchor[0]+1, anchor[1]+1
	}
	if from > a0 {
		x.run(from, a1, to, b1)
	}
}

// maxDistance bounds the time and the memory for a shortest edit script, which
// grow with the square of its length.
const maxDistance = 1000

// shortest aligns along a shortest edit script (Myers, An O(ND) difference
// algorithm and its variations, 1986); false where that is a long one. It goes
// from the end to the beginning, so that what is there several times is aligned
// with the first.
func (x *aligner) shortest(a0, a1, b0, b1 int) bool {
	n, m := a1-a0, b1-b0
	limit := min(n+m, maxDistance)
	furthest := make([]int, 2*limit+3)
	var trace [][]int
	for d := 0; d <= limit; d++ {
		for k := -d; k <= d; k += 2 {
			i := furthest[limit+1+k-1] + 1
			if k == -d || k != d && furthest[limit+1+k-1] < furthest[limit+1+k+1] {
				i = furthest[limit+1+k+1]
			}
			for i < n && i-k < m && x.a[a1-1-i] == x.b[b1-1-i+k] {
				i++
			}
			furthest[limit+1+k] = i
			if i == n && i-k == m {
				x.walk(trace, a1, b1, n, m)
				return true
			}
		}
		trace = append(trace, slices.Clone(furthest[limit+1-d:limit+2+d]))
	}
	return false
}

// walk goes back along an edit script, from the end. The trace has what was reached
// with each shorter one.
func (x *aligner) walk(trace [][]int, a1, b1, i, j int) {
	for d := len(trace); d > 0; d-- {
		reached := func(k int) int { return trace[d-1][k+d-1] }
		k := i - j
		before := k - 1
		if k == -d || k != d && reachedOr(reached, k-1, d) < reachedOr(reached, k+1, d) {
			before = k + 1
		}
		fromI := reached(before)
		fromJ := fromI - before
		for i > fromI && j > fromJ {
			i, j = i-1, j-1
			x.partner[a1-1-i] = b1 - 1 - j
		}
		i, j = fromI, fromJ
	}
	for i > 0 && j > 0 {
		i, j = i-1, j-1
		x.partner[a1-1-i] = b1 - 1 - j
	}
}

// reachedOr is reached, -1 where a diagonal is beyond those of the step before.
func reachedOr(reached func(int) int, k, d int) int {
	if k <= -d || k >= d {
		return -1
	}
	return reached(k)
}

// weak is the length of a run of partners without a word that may be chance.
const weak = 3

// dropWeak parts what is alike by chance: a few brackets and separators between
// two changes.
func (x *aligner) dropWeak(a []token.Unit, ends int) {
	for from := 0; from < len(a); {
		to := from
		for to < len(a) && x.partner[to] >= 0 && x.partner[to] == x.partner[from]+to-from {
			to++
		}
		if to == from {
			from++
			continue
		}
		atEnd := from == 0 && x.partner[0] == 0 || to == len(a) && x.partner[to-1] == ends-1
		if to-from <= weak && !atEnd && !slices.ContainsFunc(a[from:to], isWord) {
			for i := from; i < to; i++ {
				x.partner[i] = -1
			}
		}
		from = to
	}
}

// isWord reports whether a unit has a letter or a digit in it, behind the number
// of its kind.
func isWord(u token.Unit) bool {
	_, text, ok := strings.Cut(u.Text, " ")
	if !ok {
		text = u.Text
	}
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
