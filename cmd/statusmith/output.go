package main

import (
	"bytes"
	"fmt"

	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/visible"
)

// output collects what a command prints, so that an error leaves nothing
// behind on standard output.
type output struct{ bytes.Buffer }

func (o *output) printf(format string, args ...any) { fmt.Fprintf(o, format, args...) }

// flush prints what was collected.
func (c *cli) flush(o *output) error {
	_, err := c.stdout.Write(o.Bytes())
	return err
}

// json writes v with one member a line.
func (o *output) json(v any) error {
	text, err := visible.JSON(v)
	o.Write(text)
	return err
}

// painter colors what is printed, if --color or the terminal wants that.
func (c *cli) painter() paint.Painter { return paint.New(c.flags.color, c.stdout) }

// note prints a line on standard error, without what a terminal would obey.
func (c *cli) note(format string, args ...any) {
	fmt.Fprintf(c.stderr, "statusmith: %s\n", visible.Text(fmt.Sprintf(format, args...)))
}

// noteDeprecated says on standard error which statuses should not be used anew.
func (c *cli) noteDeprecated(statuses ...*catalog.Status) {
	for _, s := range statuses {
		if s.Deprecated != "" {
			c.note("%s is deprecated: %s", s.ID(), s.Deprecated)
		}
	}
}

// count writes a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
