package main

import (
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/contract"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
)

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
			return c.listFrameworks(format)
		},
	}
	cmd.Flags().StringVarP(&format, "format", "f", "table", "`FORMAT`: table or json")
	complete(cmd, "format", func() []string { return tableFormats })
	return cmd
}

func (c *cli) listFrameworks(format string) error {
	all, err := c.generator.Frameworks()
	if err != nil {
		return err
	}
	used, err := c.detect()
	if err != nil {
		return err
	}
	var out output
	if format == "json" {
		var entries []contract.Framework
		for _, f := range all {
			entries = append(entries, contract.NewFramework(f, slices.Contains(used, f)))
		}
		err = out.json(entries)
	} else {
		out.frameworkTable(all, used, paint.Width(c.stdout))
	}
	if err != nil {
		return err
	}
	return c.flush(&out)
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

// choose returns the frameworks named, else those detected, else all; chosen
// tells the last case from the others.
func (c *cli) choose(names []string) (frameworks []*generator.Framework, chosen bool, err error) {
	for _, name := range names {
		f, err := c.generator.Framework(name)
		if err != nil {
			return nil, false, err
		}
		if !slices.Contains(frameworks, f) {
			frameworks = append(frameworks, f)
		}
	}
	if len(frameworks) > 0 {
		return frameworks, true, nil
	}
	detected, err := c.detect()
	if err != nil || len(detected) > 0 {
		return detected, true, err
	}
	all, err := c.generator.Frameworks()
	return all, false, err
}

func (o *output) frameworkTable(all, used []*generator.Framework, width int) {
	rows := [][]string{{"NAME", "TITLE", "LANGUAGE", "PORT", "HERE", "ALSO CALLED"}}
	for _, f := range all {
		mark := ""
		if slices.Contains(used, f) {
			mark = "used"
		}
		rows = append(rows, []string{f.Name, f.Title, f.Language, strconv.Itoa(f.Port), mark, strings.Join(f.Aliases, ", ")})
	}
	o.WriteString(paint.Table(rows, len(rows[0])-1, width))
}
