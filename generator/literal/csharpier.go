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
	if lines := csharpInitializer(l, line, indent); lines != nil {
		return lines
	}
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

// csharpInitializer breaks the members of an object that one line cannot take, or
// that are too many for it.
func csharpInitializer(l *Language, line, indent string) []string {
	target, inside, ok := strings.Cut(line, " = { ")
	inside, closed := strings.CutSuffix(inside, " },")
	if !ok || !closed || !isIdentifier(strings.TrimSpace(target)) {
		return nil
	}
	members := items(inside)
	if columns(line) <= csharpWidth && len(members) <= csharpPairs {
		return nil
	}
	lines := []string{target + " =", indent + "{"}
	for _, member := range members {
		lines = append(lines, indent+l.indent+member+",")
	}
	return append(lines, indent+"},")
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
