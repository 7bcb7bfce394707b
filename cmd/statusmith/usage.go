package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/statusmith/statusmith/generator/catalog"
)

func unknownCommand(cmd *cobra.Command, name string) error {
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	if hint := catalog.NearestHint(name, names); hint != "" {
		return fmt.Errorf("unknown command %q%s", name, hint)
	}
	return fmt.Errorf("unknown command %q: run statusmith --help to see them all", name)
}

// flagError adds the nearest flag to the complaint about an unknown one.
func flagError(cmd *cobra.Command, err error) error {
	_, name, ok := strings.Cut(err.Error(), "unknown flag: --")
	if !ok {
		return err
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	near, ok := catalog.Nearest(name, names)
	if !ok {
		return fmt.Errorf("unknown flag --%s: run %s --help to see them all", name, cmd.CommandPath())
	}
	return fmt.Errorf("unknown flag --%s, did you mean --%s?", name, near)
}

// wants checks the number of arguments and says what was expected.
func wants(least, most int, what string) cobra.PositionalArgs {
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

// oneOf reports a flag value that is not among those allowed.
func oneOf(flag, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return fmt.Errorf("--%s %q is none of %s%s", flag, value, strings.Join(allowed, ", "), catalog.NearestHint(value, allowed))
}

// visible replaces control and direction characters, which could make a
// terminal do or show something else, by their code points.
func visible(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r == '\n' || r == '\t' || !isInvisible(r) {
			b.WriteRune(r)
			continue
		}
		fmt.Fprintf(&b, "<U+%04X>", r)
	}
	return b.String()
}

func isInvisible(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0x9f: // C0, DEL and C1
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c: // bidi
		return true
	}
	return r == 0x2028 || r == 0x2029 || r == 0xfeff
}
