package main

import (
	"errors"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/catalog"
)

func newLint(s *session) *cobra.Command {
	return &cobra.Command{
		Use:   "lint",
		Short: "Check the catalog, overlays, templates and locales",
		Long: `Check the catalog, overlays, templates and locales, and print every problem with
its file and line. It also counts what each locale has not translated, which is
no problem in itself.`,
		Example:           `  statusmith lint --catalog company.toml --templates templates`,
		Args:              wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			var out output
			problems, err := s.lint(&out)
			if err != nil {
				return err
			}
			if err := s.flush(&out); err != nil {
				return err
			}
			if problems > 0 {
				return errFindings
			}
			return nil
		},
	}
}

// lint prints what it finds and returns the number of problems. What cannot be
// read at all is an error.
func (s *session) lint(out *output) (problems int, err error) {
	report := func(err error) {
		problems++
		out.printf("%s\n", oneLine(err))
	}
	c, err := s.loadCatalog()
	var found catalog.Problems
	switch {
	case errors.As(err, &found):
		for _, p := range found {
			report(p)
		}
	case err != nil:
		return 0, err
	default:
		out.printf("catalog: %d statuses in %d families\n", len(c.Statuses()), len(c.Families()))
	}
	set, err := s.loadFrameworks()
	if err != nil {
		return 0, err
	}
	sound := 0
	for _, name := range set.Names() {
		f, err := set.Find(name)
		if err == nil {
			err = f.Lint()
		}
		if err != nil {
			report(err)
			continue
		}
		sound++
	}
	out.printf("templates: %d sound\n", sound)
	return problems, s.lintLocales(out, c, report)
}

func (s *session) lintLocales(out *output, c *catalog.Catalog, report func(error)) error {
	all, err := loadLocales()
	if err != nil {
		return err
	}
	for _, tag := range all.Tags() {
		l, err := all.Find(tag)
		if err != nil {
			report(err)
			continue
		}
		if c != nil {
			out.printf("locale %s: %s\n", tag, l.Lack(c))
		}
	}
	return nil
}
