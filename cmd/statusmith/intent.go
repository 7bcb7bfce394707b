package main

import (
	"cmp"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/region"
)

// recorded lists the flags that a marker repeats, in the order of the marker.
var recorded = []string{"route", "method", "handler", "http-status", "message", "header", "body", "constants"}

// intent returns what the marker of a new region says: the status, the
// framework, and the flags that were given and change something.
func (f *responseFlags) intent(cmd *cobra.Command, p project, status, framework string) region.Intent {
	intent := region.Intent{Words: []string{status, framework}}
	defaults := map[string]string{
		"route":     generator.DefaultRoute,
		"body":      cmp.Or(p.Body, string(generator.BodyJSON)),
		"constants": fmt.Sprint(p.Constants),
	}
	for _, name := range recorded {
		flag := cmd.Flags().Lookup(name)
		values := []string{flag.Value.String()}
		if list, ok := flag.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		if !flag.Changed || values[0] == defaults[name] {
			continue
		}
		for _, v := range values {
			intent.Options = append(intent.Options, region.Option{Name: name, Value: v})
		}
	}
	return intent
}

// intentOptions reads the options of a marker as if they were flags.
func intentOptions(intent region.Intent, p project) (generator.Options, error) {
	var flags responseFlags
	var cmd cobra.Command
	flags.add(&cmd)
	for _, o := range intent.Options {
		flag := cmd.Flags().Lookup(o.Name)
		if flag == nil {
			return generator.Options{}, fmt.Errorf("unknown option %q%s", o.Name, catalog.NearestHint(o.Name, recorded))
		}
		if _, list := flag.Value.(pflag.SliceValue); flag.Changed && !list {
			return generator.Options{}, fmt.Errorf("the option %s is given twice", o.Name)
		}
		if err := cmd.Flags().Set(o.Name, o.Value); err != nil {
			return generator.Options{}, fmt.Errorf("%s=%s is not %s", o.Name, o.Value, valueOf(flag))
		}
	}
	return flags.options(&cmd, p)
}
