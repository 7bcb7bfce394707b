// Command statusmith turns a status code into code: the same response, in the
// words of each web framework.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/limits"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/visible"
)

func main() {
	collectLate()
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of writing like any other
	if err := limits.Check(); err != nil {
		fmt.Fprintf(os.Stderr, "statusmith: %s\n", err)
		os.Exit(exitError)
	}
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// collectLate has the heap grow to 64 MB before the first collection: a command that
// ends within milliseconds needs none.
func collectLate() {
	debug.SetGCPercent(1600) // of the 4 MB that the runtime begins with
	first := new(struct{ _ *byte })
	runtime.AddCleanup(first, func(percent int) { debug.SetGCPercent(percent) }, 400)
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
	root := newRoot(&cli{stdin: stdin, stdout: stdout, stderr: stderr}, args)
	root.SetArgs(args)
	exit := exitFine
	help := &remembering{Writer: stdout}
	root.SetOut(help)
	for _, err := range separate(errors.Join(root.Execute(), help.err)) {
		if errors.Is(err, errFindings) {
			exit = max(exit, exitFindings)
			continue
		}
		if option, ok := err.(*generator.OptionError); ok { // which only the catalog could tell
			err = usage.FlagError(root, option)
		}
		fmt.Fprintf(stderr, "statusmith: %s\n", oneLine(err))
		exit = exitError
	}
	return exit
}

// A remembering writer keeps its first error: cobra writes help, and looks at
// none.
type remembering struct {
	io.Writer
	err error
}

func (w *remembering) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if w.err == nil {
		w.err = err
	}
	return n, err
}

// separate returns the errors that were joined to one: each gets a line.
func separate(err error) []error {
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, single := range joined.Unwrap() {
		all = append(all, separate(single)...)
	}
	return all
}

// oneLine keeps an error on its line and a catalog's control characters away
// from the terminal.
func oneLine(err error) string {
	text, _, _ := strings.Cut(err.Error(), "\n\n") // cobra appends its suggestions
	if path, ok := errors.AsType[*fs.PathError](err); ok && path.Op != "write" {
		text = strings.Replace(text, path.Op+" "+path.Path+":", path.Path+":", 1) // users know no system calls
	}
	if call, ok := errors.AsType[*os.SyscallError](err); ok && call.Syscall == "getwd" {
		text = strings.Replace(text, "getwd:", "the current folder:", 1)
	}
	return visible.Text(strings.ReplaceAll(strings.TrimSpace(text), "\n", "; "))
}

func newRoot(c *cli, args []string) *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use:   "statusmith",
		Short: "Turn a status code into code",
		Long: `statusmith turns a status code of HTTP, SMTP, SIP, FTP, WebSocket, gRPC or DNS
into the code that answers with it, in the web framework of your project.`,
		Example: `  statusmith print smtp/504 flask          # code to paste
  statusmith show 429                      # its page: response, curl, code
  statusmith list --search "rate limit"    # which status is it?
  statusmith init                          # begin a catalog of your own errors
  statusmith copy shop flask app/errors.py # a module of them, kept in step`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		DisableAutoGenTag: true,
		Args:              cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage.UnknownCommand(cmd, args[0])
			}
			if version {
				return c.printVersion()
			}
			return cmd.Help()
		},
	}
	root.Flags().BoolVar(&version, "version", false, "print the version")
	c.prepareBefore(root, &version)
	usage.AddCommands(root, args, c, map[string]func(*cli) *cobra.Command{
		"print": newPrint, "show": newShow, "list": newList, "frameworks": newFrameworks, "lint": newLint, "app": newApp, "init": newInit,
		"copy": newCopy, "update": newUpdate, "check": newCheck, "docs": newDocs, "man": newMan, "version": newVersion,
	})
	return root
}

// prepareBefore connects the streams and the flags of every command, and has
// them read before a command runs. A broken project file is no reason to hide
// the version, and what root prints.
func (c *cli) prepareBefore(root *cobra.Command, version *bool) {
	root.SetIn(c.stdin)
	root.SetErr(c.stderr)
	root.SetFlagErrorFunc(usage.FlagError)
	c.addFlags(root)
	help := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		usage.WrapFlags(root, paint.Width(c.stdout))
		help(cmd, args)
	})
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if *version || cmd == root {
			return nil
		}
		return c.prepare(cmd)
	}
}
