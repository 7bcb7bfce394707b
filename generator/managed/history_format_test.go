package managed_test

import (
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// format lays the code of some files out otherwise, as formatters with other
// settings do.
func (h *history) format(t tree) {
	for _, file := range slices.Sorted(maps.Keys(t)) {
		if h.IntN(2) == 0 {
			continue
		}
		all := pieces(file, t[file])
		for i, p := range all {
			if !isReadable(p.Name, p.code) {
				continue
			}
			f := newFormatter(p.Name, p.code)
			f.quotes, f.width, f.indent = h.IntN(2) == 0, 20+h.IntN(100), h.IntN(3)
			if all[i].code = f.format(); !token.Equal(p.Name, all[i].code, p.code) {
				h.Errorf("the formatter changes what is said in %s\n%s\n--- it was\n%s", file, all[i].code, p.code)
			}
		}
		t[file] = replace(file, t[file], all...)
	}
}

// A formatter lays lists out on one line or on several ones.
type formatter struct {
	language string
	tokens   []token.Token
	pair     map[int]int // of an opening bracket, the closing one
	quotes   bool        // strings in single ones, where there are no others in them
	width    int         // of lists on one line, in bytes
	indent   int         // tabs for 1, four spaces for 2, where the language says nothing else
}

func newFormatter(language, code string) *formatter {
	f := &formatter{language: language, tokens: slices.Collect(token.All(language, code)), pair: map[int]int{}}
	var open []int
	for i, t := range f.tokens {
		switch {
		case t.Kind != token.Punct:
		case strings.Contains("([{", t.Text):
			open = append(open, i)
		case strings.Contains(")]}", t.Text) && len(open) > 0:
			f.pair[open[len(open)-1]] = i
			open = open[:len(open)-1]
		}
	}
	return f
}

// format returns the code as the formatter writes it.
func (f *formatter) format() string {
	var b strings.Builder
	for i := 0; i < len(f.tokens); i++ {
		t := f.tokens[i]
		if f.isList(i) {
			b.WriteString(f.list(i, b.String()))
			i = f.pair[i]
			continue
		}
		b.WriteString(f.token(t))
	}
	return f.indented(b.String())
}

// token writes a token: a string with the quotes that are wanted.
func (f *formatter) token(t token.Token) string {
	canBeSingle := f.language == "python" || f.language == "javascript" || f.language == "ruby"
	if f.quotes && canBeSingle && t.Kind == token.String && len(t.Text) > 1 && t.Text[0] == '"' && !strings.ContainsAny(t.Text, "'\\#\n") && !strings.Contains(t.Text, `""`) {
		return "'" + t.Text[1:len(t.Text)-1] + "'"
	}
	return t.Text
}

// isList reports whether a list of several things begins at a token, without
// brackets, comments and blocks in it.
func (f *formatter) isList(at int) bool {
	end, ok := f.pair[at]
	if !ok || f.language == "ruby" && f.tokens[at].Text == "{" {
		return false
	}
	commas := 0
	for i := at + 1; i < end; i++ {
		t := f.tokens[i]
		switch {
		case t.Kind == token.Comment, t.Kind == token.Head, t.Text == ";", t.Text == "...", t.Text == "*", t.Text == "**", t.Text == "for", strings.Contains(t.Text, "\n") && t.Kind == token.String:
			return false
		case t.Kind == token.Punct && strings.Contains("([{", t.Text):
			return false
		case t.Text == ",":
			commas++
		}
	}
	return commas > 1 || commas == 1 && f.before(end) != ","
}

// before returns the last token in front of one.
func (f *formatter) before(at int) string {
	for at--; f.tokens[at].Kind == token.Space || f.tokens[at].Kind == token.Newline; at-- {
	}
	return f.tokens[at].Text
}

// list writes a list behind a text.
func (f *formatter) list(at int, before string) string {
	elements := f.elements(at)
	opening, closing := f.tokens[at].Text, f.tokens[f.pair[at]].Text
	line := strings.Join(elements, ", ")
	if len(line) <= f.width {
		if opening == "{" && f.language == "javascript" {
			return "{ " + line + " }"
		}
		return opening + line + closing
	}
	last := before[strings.LastIndex(before, "\n")+1:]
	indent := last[:len(last)-len(strings.TrimLeft(last, " \t"))]
	comma := ","
	if f.language == "java" || f.language == "csharp" || f.language == "ruby" && opening == "(" {
		comma = ""
	}
	step := "    "
	if f.language == "go" {
		step = "\t"
	}
	return opening + "\n" + indent + step + strings.Join(elements, ",\n"+indent+step) + comma + "\n" + indent + closing
}

// elements returns what is between the commas of a list.
func (f *formatter) elements(at int) []string {
	var b strings.Builder
	for i := at + 1; i < f.pair[at]; i++ {
		switch t := f.tokens[i]; {
		case t.Text == ",":
			b.WriteString("\x00")
		case t.Kind == token.Space, t.Kind == token.Newline:
			b.WriteString(" ")
		default:
			b.WriteString(f.token(t))
		}
	}
	var elements []string
	for element := range strings.SplitSeq(b.String(), "\x00") {
		if element = strings.Join(strings.Fields(element), " "); element != "" {
			elements = append(elements, element)
		}
	}
	return elements
}

// indented writes another indentation in front of lines, where nothing depends
// on it.
func (f *formatter) indented(code string) string {
	if f.indent == 0 || f.language != "javascript" || strings.Contains(code, "`") {
		return code
	}
	lines := strings.Split(code, "\n")
	for i, line := range lines {
		text := strings.TrimLeft(line, " \t")
		depth := (len(line) - len(text)) / 2
		lines[i] = strings.Repeat([]string{"", "\t", "    "}[f.indent], depth) + text
	}
	return strings.Join(lines, "\n")
}
