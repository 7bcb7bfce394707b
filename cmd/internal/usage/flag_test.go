package usage_test

import (
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
)

func TestHelpBreaksTheLinesOfFlagsForATerminal(t *testing.T) {
	const (
		whole   = `      --body NAME   NAME of the body: json, problem (RFC 9457), one of the catalog's own, or none` + "\n"
		wrapped = `      --body NAME   NAME of the body: json,
                    problem (RFC 9457), one
                    of the catalog's own, or none` + "\n"
	)
	for columns, want := range map[int]string{0: whole, 50: wrapped} {
		root := &cobra.Command{Use: "root", Run: func(*cobra.Command, []string) {}}
		root.PersistentFlags().String("body", "", "`NAME` of the body: json, problem (RFC 9457), one of the catalog's own, or none")
		command := &cobra.Command{Use: "command", Run: func(*cobra.Command, []string) {}}
		root.AddCommand(command)
		usage.WrapFlags(root, columns)
		for _, cmd := range []*cobra.Command{root, command} {
			if got := cmd.UsageString(); !strings.Contains(got, want) {
				t.Errorf("%d columns: %s", columns, got)
			}
		}
	}
}
