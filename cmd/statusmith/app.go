package main

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func newApp(s *session) *cobra.Command {
	var flags responseFlags
	var dir string
	cmd := &cobra.Command{
		Use:   "app STATUS... FRAMEWORK -o DIR",
		Short: "Write a runnable project that answers with statuses",
		Long: `Write a runnable project that answers with statuses, each at /family/code; a
single one answers at --route. A STATUS may also be "all", a family as in
"smtp/all", or a class as in "http/4xx": those leave out what the framework
cannot send. The project listens on 127.0.0.1 at $PORT, else at the
framework's default port.`,
		Example: `  statusmith app http/429 express -o slow-down
  statusmith app all go -o statuses`,
		Args:              wants(2, -1, "at least one status, and a framework"),
		ValidArgsFunction: s.completeApp,
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := flags.options(cmd, s.project)
			if err != nil {
				return err
			}
			if dir == "" {
				return errors.New("app needs a folder to write to: -o DIR")
			}
			last := len(args) - 1
			return s.writeApp(args[:last], args[last], dir, o)
		},
	}
	flags.add(cmd)
	cmd.Flags().StringVarP(&dir, "output", "o", "", "write the project to `DIR`, which must be new or empty")
	if err := cmd.MarkFlagDirname("output"); err != nil {
		panic(err)
	}
	return cmd
}

func (s *session) completeApp(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	words := s.statusWords(typed)
	if len(args) > 0 {
		words = append(s.frameworkWords(typed), words...)
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}

func (s *session) writeApp(selectors []string, framework, dir string, o generator.Options) error {
	c, err := s.loadCatalog()
	if err != nil {
		return err
	}
	set, err := s.loadFrameworks()
	if err != nil {
		return err
	}
	f, err := set.Find(framework)
	if err != nil {
		return err
	}
	statuses, err := selectStatuses(c, f, selectors)
	if err != nil {
		return err
	}
	if len(statuses) > 1 && (o.Handler != "" || o.Route != generator.DefaultRoute) {
		return errors.New("--route and --handler go with a single status: several answer at /family/code")
	}
	project, err := f.App(c, generator.MountAll(statuses, o)...)
	if err != nil {
		return err
	}
	if err := writeProject(dir, project); err != nil {
		return err
	}
	return s.explainApp(f, statuses, dir, o)
}

// selectStatuses resolves what the command line selects, each status once.
func selectStatuses(c *catalog.Catalog, f *generator.Framework, selectors []string) ([]*catalog.Status, error) {
	var statuses []*catalog.Status
	seen := make(map[*catalog.Status]bool)
	for _, selector := range selectors {
		found, err := selectStatus(c, f, selector)
		if err != nil {
			return nil, err
		}
		for _, s := range found {
			if !seen[s] {
				seen[s] = true
				statuses = append(statuses, s)
			}
		}
	}
	return statuses, nil
}

func selectStatus(c *catalog.Catalog, f *generator.Framework, selector string) ([]*catalog.Status, error) {
	family, rest, qualified := strings.Cut(selector, "/")
	if !qualified {
		family, rest = "", selector
	}
	class := len(rest) == 3 && strings.HasSuffix(rest, "xx")
	if rest != "all" && !class {
		s, err := c.Find(selector)
		return []*catalog.Status{s}, err
	}
	pool := c.Statuses()
	if qualified {
		of, err := c.FindFamily(family)
		if err != nil {
			return nil, err
		}
		pool = of.Statuses()
	}
	var found []*catalog.Status
	for _, s := range pool {
		if f.Sends(s) && (!class || inClass(s, rest)) {
			found = append(found, s)
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s selects no status that %s can send", selector, f.Title)
	}
	return found, nil
}

func (s *session) explainApp(f *generator.Framework, statuses []*catalog.Status, dir string, o generator.Options) error {
	route := "/" + statuses[0].ID()
	if len(statuses) == 1 {
		route = o.Route
	}
	sample, err := generator.ParseRoute(route)
	if err != nil {
		return err
	}
	var out output
	out.printf("Wrote %s to %s. To run it:\n\n", count(len(statuses), "status", "statuses"), visible(dir))
	out.printf("    cd %s\n", visible(shellQuote(dir)))
	for _, command := range [][]string{f.Install, f.Run} {
		if len(command) > 0 {
			out.printf("    %s\n", visible(shellJoin(command)))
		}
	}
	address := fmt.Sprintf("http://127.0.0.1:%d%s", f.Port, sample.Sample())
	out.printf("\nThen, from another terminal:\n\n    %s\n", generator.Curl(cmp.Or(o.Method, statuses[0].Method), address))
	return s.flush(&out)
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
