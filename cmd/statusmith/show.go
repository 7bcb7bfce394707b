package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
)

func newShow(s *session) *cobra.Command {
	return &cobra.Command{
		Use:   "show STATUS",
		Short: "Show the whole page of a status",
		Long: `Show the whole page of a status: what its protocol sends, the HTTP response, a
curl check, and the snippet of every framework.`,
		Example: `  statusmith show smtp/504
  statusmith show smtp/504 --locale vi`,
		Args:              wants(1, 1, "one status"),
		ValidArgsFunction: s.completeStatus,
		RunE: func(_ *cobra.Command, args []string) error {
			l, page, err := s.page(args[0])
			if err != nil {
				return err
			}
			var out output
			out.page(page, l, s.painter())
			return s.flush(&out)
		},
	}
}

func (s *session) page(status string) (*locale.Locale, *docs.Page, error) {
	c, found, err := s.findStatus(status)
	if err != nil {
		return nil, nil, err
	}
	l, err := s.findLocale()
	if err != nil {
		return nil, nil, err
	}
	set, err := s.loadFrameworks()
	if err != nil {
		return nil, nil, err
	}
	all, err := set.All()
	if err != nil {
		return nil, nil, err
	}
	o := generator.Options{Route: generator.DefaultRoute, Body: generator.BodyKind(s.project.Body), Constants: s.project.Constants}
	page, err := docs.Source{Catalog: c, Frameworks: all, Locale: l, Options: o}.Page(found)
	return l, page, err
}

// page writes a page for reading in a terminal. All but the snippets, whose
// literals are safe already, is made visible first.
func (o *output) page(p *docs.Page, l *locale.Locale, paint painter) {
	line := func(text string) { o.printf("%s\n", visible(text)) }
	heading := func(text string) { o.printf("\n%s\n\n", paint.title(visible(text))) }
	labelled := func(label, text string) {
		if text != "" {
			line(l.Text(label) + ": " + text)
		}
	}
	o.printf("%s\n\n", paint.title(visible(p.Title)))
	line(p.Summary)
	if p.UsedBy != "" {
		line(p.UsedBy)
	}
	labelled("note", p.Note)
	labelled("specification", p.Spec)
	if p.Wire != "" {
		heading(l.Text("wire_form"))
		line(indented(p.Wire))
	}
	heading(l.Text("http_response"))
	if p.HTTPNote != "" {
		line(p.HTTPNote)
	}
	if p.HTTP == "" {
		return
	}
	if p.HTTPNote != "" {
		line("")
	}
	line(indented(strings.TrimRight(p.HTTP, "\n")))
	heading(l.Text("curl_check"))
	for _, c := range p.Curl {
		line(indented(c.Command + "  # " + strings.Join(c.Frameworks, ", ")))
	}
	heading(p.SnippetsIn)
	for i, s := range p.Snippets {
		if i > 0 {
			line("")
		}
		o.printf("%s\n\n", paint.title(visible("==> "+s.Framework+" <==")))
		if s.Reason != "" {
			line(s.Reason)
			continue
		}
		o.printf("%s", paint.code(s.Language, s.Code))
	}
}

// indented sets a block of text off from the prose around it.
func indented(text string) string {
	return "    " + strings.ReplaceAll(text, "\n", "\n    ")
}
