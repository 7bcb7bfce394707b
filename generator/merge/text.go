// Package merge compares versions of a text by what they say and joins the
// changes that were made to them. Versions are aligned by their tokens, so that
// a line that a formatter laid out otherwise was not changed; what is taken over
// are whole lines.
package merge

import (
	"crypto/sha256"
	"io"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A Text is a version of a text, cut into what it says.
type Text struct {
	language string // "" where lines are what it says
	behind   string // what follows it in its file
	lines    []string
	units    []token.Unit
	first    []int // the line of each unit or of one behind it, whichever is less
	last     []int // the line where each unit or one in front of it ends, whichever is more
}

// Read cuts a text by the tokens of a language. Behind is what follows it in
// its file. A text that cannot be read, as in a language without tokens, is cut
// by its lines.
func Read(language, text, behind string) *Text {
	if units, ok := token.Units(language, text, behind); ok {
		t := newText(language, text, units)
		t.behind = behind
		return t
	}
	return ByLines(text)
}

// ByLines cuts a text by its lines.
func ByLines(text string) *Text {
	var units []token.Unit
	if text != "" {
		for i, line := range strings.Split(text, "\n") {
			units = append(units, token.Unit{Text: line, Line: i + 1, Last: i + 1})
		}
	}
	return newText("", text, units)
}

func newText(language, text string, units []token.Unit) *Text {
	t := &Text{language: language, lines: strings.Split(text, "\n"), units: units}
	t.last = make([]int, len(units)+1)
	for i, u := range units {
		t.last[i+1] = max(t.last[i], u.Last)
	}
	t.first = make([]int, len(units)+1)
	t.first[len(units)] = len(t.lines) + 1
	for i, u := range slices.Backward(units) {
		t.first[i] = min(t.first[i+1], u.Line)
	}
	return t
}

// Language returns the language whose tokens the text is cut by, "" for lines.
func (t *Text) Language() string { return t.language }

// Says reports whether two texts that were cut alike say the same.
func (t *Text) Says(other *Text) bool {
	return t.language == other.language && sameUnits(t.units, other.units)
}

func sameUnits(a, b []token.Unit) bool {
	return slices.EqualFunc(a, b, func(a, b token.Unit) bool { return a.Text == b.Text })
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
	if t.language == "" {
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
	for line := t.first[to] - 2; t.language != "" && line >= 0 && strings.TrimSpace(t.lines[line]) == ""; line-- {
		n++
	}
	return n
}

// Key returns a text that two texts share where they say the same.
func (t *Text) Key() string {
	hash := sha256.New()
	io.WriteString(hash, t.language)
	for _, u := range t.units {
		io.WriteString(hash, "\x00"+u.Text)
	}
	return string(hash.Sum(nil))
}
