package region

import (
	"slices"
	"strings"
)

// The lines that stand around a conflict, as version control writes them.
const (
	conflictOurs   = "<<<<<<< edited"
	conflictMiddle = "======="
	conflictTheirs = ">>>>>>> statusmith"
)

// Merge joins the changes that lead from base to ours with those that lead
// from base to theirs. Where both changed the same lines in different ways, it
// keeps both between the usual markers and counts a conflict.
func Merge(base, ours, theirs string) (merged string, conflicts int) {
	m := merge{base: splitLines(base), ours: splitLines(ours), theirs: splitLines(theirs)}
	ourMatch, theirMatch := align(m.base, m.ours), align(m.base, m.theirs)
	var at [3]int // what is merged of base, ours and theirs
	for i := range m.base {
		o, t := ourMatch[i], theirMatch[i]
		if o < 0 || t < 0 {
			continue
		}
		m.chunk(m.base[at[0]:i], m.ours[at[1]:o], m.theirs[at[2]:t])
		m.out = append(m.out, m.base[i])
		at = [3]int{i + 1, o + 1, t + 1}
	}
	m.chunk(m.base[at[0]:], m.ours[at[1]:], m.theirs[at[2]:])
	return strings.Join(m.out, "\n"), m.conflicts
}

// InConflict reports whether a text still holds conflicts.
func InConflict(text string) bool {
	return slices.ContainsFunc(strings.Split(text, "\n"), func(line string) bool {
		return line == conflictOurs || line == conflictTheirs
	})
}

func splitLines(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

type merge struct {
	base, ours, theirs []string
	out                []string
	conflicts          int
}

// chunk merges lines between two that all three texts share.
func (m *merge) chunk(base, ours, theirs []string) {
	switch {
	case slices.Equal(ours, theirs), slices.Equal(theirs, base):
		m.out = append(m.out, ours...)
		return
	case slices.Equal(ours, base):
		m.out = append(m.out, theirs...)
		return
	}
	m.conflicts++
	first, last := commonEnds(ours, theirs)
	m.out = append(m.out, ours[:first]...)
	m.out = append(m.out, conflictOurs)
	m.out = append(m.out, ours[first:len(ours)-last]...)
	m.out = append(m.out, conflictMiddle)
	m.out = append(m.out, theirs[first:len(theirs)-last]...)
	m.out = append(m.out, conflictTheirs)
	m.out = append(m.out, ours[len(ours)-last:]...)
}

// commonEnds counts the lines that a and b have in common at the beginning and
// at the end.
func commonEnds(a, b []string) (first, last int) {
	short := min(len(a), len(b))
	for first < short && a[first] == b[first] {
		first++
	}
	for last < short-first && a[len(a)-1-last] == b[len(b)-1-last] {
		last++
	}
	return first, last
}

// align returns for each line of a its partner in b, or -1: a longest common
// subsequence.
func align(a, b []string) []int {
	partner := make([]int, len(a))
	for i := range partner {
		partner[i] = -1
	}
	first, last := commonEnds(a, b)
	for i := range first {
		partner[i] = i
	}
	for i := range last {
		partner[len(a)-1-i] = len(b) - 1 - i
	}
	a, b = a[first:len(a)-last], b[first:len(b)-last]
	if len(a)*len(b) <= maxTable {
		alignMiddle(a, b, partner[first:], first)
	}
	return partner
}

// maxTable bounds the memory for an alignment. Texts that differ in so many
// lines have nothing in common that matters.
const maxTable = 1 << 24

func alignMiddle(a, b []string, partner []int, offset int) {
	longest := make([][]int32, len(a)+1) // common lines of a[i:] and b[j:]
	for i := range longest {
		longest[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if a[i] == b[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			}
		}
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			partner[i] = offset + j
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
}
