package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
)

func newUpdate(c *cli) *cobra.Command {
	var force, merge, diffs bool
	cmd := &cobra.Command{
		Use:   "update [PATH...]",
		Short: "Rewrite the managed regions that lag behind",
		Long: `Rewrite the managed regions that lag behind the catalog and the templates, in
files and folders; without a PATH, in the current folder.

A region that somebody edited is left alone: --merge joins those changes with
ours, --force drops them. Without its two markers the text is no longer a region
and stays as it is.`,
		Example: `  statusmith update
  statusmith update app/errors.py docs --merge
  statusmith update --diff`,
		RunE: func(cmd *cobra.Command, args []string) error {
			mode := managed.Keep
			switch {
			case force && merge:
				return errors.New("--force drops what --merge keeps: choose one")
			case force:
				mode = managed.Force
			case merge:
				mode = managed.Merge
			}
			paths, err := c.present(args)
			if err != nil {
				return err
			}
			return c.update(mode, diffs, paths)
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, "rewrite edited regions too, and drop the changes")
	cmd.Flags().BoolVar(&merge, "merge", false, "merge the changes of edited regions with ours")
	cmd.Flags().BoolVar(&diffs, "diff", false, "show what would change, and write nothing")
	return cmd
}

// update rewrites what lags behind, or shows what it would rewrite.
func (c *cli) update(mode managed.Mode, diffs bool, paths []string) error {
	ctx, stop := interruptible()
	defer stop()
	if diffs {
		outcomes, changes, problem := c.reconciler().Preview(ctx, mode, paths...)
		return c.tell(outcomes, report.Outcomes(outcomes).Preview(changes), problem)
	}
	outcomes, problem := c.reconciler().Update(ctx, mode, paths...)
	problem = interruption(problem, "every file is whole; the same command goes on from here")
	return c.tell(outcomes, report.Outcomes(outcomes).String(), problem)
}

// tell prints what happened, in the words of text; what was refused goes to
// standard error.
func (c *cli) tell(outcomes report.Outcomes, text string, problem error) error {
	if len(outcomes) == 0 && problem != nil {
		return problem
	}
	if _, err := fmt.Fprint(c.stdout, c.painter().Patch(paint.Text(c.stdout, text))); err != nil {
		return errors.Join(err, problem)
	}
	for _, line := range outcomes.Refusals() {
		c.note("%s", line)
	}
	if outcomes.Drift() {
		return errors.Join(append(outcomes.Broken(), errFindings, problem)...)
	}
	return problem
}
