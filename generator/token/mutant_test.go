package token_test

import (
	"os"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/token"
)

// goldens lists the goldens by their language, and our own sources.
var goldens = []struct {
	language   string
	extensions []string
	folders    []string
}{
	{"csharp", []string{".cs"}, []string{"aspnet"}},
	{"go", []string{".go"}, []string{"go"}},
	{"java", []string{".java"}, []string{"spring"}},
	{"javascript", []string{".js", ".mjs", ".ts"}, []string{"express"}},
	{"python", []string{".py"}, []string{"django", "fastapi", "flask"}},
	{"ruby", []string{".rb"}, []string{"rails"}},
}

// TestATokenChangedRemovedOrDoubledIsSeen takes each token of each golden, once
// where goldens have a line in common with those around it.
func TestATokenChangedRemovedOrDoubledIsSeen(t *testing.T) {
	for _, g := range goldens {
		t.Run(g.language, func(t *testing.T) {
			count, seen := 0, make(map[string]bool)
			for _, file := range sources(t, g.extensions, g.folders...) {
				source, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if count++; testing.Short() && count%10 > 0 {
					continue
				}
				checkMutants(t, g.language, file, string(source), seen)
			}
		})
	}
}

func checkMutants(t *testing.T, language, file, source string, seen map[string]bool) {
	t.Helper()
	isNew := newLines(source, seen)
	units, ok := token.Units(language, source, "")
	if !ok {
		t.Fatalf("%s cannot be read", file)
	}
	var tokens []token.Token
	for tok := range token.All(language, source) {
		tokens = append(tokens, tok)
	}
	offset := 0
	for i, tok := range tokens {
		before, after := source[:offset], source[offset+len(tok.Text):]
		offset += len(tok.Text)
		if !isNew[tok.Line-1] || tok.Kind == token.Space || tok.Text == "" || tok.Kind == token.Newline && strings.Contains(")]}", nextCode(tokens, i)) {
			continue
		}
		for name, text := range map[string]string{
			"changed": change(tok), "doubled": tok.Text + " " + tok.Text, "removed": " ",
		} {
			if name == "removed" && saysNothing(tokens, i) || name == "doubled" && repeats(language, tok) {
				continue
			}
			if tok.Kind == token.Newline { // with the blank lines behind it
				after = strings.TrimLeft(after, "\r\n")
			}
			if tok.Kind == token.Comment && name != "changed" {
				text += "\n" // what follows is not part of it
			}
			if equalUnits(language, before+text+after, units) {
				t.Errorf("%s:%d: %q is %s, and nobody sees it", file, tok.Line, tok.Text, name)
			}
		}
	}
}

// newLines reports for each line whether it was not seen before between the lines
// around it, and counts it as seen.
func newLines(source string, seen map[string]bool) []bool {
	lines := strings.Split(source, "\n")
	isNew := make([]bool, len(lines))
	for i := range lines {
		around := strings.Join(lines[max(i-2, 0):min(i+3, len(lines))], "\n")
		isNew[i], seen[around] = !seen[around], true
	}
	return isNew
}

func equalUnits(language, text string, units []token.Unit) bool {
	got, ok := token.Units(language, text, "")
	if !ok || len(got) != len(units) {
		return false
	}
	for i, u := range got {
		if u.Text != units[i].Text {
			return false
		}
	}
	return true
}

// change returns another token of the kind.
func change(tok token.Token) string {
	switch tok.Kind {
	case token.Comment, token.Directive:
		if text, block := strings.CutSuffix(tok.Text, "*/"); block {
			return text + " x */"
		}
		return tok.Text + " x"
	case token.Number:
		return tok.Text[:len(tok.Text)-1] + "77" + tok.Text[len(tok.Text)-1:]
	case token.String, token.Head, token.Middle, token.Tail:
		middle := strings.IndexAny(tok.Text, "\"'`}/") + 1
		return tok.Text[:middle] + "x" + tok.Text[middle:]
	case token.Newline:
		return " "
	case token.Punct:
		if tok.Text == "+" {
			return "-"
		}
		return "+"
	case token.Label:
		return strings.Replace("x"+tok.Text, "x:", ":x", 1)
	}
	return tok.Text + "x"
}

// saysNothing reports whether a token is one that may be left out: the last
// comma of a list, a semicolon where JavaScript reads a line end, a value of Ruby
// that its label names, a line of a comment without words.
func saysNothing(tokens []token.Token, i int) bool {
	if i > 1 && tokens[i-1].Kind == token.Space && tokens[i-2].Kind == token.Label && tokens[i-2].Text == tokens[i].Text+":" {
		return strings.Contains(",)}", nextCode(tokens, i))
	}
	switch tokens[i].Text {
	case "//", "#": // a line without words between others
		return true
	case ",":
		return strings.Contains(")]}", nextCode(tokens, i))
	case ";":
		if i > 0 && tokens[i-1].Kind == token.Keyword { // as in begin; a
			return true
		}
		return endsLine(tokens, i) || nextCode(tokens, i) == "}"
	}
	return false
}

// endsLine reports whether only a comment follows a token on its line.
func endsLine(tokens []token.Token, i int) bool {
	for _, tok := range tokens[i+1:] {
		if strings.Contains(tok.Text, "\n") {
			return true
		}
		if tok.Kind != token.Space && tok.Kind != token.Comment {
			return false
		}
	}
	return true
}

func nextCode(tokens []token.Token, i int) string {
	for _, tok := range tokens[i+1:] {
		if tok.Kind != token.Space && tok.Kind != token.Comment && tok.Kind != token.Newline {
			return tok.Text
		}
	}
	return ")"
}

// repeats reports whether a token says the same when it is written twice: a
// line end, and an empty string of Python, which is joined to the one beside it.
func repeats(language string, tok token.Token) bool {
	return tok.Kind == token.Newline || language == "ruby" && tok.Text == ";" ||
		language == "python" && (tok.Text == `""` || tok.Text == "''")
}
