package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/visible"
	"golang.org/x/term"
)

func (c *cli) writeDocs(ctx context.Context, build *docs.Build, dir string) error {
	stop := c.showProgress(build)
	result, err := build.Write(ctx, dir)
	stop()
	if err != nil {
		return docsError(err)
	}
	for _, name := range result.Kept {
		fmt.Fprintf(c.stderr, "statusmith: %s is left over from an earlier run, and kept because it was edited\n", visible.Text(name))
	}
	var out output
	out.printf("%s: %d written, %d removed, %d unchanged\n", visible.Text(dir), result.Written, result.Removed, result.Unchanged)
	return c.flush(&out)
}

func (c *cli) checkDocs(ctx context.Context, cmd *cobra.Command, build *docs.Build, dir string) error {
	stop := c.showProgress(build)
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
	out.printf("%s differ; to mend it, run: %s\n", count(len(found), "file", "files"), visible.Text(mend(cmd)))
	if err := c.flush(&out); err != nil {
		return err
	}
	return errFindings
}

func docsError(err error) error {
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted: every page that is written is whole; the same command goes on from here")
	}
	return err
}

// difference writes a line, and what would change where it is known.
func (o *output) difference(dir string, d docs.Difference) {
	name := filepath.ToSlash(filepath.Join(dir, filepath.FromSlash(d.Name)))
	o.printf("%s: %s\n", visible.Text(name), d.State)
	if d.New != nil {
		o.printf("%s", visible.Text(string(diff.Diff("a/"+name, d.Old, "b/"+name, d.New))))
	}
}

// mend returns the command line that was given, without --check.
func mend(cmd *cobra.Command) string {
	words := []string{"statusmith", cmd.Name()}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		switch value := f.Value.(type) {
		case pflag.SliceValue:
			if f.Value.Type() == "stringArray" {
				for _, v := range value.GetSlice() {
					words = append(words, "--"+f.Name, v)
				}
				return
			}
			words = append(words, "--"+f.Name, strings.Join(value.GetSlice(), ","))
		default:
			if f.Name != "check" {
				words = append(words, "--"+f.Name, f.Value.String())
			}
		}
	})
	return shellJoin(words)
}

const progressEvery = 200 * time.Millisecond

// showProgress counts pages on a terminal, once it takes a while.
func (c *cli) showProgress(build *docs.Build) (stop func()) {
	file, ok := c.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return func() {}
	}
	var pages atomic.Int64
	build.Progress = func(n int) { pages.Add(int64(n)) }
	all := build.Pages()
	ticker, done, gone := time.NewTicker(progressEvery), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		shown := false
		for {
			select {
			case <-ticker.C:
				fmt.Fprintf(c.stderr, "\r%d of %d pages", pages.Load(), all)
				shown = true
			case <-done:
				if shown {
					fmt.Fprint(c.stderr, "\r", strings.Repeat(" ", 40), "\r")
				}
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(done)
		<-gone
	}
}
