package main

import (
	"errors"
	"os"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
)

func newCheck(c *cli) *cobra.Command {
	var format string
	var diffs bool
	cmd := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Report the managed regions that are out of step",
		Long: `Report the managed regions that lag behind the catalog and the templates, and
those that somebody edited, in files and folders; without a PATH, in the current
folder. The exit status is 1 if there are any.

Files that git ignores and does not track, binary files and the folders of
dependencies are skipped, unless the file itself is named.`,
		Example: `  statusmith check
  statusmith check src docs --diff
  statusmith check --format github`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := usage.OneOf("format", format, report.Formats()...); err != nil {
				return err
			}
			if diffs && format != "text" {
				return errors.New("--diff goes with --format text only")
			}
			paths, err := c.present(args)
			if err != nil {
				return err
			}
			found, problem := c.reconciler().Check(cmd.Context(), paths...)
			if len(found) == 0 && problem != nil {
				return problem
			}
			return errors.Join(c.report(found, format, diffs), problem)
		},
	}
	cmd.Flags().StringVarP(&format, "format", "f", "text", "`FORMAT`: text, json, github (annotations), gitlab (Code Quality) or sarif")
	cmd.Flags().BoolVar(&diffs, "diff", false, "show what update --force would change")
	complete(cmd, "format", report.Formats)
	return cmd
}

func (c *cli) report(found []managed.Finding, format string, diffs bool) error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	r := report.Report{Findings: found, Version: version(), Dir: dir, Root: managed.Root(dir)}
	var out output
	if err := r.Write(&out, format); err != nil {
		return err
	}
	if diffs {
		text, err := r.Diff()
		if err != nil {
			return err
		}
		out.WriteString(c.painter().Patch(paint.Text(c.stdout, string(text))))
	}
	if err := c.flush(&out); err != nil {
		return err
	}
	if r.Drift() {
		return errors.Join(append(report.Broken(found), errFindings)...)
	}
	return nil
}
