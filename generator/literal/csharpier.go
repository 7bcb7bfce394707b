package literal

import "strings"

// csharpier puts each parameter, argument or item on a line of its own where a
// line is too long.
func csharpier(l *Language, source string) string {
	var lines []string
	for line := range strings.SplitSeq(source, "\n") {
		lines = append(lines, csharpierLines(l, line)...)
	}
	return strings.Join(lines, "\n")
}

func csharpierLines(l *Language, line string) []string {
	indent, text := margin(line)
	if columns(line) <= csharpWidth || strings.HasPrefix(text, "//") {
		return []string{line}
	}
	last, ok := lastGroup(line)
	if !ok || line[last.open] != '(' {
		return []string{line}
	}
	lines := []string{line[:last.open+1]}
	parts := items(line[last.open+1 : last.close])
	for i, part := range parts {
		if i < len(parts)-1 {
			part += ","
		}
		lines = append(lines, csharpierLines(l, indent+l.indent+part)...)
	}
	return append(lines, indent+line[last.close:])
}

// lastGroup returns the brackets with something in them that close last.
func lastGroup(line string) (last group, ok bool) {
	for _, g := range groups(line) {
		if g.close > last.close && strings.TrimSpace(line[g.open+1:g.close]) != "" {
			last, ok = g, true
		}
	}
	return last, ok
}
