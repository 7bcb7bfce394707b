package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/cmdline"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/report"
)

func newCopy(c *cli) *cobra.Command {
	var request managed.Copy
	cmd := &cobra.Command{
		Use:   "copy SELECTION [FRAMEWORK] FILE",
		Short: "Copy code into a file, as a region that update keeps up to date",
		Long: `Copy code into a file, between two comments: a managed region, which statusmith
update keeps up to date. A new file becomes a module: the errors of the selection,
and the code that makes the framework's own failures answer in the same way. An
existing source file gets a function or an endpoint, Markdown a fenced block.

Without a FRAMEWORK, the code is for the one that the project around FILE uses.`,
		Example: `  statusmith copy http/429 flask app/errors.py
  statusmith copy shop flask shop/errors.py
  statusmith copy 429 errors.js --route '/orders/{id}' --handler slowDown
  statusmith copy smtp/504 go docs/errors.md`,
		Args:              usage.Wants(2, -1, "a status, a framework and a file"),
		ValidArgsFunction: c.completeCopy,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := c.readCopy(&request, args); err != nil {
				return err
			}
			ctx, stop := interruptible()
			defer stop()
			done, problem := c.reconciler().Copy(ctx, request)
			if done == nil {
				return interruption(problem, "nothing was written")
			}
			if status, err := c.generator.Status(done.Marker.Selection); err == nil {
				c.noteDeprecated(status)
			}
			return errors.Join(c.explainCopy(done), problem)
		},
	}
	c.addOptions(cmd, &request.Options)
	cmd.Flags().Lookup("form").Usage = "`FORM` of the code: module (default of a new file), function (of others) or endpoint (of Markdown)"
	cmd.Flags().Lookup("app").Usage = "put the route on `NAME`, as in bp or router (default: what FILE has for it)"
	cmd.Flags().BoolVar(&request.DryRun, "dry-run", false, "show what would be written, and write nothing")
	return cmd
}

// readCopy reads what to copy from the arguments: a selection, a framework or
// none, and a file.
func (c *cli) readCopy(request *managed.Copy, args []string) error {
	last := len(args) - 1
	words, framework, err := cmdline.SplitOne(c.generator, "copy", args[:last])
	if err != nil {
		return err
	}
	request.Selection, request.File, request.Framework = strings.Join(words, " "), args[last], framework
	return nil
}

// completeCopy offers a selection, then a framework or a file, then a file.
func (c *cli) completeCopy(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 1 {
		if words := c.frameworkWords(typed); len(words) > 0 && typed != "" {
			return words, cobra.ShellCompDirectiveNoFileComp
		}
	}
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault
	}
	return c.completeSelection(cmd, args, typed)
}

// explainCopy tells what was done, or would be, and what is left to do.
func (c *cli) explainCopy(done *managed.Copied) error {
	var out output
	out.WriteString(c.painter().Patch(paint.Text(c.stdout, report.Copied(done))))
	for _, note := range done.Notes {
		c.note("%s", note)
	}
	if done.LeftOut {
		c.note("check and update leave %s out unless it is named: git ignores it, or it is among dependencies", done.File)
	}
	return c.flush(&out)
}
