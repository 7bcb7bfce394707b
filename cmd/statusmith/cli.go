package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
	"github.com/statusmith/statusmith/generator/managed"
)

// A cli is what the commands of one process share: its streams, the flags of
// every command, and what those and the project file make of the generator.
type cli struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	flags struct {
		catalogs  []string
		templates string
		locale    string
		color     string
	}
	project   *managed.Project
	generator *generator.Generator
}

func (c *cli) addFlags(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.StringArrayVar(&c.flags.catalogs, "catalog", nil, "lay the catalog `FILE` over the built-in one (repeatable)")
	flags.StringVar(&c.flags.templates, "templates", "", "use the templates in `DIR` before the built-in ones")
	flags.StringVar(&c.flags.locale, "locale", "", "`LANGUAGE` of page texts, as in vi or pt-BR")
	flags.StringVar(&c.flags.color, "color", "auto", "`WHEN` to color the output: auto, always or never")
	complete(root, "color", paint.Modes)
	complete(root, "locale", localeTags)
}

// prepare checks the flags of every command, reads the project file and opens
// the generator.
func (c *cli) prepare(cmd *cobra.Command) error {
	if err := usage.OneOf("color", c.flags.color, paint.Modes()...); err != nil {
		return err
	}
	if slices.Contains(c.flags.catalogs, "") {
		return errors.New("--catalog is empty: name a file")
	}
	if err := usage.NotEmpty(cmd, "locale", "templates", "family", "require-locale"); err != nil {
		return err
	}
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	if c.project, err = managed.FindProject(dir); err != nil {
		return err
	}
	if err := c.checkLocale(c.flags.locale); err != nil {
		return err
	}
	if err := c.checkLocale(c.project.Locale); err != nil {
		return c.project.Problem("locale", err.Error())
	}
	c.generator, err = c.open(c.project)
	return err
}

// open makes the generator of a project, with what the flags lay over it.
func (c *cli) open(p *managed.Project) (*generator.Generator, error) {
	var options []generator.Option
	for _, file := range c.catalogs(p) {
		options = append(options, generator.WithCatalogFile(file))
	}
	if dir := cmp.Or(c.flags.templates, p.Templates); dir != "" {
		options = append(options, generator.WithLayer(generator.Layer{FS: os.DirFS(dir), Name: dir, Check: lint.Sinks}))
	}
	g, err := statusmith.Open(options...)
	if err != nil {
		return nil, err
	}
	if name := p.Options.Fallback; name != "" {
		if wrong, ok := errors.AsType[*generator.OptionError](g.CheckBody(name)); ok {
			return nil, p.Problem("body", fmt.Sprintf("%q %s", wrong.Value, wrong.Text))
		}
	}
	return g, nil
}

func (c *cli) reconciler() *managed.Reconciler {
	tell := func(note string) { c.note("%s", note) }
	return managed.New(c.generator, managed.WithProject(c.project), managed.WithVersion(version()), managed.WithNotes(tell), managed.WithOpener(c.open))
}

// catalogs lists the files that a project and the flags lay over our catalog, the
// lowest first.
func (c *cli) catalogs(p *managed.Project) []string {
	return slices.Concat(p.Catalogs, c.flags.catalogs)
}
