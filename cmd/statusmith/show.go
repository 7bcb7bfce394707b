package main

import (
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/terminal"
)

func newShow(s *session) *cobra.Command {
	return &cobra.Command{
		Use:   "show STATUS",
		Short: "Show the whole page of a status",
		Long: `Show the whole page of a status: what its protocol sends, the HTTP response, a
curl check, and the snippet of every framework.`,
		Example: `  statusmith show smtp/504
  statusmith show smtp/504 --locale vi`,
		Args:              wants(1, 1, "one status"),
		ValidArgsFunction: s.completeStatus,
		RunE:              func(_ *cobra.Command, args []string) error { return s.show(args[0]) },
	}
}

func (s *session) show(status string) error {
	c, found, err := s.findStatus(status)
	if err != nil {
		return err
	}
	l, err := s.findLocale()
	if err != nil {
		return err
	}
	source, err := s.pageSource(c)
	if err != nil {
		return err
	}
	pages, err := source.Pages(found, l)
	if err != nil {
		return err
	}
	paint := s.painter()
	renderer := terminal.New(terminal.Painter{Title: paint.title, Code: paint.code})
	return renderer.Pages([]*docs.Site{docs.NewSite(l)}, pages, func(_ string, page []byte) error {
		_, err := s.stdout.Write(page)
		return err
	})
}
