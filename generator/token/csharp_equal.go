package token

import "strings"

var csharpEscapes = escaping{
	simple: "0\x00a\ab\be\x1bf\fn\nr\rt\tv\v", hex: 4, least: 1, u: 4, U: 8,
}

func valueCSharp(f *form, t Token) {
	switch text := t.Text; t.Kind {
	case Number:
		f.push(Number, digits(text), t)
	case String:
		if text[0] == '\'' {
			f.push(String, "'"+csharpEscapes.unescape(text[1:len(text)-1]), t)
			return
		}
		f.csharpString(t)
	case Head:
		mark := csharpMark(text)
		f.heads = append(f.heads, head{mark: mark, first: len(f.items)})
		f.push(Head, text[len(mark):len(text)-holeSize(mark)], t)
	case Middle, Tail:
		f.csharpRest(t)
	case Keyword:
		f.push(Name, text, t)
	default:
		f.push(t.Kind, text, t)
	}
}

// csharpMark returns what opens a string, with its prefix.
func csharpMark(text string) string {
	prefix := len(text) - len(strings.TrimLeft(text, "$@"))
	marks := len(text[prefix:]) - len(strings.TrimLeft(text[prefix:], `"`))
	if marks < 3 || strings.Contains(text[:prefix], "@") {
		marks = 1
	}
	return text[:prefix+marks]
}

func isRaw(mark string) bool { return strings.HasSuffix(mark, `"""`) }

// holeSize returns the length of what begins an expression in a string.
func holeSize(mark string) int {
	if isRaw(mark) {
		return strings.Count(mark, "$")
	}
	return 1
}

// csharpString adds a string without expressions.
func (f *form) csharpString(t Token) {
	mark, kind, text := csharpMark(t.Text), `"`, t.Text
	if size := len(text) - 2; strings.HasSuffix(strings.ToLower(text), "u8") && strings.HasSuffix(text[:size], `"`) {
		kind, text = "u8", text[:size]
	}
	if strings.Contains(mark, "$") {
		kind = "$"
	}
	texts := []string{text[len(mark) : len(text)-len(strings.TrimLeft(mark, "$@"))]}
	if !csharpTexts(mark, texts) {
		f.bad = true
	}
	f.push(String, kind+texts[0], t)
}

// csharpRest adds the text behind an expression. The last one of a string
// decides how its texts are indented.
func (f *form) csharpRest(t Token) {
	n := len(f.heads)
	if n == 0 {
		f.bad = true
		return
	}
	h := &f.heads[n-1]
	text, size := t.Text, holeSize(h.mark)
	if text[0] == '}' { // else a colon, and how the value is written
		text = text[size:]
	}
	h.parts = append(h.parts, len(f.items))
	if t.Kind == Middle {
		f.push(Middle, text[:max(0, len(text)-size)], t)
		return
	}
	f.push(Tail, text[:len(text)-len(strings.TrimLeft(h.mark, "$@"))], t)
	parts := append([]int{h.first}, h.parts...)
	texts := make([]string, len(parts))
	for i, part := range parts {
		texts[i] = f.items[part].text
	}
	if !csharpTexts(h.mark, texts) {
		f.bad = true
	}
	for i, part := range parts {
		f.items[part].text = texts[i]
	}
	f.heads = f.heads[:n-1]
}

// csharpTexts makes the texts of one string their values; false where the
// string is none.
func csharpTexts(mark string, texts []string) bool {
	switch {
	case isRaw(mark):
		return unindent(texts)
	case strings.Contains(mark, "@"):
		for i, text := range texts {
			texts[i] = strings.ReplaceAll(lineFeeds(text), `""`, `"`)
		}
	default:
		for i, text := range texts {
			texts[i] = csharpEscapes.unescape(text)
		}
	}
	if strings.Contains(mark, "$") {
		for i, text := range texts {
			texts[i] = strings.ReplaceAll(strings.ReplaceAll(text, "{{", "{"), "}}", "}")
		}
	}
	return true
}

func lineFeeds(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// unindent takes from a raw string of several lines the indentation of the
// last one, and the line ends beside its marks.
func unindent(texts []string) bool {
	first, last := lineFeeds(texts[0]), len(texts)-1
	lead, _, lines := strings.Cut(first, "\n")
	if !lines || strings.Trim(lead, " \t") != "" {
		return !strings.Contains(strings.Join(texts, ""), "\n")
	}
	texts[0] = first[len(lead):]
	end := lineFeeds(texts[last])
	indent := end[strings.LastIndexByte(end, '\n')+1:]
	if strings.Trim(indent, " \t") != "" || !strings.Contains(end, "\n") {
		return false
	}
	for i, text := range texts {
		lines := strings.Split(lineFeeds(text), "\n")
		for k := 1; k < len(lines); k++ {
			if line, ok := strings.CutPrefix(lines[k], indent); ok {
				lines[k] = line
			} else if strings.Trim(lines[k], " \t") == "" && (k < len(lines)-1 || i == last) {
				lines[k] = ""
			}
		}
		texts[i] = strings.Join(lines, "\n")
	}
	texts[0] = strings.TrimPrefix(texts[0], "\n")
	texts[last] = strings.TrimSuffix(texts[last], "\n")
	return true
}
