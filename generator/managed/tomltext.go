package managed

import (
	"fmt"
	"strings"
)

// tomlString writes a string of one line.
func tomlString(text string) string { return `"` + tomlEscape(text, "\n") + `"` }

// tomlLines writes a text line by line, as it is where that can be done.
func tomlLines(text string) string {
	text = strings.TrimSuffix(text, "\n") + "\n"
	if !strings.Contains(text, "''") && tomlEscape(text, "") == strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) {
		return "'''\n" + text + "'''"
	}
	return "\"\"\"\n" + tomlEscape(text, "") + `"""`
}

// tomlEscape escapes what a string of TOML cannot hold, and the further
// characters.
func tomlEscape(text, further string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\\' || r == '"':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' && r != '\n' && r != '\t', r == 0x7f, strings.ContainsRune(further, r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
