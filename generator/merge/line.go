package merge

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A line is one of a file.
type line struct {
	text  string       // as it is laid out
	units []token.Unit // without those at its end that depend on the next line
}

// linesBetween returns the lines of a range of units that begins and ends with
// lines. Of a text that cannot be read it returns all, each by the words in it.
func (t *Text) linesBetween(from, to int) []line {
	if !t.isByTokens() {
		return t.looseLines()
	}
	var lines []line
	for from, next := range t.rows(from, to) {
		text, _ := t.text(from, next)
		if isComment(t.units[next-1]) && next == from+1 {
			lines = append(lines, t.commentLines(text)...)
		} else {
			lines = append(lines, newLine(strings.Join(text, "\n"), commentWords(t.units[from:next])))
		}
	}
	return lines
}

// rows yields where the lines of a range of units begin and end, which itself
// begins and ends with lines.
func (t *Text) rows(from, to int) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		for from < to {
			next := min(t.next[from+1], to)
			if !yield(from, next) {
				return
			}
			from = next
		}
	}
}

// commentLines returns the lines of comments, which are one unit however they are
// laid out.
func (t *Text) commentLines(text []string) []line {
	lines := make([]line, len(text))
	for i, text := range text {
		if units, ok := token.Units(t.language(), strings.TrimSpace(text), ""); ok {
			lines[i] = newLine(text, commentWords(units))
		} else {
			lines[i] = newLine(text, wordsOf(text))
		}
	}
	return lines
}

// commentWords puts the words of comments in their place.
func commentWords(units []token.Unit) []token.Unit {
	if !slices.ContainsFunc(units, isComment) {
		return units
	}
	var all []token.Unit
	for _, u := range units {
		if isComment(u) {
			_, text, _ := strings.Cut(u.Text, " ")
			all = append(all, wordsOf(text)...)
		} else {
			all = append(all, u)
		}
	}
	return all
}

func wordsOf(comment string) []token.Unit {
	var words []token.Unit
	for word := range strings.FieldsSeq(comment) {
		if strings.Trim(word, "/*#!") != "" {
			words = append(words, token.Unit{Text: word})
		}
	}
	return words
}

func isComment(u token.Unit) bool {
	kind, _, _ := strings.Cut(u.Text, " ")
	return kind == strconv.Itoa(int(token.Comment))
}

func newLine(text string, units []token.Unit) line { return line{text, trimEnd(units)} }

// trimEnd cuts off what depends on what follows.
func trimEnd(units []token.Unit) []token.Unit {
	n := len(units)
	for n > 0 && (isLineEnd(units[n-1]) || isBlock(units[n-1])) {
		n--
	}
	return units[:n]
}

// looseLines returns the lines of a text that are not blank by what their words
// say, whatever is around them.
func (t *Text) looseLines() []line {
	var lines []line
	for text, units := range t.looseRows() {
		lines = append(lines, newLine(text, units))
	}
	return lines
}

// looseRows yields the lines that are not blank, with what their words say.
func (t *Text) looseRows() iter.Seq2[string, []token.Unit] {
	return func(yield func(string, []token.Unit) bool) {
		for _, text := range t.lines {
			if units := commentWords(looseUnits(t.language(), text)); len(units) > 0 && !yield(text, units) {
				return
			}
		}
	}
}

// looseUnits returns what a line says that is cut out of a text.
func looseUnits(language, text string) []token.Unit {
	text = strings.TrimSpace(text)
	units, ok := token.Words(language, strings.TrimRight(text, "; "))
	if !ok && text != "" {
		return []token.Unit{{Text: text}}
	}
	return appendLoose(nil, units...)
}

// appendLoose appends units without blocks, line ends, and commas in front of what
// closes.
func appendLoose(all []token.Unit, units ...token.Unit) []token.Unit {
	for _, u := range units {
		if isBlock(u) || isKind(u, token.Newline) {
			continue
		}
		if n := len(all); n > 0 && isClosing(u) && all[n-1].Text == comma {
			all = all[:n-1]
		}
		all = append(all, u)
	}
	return all
}
