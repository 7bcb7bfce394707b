// Package visible makes text safe to show. What a catalog, a template or a file
// name holds is untrusted: an escape sequence in it could make a terminal do
// something, and a direction mark could make a reader see other text than is
// there.
package visible

import (
	"fmt"
	"strings"
)

// Text replaces control and direction characters, which could make a terminal
// or a browser do or show something else, and those that say something and are not
// seen, by their code points, as in <U+202E>. Line ends and tabs stay.
func Text(text string) string {
	return replace(text, func(r rune) string { return fmt.Sprintf("<U+%04X>", r) })
}

// Line is [Text] for what has to stay on one line and in one column: line ends and
// tabs are replaced too.
func Line(text string) string {
	return strings.NewReplacer("\n", "<U+000A>", "\t", "<U+0009>").Replace(Text(text))
}

// replace writes another text for each character that is hidden.
func replace(text string, shown func(rune) string) string {
	if !strings.ContainsFunc(text, Hides) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if Hides(r) {
			b.WriteString(shown(r))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Hides reports whether a character is one that [Text] replaces.
func Hides(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < ' ', r >= 0x7f && r <= 0x9f: // C0, DEL and C1
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c: // direction
		return true
	case r >= 0x2060 && r <= 0x2064, r >= 0x206a && r <= 0x206f, r >= 0xfff9 && r <= 0xfffb: // joiners, signs and notes that are not seen
		return true
	case r >= 0xe0000 && r <= 0xe007f: // tags: a second ASCII
		return true
	}
	return r == 0x2028 || r == 0x2029 || r == 0xfeff
}
