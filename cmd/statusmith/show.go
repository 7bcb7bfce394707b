package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/locale"
	"github.com/statusmith/statusmith/generator/visible"
)

func newShow(c *cli) *cobra.Command {
	return &cobra.Command{
		Use:   "show STATUS",
		Short: "Show the whole page of a status",
		Long: `Show the whole page of a status: what its protocol sends, the HTTP response, a
curl check, and the snippet of every framework.`,
		Example: `  statusmith show smtp/504
  statusmith show smtp/504 --locale vi`,
		Args:              wants(1, 1, "one status"),
		ValidArgsFunction: c.completeStatus,
		RunE: func(_ *cobra.Command, args []string) error {
			l, page, err := c.page(args[0])
			if err != nil {
				return err
			}
			var out output
			out.page(page, l, c.painter())
			return c.flush(&out)
		},
	}
}

func (c *cli) page(status string) (*locale.Locale, *docs.Page, error) {
	found, err := c.generator.Status(status)
	if err != nil {
		return nil, nil, err
	}
	l, err := c.locale()
	if err != nil {
		return nil, nil, err
	}
	whole, err := found.Family.Catalog()
	if err != nil {
		return nil, nil, err
	}
	all, err := c.generator.Frameworks()
	if err != nil {
		return nil, nil, err
	}
	source := docs.Source{Catalog: whole, Frameworks: all, Options: c.pageOptions()}
	facts, err := source.Facts(found)
	if err != nil {
		return nil, nil, err
	}
	return l, facts.Page(l), nil
}

// page writes a page for reading in a terminal. All but the snippets, whose
// literals are safe already, is made visible first.
func (o *output) page(p *docs.Page, l *locale.Locale, paint painter) {
	line := func(text string) { o.printf("%s\n", visible.Text(text)) }
	heading := func(text string) { o.printf("\n%s\n\n", paint.title(visible.Text(text))) }
	o.printf("%s\n", paint.title(visible.Text(p.Title.String())))
	if about := about(p, l); about != "" {
		line("\n" + about)
	}
	if p.Wire != "" {
		heading(l.Text("wire_form"))
		line(indented(p.Wire))
	}
	heading(l.Text("http_response"))
	if p.HTTPNote != nil {
		line(p.HTTPNote.String())
	}
	if p.HTTP == "" {
		return
	}
	if p.HTTPNote != nil {
		line("")
	}
	line(indented(strings.TrimRight(p.HTTP, "\n")))
	heading(l.Text("curl_check"))
	for _, c := range p.Curl {
		line(indented(c.Command + "  # " + strings.Join(c.Frameworks, ", ")))
	}
	heading(p.SnippetsIn.String())
	for i, s := range p.Snippets {
		if i > 0 {
			line("")
		}
		o.printf("%s\n\n", paint.title(visible.Text("==> "+s.Title+" <==")))
		if s.Reason != nil {
			line(s.Reason.String())
			continue
		}
		o.printf("%s", paint.code(s.Language, s.Code))
	}
}

// about joins the prose of a page, a line for each part that it has.
func about(p *docs.Page, l *locale.Locale) string {
	var lines []string
	for _, part := range []struct{ label, text string }{
		{"", p.Summary.String()}, {"", p.UsedBy.String()}, {l.Text("note") + ": ", p.Note.String()}, {l.Text("specification") + ": ", p.Spec},
	} {
		if part.text != "" {
			lines = append(lines, part.label+part.text)
		}
	}
	return strings.Join(lines, "\n")
}

// indented sets a block of text off from the prose around it.
func indented(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = "    " + line
		}
	}
	return strings.Join(lines, "\n")
}
