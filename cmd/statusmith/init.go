package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/managed"
)

func newInit(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Start a project in this folder",
		Long: `Start a project in this folder: write statusmith.toml, a catalog with one error,
and the lines of .gitattributes for statusmith.lock. No existing file is replaced.`,
		Example:           `  statusmith init`,
		Args:              usage.Wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		PersistentPreRunE: usage.BeforeProject,
		RunE: func(*cobra.Command, []string) error {
			dir, err := os.Getwd()
			if err != nil {
				return err
			}
			files, err := managed.Init(dir)
			if err != nil {
				return err
			}
			var out output
			out.printf("Wrote %s.\nWrite your errors into %s, then copy them into a file of a service:\n\n    statusmith copy shop FILE\n", strings.Join(files, ", "), managed.CatalogFile)
			return c.flush(&out)
		},
	}
}
