// Package manual writes the manual pages of a command in the macros of man(7). The
// writer that comes with cobra goes through Markdown and links a parser for it,
// for which every start of the program would pay.
package manual

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Write writes the page of a command, as in statusmith-print.1, and those of its
// subcommands into a folder, which is made where there is none.
func Write(cmd *cobra.Command, version, dir string) error {
	if err := os.MkdirAll(dir, 0o777); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: a link in this path leads nowhere", dir)
	} else if err != nil {
		return err
	}
	cmd.InitDefaultHelpFlag()
	root, err := os.OpenRoot(dir) // out of which no link leads
	if err != nil {
		return err
	}
	defer root.Close()
	name := pageName(cmd) + ".1"
	if info, err := root.Stat(name); err == nil && !info.Mode().IsRegular() { // a pipe waits for a reader
		return fmt.Errorf("%s: is not a regular file", filepath.Join(dir, name))
	}
	if err := root.WriteFile(name, []byte(page(cmd, version)), 0o666); err != nil {
		if at, ok := errors.AsType[*fs.PathError](err); ok {
			err = at.Err
		}
		return fmt.Errorf("%s: %w", filepath.Join(dir, name), err)
	}
	for _, sub := range cmd.Commands() {
		if !sub.IsAvailableCommand() || sub.Name() == "help" {
			continue
		}
		if err := Write(sub, version, dir); err != nil {
			return err
		}
	}
	return nil
}

func pageName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// page writes a page in the macros of man(7).
func page(cmd *cobra.Command, version string) string {
	var b strings.Builder
	section := func(title string) { fmt.Fprintf(&b, ".SH %s\n", title) }
	fmt.Fprintf(&b, ".TH %s 1 \"\" \"statusmith %s\" \"statusmith\"\n", strings.ToUpper(pageName(cmd)), roff(version))
	section("NAME")
	fmt.Fprintf(&b, "%s \\- %s\n", roff(pageName(cmd)), roff(strings.ToLower(cmd.Short[:1])+cmd.Short[1:]))
	section("SYNOPSIS")
	fmt.Fprintf(&b, "\\fB%s\\fR%s\n", roff(cmd.CommandPath()), roff(strings.TrimPrefix(cmd.UseLine(), cmd.CommandPath())))
	section("DESCRIPTION")
	b.WriteString(paragraphs(cmd.Long, cmd.Short+"."))
	commands(&b, cmd)
	options(&b, "OPTIONS", cmd.NonInheritedFlags())
	options(&b, "OPTIONS OF EVERY COMMAND", cmd.InheritedFlags())
	if cmd.Example != "" {
		section("EXAMPLES")
		fmt.Fprintf(&b, ".nf\n%s\n.fi\n", roff(cmd.Example))
	}
	section("EXIT STATUS")
	b.WriteString("0 when all is fine, 1 when a check found something, 2 for wrong usage, bad input or trouble with files.\n")
	if cmd.HasParent() {
		section("SEE ALSO")
		fmt.Fprintf(&b, "\\fB%s\\fR(1)\n", roff(pageName(cmd.Parent())))
	}
	return b.String()
}

// paragraphs writes text whose paragraphs empty lines divide. One that is
// indented, such as a command to type, keeps its lines.
func paragraphs(text, otherwise string) string {
	if text == "" {
		text = otherwise
	}
	var b strings.Builder
	for i, p := range strings.Split(strings.Trim(text, "\n"), "\n\n") {
		if i > 0 {
			b.WriteString(".PP\n")
		}
		if p = strings.Trim(p, "\n"); strings.HasPrefix(p, "\t") || strings.HasPrefix(p, "  ") {
			p = "  " + strings.ReplaceAll(strings.TrimLeft(p, "\t "), "\n\t", "\n  ")
			b.WriteString(".nf\n" + roff(p) + "\n.fi\n")
		} else {
			b.WriteString(roff(p) + "\n")
		}
	}
	return b.String()
}

func commands(b *strings.Builder, cmd *cobra.Command) {
	if !cmd.HasAvailableSubCommands() {
		return
	}
	b.WriteString(".SH COMMANDS\n")
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() && sub.Name() != "help" {
			fmt.Fprintf(b, ".TP\n\\fB%s\\fR(1)\n%s\n", roff(pageName(sub)), roff(sub.Short))
		}
	}
}

func options(b *strings.Builder, title string, flags *pflag.FlagSet) {
	if !flags.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(b, ".SH %s\n", title)
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		b.WriteString(".TP\n")
		if f.Shorthand != "" {
			fmt.Fprintf(b, "\\fB%s\\fR, ", roff("-"+f.Shorthand))
		}
		fmt.Fprintf(b, "\\fB%s\\fR", roff("--"+f.Name))
		if value != "" {
			fmt.Fprintf(b, " \\fI%s\\fR", roff(value))
		}
		b.WriteString("\n" + roff(usage))
		if value != "" && f.DefValue != "" && f.DefValue != "0" && f.DefValue != "[]" {
			fmt.Fprintf(b, " (default: %s)", roff(f.DefValue))
		}
		b.WriteByte('\n')
	})
}

// roff escapes text: no backslash is a command, no dash a hyphen that the page
// may break at, and no line a request.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
