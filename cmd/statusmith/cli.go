package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/lint"
	"github.com/statusmith/statusmith/generator/locale"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
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
	flags.StringVar(&c.flags.color, "color", "auto", "`WHEN` to color the output: auto, always or never")
	complete(root, "color", func() []string { return colorModes })
	complete(root, "locale", localeTags)
}

// prepare checks the flags of every command, reads the project file and opens
// the generator.
func (c *cli) prepare() error {
	if err := usage.OneOf("color", c.flags.color, colorModes...); err != nil {
		return err
	}
	if slices.Contains(c.flags.catalogs, "") {
		return errors.New("--catalog is empty: name a file")
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
	for _, file := range slices.Concat(p.Catalogs, c.flags.catalogs) {
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
	tell := func(note string) { fmt.Fprintf(c.stderr, "statusmith: %s\n", visible.Text(note)) }
	return managed.New(c.generator, managed.WithProject(c.project), managed.WithVersion(version()), managed.WithNotes(tell), managed.WithOpener(c.open))
}

// ourLocales lists the words of pages in every language.
func ourLocales() (*locale.Locales, error) {
	words, err := fs.Sub(statusmith.Templates(), catalog.LocalesFolder)
	if err != nil {
		return nil, err
	}
	return locale.New(words, "templates/"+catalog.LocalesFolder)
}

// locales lays the translations beside each catalog over our own words.
func (c *cli) locales() (*locale.Locales, error) {
	all, err := ourLocales()
	if err != nil {
		return nil, err
	}
	var folders []string
	for _, file := range c.catalogs() {
		folder := filepath.Join(filepath.Dir(file), catalog.LocalesFolder)
		info, err := os.Stat(folder)
		if err != nil || !info.IsDir() || slices.Contains(folders, folder) {
			continue
		}
		if err := all.Add(os.DirFS(folder), folder); err != nil {
			return nil, err
		}
		folders = append(folders, folder)
	}
	return all, nil
}

// catalogs lists the files that are laid over our catalog, the lowest first.
func (c *cli) catalogs() []string { return slices.Concat(c.project.Catalogs, c.flags.catalogs) }

// checkLocale reports a language that no locale serves, without reading the
// file of one that is named exactly.
func (c *cli) checkLocale(tag string) error {
	if tag == "" {
		return nil
	}
	all, err := c.locales()
	if err != nil || slices.Contains(all.Tags(), tag) {
		return err
	}
	_, err = all.Find(tag)
	return err
}

// locale returns the locale asked for, English without one.
func (c *cli) locale() (*locale.Locale, error) {
	all, err := c.locales()
	if err != nil {
		return nil, err
	}
	return all.Find(cmp.Or(c.flags.locale, c.project.Locale, locale.Base))
}

// noteDeprecated says on standard error which statuses should not be used anew.
func (c *cli) noteDeprecated(statuses ...*catalog.Status) {
	for _, s := range statuses {
		if s.Deprecated != "" {
			fmt.Fprintf(c.stderr, "statusmith: %s is deprecated: %s\n", s.ID(), visible.Text(s.Deprecated))
		}
	}
}

// output collects what a command prints, so that an error leaves nothing
// behind on standard output.
type output struct{ bytes.Buffer }

func (o *output) printf(format string, args ...any) { fmt.Fprintf(o, format, args...) }

func (c *cli) flush(o *output) error {
	_, err := c.stdout.Write(o.Bytes())
	return err
}
