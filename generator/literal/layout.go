package literal

import "strings"

// block writes each item on a line of its own between open and end.
func (l *Language) block(open string, items []string, end string, level int) string {
	if len(items) == 0 {
		return open + end
	}
	var b strings.Builder
	b.WriteString(open)
	for i, item := range items {
		b.WriteString(l.newline(level + 1))
		b.WriteString(item)
		if i < len(items)-1 {
			b.WriteByte(',')
		}
	}
	b.WriteString(l.lastComma)
	b.WriteString(l.newline(level))
	b.WriteString(end)
	return b.String()
}

func (l *Language) newline(level int) string {
	return "\n" + strings.Repeat(l.indent, level)
}

// values writes items that each begin on a line that level units indent.
func (l *Language) values(items []any, level int) []string {
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = l.Value(item, level)
	}
	return texts
}
