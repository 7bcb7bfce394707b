// Package usage says in one line what is wrong with a command line, and how the
// command was called, where cobra would print pages of usage.
package usage

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/spelling"
)

// UnknownCommand says that a command has no subcommand of a name.
func UnknownCommand(cmd *cobra.Command, name string) error {
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	if hint := spelling.Hint(name, names); hint != "" {
		return fmt.Errorf("unknown command %q%s", name, hint)
	}
	if strings.ContainsAny(name, "/0123456789") { // a status
		return fmt.Errorf("unknown command %q, did you mean statusmith print %s?", name, ShellQuote(name))
	}
	return fmt.Errorf("unknown command %q: run statusmith --help to see them all", name)
}

// AddCommands adds the command that a command line begins with, which c is given.
// Where it begins with another word all are added, which help, completion and
// suggestions list: making them is a share of what printing a snippet takes.
func AddCommands[C any](root *cobra.Command, args []string, c C, commands map[string]func(C) *cobra.Command) {
	if len(args) > 0 && commands[args[0]] != nil {
		root.AddCommand(commands[args[0]](c))
		root.CompletionOptions.DisableDefaultCmd = true
		return
	}
	for _, command := range commands {
		root.AddCommand(command(c))
	}
	addCobraCommands(root)
}

// addCobraCommands adds the commands help and completion and makes them refuse
// what they do not know: cobra answers that with a usage page.
func addCobraCommands(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		switch c.Name() {
		case "help":
			c.Args = knownCommand
			c.PersistentPreRun = WithoutProject
		case "completion":
			c.Args = cobra.ArbitraryArgs
			c.RunE = missingShell
			for _, shell := range c.Commands() {
				shell.Args = noArgument
			}
			c.PersistentPreRun = WithoutProject // nor the start of a shell
		}
	}
}

func knownCommand(help *cobra.Command, args []string) error {
	cmd, rest, err := help.Root().Find(args)
	if err == nil && len(rest) > 0 {
		err = UnknownCommand(cmd, rest[0])
	}
	return err
}

func noArgument(shell *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("completion %s takes no argument, and %q is one", shell.Name(), args[0])
	}
	return nil
}

func missingShell(cmd *cobra.Command, args []string) error {
	var shells []string
	for _, c := range cmd.Commands() {
		shells = append(shells, c.Name())
	}
	known := strings.Join(shells, ", ")
	if len(args) == 0 {
		return fmt.Errorf("completion takes a shell: %s", known)
	}
	return fmt.Errorf("unknown shell %q; known are %s", args[0], known)
}

// Wants checks the number of arguments and says what was expected.
func Wants(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < least || most >= 0 && len(args) > most {
			return fmt.Errorf("%s takes %s, as in: %s", cmd.Name(), what, firstExample(cmd))
		}
		return nil
	}
}

func firstExample(cmd *cobra.Command) string {
	first, _, _ := strings.Cut(strings.TrimSpace(cmd.Example), "\n")
	return strings.TrimSpace(first)
}

// OneOf reports a flag value that is not among those allowed.
func OneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("--%s %q is none of %s%s", flag, value, strings.Join(allowed, ", "), spelling.Hint(value, allowed))
}
