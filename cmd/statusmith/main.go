// Command statusmith turns a status code into code: the same response, in the
// words of eight web frameworks.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/visible"
)

func main() {
	debug.SetGCPercent(400) // a process of milliseconds need not tidy up
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses of the command line contract.
const (
	exitFine     = 0
	exitFindings = 1 // drift, or findings of lint
	exitError    = 2 // wrong usage, bad input or I/O trouble
)

// errFindings ends a command that has printed what it found.
var errFindings = errors.New("findings")

// run executes one command line and returns its exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s := &session{stdin: stdin, stdout: stdout, stderr: stderr}
	root := newRoot(s)
	root.SetArgs(args)
	err := root.Execute()
	switch {
	case err == nil:
		return exitFine
	case errors.Is(err, errFindings):
		return exitFindings
	}
	fmt.Fprintf(stderr, "statusmith: %s\n", oneLine(err))
	return exitError
}

// oneLine keeps an error on its line and a catalog's control characters away
// from the terminal.
func oneLine(err error) string {
	text, _, _ := strings.Cut(err.Error(), "\n\n") // cobra appends its suggestions
	return visible.Text(strings.ReplaceAll(strings.TrimSpace(text), "\n", "; "))
}

func newRoot(s *session) *cobra.Command {
	root := &cobra.Command{
		Use:   "statusmith",
		Short: "Turn a status code into code",
		Long: `statusmith turns a status code of HTTP, SMTP, SIP, FTP, WebSocket or gRPC into
the code that answers with it, in eight web frameworks.`,
		Example: `  statusmith print smtp/504 flask
  statusmith show 429
  statusmith app all go -o statuses`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		DisableAutoGenTag: true,
		Args:              cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	root.SetIn(s.stdin)
	root.SetOut(s.stdout)
	root.SetErr(s.stderr)
	root.SetFlagErrorFunc(flagError)
	s.addFlags(root)
	root.AddCommand(
		newPrint(s), newShow(s), newList(s), newFrameworks(s), newLint(s), newApp(s),
		newCopy(s), newUpdate(s), newCheck(s), newDocs(s), newVersion(s),
	)
	addCobraCommands(root)
	return root
}
