package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
	"github.com/statusmith/statusmith/generator/locale"
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
	flags.StringArrayVar(&c.flags.catalogs, "catalog", nil, "lay the catalog `FILE` over ours (repeatable)")
	flags.StringVar(&c.flags.templates, "templates", "", "take the templates of `DIR` before ours")
	flags.StringVar(&c.flags.locale, "locale", "", "`LANGUAGE` of page texts, as in vi or pt-BR")
	flags.StringVar(&c.flags.color, "color", "auto", "colour the output: auto, always or never")
	complete(root, "color", func() []string { return colorModes })
	complete(root, "locale", localeTags)
}

// prepare checks the flags of every command, reads the project file and opens
// the generator.
func (c *cli) prepare() error {
	if err := oneOf("color", c.flags.color, colorModes...); err != nil {
		return err
	}
	if slices.Contains(c.flags.catalogs, "") {
		return errors.New("--catalog is empty: name a file")
	}
	if err := checkLocale(c.flags.locale); err != nil {
		return err
	}
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	if c.project, err = managed.FindProject(dir); err != nil {
		return err
	}
	if err := checkLocale(c.project.Locale); err != nil {
		return c.project.Problem("locale", err.Error())
	}
	if err := c.open(); err != nil {
		return err
	}
	var wrong *generator.OptionError
	if name := c.project.Options.Fallback; name != "" && errors.As(c.generator.CheckBody(name), &wrong) {
		return c.project.Problem("body", fmt.Sprintf("%q %s", wrong.Value, wrong.Text))
	}
	return nil
}

func (c *cli) open() error {
	var options []generator.Option
	for _, file := range slices.Concat(c.project.Catalogs, c.flags.catalogs) {
		options = append(options, generator.WithCatalogFile(file))
	}
	if dir := cmp.Or(c.flags.templates, c.project.Templates); dir != "" {
		options = append(options, generator.WithLayer(generator.Layer{FS: os.DirFS(dir), Name: dir, Check: lint.Sinks}))
	}
	var err error
	c.generator, err = statusmith.Open(options...)
	return err
}

func (c *cli) reconciler() *managed.Reconciler {
	return managed.New(c.generator, managed.WithProject(c.project))
}

// loadLocales lists the words of pages in every language.
func loadLocales() (*locale.Locales, error) {
	words, err := fs.Sub(statusmith.Templates(), "locales")
	if err != nil {
		return nil, err
	}
	return locale.New(words, "templates/locales")
}

// checkLocale reports a language that no locale serves, without reading the
// file of one that is named exactly.
func checkLocale(tag string) error {
	all, err := loadLocales()
	if err != nil || tag == "" || slices.Contains(all.Tags(), tag) {
		return err
	}
	_, err = all.Find(tag)
	return err
}

// locale returns the locale asked for, English without one.
func (c *cli) locale() (*locale.Locale, error) {
	all, err := loadLocales()
	if err != nil {
		return nil, err
	}
	return all.Find(cmp.Or(c.flags.locale, c.project.Locale, locale.Base))
}

// output collects what a command prints, so that an error leaves nothing
// behind on standard output.
type output struct{ bytes.Buffer }

func (o *output) printf(format string, args ...any) { fmt.Fprintf(o, format, args...) }

func (c *cli) flush(o *output) error {
	_, err := c.stdout.Write(o.Bytes())
	return err
}
