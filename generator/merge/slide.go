package merge

// partners aligns the text wanted with another one, and returns for each of its
// units the partner, or -1. What only the text wanted has is whole lines wherever
// it can be. How the other text is laid out does not count: two that say the same
// are aligned alike.
func partners(want, other *Text) []int {
	partner := align(want.units, other.units)
	slide(want, partner)
	return partner
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
