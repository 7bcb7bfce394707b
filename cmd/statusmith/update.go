package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
)

func newUpdate(c *cli) *cobra.Command {
	var force, merge bool
	cmd := &cobra.Command{
		Use:   "update [PATH...]",
		Short: "Rewrite the managed regions that lag behind",
		Long: `Rewrite the managed regions that lag behind the catalog and the templates, in
files and folders; without a PATH, in the current folder.

A region that somebody edited is left alone: --merge joins those changes with
ours, --force drops them. Without its two markers the text is no region any
more and stays as it is.`,
		Example: `  statusmith update
  statusmith update app/errors.py docs --merge`,
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
			ctx, stop := interruptible()
			defer stop()
			outcomes, problem := c.reconciler().Update(ctx, mode, paths...)
			problem = interruption(problem, "every file is whole; the same command goes on from here")
			if len(outcomes) == 0 && problem != nil {
				return problem
			}
			return errors.Join(c.tell(outcomes), problem)
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, "rewrite edited regions too, and drop the changes")
	cmd.Flags().BoolVar(&merge, "merge", false, "merge the changes of edited regions with ours")
	return cmd
}

// tell prints what happened; what was refused goes to standard error.
func (c *cli) tell(outcomes report.Outcomes) error {
	if _, err := io.WriteString(c.stdout, outcomes.String()); err != nil {
		return err
	}
	for _, line := range outcomes.Refusals() {
		fmt.Fprintf(c.stderr, "statusmith: %s\n", line)
	}
	if outcomes.Drift() {
		return errors.Join(append(outcomes.Broken(), errFindings)...)
	}
	return nil
}
