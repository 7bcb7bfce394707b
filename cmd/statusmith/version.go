package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
)

func newVersion(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:               "version",
		Short:             "Print the version",
		Example:           `  statusmith version`,
		Args:              usage.Wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		PersistentPreRun:  usage.WithoutProject,
		RunE:              func(*cobra.Command, []string) error { return c.printVersion() },
	}
}

func (c *cli) printVersion() error {
	_, err := fmt.Fprintf(c.stdout, "statusmith %s %s %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// release is the version of a released binary, as in v1.2.3; the linker sets it.
var release string

// version is that of the release, or of the module when it was installed by
// version, else "(devel)".
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = new(debug.BuildInfo)
	}
	return cmp.Or(info.Main.Version, "(devel)")
}
