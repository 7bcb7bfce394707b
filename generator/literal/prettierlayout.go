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
	if columns(line) <= l.width || strings.HasPrefix(text, "/") { // a comment, or a regular expression
		return []string{line}
	}
	if key, value, ok := keyedString(line); ok {
		if columns(strings.TrimSpace(key)) <= len(l.indent)+3 { // with its colon
			return []string{line}
		}
		return []string{key, indent + "  " + value}
	}
	if members, rest, ok := parameterTypes(text); ok {
		lines := []string{indent + "}: {"}
		for _, member := range members {
			lines = append(lines, indent+"  "+member+";")
		}
		return append(lines, indent+"}"+rest)
	}
	if target, value, ok := strings.Cut(line, " = "); ok && (strings.HasPrefix(text, "exports.") || strings.HasPrefix(text, "export const ")) {
		return []string{target + " =", indent + "  " + value}
	}
	if target, value, ok := strings.Cut(line, " = "); ok && strings.HasPrefix(text, "const ") && strings.Contains(value, " ?? ") {
		return append([]string{target + " ="}, prettierOperands(l, indent+"  "+value)...)
	}
	if condition, statement, ok := strings.Cut(line, ") throw "); ok && strings.HasPrefix(text, "if (") {
		return []string{condition + ") {", indent + "  throw " + statement, indent + "}"}
	}
	if g, ok := breakable(line); ok {
		return l.brokenAt(line, g)
	}
	return []string{line}
}

// breakable returns the parameters of a function, or of res.set, where there are several, else the
// first object or list of a line that is not empty, else the one parameter.
func breakable(line string) (group, bool) {
	all := groups(line)
	_, text := margin(line)
	isFunction := strings.HasPrefix(line, "export function ") || strings.HasPrefix(line, "function ") || strings.HasPrefix(text, "res.set(\"")
	if isFunction && len(all) > 0 && len(items(line[all[0].open+1:all[0].close])) > 1 {
		return all[0], true
	}
	for _, g := range all {
		if line[g.open] != '(' && strings.TrimSpace(line[g.open+1:g.close]) != "" {
			return g, true
		}
	}
	if isFunction && len(all) > 0 {
		return all[0], true
	}
	return group{}, false
}

// brokenAt writes what is between two brackets of a line, an item a line.
func (l *Language) brokenAt(line string, g group) []string {
	indent, _ := margin(line)
	lines := []string{line[:g.open+1]}
	parts := items(line[g.open+1 : g.close])
	for i, part := range parts {
		comma := ","
		if i == len(parts)-1 && strings.HasPrefix(part, "...") && strings.HasSuffix(line, " {") {
			comma = "" // a rest parameter takes none
		}
		lines = append(lines, prettierLines(l, indent+"  "+part+comma)...)
	}
	return append(lines, prettierLines(l, indent+line[g.close:])...)
}

// parameterTypes splits the types of parameters that are behind their names:
// }: { limit: number; used: number } & Others): Result {
func parameterTypes(text string) (members []string, rest string, ok bool) {
	types, isType := strings.CutPrefix(text, "}: { ")
	list, _, closed := strings.Cut(types, " }")
	return strings.Split(list, "; "), strings.TrimPrefix(types, list+" }"), isType && closed
}

// prettierOperands breaks a line behind the ?? of it.
func prettierOperands(l *Language, line string) []string {
	before, after, ok := strings.Cut(line, " ?? ")
	if !ok || columns(line) <= l.width {
		return []string{line}
	}
	indent, _ := margin(line)
	return []string{before + " ??", indent + after}
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
