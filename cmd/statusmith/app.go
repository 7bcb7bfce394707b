package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/cmdline"
	"github.com/statusmith/statusmith/cmd/internal/enclosing"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/visible"
)

const needsApp = "at least one status, and a framework"

func newApp(c *cli) *cobra.Command {
	var o generator.Options
	var dir string
	cmd := &cobra.Command{
		Use:   "app SELECTION FRAMEWORK -o DIR",
		Short: "Write a runnable project that answers with statuses",
		Long: `Write a runnable project that answers with the statuses of a selection, each at
/family/code; a single one answers at --route. Families, classes and "all" leave
out what the framework cannot send. With --form function handlers call a
function for each status, with --form module they raise the errors of a module.
The project listens on 127.0.0.1 at $PORT, else at the framework's default port.`,
		Example: `  statusmith app http/429 express -o slow-down
  statusmith app 404 smtp/5xx flask -o errors
  statusmith app all go -o statuses`,
		Args:              usage.Wants(2, -1, needsApp),
		ValidArgsFunction: c.completeApp,
		RunE: func(cmd *cobra.Command, args []string) error {
			words, framework, err := cmdline.SplitOne(c.generator, "app", args)
			switch {
			case dir == "":
				return errors.New("app needs a folder to write to: -o DIR")
			case err != nil:
				return err
			case framework == "":
				return usage.Wants(0, 0, needsApp)(cmd, args)
			}
			return c.writeApp(strings.Join(words, " "), framework, dir, o.Over(c.project.Options))
		},
	}
	c.addOptions(cmd, &o)
	cmd.Flags().Lookup("form").Usage = "`FORM` of the handlers: endpoint (they answer, the default), function (they call functions) or module (they raise errors)"
	for _, refused := range []string{"app", "dialect"} {
		cmd.Flags().Lookup(refused).Hidden = true
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", "write the project to `DIR`, which must be new or empty")
	if err := cmd.MarkFlagDirname("output"); err != nil {
		panic(err)
	}
	return cmd
}

func (c *cli) completeApp(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	words := c.typedSelection(typed)
	if len(args) > 0 {
		words = append(c.frameworkWords(typed), words...)
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}

func (c *cli) writeApp(selection, framework, dir string, o generator.Options) error {
	if err := refuseAppOptions(o); err != nil {
		return err
	}
	f, err := c.generator.Framework(framework)
	if err != nil {
		return err
	}
	sel, err := c.generator.Selection(selection)
	if err != nil {
		return err
	}
	statuses, err := f.AppStatuses(sel, o)
	if err != nil {
		return err
	}
	if len(statuses) > 1 && (o.Handler != "" || o.Route != "") {
		return errors.New("--route and --handler go with a single status: several answer at /family/code")
	}
	app, err := f.App(generator.MountAll(statuses, o)...)
	if err != nil {
		return err
	}
	notes, err := enclosing.Check(f, dir)
	if err != nil {
		return err
	}
	_, stop := interruptible() // an app is written whole, or not at all
	defer stop()
	if err := app.WriteTo(dir); err != nil {
		return err
	}
	for _, note := range notes {
		c.note("%s", note)
	}
	c.noteDeprecated(statuses...)
	return c.explainApp(f, statuses, dir, o)
}

// refuseAppOptions refuses options that say what an app decides by itself.
func refuseAppOptions(o generator.Options) error {
	switch {
	case o.Dialect != "":
		return fmt.Errorf("--dialect %s has no effect: an app is in the dialect of its template", o.Dialect)
	case o.App != "":
		return fmt.Errorf("--app %s has no effect: the program names what its routes are put on", o.App)
	}
	return nil
}

// explainApp says how to install and run an app, and how to ask it.
func (c *cli) explainApp(f *generator.Framework, statuses []*catalog.Status, dir string, o generator.Options) error {
	route := statuses[0].Route()
	if len(statuses) == 1 {
		route = cmp.Or(o.Route, generator.DefaultRoute)
	}
	sample, err := generator.ParseRoute(route)
	if err != nil {
		return err
	}
	var out output
	out.printf("Wrote %s to %s. To run it:\n\n", count(len(statuses), "status", "statuses"), visible.Text(dir))
	out.printf("    cd %s\n", visible.Text(usage.ShellQuote(dir)))
	for _, command := range append(slices.Clone(f.Prepare), f.Install, f.Run) {
		if len(command) > 0 {
			out.printf("    %s\n", visible.Text(usage.ShellJoin(command)))
		}
	}
	address := fmt.Sprintf("http://127.0.0.1:%d%s", f.Port, sample.Sample())
	out.printf("\nThen, from another terminal:\n\n    %s\n", generator.Curl(cmp.Or(o.Method, statuses[0].Method), address))
	return c.flush(&out)
}
