package merge

// A version is a text that is known, and where it agrees with the one wanted.
type version struct {
	*Text
	partner []int // for each unit of the text wanted
	want    *Text
	all     *side // see whole
}

// places returns where a version may have what is between units i-1 and i of
// the text wanted; none where it differs on both sides.
func (v *version) places(i int) []int {
	var places []int
	if i == 0 {
		places = append(places, 0)
	} else if k := v.partner[i-1]; k >= 0 {
		places = append(places, k+1)
	} else if i > 1 && v.isComma(i-1) && v.partner[i-2] >= 0 { // which the last one of a list lacks
		places = append(places, v.partner[i-2]+1)
	}
	if i == len(v.partner) {
		return append(places, len(v.units))
	}
	if k := v.partner[i]; k >= 0 {
		places = append(places, k)
	}
	return places
}

// align aligns the text wanted with the version, once.
func (v *version) align() {
	if v.partner == nil {
		v.partner = partners(v.want, v.Text)
	}
}

func (v *version) isComma(i int) bool { return v.want.units[i].Text == comma }
