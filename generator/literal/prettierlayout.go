package literal

import "strings"

// prettier breaks lines at their first object or list, or behind a key.
func prettier(l *Language, source string) string {
	var lines []string
	for line := range strings.SplitSeq(source, "\n") {
		lines = append(lines, prettierLines(l, line)...)
	}
	return strings.Join(lines, "\n")
}

func prettierLines(l *Language, line string) []string {
	indent, text := margin(line)
	if columns(line) <= l.width || strings.HasPrefix(text, "//") {
		return []string{line}
	}
	if key, value, ok := keyedString(line); ok {
		if columns(strings.TrimSpace(key)) <= len(l.indent)+3 { // with its colon
			return []string{line}
		}
		return []string{key, indent + "  " + value}
	}
	if target, value, ok := strings.Cut(line, " = "); ok && (strings.HasPrefix(text, "exports.") || strings.HasPrefix(text, "export const ")) {
		return []string{target + " =", indent + "  " + value}
	}
	for _, g := range groups(line) {
		if line[g.open] == '(' || strings.TrimSpace(line[g.open+1:g.close]) == "" {
			continue
		}
		lines := []string{line[:g.open+1]}
		parts := items(line[g.open+1 : g.close])
		for i, part := range parts {
			comma := ","
			if i == len(parts)-1 && strings.HasPrefix(part, "...") && strings.HasSuffix(line, ") {") {
				comma = "" // a rest parameter takes none
			}
			lines = append(lines, prettierLines(l, indent+"  "+part+comma)...)
		}
		return append(lines, indent+line[g.close:])
	}
	return []string{line}
}

// keyedString splits a member whose value is a string behind its key.
func keyedString(line string) (key, value string, ok bool) {
	indent, rest := margin(line)
	quoted := rest[0] == '"' || rest[0] == '\''
	end := strings.Index(rest, ": ")
	if quoted {
		end = stringEnd(rest, 0) + 1
	}
	if end <= 0 || !strings.HasPrefix(rest[end:], ": ") || !quoted && strings.ContainsAny(rest[:end], "({[") {
		return "", "", false
	}
	key, value = line[:len(indent)+end+1], rest[end+2:]
	last := stringEnd(value, 0)
	return key, value, (value[0] == '"' || value[0] == '\'') && last > 0 && strings.TrimSuffix(value[last+1:], ",") == ""
}
