package literal

import "strings"

// Layout breaks the lines of a program as the language's formatter would. It
// knows what forms of code are made of, and no more of the language than that.
func (l *Language) Layout(source string) string {
	if l.layout == nil {
		return source
	}
	return l.layout(l, source)
}

// A group is the text between two brackets that belong together.
type group struct{ open, close int } // positions of the brackets

// groups returns the brackets of a line outside of its strings, each outer one
// before those inside of it. One that is never closed is left out; nothing is
// returned where a string has no end, or a bracket closes none.
func groups(line string) []group {
	var found []group
	var open []int
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '"', '\'', '`':
			end := stringEnd(line, i)
			if end < 0 {
				return nil
			}
			i = end
		case '(', '[', '{':
			open = append(open, len(found))
			found = append(found, group{open: i})
		case ')', ']', '}':
			if len(open) == 0 {
				return nil
			}
			found[open[len(open)-1]].close = i
			open = open[:len(open)-1]
		}
	}
	closed := found[:0]
	for _, g := range found {
		if g.close > 0 {
			closed = append(closed, g)
		}
	}
	return closed
}

// stringEnd returns where the string ends that begins at a position, or -1.
func stringEnd(line string, at int) int {
	for i := at + 1; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case line[at]:
			return i
		}
	}
	return -1
}

// items splits what is between two brackets at its own commas, which are not those
// of a type such as Map<String, Object>.
func items(text string) []string {
	var parts []string
	start, depth := 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\'' || c == '`':
			i = max(stringEnd(text, i), i)
		case strings.IndexByte("([{", c) >= 0, c == '<' && !strings.HasPrefix(text[i:], "< "):
			depth++
		case strings.IndexByte(")]}", c) >= 0, c == '>' && i > 0 && strings.IndexByte(" -=", text[i-1]) < 0:
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, strings.TrimSpace(text[start:i]))
			start = i + 1
		}
	}
	if last := strings.TrimSpace(text[start:]); last != "" {
		parts = append(parts, last)
	}
	return parts
}

// margin splits a line into its indentation and the rest.
func margin(line string) (indent, text string) {
	text = strings.TrimLeft(line, " \t")
	return line[:len(line)-len(text)], text
}
