package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
	"github.com/statusmith/statusmith/generator/visible"
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
			outcomes, err := c.reconciler().Update(cmd.Context(), mode, paths...)
			if err != nil {
				return err
			}
			return c.tell(outcomes)
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, "rewrite edited regions too, and drop the changes")
	cmd.Flags().BoolVar(&merge, "merge", false, "merge the changes of edited regions with ours")
	return cmd
}

// tell prints what happened; what was refused goes to standard error.
func (c *cli) tell(outcomes []managed.Outcome) error {
	var out output
	counts := make(map[managed.Action]int)
	for _, o := range outcomes {
		counts[o.Action]++
		switch o.Action {
		case managed.Updated, managed.Merged, managed.Conflict:
			out.printf("%s\n", visible.Text(fmt.Sprintf("%s:%d: %s: %s", o.File, o.Line, o.Action, o.ID())))
		}
	}
	out.printf("%s\n", report.Count(counts, managed.Updated, managed.Merged, managed.Conflict, managed.Refused, managed.Ahead, managed.None))
	if err := c.flush(&out); err != nil {
		return err
	}
	for _, o := range outcomes {
		if o.Action == managed.Refused {
			fmt.Fprintf(c.stderr, "statusmith: %s\n", visible.Text(fmt.Sprintf("%s:%d: %s %s", o.File, o.Line, o.ID(), o.Reason)))
		}
	}
	if counts[managed.Refused]+counts[managed.Conflict] > 0 {
		return errFindings
	}
	return nil
}
