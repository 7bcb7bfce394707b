package docs

import (
	"fmt"
	"strings"
)

// Visible replaces control and direction characters, which could make a
// terminal or a browser do or show something else, by their code points. Line
// ends and tabs stay.
func Visible(text string) string {
	if !strings.ContainsFunc(text, IsInvisible) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if IsInvisible(r) {
			fmt.Fprintf(&b, "<U+%04X>", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// IsInvisible reports whether [Visible] replaces a character.
func IsInvisible(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < ' ', r >= 0x7f && r <= 0x9f: // C0, DEL and C1
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c: // direction
		return true
	}
	return r == 0x2028 || r == 0x2029 || r == 0xfeff
}
