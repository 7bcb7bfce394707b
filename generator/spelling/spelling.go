// Package spelling finds the word that a mistyped one meant. Every error about
// a name that nobody knows ends with the nearest right name, whatever is named:
// a status, a framework, a key of a catalog or a flag.
package spelling

import "strings"

// maxWord is the longest word that is compared, in bytes: more than the longest code
// of a catalog.
const maxWord = 200

// Nearest returns the candidate that a mistyped word most likely meant: the
// one with the smallest edit distance, if that is small for the word's length,
// and among equals the one that begins like the word for longest.
func Nearest(word string, candidates []string) (string, bool) {
	if len(word) > maxWord {
		return "", false
	}
	best, bestDistance := "", 1+max(1, len(word)/3)
	for _, c := range candidates {
		d := editDistance(word, c, bestDistance+1)
		if d < bestDistance || d == bestDistance && best != "" && commonPrefix(word, c) > commonPrefix(word, best) {
			best, bestDistance = c, d
		}
	}
	return best, best != ""
}

// Slip reports whether a word is one slip of the keyboard away from another, and
// long enough that this is no coincidence.
func Slip(word, other string) bool {
	return min(len(word), len(other)) >= 5 && max(len(word), len(other)) <= maxWord && editDistance(word, other, 2) == 1
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// editDistance counts the insertions, deletions, replacements and swaps of
// neighbors that turn a into b; it may stop at limit.
func editDistance(a, b string, limit int) int {
	if max(len(a)-len(b), len(b)-len(a)) >= limit {
		return limit
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range len(b) {
			replaced := last[j]
			if a[i] != b[j] {
				replaced++
			}
			row[j+1] = min(replaced, row[j]+1, last[j+1]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}

// Hint returns ", did you mean x?" for the end of an error about a word, or ""
// when no candidate is near. The candidates are in lower case; the case of the
// word does not matter.
func Hint(word string, candidates []string) string {
	near, ok := Nearest(strings.ToLower(word), candidates)
	if !ok {
		return ""
	}
	return ", did you mean " + near + "?"
}
