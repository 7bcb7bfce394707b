package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/formats"
	"github.com/statusmith/statusmith/generator/locale"
)

// docsFlags are the flags of the command docs.
type docsFlags struct {
	dir               string
	formats, families []string
	locales, required []string
	baseURL, curlBase string
	check             bool
}

func newDocs(c *cli) *cobra.Command {
	var flags docsFlags
	cmd := &cobra.Command{
		Use:   "docs -o DIR",
		Short: "Build reference pages for a site",
		Long: `Build reference pages of all statuses. Each of several formats gets a
folder. Only what changed is written. DIR/` + docs.Manifest + ` lists the
files that were written; no other file is ever changed or deleted. The formats are:

` + formatList(),
		Example: `  statusmith docs -o site --format html --locale en,vi --base-url https://docs.example.com/statuses
  statusmith docs -o docs/statuses --format docusaurus --family http --check`,
		Args:              usage.Wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := flags.clean(); err != nil {
				return err
			}
			ctx, stop := interruptible()
			defer stop()
			build, err := c.docsBuild(&flags)
			if err != nil {
				return err
			}
			if flags.check {
				return c.checkDocs(ctx, cmd, build, flags.dir)
			}
			return c.writeDocs(ctx, build, flags.dir)
		},
	}
	flags.add(cmd)
	complete(cmd, "format", formats.Names)
	if err := cmd.RegisterFlagCompletionFunc("family", c.completeFamilies); err != nil {
		panic(err)
	}
	complete(cmd, "locale", localeTags)
	complete(cmd, "require-locale", localeTags)
	return cmd
}

func formatList() string {
	var b strings.Builder
	for _, f := range formats.All() {
		fmt.Fprintf(&b, "  %-12s%s\n", f.Name, f.About)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (f *docsFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVarP(&f.dir, "output", "o", "", "write to `DIR`")
	flags.StringSliceVarP(&f.formats, "format", "f", []string{"html"}, "write these `FORMATS`: "+strings.Join(formats.Names(), ", "))
	flags.Lookup("format").DefValue = "html" // as one types it, without the brackets of a list
	flags.StringSliceVar(&f.families, "family", nil, "write only these `FAMILIES`, as in http,smtp")
	flags.StringSliceVar(&f.locales, "locale", nil, "write in these `LANGUAGES`, as in en,vi; or all (default: the project's, else en)")
	flags.StringVar(&f.baseURL, "base-url", "", "the `URL` at which DIR will be served: adds a sitemap")
	flags.StringVar(&f.curlBase, "curl-base", "", "send the curl check to a mock at this `URL`")
	flags.StringSliceVar(&f.required, "require-locale", nil, "fail when a translation of these `LOCALES` is missing or stale")
	flags.BoolVar(&f.check, "check", false, "write nothing; show what differs and exit with 1")
	if err := cmd.MarkFlagDirname("output"); err != nil {
		panic(err)
	}
}

// clean checks and normalizes the flags.
func (f *docsFlags) clean() error {
	if f.dir == "" {
		return errors.New("docs needs a folder to write to: -o DIR")
	}
	if len(f.formats) == 0 {
		return errors.New("--format is empty: name one of " + strings.Join(formats.Names(), ", "))
	}
	for _, name := range f.formats {
		if err := usage.OneOf("format", name, formats.Names()...); err != nil {
			return err
		}
	}
	slices.Sort(f.formats)
	f.formats = slices.Compact(f.formats)
	var err error
	if f.baseURL, err = usage.WebAddress("base-url", f.baseURL); err != nil {
		return err
	}
	f.curlBase, err = usage.WebAddress("curl-base", f.curlBase)
	return err
}

// docsBuild reads all that pages are made from.
func (c *cli) docsBuild(flags *docsFlags) (*docs.Build, error) {
	known, err := c.locales()
	if err != nil {
		return nil, err
	}
	if len(flags.locales) == 0 {
		flags.locales = []string{cmp.Or(c.project.Locale, locale.Base)}
	}
	locales, err := known.Choose(flags.locales...)
	if err != nil {
		return nil, err
	}
	whole, err := c.generator.Catalog()
	if err != nil {
		return nil, err
	}
	source, err := c.pageSource(whole)
	if err != nil {
		return nil, err
	}
	source.CurlBase = flags.curlBase
	for _, name := range flags.families {
		f, err := whole.FindFamily(name)
		if err != nil {
			return nil, err
		}
		source.Families = append(source.Families, f.Name)
	}
	outputs, err := formats.Outputs(flags.formats, c.generator.Layers()...)
	if err != nil {
		return nil, err
	}
	build := &docs.Build{Source: source, Locales: locales, BaseURL: flags.baseURL, Outputs: outputs}
	return build, checkRequired(known, flags.required, source.Statuses())
}

// pageSource makes pages from a catalog as the project wants its responses.
func (c *cli) pageSource(whole *catalog.Catalog) (*docs.Source, error) {
	all, err := c.generator.Frameworks()
	o := generator.Options{Route: generator.DefaultRoute}.Over(c.project.Options)
	return &docs.Source{Catalog: whole, Frameworks: all, Options: o}, err
}

// checkRequired reports the first of the locales named whose translation of the
// statuses is not complete and current.
func checkRequired(known *locale.Locales, tags []string, statuses []*catalog.Status) error {
	required, err := requiredLocales(known, tags)
	if err != nil {
		return err
	}
	for _, l := range required {
		if lack := l.LackIn(statuses); !lack.None() {
			return fmt.Errorf("locale %s: %s", l.Tag, lack)
		}
	}
	return nil
}
