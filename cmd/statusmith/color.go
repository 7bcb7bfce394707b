package main

import (
	"os"

	"github.com/statusmith/statusmith/cmd/internal/paint"
)

var colorModes = []string{"auto", "always", "never"}

// painter decides by --color, NO_COLOR, TERM and the kind of standard output.
func (c *cli) painter() paint.Painter {
	switch c.flags.color {
	case "always":
		return true
	case "never":
		return false
	}
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	return paint.Painter(paint.IsTerminal(c.stdout))
}
