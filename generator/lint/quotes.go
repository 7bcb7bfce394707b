package lint

import "strings"

// quotationMarks open strings and comments in the languages of templates; a
// longer mark goes before the one that begins it.
var quotationMarks = []string{`"""`, `'''`, `"`, `'`, "`", "/*", "<!--"}

// closing returns what closes a mark: its like, for most.
func closing(mark string) string {
	switch mark {
	case "/*":
		return "*/"
	case "<!--":
		return "-->"
	}
	return mark
}

// openQuote returns the mark that is open behind text, or "". The one open in
// front of it is given. A string between single marks ends with its line, if
// only because an apostrophe in a comment is none.
func openQuote(open, text string) string {
	for text != "" {
		end := closing(open)
		switch {
		case open == "":
			open = firstMark(text)
			text = text[max(1, len(open)):]
		case strings.HasPrefix(text, end):
			text, open = text[len(end):], ""
		case text[0] == '\\' && len(text) > 1 && end == open:
			text = text[2:]
		case text[0] == '\n' && (open == `"` || open == `'`):
			open = ""
		default:
			text = text[1:]
		}
	}
	return open
}

// firstMark returns the mark that text begins with, or "".
func firstMark(text string) string {
	for _, mark := range quotationMarks {
		if strings.HasPrefix(text, mark) {
			return mark
		}
	}
	return ""
}
