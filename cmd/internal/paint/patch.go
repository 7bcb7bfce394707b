package paint

import "strings"

// Patch colors the lines of a patch, and leaves a report around it as it is.
func (p Painter) Patch(text string) string {
	if !p {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if color := patchColor(line); color != "" {
			lines[i] = "\x1b[" + color + "m" + line + "\x1b[0m"
		}
	}
	return strings.Join(lines, "\n")
}

// patchColor is what git diff has for a line of a patch, "" for any other.
func patchColor(line string) string {
	for _, c := range []struct{ prefix, color string }{
		{"diff a/", "1"}, {"--- ", "1"}, {"+++ ", "1"}, {"@@ -", "36"}, {"-", "31"}, {"+", "32"},
	} {
		if strings.HasPrefix(line, c.prefix) {
			return c.color
		}
	}
	return ""
}
