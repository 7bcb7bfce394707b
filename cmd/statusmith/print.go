package main

import (
	"errors"
	"io"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/cmd/internal/clipboard"
	"github.com/statusmith/statusmith/cmd/internal/cmdline"
	"github.com/statusmith/statusmith/cmd/internal/contract"
	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/cmd/internal/usage"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/visible"
)

var printFormats = []string{"text", "json"}

func newPrint(c *cli) *cobra.Command {
	var o generator.Options
	var format string
	var clip bool
	cmd := &cobra.Command{
		Use:   "print SELECTION [FRAMEWORK...]",
		Short: "Print the snippet that answers with a status",
		Long: `Print the code that answers with a status, ready to paste. Its form is one of:

  endpoint    a route and its handler
  statement   the lines that answer inside a handler of yours
  function    one that makes the response of each status, for your handlers
  module      a source file of errors that a service raises

What only the caller knows is a parameter, and in a statement a bare name.
Without a FRAMEWORK, print the code for the one that the current project uses; if
none is found, for all of them, each under its title.`,
		Example: `  statusmith print smtp/504 flask
  statusmith print 429 express --route '/orders/{id}' --handler slowDown
  statusmith print not_found spring --body problem --constants
  statusmith print 404 429 go --form function
  statusmith print shop flask --form module`,
		Args:              usage.Wants(1, -1, "a status and frameworks"),
		ValidArgsFunction: c.thenFrameworks(c.typedSelection),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := usage.OneOf("format", format, printFormats...); err != nil {
				return err
			}
			p := printing{cli: c, options: o.Over(c.project.Options)}
			return p.run(args, format, clip)
		},
	}
	c.addOptions(cmd, &o)
	cmd.Flags().StringVarP(&format, "format", "f", "text", "`FORMAT`: text or json")
	cmd.Flags().BoolVar(&clip, "clip", false, "copy the output to the clipboard too")
	complete(cmd, "format", func() []string { return printFormats })
	return cmd
}

// A printing is one run of the command: what it was asked for and what came of
// it.
type printing struct {
	cli     *cli
	options generator.Options

	statuses []*catalog.Status
	snippets []printed
}

// printed is the snippet of one framework, or the reason why there is none.
type printed struct {
	framework *generator.Framework
	code      *generator.Code
	reason    error
}

func (p *printing) run(args []string, format string, clip bool) error {
	if err := p.collect(args); err != nil {
		return err
	}
	if err := p.write(format, clip); err != nil {
		return err
	}
	p.cli.noteDeprecated(p.statuses...)
	return nil
}

func (p *printing) collect(args []string) error {
	words, names, err := cmdline.Split(p.cli.generator, args)
	if err != nil {
		return err
	}
	selection, err := cmdline.Selection(p.cli.generator, words, p.options)
	if err != nil {
		return err
	}
	p.statuses = selection.Statuses()
	frameworks, chosen, err := p.cli.choose(names)
	if err != nil {
		return err
	}
	for _, f := range frameworks {
		code, err := f.RenderSelection(selection, f.Suited(p.options, "."))
		if err != nil && (chosen || !cannotSend(err)) {
			return err
		}
		if err == nil && code.LeftOut != "" {
			p.cli.note("%s: %s", f.Name, code.LeftOut)
		}
		p.snippets = append(p.snippets, printed{f, code, err})
	}
	return nil
}

// cannotSend reports whether an error is about one framework's abilities.
func cannotSend(err error) bool {
	_, cannot := errors.AsType[*generator.CannotSendError](err)
	_, none := errors.AsType[*generator.NoFormError](err)
	return cannot || none
}

func (p *printing) write(format string, clip bool) error {
	var plain, colored output
	if format == "json" {
		if err := plain.json(p.entries()); err != nil {
			return err
		}
		colored = plain
	} else {
		p.text(&plain, paint.Plain, &plain)
		p.text(&colored, p.cli.painter(), p.cli.stdout)
	}
	if clip {
		if err := clipboard.Copy(plain.String(), p.cli.stderr); err != nil {
			return err
		}
	}
	return p.cli.flush(&colored)
}

func (p *printing) text(out *output, painter paint.Painter, reader io.Writer) {
	for i, s := range p.snippets {
		if len(p.snippets) > 1 {
			if i > 0 {
				out.printf("\n")
			}
			out.printf("%s\n\n", painter.Title(visible.Text("==> "+s.framework.Title+" <==")))
		}
		if s.reason != nil {
			out.printf("%s\n", oneLine(s.reason))
			continue
		}
		out.printf("%s", painter.Code(s.code.Language, paint.Text(reader, s.code.Text())))
	}
}

func (p *printing) entries() []contract.Snippet {
	form := p.options.WithForm(generator.Endpoint).Form
	entries := make([]contract.Snippet, len(p.snippets))
	for i, s := range p.snippets {
		entries[i] = contract.NewSnippet(s.framework, form, p.statuses)
		if s.reason != nil {
			entries[i].Reason = s.reason.Error()
		} else {
			entries[i].SetCode(s.code)
		}
	}
	return entries
}
