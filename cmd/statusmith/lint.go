package main

import (
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/lint"
)

func newLint(c *cli) *cobra.Command {
	var required []string
	cmd := &cobra.Command{
		Use:   "lint",
		Short: "Check the catalog, overlays, templates and locales",
		Long: `Check the catalog, overlays, templates and locales, and print every problem with
its file and line. It also tells which texts a locale has not translated, and
which translations are stale because their English has changed: these are problems
only for the locales of --require-locale.`,
		Example:           `  statusmith lint --catalog company.toml --templates templates`,
		Args:              usage.Wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			var out output
			problems, err := c.lint(&out, required)
			if err != nil {
				return err
			}
			if err := c.flush(&out); err != nil {
				return err
			}
			if problems > 0 {
				return errFindings
			}
			return nil
		},
	}
	cmd.Flags().StringSliceVar(&required, "require-locale", nil, "treat a missing or stale translation in these `LOCALES` as a problem")
	complete(cmd, "require-locale", localeTags)
	return cmd
}

// lint prints what it finds and returns the number of problems. What cannot be
// read at all is an error.
func (c *cli) lint(out *output, required []string) (problems int, err error) {
	report := func(found ...error) {
		problems += len(found)
		for _, err := range found {
			out.printf("%s\n", oneLine(err))
		}
	}
	report(c.project.Problems(c.generator)...)
	whole, err := c.generator.Catalog()
	found, err := lint.Catalog(err)
	if err != nil {
		return 0, err
	}
	report(found...)
	if whole != nil {
		report(lint.Families(c.generator, whole)...)
		located, err := c.generator.LocatedCatalog()
		if err != nil {
			return 0, err
		}
		found, notes := lint.Content(located, c.project.Options.Fallback)
		report(found...)
		for _, note := range notes {
			out.printf("%s\n", oneLine(note))
		}
		out.printf("catalog: %d statuses in %d families\n", len(whole.Statuses()), len(whole.Families()))
	}
	sound, found := lint.Templates(c.generator)
	report(found...)
	out.printf("templates: %d sound\n", sound)
	if err := c.lintLocales(out, whole, required, report); err != nil {
		return 0, err
	}
	return problems, nil
}

func (c *cli) lintLocales(out *output, whole *catalog.Catalog, required []string, report func(...error)) error {
	all, err := c.locales()
	if err != nil {
		return err
	}
	locales, err := requiredLocales(all, required)
	if err != nil {
		return err
	}
	for _, t := range lint.Translations(all, whole, locales...) {
		report(t.Unknown...)
		if t.Problem != nil {
			report(t.Problem)
			continue
		}
		out.printf("locale %s: %s\n", t.Tag, t.Lack)
	}
	return nil
}
