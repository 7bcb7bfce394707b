package merge

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// The lines around a conflict, as version control writes them.
const (
	conflictOurs   = "<<<<<<< edited"
	conflictMiddle = "======="
	conflictTheirs = ">>>>>>> statusmith"
)

// InConflict reports whether a text holds the marks of a conflict, ours or
// those of version control.
func InConflict(text string) bool {
	for line := range strings.SplitSeq(text, "\n") {
		for _, mark := range []string{"<<<<<<<", ">>>>>>>"} {
			if rest, ok := strings.CutPrefix(line, mark); ok && (rest == "" || rest[0] == ' ' || rest[0] == '\r') {
				return true
			}
		}
	}
	return false
}

func conflict(ours, theirs []string) []string {
	return slices.Concat([]string{conflictOurs}, ours, []string{conflictMiddle}, theirs, []string{conflictTheirs})
}

// A builder puts a text together from chunks.
type builder struct {
	*Comparison
	lines    []string
	units    []token.Unit // that the lines have to say
	comma    bool         // one follows, unless what follows closes a list
	after    int          // blank lines behind the last ones, where they are from
	conflict bool
}

func (b *builder) takeFile(chunk, end int) {
	from, to := b.cuts[chunk], b.cuts[end]
	b.take(b.file, from.file, to.file, b.want.units[from.want:to.want])
}

func (b *builder) takeWant(chunk, end int) {
	from, to := b.cuts[chunk], b.cuts[end]
	b.take(b.want, from.want, to.want, b.file.units[from.file:to.file])
}

// take takes the lines of a range of units; other is what is in their place in
// the other text.
func (b *builder) take(from *Text, begin, end int, other []token.Unit) {
	if begin == end {
		return
	}
	lines, before := from.text(begin, end)
	if begin == 0 {
		before = b.after
	}
	b.add(lines, before)
	b.after = from.after(end)
	units := from.units[begin:end]
	if b.comma && !isClosing(units[0]) {
		b.units = append(b.units, token.Unit{Text: comma})
	}
	b.units = append(b.units, withoutComma(units)...)
	b.comma = len(withoutComma(units)) < len(units) || len(withoutComma(other)) < len(other)
}

func (b *builder) add(lines []string, before int) {
	if len(b.lines) > 0 {
		b.lines = append(b.lines, make([]string, before)...)
	}
	b.lines = append(b.lines, lines...)
}

func (b *builder) takeBoth(chunk, end int) {
	ours, _ := b.file.text(b.cuts[chunk].file, b.cuts[end].file)
	theirs, before := b.want.text(b.cuts[chunk].want, b.cuts[end].want)
	first, last := 0, 0
	if !b.want.isByTokens() {
		first, last = commonEnds(ours, theirs)
	}
	b.add(ours[:first], before)
	b.lines = append(b.lines, conflict(ours[first:len(ours)-last], theirs[first:len(theirs)-last])...)
	b.lines = append(b.lines, ours[len(ours)-last:]...)
	b.after = b.want.after(b.cuts[end].want)
	b.conflict = true
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

// text returns the text; false where it does not say what its chunks do,
// because lines of different indentation came together, or cannot be read
// although the text wanted can.
func (b *builder) text() (string, bool) {
	text := strings.Join(b.lines, "\n")
	if b.conflict || b.want.way == "" {
		return text, true
	}
	merged := Read(strings.TrimSuffix(b.want.way, byLine), text, b.file.behind)
	return text, merged.isByTokens() && (!b.want.isByTokens() || sameUnits(merged.units, b.units))
}
