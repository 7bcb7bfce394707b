package main

import (
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/terminal"
)

func newShow(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:   "show STATUS",
		Short: "Show the whole page of a status",
		Long: `Show the whole page of a status: what its protocol sends, the HTTP response, a
curl check, and the snippet of every framework.`,
		Example: `  statusmith show smtp/504
  statusmith show smtp/504 --locale vi`,
		Args:              usage.Wants(1, -1, "one status"),
		ValidArgsFunction: c.completeStatus,
		RunE: func(cmd *cobra.Command, args []string) error {
			err := c.generator.CheckApart(args...)
			if err == nil {
				err = usage.Wants(1, 1, "one status")(cmd, args)
			}
			if err != nil {
				return err
			}
			return c.show(args[0])
		},
	}
}

func (c *cli) show(status string) error {
	found, err := c.generator.Status(status)
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
	pages, err := source.Pages(found, l)
	if err != nil {
		return err
	}
	painter := c.painter()
	renderer := terminal.New(terminal.Painter{Title: painter.Title, Code: painter.Code})
	return renderer.Pages([]*docs.Site{docs.NewSite(l)}, pages, func(_ string, page []byte) error {
		_, err := c.stdout.Write(page)
		return err
	})
}
