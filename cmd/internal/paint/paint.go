// Package paint writes for a terminal or for a pipe: with colors where they are
// wanted, and without control characters that a terminal would obey.
package paint

import (
	"io"
	"os"

	"github.com/statusmith/statusmith/generator/highlight"
	"github.com/statusmith/statusmith/generator/visible"
	"golang.org/x/term"
)

// IsTerminal reports whether what is written goes to a terminal.
func IsTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// Width returns how many columns the terminal has that w writes to, 0 where it is none
// or does not say.
func Width(w io.Writer) int {
	file, ok := w.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil {
		return 0
	}
	return width
}

// Text returns a patch or code as its reader takes it: a program as it is, and a
// terminal without what it would obey.
func Text(w io.Writer, text string) string {
	if !IsTerminal(w) {
		return text
	}
	return visible.Text(text)
}

// Modes lists when a [Painter] may color.
func Modes() []string { return []string{"auto", "always", "never"} }

// New returns a painter of what is written to w. In mode auto the terminal
// decides, and what NO_COLOR, CLICOLOR and TERM say of it.
func New(mode string, w io.Writer) Painter {
	if mode != "auto" {
		return mode == "always"
	}
	isWanted := os.Getenv("NO_COLOR") == "" && os.Getenv("CLICOLOR") != "0" && os.Getenv("TERM") != "dumb"
	return Painter(isWanted && IsTerminal(w))
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
