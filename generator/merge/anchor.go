package merge

import "slices"

// anchors returns pairs of what occurs once in each of the ranges, the longest
// sequence of them that is in order in both (patience diff).
func (x *aligner) anchors(a0, a1, b0, b1 int) [][2]int {
	inA, inB := once(x.a, a0, a1), once(x.b, b0, b1)
	var ends []int // of increasing sequences by length: indexes of a
	before := make(map[int]int)
	for i := a0; i < a1; i++ {
		j, ok := inB[x.a[i]]
		if !ok || j < 0 || inA[x.a[i]] != i {
			continue
		}
		n, _ := slices.BinarySearchFunc(ends, j, func(end, j int) int { return inB[x.a[end]] - j })
		if n > 0 {
			before[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		} else {
			ends[n] = i
		}
	}
	var pairs [][2]int
	for n := len(ends); n > 0; n-- {
		i := ends[len(ends)-1]
		if len(pairs) > 0 {
			i = before[pairs[len(pairs)-1][0]]
		}
		pairs = append(pairs, [2]int{i, inB[x.a[i]]})
	}
	slices.Reverse(pairs)
	return pairs
}

// once returns where in a range each number is; -1 for one that is there several
// times.
func once(numbers []int32, from, to int) map[int32]int {
	places := make(map[int32]int)
	for i, n := range numbers[from:to] {
		if _, twice := places[n]; twice {
			places[n] = -1
		} else {
			places[n] = from + i
		}
	}
	return places
}
