package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/contract"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/search"
)

var tableFormats = []string{"table", "json"}

func newList(c *cli) *cobra.Command {
	var l listing
	var format string
	cmd := &cobra.Command{
		Use:   "list [SELECTION]",
		Short: "List the statuses of the catalog",
		Long: `List the statuses of the catalog, or of a SELECTION: families, classes such as
4xx or smtp/5xx, and single statuses.

--search finds what matches all its words, the best first. Words match in any
common form, in English and in the language of --locale, with or without their
diacritics.`,
		Example: `  statusmith list smtp
  statusmith list --class 4xx
  statusmith list --search "rate limit"
  statusmith list sip smtp/5xx --search rejected --format json`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: c.completeSelection,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := usage.OneOf("format", format, tableFormats...); err != nil {
				return err
			}
			l.selection, l.classed, l.searched = args, cmd.Flags().Changed("class"), cmd.Flags().Changed("search")
			statuses, err := c.list(l)
			if err != nil {
				return err
			}
			return c.printList(statuses, format)
		},
	}
	cmd.Flags().StringVar(&l.class, "class", "", "only codes of the class `4xx`")
	cmd.Flags().StringVar(&l.search, "search", "", "only statuses that match all `WORDS`, the best first")
	cmd.Flags().StringVarP(&format, "format", "f", "table", "`FORMAT`: table or json")
	complete(cmd, "class", func() []string { return classes })
	complete(cmd, "format", func() []string { return tableFormats })
	return cmd
}

// A listing is what the command was asked for.
type listing struct {
	selection         []string
	class, search     string
	classed, searched bool // the flag was given
}

func (c *cli) list(l listing) ([]*catalog.Status, error) {
	if l.classed {
		if err := usage.OneOf("class", l.class, classes...); err != nil {
			return nil, err
		}
	}
	all, err := c.generator.Catalog()
	if err != nil {
		return nil, err
	}
	statuses := all.Statuses()
	if len(l.selection) > 0 {
		if statuses, err = c.generator.Select(strings.Join(l.selection, " ")); err != nil {
			return nil, err
		}
	}
	if l.searched {
		if statuses, err = c.search(all, statuses, l.search); err != nil {
			return nil, err
		}
	}
	return slices.DeleteFunc(statuses, func(s *catalog.Status) bool { return l.classed && s.Class() != l.class }), nil
}

// search returns those of some statuses that match a text, the best first.
func (c *cli) search(all *catalog.Catalog, among []*catalog.Status, text string) ([]*catalog.Status, error) {
	if strings.TrimSpace(text) == "" {
		return nil, errors.New(`--search is empty: name words, as in --search "rate limit"`)
	}
	words, err := c.localeWords()
	if err != nil {
		return nil, err
	}
	selected := make(map[*catalog.Status]bool, len(among))
	for _, s := range among {
		selected[s] = true
	}
	found := search.New(all.Statuses(), words...).Find(text)
	return slices.DeleteFunc(found, func(s *catalog.Status) bool { return !selected[s] }), nil
}

func (c *cli) printList(statuses []*catalog.Status, format string) error {
	var out output
	if format == "json" {
		entries := make([]contract.Status, len(statuses))
		for i, status := range statuses {
			entries[i] = contract.NewStatus(status, c.project.Options)
		}
		if err := out.json(entries); err != nil {
			return err
		}
		return c.flush(&out)
	}
	if len(statuses) == 0 {
		c.note("no status matches")
	}
	rows := [][]string{{"STATUS", "HTTP", "TITLE", "NAME"}}
	for _, status := range statuses {
		sent := "-"
		if status.HTTPStatus != 0 {
			sent = strconv.Itoa(status.HTTPStatus)
		}
		title := status.Title
		if status.Deprecated != "" {
			title += " (deprecated: " + status.Deprecated + ")"
		}
		rows = append(rows, []string{status.ID(), sent, title, status.Name})
	}
	out.WriteString(paint.Table(rows, 2, paint.Width(c.stdout)))
	return c.flush(&out)
}
