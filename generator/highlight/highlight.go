// Package highlight colors snippets by the tokens of package token. A library of
// lexers would cost every process more than printing a snippet does, and would
// take most of the time of building a site of reference pages.
package highlight

import "strings"

// Terminal returns code with the escape sequences of a terminal with sixteen
// colors. A language that it does not know stays as it is.
func Terminal(language, code string) string {
	var b strings.Builder
	scan(language, code, func(k kind, text string) {
		if k == plain {
			b.WriteString(text)
			return
		}
		b.WriteString("\x1b[" + colors[k] + "m")
		b.WriteString(text)
		b.WriteString("\x1b[0m")
	})
	return b.String()
}

var colors = [...]string{
	comment:    "90",
	keyword:    "35",
	quoted:     "32",
	number:     "33",
	call:       "34",
	annotation: "36",
}

// HTML returns code as the content of an element: escaped, and in spans whose
// classes are c for a comment, k keyword, s string, n number, f call, and a
// for an annotation, a symbol or the name of a member or a header. A language
// that it does not know is escaped only.
func HTML(language, code string) string {
	var b strings.Builder
	b.Grow(len(code) * 2)
	scan(language, code, func(k kind, text string) {
		if k == plain {
			escape(&b, text)
			return
		}
		b.WriteString(`<span class="`)
		b.WriteByte(classes[k])
		b.WriteString(`">`)
		escape(&b, text)
		b.WriteString(`</span>`)
	})
	return b.String()
}

var classes = [...]byte{
	comment:    'c',
	keyword:    'k',
	quoted:     's',
	number:     'n',
	call:       'f',
	annotation: 'a',
}

// escape writes text for the content of an element. NUL, which HTML does not
// have, becomes the replacement character.
func escape(b *strings.Builder, text string) {
	done := 0
	for i := 0; i < len(text); i++ {
		replacement := ""
		switch text[i] {
		case '<':
			replacement = "&lt;"
		case '>':
			replacement = "&gt;"
		case '&':
			replacement = "&amp;"
		case 0:
			replacement = "\uFFFD"
		default:
			continue
		}
		b.WriteString(text[done:i])
		b.WriteString(replacement)
		done = i + 1
	}
	b.WriteString(text[done:])
}
