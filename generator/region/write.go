package region

import (
	"errors"
	"slices"
	"strings"
)

// An Edit gives a region another text.
type Edit struct {
	Region *Region
	Text   string
	Intent string // to write in place of the region's; "" for none
}

// Apply makes edits to the regions of a file, as [Find] returned them, and
// leaves every other byte as it is, but for the checksums of the first edition.
// It refuses a text that would be read as another region than the one it was
// written for.
func Apply(file string, syntax Syntax, edits ...Edit) (string, error) {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b Edit) int { return a.Region.Line - b.Region.Line })
	var b strings.Builder
	done := 0
	for _, e := range edits {
		r := e.Region
		if e.Intent != "" {
			b.WriteString(file[done:r.begin.start])
			for _, line := range r.comment.lines(r.indent, e.Intent) {
				b.WriteString(r.indent + line + r.newline)
			}
			done = r.begin.end
		}
		b.WriteString(file[done:r.text.start])
		b.WriteString(indented(Normal(e.Text), r.indent, r.newline))
		b.WriteString(file[r.text.end:r.sum.start])
		done = r.sum.end
	}
	b.WriteString(file[done:])
	return b.String(), check(file, b.String(), syntax, edits)
}

// IsWide reports whether the marker that begins a region has a wider line than
// [Apply] would write.
func (r *Region) IsWide(file string) bool {
	if r.comment == starred {
		return false
	}
	needed := maxColumns
	for _, line := range r.comment.lines(r.indent, r.Intent) {
		needed = max(needed, len(r.indent)+len(line))
	}
	for line := range strings.Lines(file[r.begin.start:r.begin.end]) {
		if len(strings.TrimRight(line, "\r\n")) > needed {
			return true
		}
	}
	return false
}

var errMarkerInside = errors.New("the text to write would end its region or hide the end of it")

// check reads the result of edits again.
func check(before, after string, syntax Syntax, edits []Edit) error {
	old, wrong := Find(before, syntax)
	regions, still := Find(after, syntax)
	if len(regions) != len(old) || len(wrong) != len(still) {
		return errMarkerInside
	}
	i := 0
	for _, e := range edits {
		for i < len(old) && old[i].Line != e.Region.Line {
			i++
		}
		if i == len(old) || regions[i].Text != Normal(e.Text) || e.Intent != "" && regions[i].Intent != e.Intent {
			return errMarkerInside
		}
	}
	return nil
}

// indented puts the indentation before every line that has something on it.
func indented(text, indent, newline string) string {
	if text == "" {
		return ""
	}
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" {
			b.WriteString(indent + line)
		}
		b.WriteString(newline)
	}
	return b.String()
}

// A New is a region to append to a file.
type New struct {
	Comment       Comment
	Intent        string
	Text          string
	Before, After int  // blank lines between the markers and the text
	Apart         int  // blank lines between the file and the region
	Below         bool // whether these set it off from what is below too
}

// Append adds a region at the end of a file. The file keeps its line breaks,
// and its final one or the lack of it.
func Append(file string, syntax Syntax, n New) (string, error) {
	newline := LineEnd(file)
	body := strings.TrimRight(file, "\r\n")
	final := newline
	var b strings.Builder
	if body != "" && body != byteOrderMark {
		final = file[len(body):]
		b.WriteString(body + strings.Repeat(newline, n.Apart+1))
	} else {
		b.WriteString(body)
	}
	b.WriteString(n.lines("", newline))
	b.WriteString(final)
	regions, _ := Find(b.String(), syntax)
	if len(regions) == 0 || regions[len(regions)-1].Text != Normal(n.Text) || regions[len(regions)-1].Intent != n.Intent {
		return "", errMarkerInside
	}
	return b.String(), nil
}

// lines writes the region, without the line break behind it.
func (n New) lines(indent, newline string) string {
	var b strings.Builder
	for _, line := range n.Comment.lines(indent, n.Intent) {
		b.WriteString(indent + line + newline)
	}
	b.WriteString(strings.Repeat(newline, n.Before))
	b.WriteString(indented(Normal(n.Text), indent, newline))
	b.WriteString(strings.Repeat(newline, n.After))
	b.WriteString(indent + n.Comment.wrap(Word+endName))
	return b.String()
}

const byteOrderMark = "\ufeff"

// LineEnd returns the line break that most lines of a file end in.
func LineEnd(file string) string {
	if windows := strings.Count(file, "\r\n"); 2*windows > strings.Count(file, "\n") {
		return "\r\n"
	}
	return "\n"
}
