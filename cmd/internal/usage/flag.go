package usage

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/spelling"
)

// FlagError says what is wrong with a flag in the words of the command line.
func FlagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	var option *generator.OptionError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(cmd, unknown)
	case errors.As(err, &option) && option.Value == "" && option.Text == "is empty":
		return fmt.Errorf("--%s is empty", option.Name)
	case errors.As(err, &option):
		return fmt.Errorf("--%s %q %s", option.Name, option.Value, option.Text)
	case errors.As(err, &invalid) && explains(invalid.GetFlag()):
		return invalid.Unwrap()
	case errors.As(err, &invalid):
		return fmt.Errorf("--%s %q is not %s", invalid.GetFlag().Name, invalid.GetValue(), valueOf(invalid.GetFlag()))
	}
	return err
}

// An Explainer is the value of a flag whose errors name the value themselves.
type Explainer interface {
	pflag.Value
	Explains() bool
}

func explains(f *pflag.Flag) bool {
	value, ok := f.Value.(Explainer)
	return ok && value.Explains()
}

func unknownFlag(cmd *cobra.Command, err *pflag.NotExistError) error {
	dashes, name := "--", err.GetSpecifiedName()
	if letters := err.GetSpecifiedShortnames(); letters != "" {
		dashes, name = "-", letters
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near, ok := spelling.Nearest(name, names); ok {
		return fmt.Errorf("unknown flag %s%s, did you mean --%s?", dashes, name, near)
	}
	return fmt.Errorf("unknown flag %s%s: run %s --help to see them all", dashes, name, cmd.CommandPath())
}

// valueOf describes the values that a flag takes.
func valueOf(f *pflag.Flag) string {
	if f.Value.Type() == "bool" {
		return "true or false"
	}
	return "a " + f.Value.Type()
}

// NotEmpty refuses flags that are given without a value: they would say nothing.
func NotEmpty(cmd *cobra.Command, names ...string) error {
	for _, name := range names {
		flag := cmd.Flags().Lookup(name)
		if flag != nil && flag.Changed && (flag.Value.String() == "" || flag.Value.String() == "[]") {
			return fmt.Errorf("--%s is empty", name)
		}
	}
	return nil
}

// WebAddress checks the address that a flag gives for a site, and takes its final
// slash away.
func WebAddress(flag, text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("--%s %q is not an address such as https://docs.example.com/statuses", flag, text)
	}
	return strings.TrimRight(u.String(), "/"), nil
}

// WrapFlags lets help break the lines of flags at a number of columns, 0 for none.
func WrapFlags(root *cobra.Command, columns int) {
	wrapped := ".FlagUsagesWrapped " + strconv.Itoa(columns) + " "
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages ", wrapped))
}

// WithoutProject runs before a command that reads nothing of a project, so that one
// that is broken hides nothing. The flags of all commands say nothing to it.
func WithoutProject(*cobra.Command, []string) {}

// BeforeProject runs before a command that begins a project, and refuses the flags
// that say what is in one.
func BeforeProject(cmd *cobra.Command, _ []string) error {
	for _, name := range []string{"catalog", "templates", "locale"} {
		if cmd.Flags().Changed(name) {
			return fmt.Errorf("--%s has no effect on %s: write it into statusmith.toml", name, cmd.Name())
		}
	}
	return nil
}
