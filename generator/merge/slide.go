package merge

// partners aligns two texts, and returns for each unit of a its partner in b, or
// -1. What only one of them has is whole lines wherever it can be.
func partners(a, b *Text) []int {
	partner := align(a.units, b.units)
	slide(a, partner)
	back := invert(partner, len(b.units))
	slide(b, back)
	return invert(back, len(a.units))
}

func invert(partner []int, n int) []int {
	back := make([]int, n)
	for j := range back {
		back[j] = -1
	}
	for i, j := range partner {
		if j >= 0 {
			back[j] = i
		}
	}
	return back
}

// slide moves partners from lines behind units that have none to equal lines in
// front of them, where those begin within a line: in
//
//	"message": "mine"     "message": "ours"
//	}                     }
//	                      headers = {
//	                      }
//
// the bracket of the left belongs to the first one of the right.
func slide(t *Text, partner []int) {
	for start := 0; start < len(partner); start++ {
		if partner[start] >= 0 {
			continue
		}
		end := start
		for end < len(partner) && partner[end] < 0 {
			end++
		}
		if !t.begins(start) {
			slideTo(t, partner, start, end)
		}
		start = end
	}
}

func slideTo(t *Text, partner []int, start, end int) {
	first := start + 1
	for first < end && !t.begins(first) {
		first++
	}
	size := 0
	for k := 0; first+k < end && end+k < len(partner); k++ {
		if partner[end+k] != partner[end]+k || t.units[first+k].Text != t.units[end+k].Text {
			break
		}
		if t.begins(first + k + 1) {
			size = k + 1
		}
	}
	for k := range size {
		partner[first+k], partner[end+k] = partner[end+k], -1
	}
}
