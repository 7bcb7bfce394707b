package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// optionUsages describe the options of the generator as flags.
var optionUsages = map[string]string{
	"form":        "`FORM` of the code: endpoint, statement, function or module (default endpoint)",
	"dialect":     "`DIALECT` of JavaScript: commonjs, esm or typescript",
	"app":         "put the route on `NAME`, as in bp or router (default \"" + generator.DefaultRouter + "\")",
	"route":       "answer at `PATH`, as in /orders/{id} (default \"" + generator.DefaultRoute + "\")",
	"method":      "answer requests of this `METHOD`, as in POST (default: the status's)",
	"handler":     "`NAME` of the handler (default: the status's name)",
	"http-status": "send the HTTP status `N` instead of the catalog's",
	"message":     "send this `TEXT` as the body's message",
	"header":      "send this header too, as `'Name: value'` (repeatable)",
	"arg":         "send this value instead of the catalog's example or default, as `NAME=VALUE` (repeatable)",
	"body":        "`NAME` of the body: json, problem (RFC 9457), one of the catalog's own, or none",
	"constants":   "write named constants where every supported version has them (default in Go and Rails; --constants=false writes numbers)",
}

// addOptions makes a flag of every option of the generator.
func (c *cli) addOptions(cmd *cobra.Command, o *generator.Options) {
	for _, name := range generator.OptionNames() {
		flag := cmd.Flags().VarPF(optionFlag{o, name}, name, "", optionUsages[name])
		if name == "constants" {
			flag.NoOptDefVal = "true"
		}
	}
	complete(cmd, "form", generator.FormNames)
	complete(cmd, "dialect", func() []string { return generator.Dialects })
	complete(cmd, "method", func() []string { return catalog.Methods })
	complete(cmd, "body", c.bodyNames)
}

// bodyNames lists what --body takes.
func (c *cli) bodyNames() []string {
	if !c.reopen() {
		return nil
	}
	names, err := c.generator.BodyNames()
	if err != nil {
		return nil
	}
	return append(names, generator.BodyNone)
}

// An optionFlag is one option of the generator as a flag.
type optionFlag struct {
	options *generator.Options
	name    string
}

var _ usage.Explainer = optionFlag{}

func (f optionFlag) Set(value string) error { return f.options.Set(f.name, value) }

func (f optionFlag) String() string {
	if f.options == nil { // as pflag asks for the zero value
		return ""
	}
	return strings.Join(f.options.Values(f.name), ", ")
}

// Explains says that errors of the generator name the value.
func (optionFlag) Explains() bool { return true }

// Type is what the help calls the value.
func (f optionFlag) Type() string {
	switch {
	case f.name == "constants":
		return "bool"
	case generator.IsList(f.name):
		return "stringArray"
	}
	return "string"
}
