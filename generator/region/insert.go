package region

import "strings"

// Insert adds a region to a file at an offset where a line begins, indented like
// what is around it. Blank lines set it off from what is above and below, unless
// there are some; nothing else changes. At the end of a file it is [Append].
func Insert(file string, syntax Syntax, at int, indent string, n New) (string, error) {
	above, below := file[:at], file[at:]
	newline := LineEnd(file)
	var b strings.Builder
	b.WriteString(above)
	if strings.Trim(above, "\r\n\t "+byteOrderMark) != "" {
		b.WriteString(missingLines(blankLinesBehind(above), n.Apart, newline))
	}
	b.WriteString(n.lines(indent, newline) + newline)
	if n.Below {
		b.WriteString(missingLines(blankLinesBefore(below), n.Apart, newline))
	}
	b.WriteString(below)
	old, _ := Find(file, syntax)
	if regions, _ := Find(b.String(), syntax); len(regions) != len(old)+1 {
		return "", errMarkerInside
	}
	return b.String(), nil
}

func missingLines(there, wanted int, newline string) string {
	return strings.Repeat(newline, max(wanted-there, 0))
}

func blankLinesBehind(text string) int {
	lines := strings.Split(text, "\n")
	n := 0
	for i := len(lines) - 2; i >= 0 && isBlank(lines[i]); i-- {
		n++
	}
	return n
}

func blankLinesBefore(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		if !isBlank(line) {
			break
		}
		n++
	}
	return n
}
