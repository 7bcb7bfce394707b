package managed

import (
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// wayOut returns what can be done where an endpoint has no place.
func (c *copying) wayOut() string {
	switch status := c.selection[0].Statuses[0]; {
	case c.framework.Has(generator.Function):
		return "run " + c.commandFor(c.path, "--form", string(generator.Function))
	case c.framework.Has(generator.Module) && status.HTTPStatus >= 400:
		return "run " + c.commandFor(c.beside(path.Base(c.framework.ModuleFile)))
	}
	return "statusmith print " + canonical(c.selection) + " " + c.framework.Name + " shows what to write there"
}

// beside returns the path of a file in the folder of the one that was named.
func (c *copying) beside(name string) string { return path.Join(path.Dir(c.document.path), name) }

// command returns the command line that was given, with further words.
func (c *copying) command(more ...string) string { return c.commandIn(c.path, more...) }

// commandIn returns it for another file.
func (c *copying) commandIn(file string, more ...string) string {
	var words []string
	for _, name := range generator.OptionNames() {
		if slices.Contains(more, "--"+name) {
			continue
		}
		for _, value := range c.given.Values(name) {
			words = append(words, "--"+name, generator.Quote(value))
		}
	}
	return c.commandFor(file, append(words, more...)...)
}

// commandFor returns a command line without the options that were given.
func (c *copying) commandFor(file string, more ...string) string {
	words := append([]string{"statusmith copy", canonical(c.selection), c.framework.Name, generator.Quote(file)}, more...)
	return strings.Join(words, " ")
}
