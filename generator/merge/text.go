// Package merge compares versions of a text by what they say, and joins the
// changes that were made to them. Versions are aligned by their tokens, so that a
// line that a formatter only laid out in another way does not count as changed;
// changes are taken over as whole lines.
package merge

import (
	"crypto/sha256"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/token"
)

// A Text is a version of a text, cut into what it says.
type Text struct {
	way    string // how it is cut: the name of a language, with byLine behind it for its lines, or "" for any lines
	behind string // what follows it in its file
	lines  []string
	units  []token.Unit
	first  []int        // the line of each unit or of one behind it, whichever is less
	last   []int        // the line where each unit or one in front of it ends, whichever is more
	next   []int        // the first unit from each on with which a line begins
	loose  func() *side // what its words say, whatever is around them
}

// byLine says that what counts is what the lines of a text say one by one.
const byLine = " lines"

// Read cuts a text by the tokens of a language, or as [Text.Way] says. Behind is
// what follows it in its file. A text that cannot be read is cut by its lines,
// and so is one in a language without tokens.
func Read(way, text, behind string) *Text {
	language, lines := strings.CutSuffix(way, byLine)
	units, ok := token.Units(language, text, behind)
	switch {
	case ok && !lines:
	case token.Known(language):
		way, units = language+byLine, linesOf(language, text)
	default:
		return ByLines(text)
	}
	t := newText(way, text, units)
	t.behind = behind
	return t
}

// linesOf cuts a text by its lines, each of which says what its tokens do, if it
// can be read alone.
func linesOf(language, text string) []token.Unit {
	units := cutLines(text)
	for i, u := range units {
		inside, ok := token.Units(language, strings.TrimSpace(u.Text), "")
		units[i].Text = strings.TrimSpace(u.Text)
		if ok {
			units[i].Text = join(inside)
		}
	}
	return units
}

func join(units []token.Unit) string {
	var b strings.Builder
	for _, u := range units {
		b.WriteString(u.Text + "\x00")
	}
	return b.String()
}

// ByLines cuts a text by its lines.
func ByLines(text string) *Text { return newText("", text, cutLines(text)) }

func cutLines(text string) []token.Unit {
	var units []token.Unit
	if text != "" {
		for i, line := range strings.Split(text, "\n") {
			units = append(units, token.Unit{Text: line, Line: i + 1, Last: i + 1})
		}
	}
	return units
}

func newText(way, text string, units []token.Unit) *Text {
	t := &Text{way: way, lines: strings.Split(text, "\n"), units: units}
	t.loose = sync.OnceValue(t.looseSide)
	t.last = make([]int, len(units)+1)
	for i, u := range units {
		t.last[i+1] = max(t.last[i], u.Last)
	}
	t.first = make([]int, len(units)+1)
	t.first[len(units)] = len(t.lines) + 1
	for i, u := range slices.Backward(units) {
		t.first[i] = min(t.first[i+1], u.Line)
	}
	t.next = make([]int, len(units)+1)
	for i := len(units); i >= 0; i-- {
		if t.next[i] = i; !t.begins(i) {
			t.next[i] = t.next[i+1]
		}
	}
	return t
}

// Way tells how the text is cut, for [Read] to cut another one alike.
func (t *Text) Way() string { return t.way }

func (t *Text) language() string { return strings.TrimSuffix(t.way, byLine) }

// isByTokens reports whether what the text says are its tokens.
func (t *Text) isByTokens() bool { return t.way != "" && !strings.HasSuffix(t.way, byLine) }

// Says reports whether two texts that were cut alike say the same. A text that
// cannot be read says what it is.
func (t *Text) Says(other *Text) bool {
	if strings.HasSuffix(t.way, byLine) {
		return slices.Equal(t.lines, other.lines)
	}
	return t.way == other.way && sameUnits(t.units, other.units)
}

func sameUnits(a, b []token.Unit) bool {
	return slices.EqualFunc(a, b, func(a, b token.Unit) bool { return a.Text == b.Text })
}

// withoutComma cuts off the comma at the end of units: whether there is one
// depends on what follows.
func withoutComma(units []token.Unit) []token.Unit {
	if n := len(units); n > 0 && units[n-1].Text == comma {
		return units[:n-1]
	}
	return units
}

var comma = strconv.Itoa(int(token.Punct)) + " ,"

func isClosing(u token.Unit) bool {
	kind, text, _ := strings.Cut(u.Text, " ")
	return kind == strconv.Itoa(int(token.Punct)) && (text == ")" || text == "]" || text == "}")
}

// begins reports whether a line begins with unit i.
func (t *Text) begins(i int) bool {
	return i == 0 || i == len(t.units) || t.last[i] < t.first[i]
}

// text returns the lines of a range of units without the blank ones behind
// them, and the number of blank lines in front of them.
func (t *Text) text(from, to int) (lines []string, before int) {
	if from == to {
		return nil, 0
	}
	first, last := t.first[from]-1, t.first[to]-1
	if from == 0 {
		first = 0
	}
	if !t.isByTokens() {
		return t.lines[first:last], 0
	}
	for last > first && strings.TrimSpace(t.lines[last-1]) == "" {
		last--
	}
	for before < first && strings.TrimSpace(t.lines[first-1-before]) == "" {
		before++
	}
	return t.lines[first:last], before
}

// after returns the number of blank lines behind a range of units.
func (t *Text) after(to int) int {
	n := 0
	for line := t.first[to] - 2; t.isByTokens() && line >= 0 && strings.TrimSpace(t.lines[line]) == ""; line-- {
		n++
	}
	return n
}

// Key returns a text that two texts share where they say the same.
func (t *Text) Key() string {
	hash := sha256.Sum256([]byte(t.way + "\x00" + join(t.units)))
	return string(hash[:])
}
