package markdown

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/statusmith/statusmith/generator/visible"
)

// inline writes text for a line of Markdown, where no character of it has a
// meaning: not in CommonMark, in MDX, nor in Python-Markdown with the
// extensions of MkDocs Material. Backslashes serve where all three take them,
// character references elsewhere.
func inline(text string) string { return atLineStart(escaped(oneLine(text))) }

// escaped serves within a line; text is one line already.
func escaped(text string) string {
	if !strings.ContainsFunc(text, isMeaningful) {
		return text
	}
	var b strings.Builder
	for i, r := range text {
		next := byte(' ')
		if end := i + utf8.RuneLen(r); end < len(text) {
			next = text[end]
		}
		previous := byte(' ')
		if i > 0 {
			previous = text[i-1]
		}
		writeInline(&b, r, previous, next)
	}
	return b.String()
}

func isMeaningful(r rune) bool {
	return r < utf8.RuneSelf && strings.ContainsRune("\\`*_[]{}#<>&|~$^@:=+-.", r)
}

func writeInline(b *strings.Builder, r rune, previous, next byte) {
	switch r {
	case '\\', '`', '*', '_', '[', ']', '{', '}', '#':
		b.WriteByte('\\')
		b.WriteRune(r)
	case '<', '>', '&', '|', '~', '$', '^', '@':
		reference(b, r)
	case ':': // directives, emoji and addresses
		writeUnless(b, r, next != ' ')
	case '=', '+', '-': // marks, keys and fences of front matter
		writeUnless(b, r, previous == byte(r) || next == byte(r))
	case '.': // addresses that begin with www.
		writeUnless(b, r, previous == 'w' || previous == 'W')
	default:
		b.WriteRune(r)
	}
}

func writeUnless(b *strings.Builder, r rune, meaningful bool) {
	if meaningful {
		reference(b, r)
		return
	}
	b.WriteRune(r)
}

func reference(b *strings.Builder, r rune) {
	switch r {
	case '<':
		b.WriteString("&lt;")
	case '>':
		b.WriteString("&gt;")
	case '&':
		b.WriteString("&amp;")
	default:
		fmt.Fprintf(b, "&#%d;", r)
	}
}

// opening matches what has a meaning at the start of a line only: lists,
// headings, definitions, admonitions, and the modules of MDX.
var opening = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:[-+=!?%:;/]|[0-9]+[.)]|(?:import|export)\b)`)
})

func atLineStart(text string) string {
	found := opening().FindString(text)
	if found == "" {
		return text
	}
	at := len(found) - 1 // the mark behind a number
	if found == "import" || found == "export" {
		at = 0
	}
	return fmt.Sprintf("%s&#%d;%s", text[:at], text[at], text[at+1:])
}

// oneLine joins lines and makes characters visible that would hide or turn
// others.
func oneLine(text string) string {
	return visible.Text(strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029'
	}), " "))
}

// attribute writes text for the inside of a quoted attribute, of HTML and of
// JSX, and for the title of a content tab.
func attribute(text string) string { return strings.ReplaceAll(inline(text), `"`, "&quot;") }

// quoted writes a string of YAML, in the form that JSON shares.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range oneLine(text) {
		if r == '"' || r == '\\' {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}

// ticks returns a run of backticks that the text does not hold.
func ticks(text string, least int) string {
	run := 0
	for i := range len(text) {
		if text[i] != '`' {
			run = 0
			continue
		}
		run++
		least = max(least, run+1)
	}
	return strings.Repeat("`", least)
}

// codeSpan writes a piece of code for a line of Markdown.
func codeSpan(text string) string {
	text = oneLine(text)
	if text == "" {
		return ""
	}
	mark := ticks(text, 1)
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return mark + text + mark
}

var plainFile = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Za-z0-9_./-]+$`) })

// fenced writes a block of code, without a final newline. The file that the
// code goes to may be empty.
func fenced(language, file, text string) string {
	text = visible.Text(strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), "\n"))
	mark := ticks(text, 3)
	head := mark + language
	if plainFile().MatchString(file) {
		head += ` title="` + file + `"`
	}
	return head + "\n" + text + "\n" + mark
}
