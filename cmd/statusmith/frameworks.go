package main

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/visible"
)

// frameworkEntry is a framework in the JSON of the command line contract, with
// what only the table shows.
type frameworkEntry struct {
	Name     string   `json:"name"`
	Title    string   `json:"title"`
	Language string   `json:"language"`
	Aliases  []string `json:"aliases,omitempty"`
	Used     bool     `json:"used,omitempty"`

	port int
}

func newFrameworks(c *cli) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:               "frameworks",
		Short:             "List the frameworks, and mark the one that this project uses",
		Example:           `  statusmith frameworks`,
		Args:              usage.Wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if err := usage.OneOf("format", format, tableFormats...); err != nil {
				return err
			}
			entries, err := c.frameworkEntries()
			if err != nil {
				return err
			}
			var out output
			if format == "json" {
				err = out.json(entries)
			} else {
				err = out.frameworkTable(entries)
			}
			if err != nil {
				return err
			}
			return c.flush(&out)
		},
	}
	cmd.Flags().StringVarP(&format, "format", "f", "table", "`FORMAT`: table or json")
	complete(cmd, "format", func() []string { return tableFormats })
	return cmd
}

func (c *cli) frameworkEntries() ([]frameworkEntry, error) {
	all, err := c.generator.Frameworks()
	if err != nil {
		return nil, err
	}
	used, err := c.detect()
	if err != nil {
		return nil, err
	}
	var entries []frameworkEntry
	for _, f := range all {
		entries = append(entries, frameworkEntry{
			Name: f.Name, Title: f.Title, Language: f.Language, Aliases: f.Aliases, Used: slices.Contains(used, f), port: f.Port,
		})
	}
	return entries, nil
}

// detect returns the frameworks that the project around the current folder
// uses.
func (c *cli) detect() ([]*generator.Framework, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	return c.project.Detect(c.generator, dir)
}

func (o *output) frameworkTable(entries []frameworkEntry) error {
	w := tabwriter.NewWriter(o, 0, 0, 2, ' ', 0)
	write := func(cells ...string) {
		w.Write([]byte(strings.TrimRight(visible.Text(strings.Join(cells, "\t")), "\t") + "\n"))
	}
	write("NAME", "TITLE", "LANGUAGE", "PORT", "ALSO CALLED", "")
	for _, e := range entries {
		mark := ""
		if e.Used {
			mark = "used here"
		}
		write(e.Name, e.Title, e.Language, strconv.Itoa(e.port), strings.Join(e.Aliases, ", "), mark)
	}
	return w.Flush()
}
