package main

import (
	"context"
	"path/filepath"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/progress"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/visible"
)

func (c *cli) writeDocs(ctx context.Context, build *docs.Build, dir string) error {
	build.Waiting = func(dir string) { c.note("waits for another statusmith that writes in %s", dir) }
	stop := progress.Show(c.stderr, build)
	result, err := build.Write(ctx, dir)
	stop()
	if err != nil {
		return docsError(err)
	}
	for _, name := range result.Kept {
		c.note("%s is left over from an earlier run, and kept because it was edited", name)
	}
	var out output
	out.printf("%s: %d written, %d removed, %d unchanged\n", visible.Text(dir), result.Written, result.Removed, result.Unchanged)
	return c.flush(&out)
}

func (c *cli) checkDocs(ctx context.Context, cmd *cobra.Command, build *docs.Build, dir string) error {
	stop := progress.Show(c.stderr, build)
	found, err := build.Check(ctx, dir)
	stop()
	if err != nil {
		return docsError(err)
	}
	if len(found) == 0 {
		return nil
	}
	var out output
	for _, d := range found {
		out.difference(dir, d)
	}
	out.printf("%s differ; to update them, run: %s\n", count(len(found), "file", "files"), visible.Text(usage.CommandLine(cmd, "check")))
	if err := c.flush(&out); err != nil {
		return err
	}
	return errFindings
}

func docsError(err error) error {
	return interruption(err, "every page that is written is whole; the same command goes on from here")
}

// difference writes a line, and what would change where it is known.
func (o *output) difference(dir string, d docs.Difference) {
	name := filepath.ToSlash(filepath.Join(dir, filepath.FromSlash(d.Name)))
	o.printf("%s: %s\n", visible.Text(name), d.State)
	if d.New != nil {
		o.printf("%s", visible.Text(string(diff.Diff("a/"+name, d.Old, "b/"+name, d.New))))
	}
}
