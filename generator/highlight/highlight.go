// Package highlight colours snippets. It runs chroma with small lexers of its
// own, for the six languages that snippets are written in: importing chroma's
// lexers and styles would cost every process, coloured or not, several times
// what printing a snippet costs.
package highlight

import (
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters"
)

// Terminal returns code with the escape sequences of a terminal with sixteen
// colours. A language that it does not know stays as it is.
func Terminal(language, code string) string {
	lexer, ok := lexers[language]
	if !ok {
		return code
	}
	tokens, err := lexer.Tokenise(nil, code)
	if err != nil {
		return code
	}
	var b strings.Builder
	if err := formatters.TTY16.Format(&b, style, tokens); err != nil {
		return code
	}
	return b.String()
}

var style = chroma.MustNewStyle("statusmith", chroma.StyleEntries{
	chroma.Comment:       "#7f7f7f",
	chroma.Keyword:       "#7f007f",
	chroma.LiteralString: "#007f00",
	chroma.LiteralNumber: "#007f7f",
	chroma.NameFunction:  "#00007f",
	chroma.NameDecorator: "#7f7f00",
})
