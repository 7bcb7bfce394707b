package main

import (
	"os"

	"github.com/statusmith/statusmith/generator/highlight"
	"golang.org/x/term"
)

var colorModes = []string{"auto", "always", "never"}

// A painter colours output; noColor leaves it as it is.
type painter bool

const noColor painter = false

// painter decides by --color, NO_COLOR, TERM and the kind of standard output.
func (c *cli) painter() painter {
	switch c.flags.color {
	case "always":
		return true
	case "never":
		return false
	}
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	file, ok := c.stdout.(*os.File)
	return painter(ok && term.IsTerminal(int(file.Fd())))
}

func (p painter) title(text string) string {
	if !p {
		return text
	}
	return "\x1b[1m" + text + "\x1b[0m"
}

func (p painter) code(language, text string) string {
	if !p {
		return text
	}
	return highlight.Terminal(language, text)
}
