// Package paint colors what a terminal shows.
package paint

import (
	"io"
	"os"

	"github.com/statusmith/statusmith/generator/highlight"
	"golang.org/x/term"
)

// IsTerminal reports whether what is written goes to a terminal.
func IsTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// A Painter colors output; Plain leaves it as it is.
type Painter bool

// Plain colors nothing.
const Plain Painter = false

// Title writes a title in bold.
func (p Painter) Title(text string) string {
	if !p {
		return text
	}
	return "\x1b[1m" + text + "\x1b[0m"
}

// Code highlights code of a language.
func (p Painter) Code(language, text string) string {
	if !p {
		return text
	}
	return highlight.Terminal(language, text)
}
