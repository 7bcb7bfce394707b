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
	Sum    string // the checksum to record; most often that of Text
}

// Apply makes edits to the regions of a file, as [Find] returned them, and
// leaves every other byte as it is. It refuses a text that would be read as
// another region than the one it was written for.
func Apply(file string, syntax Syntax, edits ...Edit) (string, error) {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b Edit) int { return a.Region.Line - b.Region.Line })
	var b strings.Builder
	done := 0
	for _, e := range edits {
		r := e.Region
		b.WriteString(file[done:r.text.start])
		b.WriteString(indented(Normal(e.Text), r.indent, r.newline))
		b.WriteString(file[r.text.end:r.sum.start])
		b.WriteString(endMarker(e.Sum))
		done = r.sum.end
	}
	b.WriteString(file[done:])
	return b.String(), check(file, b.String(), syntax, edits)
}

var errMarkerInside = errors.New("the text to write would end its region or hide the end of it")

// check reads the result of edits again.
func check(before, after string, syntax Syntax, edits []Edit) error {
	old, err := Find(before, syntax)
	if err != nil {
		return err
	}
	regions, err := Find(after, syntax)
	if err != nil || len(regions) != len(old) {
		return errMarkerInside
	}
	for _, e := range edits {
		same := func(r *Region) bool { return r.Line == e.Region.Line }
		if i := slices.IndexFunc(old, same); i < 0 || regions[i].Text != Normal(e.Text) || regions[i].Sum != e.Sum {
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
	b.WriteString(n.marker(Word+beginName+" "+n.Intent) + newline)
	b.WriteString(strings.Repeat(newline, n.Before))
	b.WriteString(indented(Normal(n.Text), "", newline))
	b.WriteString(strings.Repeat(newline, n.After))
	b.WriteString(n.marker(endMarker(Sum(n.Text))) + final)
	regions, err := Find(b.String(), syntax)
	if err != nil || len(regions) == 0 || regions[len(regions)-1].Text != Normal(n.Text) {
		return "", errMarkerInside
	}
	return b.String(), nil
}

func (n New) marker(text string) string {
	return strings.TrimRight(n.Comment.Open+" "+text+" "+n.Comment.Close, " ")
}

const byteOrderMark = "\ufeff"

// LineEnd returns the line break that most lines of a file end in.
func LineEnd(file string) string {
	if windows := strings.Count(file, "\r\n"); 2*windows > strings.Count(file, "\n") {
		return "\r\n"
	}
	return "\n"
}
