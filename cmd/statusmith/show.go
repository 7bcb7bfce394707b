package main

import (
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/cmdline"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/terminal"
)

func newShow(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:   "show STATUS [FRAMEWORK...]",
		Short: "Show the whole page of a status",
		Long: `Show the whole page of a status: what its protocol sends, the HTTP response, a
curl check, and the snippets. Without a FRAMEWORK, show the snippet of the one
that the current project uses; if none is found, those of all.`,
		Example: `  statusmith show smtp/504
  statusmith show 429 flask express
  statusmith show smtp/504 --locale vi`,
		Args:              usage.Wants(1, -1, "one status"),
		ValidArgsFunction: c.thenFrameworks(c.typedStatuses),
		RunE: func(cmd *cobra.Command, args []string) error {
			words, frameworks, err := cmdline.Split(c.generator, args)
			if err != nil {
				return err
			}
			return c.show(words, frameworks)
		},
	}
}

func (c *cli) show(words, frameworks []string) error {
	found, err := cmdline.Status(c.generator, words)
	if err != nil {
		return err
	}
	whole, err := found.Family.Catalog()
	if err != nil {
		return err
	}
	l, err := c.locale()
	if err != nil {
		return err
	}
	source, err := c.pageSource(whole)
	if err != nil {
		return err
	}
	if source.Frameworks, _, err = c.choose(frameworks); err != nil {
		return err
	}
	pages, err := source.Pages(found, l)
	if err != nil {
		return err
	}
	painter := c.painter()
	code := func(language, text string) string { return painter.Code(language, paint.Text(c.stdout, text)) }
	renderer := terminal.New(terminal.Painter{Width: paint.Width(c.stdout), Title: painter.Title, Code: code})
	return renderer.Pages([]*docs.Site{docs.NewSite(l)}, pages, func(_ string, page []byte) error {
		_, err := c.stdout.Write(page)
		return err
	})
}
