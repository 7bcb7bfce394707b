package main

import (
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/manual"
	"github.com/statusmith/statusmith/cmd/internal/usage"
)

func newMan(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:   "man DIR",
		Short: "Write the manual pages",
		Long: `Write the manual pages of statusmith and of each of its commands into a folder,
which is created if needed. A page of the same name is replaced.`,
		Example:          `  statusmith man ~/.local/share/man/man1`,
		Args:             usage.Wants(1, 1, "a folder"),
		PersistentPreRun: usage.WithoutProject,
		RunE:             func(_ *cobra.Command, args []string) error { return manual.Write(newRoot(c, nil), version(), args[0]) },
	}
}
