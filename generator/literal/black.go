package literal

import "strings"

// black breaks lines at their last pair of brackets, those of a def at the first
// one.
func black(l *Language, source string) string {
	var lines []string
	for line := range strings.SplitSeq(source, "\n") {
		lines = append(lines, blackLines(l, line)...)
	}
	return strings.Join(lines, "\n")
}

func blackLines(l *Language, line string) []string {
	indent, text := margin(line)
	if columns(line) <= l.width || strings.HasPrefix(text, "#") {
		return []string{line}
	}
	g, ok := blackGroup(line, text)
	if !ok {
		return blackParenthesized(l, line, indent)
	}
	inner := indent + "    "
	body := strings.TrimSpace(line[g.open+1 : g.close])
	parts := items(body)
	lines := []string{line[:g.open+1]}
	switch isDef := strings.HasPrefix(text, "def "); {
	case isDef && len(parts) == 1:
		lines = append(lines, inner+body+",")
	case len(parts) == 1 && !strings.HasSuffix(body, ","), !isDisplay(line[:g.open]) && columns(inner+body) <= l.width:
		lines = append(lines, inner+body)
	default:
		for _, part := range parts {
			lines = append(lines, blackLines(l, inner+part+",")...)
		}
	}
	return append(lines, indent+line[g.close:])
}

// blackGroup returns the brackets to break a line at.
func blackGroup(line, text string) (g group, ok bool) {
	all := groups(line)
	if len(all) == 0 {
		return group{}, false
	}
	if strings.HasPrefix(text, "def ") {
		return all[0], true
	}
	for _, candidate := range all {
		if candidate.close > g.close {
			g = candidate
		}
	}
	return g, strings.TrimSpace(line[g.open+1:g.close]) != ""
}

// blackParenthesized puts a string in brackets where it fits into them.
func blackParenthesized(l *Language, line, indent string) []string {
	target, value, ok := strings.Cut(line, " = ")
	value, comma := strings.CutSuffix(value, ",")
	inner := indent + "    " + value
	if !ok || strings.ContainsAny(target, "\"'") || columns(inner) > l.width {
		return []string{line}
	}
	end := indent + ")"
	if comma {
		end += ","
	}
	return []string{target + " = (", inner, end}
}

// isDisplay reports whether a bracket behind the text opens a tuple, a list or a
// dictionary, of which each item gets a line of its own, and no call.
func isDisplay(before string) bool {
	return before == "" || strings.ContainsAny(before[len(before)-1:], " ([=")
}
