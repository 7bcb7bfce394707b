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
	all, err := s.allFrameworks()
	if err != nil {
		return nil, nil, err
	}
	o := generator.Options{Route: generator.DefaultRoute, Body: generator.BodyKind(s.project.Body), Constants: s.project.Constants}
	source := docs.Source{Catalog: c, Frameworks: all, Options: o}
	facts, err := source.Facts(found)
	if err != nil {
		return nil, nil, err
	}
	return l, facts.Page(l), nil
}

// page writes a page for reading in a terminal. All but the snippets, whose
// literals are safe already, is made visible first.
func (o *output) page(p *docs.Page, l *locale.Locale, paint painter) {
	line := func(text string) { o.printf("%s\n", visible(text)) }
	heading := func(text string) { o.printf("\n%s\n\n", paint.title(visible(text))) }
	o.printf("%s\n", paint.title(visible(p.Title.String())))
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
	for _, answer := range p.Answers {
		line("\n" + answer.String())
	}
	heading(p.SnippetsIn.String())
	for i, s := range p.Snippets {
		if i > 0 {
			line("")
		}
		o.printf("%s\n\n", paint.title(visible("==> "+s.Title+" <==")))
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
