package region

import "strings"

// blocks follows the blocks of a Markdown file as far as they hide a marker:
// fenced and indented code, and comments of several lines (CommonMark 0.31.2,
// sections 4.4 to 4.6).
type blocks struct {
	fence   string // the marks that opened the block of code that the line is in
	comment string // what ends the comment that the line is in
	list    int    // the column at which the text of the list item, admonition or element around begins
	indent  int    // that of the list item around the fence
	quoted  bool   // the fence is in a quote
}

// hides reports whether what is on the line is not a marker.
func (b *blocks) hides(line string) bool {
	text := strings.TrimRight(line, " \t\r\n")
	indent := indentation(text)
	if b.outside(text, indent) {
		b.fence = "" // the list item or quote has ended, and its blocks with it
	}
	switch {
	case b.fence != "":
		b.closeFence(strings.TrimLeft(text, " \t>"))
		return true
	case b.comment != "":
		if strings.Contains(text, b.comment) {
			b.comment = ""
		}
		return true
	case text == "":
		return true
	}
	indent, body := b.enterItems(text, indent)
	if strings.HasPrefix(body, MDXComment.Open) {
		b.list = indent // MDX, where elements are indented, has no indented code
	}
	if indent >= b.list+4 {
		return true
	}
	if isAdmonition(body) {
		b.list = indent + 4
	}
	if b.fence = openingFence(body); b.fence != "" {
		b.indent = b.list
		b.quoted = strings.HasPrefix(strings.TrimLeft(text, blanks), ">")
		return true
	}
	return b.openComment(body)
}

// outside reports whether a line has left the list item or quote that the
// fence is in.
func (b *blocks) outside(text string, indent int) bool {
	if b.quoted {
		return !strings.HasPrefix(strings.TrimLeft(text, blanks), ">")
	}
	return text != "" && indent < b.indent
}

func (b *blocks) closeFence(text string) {
	if strings.HasPrefix(text, b.fence) && strings.Trim(text, b.fence[:1]) == "" {
		b.fence = ""
	}
}

// enterItems passes the marks of list items and quotes at the beginning of a
// line and returns what follows them, and the column where it begins.
func (b *blocks) enterItems(text string, indent int) (int, string) {
	if indent < b.list {
		b.list = indent // a line that is not indented so far belongs to an item further out
	}
	body := strings.TrimLeft(text, blanks)
	for indent < b.list+4 {
		width := itemMark(body)
		if width == 0 {
			break
		}
		quote, rest := body[0] == '>', body[width:]
		indent += width + indentation(rest)
		body = strings.TrimLeft(rest, blanks)
		if !quote && body != "" {
			b.list = indent
		}
	}
	return indent, body
}

// itemMark returns the width of the mark of a list item or of a quote.
func itemMark(text string) int {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	switch {
	case strings.HasPrefix(text, ">"):
		return 1
	case digits > 9:
		return 0
	case digits > 0:
		text, digits = text[digits:], digits+1
		if text == "" || !strings.ContainsRune(".)", rune(text[0])) {
			return 0
		}
	case text != "" && strings.ContainsRune("-+*", rune(text[0])):
		digits = 1
	default:
		return 0
	}
	if len(text) > 1 && text[1] != ' ' && text[1] != '\t' {
		return 0
	}
	return digits
}

// isAdmonition recognizes the lines of Python-Markdown and its extensions below which
// text is indented by four columns: admonitions, details and tabs.
func isAdmonition(text string) bool {
	for _, mark := range []string{"!!!", "???+", "???", "===!", "===+", "==="} {
		if rest, ok := strings.CutPrefix(text, mark); ok {
			rest = strings.TrimLeft(rest, " ")
			return rest != "" && (mark[0] != '=' || rest[0] == '"' || rest[0] == '\'')
		}
	}
	return false
}

// indentation returns the columns of white space before a text.
func indentation(text string) int {
	column := 0
	for _, r := range text {
		switch r {
		case ' ':
			column++
		case '\t':
			column += 4 - column%4
		default:
			return column
		}
	}
	return column
}

// openingFence returns the marks that open a block of code, or "".
func openingFence(text string) string {
	for _, mark := range []string{"`", "~"} {
		info := strings.TrimLeft(text, mark)
		if n := len(text) - len(info); n >= 3 && (mark == "~" || !strings.Contains(info, "`")) {
			return text[:n]
		}
	}
	return ""
}

// openComment reports whether a comment begins that does not end on its line.
func (b *blocks) openComment(text string) bool {
	for _, c := range []Comment{HTMLComment, MDXComment} {
		if after, ok := strings.CutPrefix(text, c.Open); ok && !strings.Contains(after, c.Close) {
			b.comment = c.Close
			return true
		}
	}
	return false
}

// hint tells what an open block may have swallowed.
func (b *blocks) hint() string {
	switch {
	case b.fence != "":
		return ": the code that " + b.fence + " opens is not closed"
	case b.comment != "":
		return ": a comment after it is not closed"
	}
	return ""
}
