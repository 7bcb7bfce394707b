package token

import "strings"

// A commentStyle is how the comments of a language are written.
type commentStyle byte

const (
	slashes commentStyle = iota // and /* */
	hash
)

// comment adds what a comment or a directive says: its words. Line comments of
// one kind that follow each other are one, however it is wrapped.
func (f *form) comment(t Token) {
	kind, text := words(f.comments, t)
	if n := len(f.items); n > 0 && kind != "" && f.items[n-1].kind == Comment && strings.HasPrefix(f.items[n-1].text, kind+" ") {
		last := &f.items[n-1]
		if text != "" {
			last.more = append(last.more, text, " ")
		}
		last.last = t.Line
		return
	}
	if kind != "" && text != "" {
		text += " "
	}
	f.push(t.Kind, kind+" "+text, t)
}

// words returns what a comment says. The kind tells comments apart that mean
// something to different readers; it is empty for one that stays alone.
func words(style commentStyle, t Token) (kind, text string) {
	text = t.Text
	switch {
	case t.Kind == Directive:
		return "", "#" + squeeze(text[1:])
	case style == hash && strings.HasPrefix(text, "#"):
		return "#", squeeze(text[1:])
	case strings.HasPrefix(text, "/*"):
		return "", "/* " + block(strings.TrimSuffix(text[2:], "*/"))
	case strings.HasPrefix(text, "///"):
		return "///", squeeze(strings.ReplaceAll(strings.ReplaceAll(text[3:], "<", " <"), ">", "> "))
	case strings.HasPrefix(text, "//") && isPragma(text[2:]):
		return "", text
	case strings.HasPrefix(text, "//"):
		return "//", squeeze(text[2:])
	}
	return "", strings.TrimRight(text, " \t\r\n")
}

// isPragma recognizes a comment for a tool, such as //go:build.
func isPragma(text string) bool {
	name, rest, ok := strings.Cut(text, ":")
	return ok && name != "" && rest != "" && rest[0] > ' ' && rest[0] != '/' && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// block returns the words of a comment of several lines, without the stars that
// begin them.
func block(text string) string {
	var words []string
	for line := range strings.SplitSeq(text, "\n") {
		words = append(words, strings.Fields(strings.TrimLeft(strings.TrimSpace(line), "*"))...)
	}
	return strings.Join(words, " ")
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }
