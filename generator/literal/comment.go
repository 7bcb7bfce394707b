package literal

import (
	"fmt"
	"strings"
	"unicode"
)

// Comment returns s as comments, one for each of its lines, without indentation
// and without a final line break. Characters that cannot be seen are named as
// in <U+202E>; a word that a tool would obey is between quotation marks.
func (l *Language) Comment(s string) string {
	lines := strings.Split(lineBreaks.Replace(s), "\n")
	for i, line := range lines {
		line = l.leader + " " + l.defuse(visible(line))
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// LineComment returns what opens a comment that ends with its line.
func (l *Language) LineComment() string { return l.leader }

// GeneratedComment returns the comment by which tools of the language recognize a
// generated file, and leave it alone; "" for a language that has none that a file
// with code of its user can begin with.
func (l *Language) GeneratedComment() string { return l.generated }

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n")

func visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "<U+%04X>", r)
		}
	}
	return b.String()
}
