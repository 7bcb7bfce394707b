// Package terminal writes reference pages as text for a terminal, where
// statusmith show prints one. A terminal obeys what is written to it, so all
// but the snippets, whose literals are safe already, is made visible first.
package terminal

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/visible"
)

// A Painter says how a terminal shows the parts of a page. A nil function leaves them
// as they are.
type Painter struct {
	Width int                                // of lines of prose, in columns; 0 for any
	Title func(text string) string           // of a part of the page
	Code  func(language, code string) string // of a snippet, in the language of [docs.Snippet], or of "http"
}

// A Renderer writes text. It implements [docs.Renderer].
type Renderer struct{ paint Painter }

var _ docs.Renderer = (*Renderer)(nil)

// New returns a renderer that writes for paint.
func New(paint Painter) *Renderer {
	if paint.Title == nil {
		paint.Title = func(text string) string { return text }
	}
	if paint.Code == nil {
		paint.Code = func(_, code string) string { return code }
	}
	return &Renderer{paint}
}

// Pages writes <locale>/<family>/<slug>.txt.
func (r *Renderer) Pages(sites []*docs.Site, pages []*docs.Page, emit docs.Emit) error {
	for i, p := range pages {
		if err := emit(p.Lang+"/"+p.Path+".txt", r.page(sites[i], p)); err != nil {
			return err
		}
	}
	return nil
}

// Locale writes nothing: statusmith list is the index of a terminal.
func (r *Renderer) Locale(*docs.Site, docs.Emit) error { return nil }

// Root writes nothing.
func (r *Renderer) Root([]*docs.Site, docs.Emit) error { return nil }

func (r *Renderer) page(s *docs.Site, p *docs.Page) []byte {
	w := &writer{paint: r.paint}
	w.printf("%s\n", w.title(p.Title.String()))
	if about := about(s, p); about != "" {
		w.prose("\n" + about)
	}
	if p.Wire != "" {
		w.heading(s.Locale.Text("wire_form"))
		w.line(indented(p.Wire))
	}
	w.heading(s.Locale.Text("http_response"))
	if p.HTTPNote != nil {
		w.prose(p.HTTPNote.String())
	}
	if p.HTTP == "" {
		return w.Bytes()
	}
	if p.HTTPNote != nil {
		w.line("")
	}
	w.printf("%s\n", indented(w.paint.Code("http", visible.Text(strings.TrimRight(p.HTTP, "\n")))))
	w.headers(s, p.Headers)
	w.arguments(s.Locale.Text("examples"), p.Args)
	w.arguments(s.Locale.Text("defaults"), p.Fields)
	w.heading(s.Locale.Text("curl_check"))
	for _, c := range p.Curl {
		w.line(indented(c.Command + "  # " + strings.Join(c.Frameworks, ", ")))
	}
	for _, answer := range p.Answers {
		w.prose("\n" + answer.String())
	}
	w.heading(p.SnippetsIn.String())
	w.snippets(p.Snippets)
	return w.Bytes()
}

// about joins the prose of a page, a line for each part that it has.
func about(s *docs.Site, p *docs.Page) string {
	var documents []string
	for _, r := range p.Spec {
		documents = append(documents, r.Text)
	}
	var lines []string
	for _, part := range []struct{ label, text string }{
		{"", p.Summary.String()},
		{"", p.UsedBy.String()},
		{s.Locale.Text("deprecated") + ": ", p.Deprecated.String()},
		{s.Locale.Text("message") + ": ", p.Message.String()},
		{s.Locale.Text("note") + ": ", p.Note.String()},
		{s.Locale.Text("specification") + ": ", strings.Join(documents, "; ")},
		{s.Locale.Text("enhanced") + ": ", p.Enhanced},
	} {
		if part.text != "" {
			lines = append(lines, part.label+part.text)
		}
	}
	return strings.Join(lines, "\n")
}

// A writer collects a page.
type writer struct {
	bytes.Buffer
	paint Painter
}

func (w *writer) printf(format string, args ...any) { fmt.Fprintf(w, format, args...) }

func (w *writer) line(text string) { w.printf("%s\n", visible.Text(text)) }

func (w *writer) prose(text string) { w.printf("%s\n", wrapped(visible.Text(text), w.paint.Width)) }

func (w *writer) title(text string) string { return w.paint.Title(visible.Text(text)) }

func (w *writer) heading(text string) { w.printf("\n%s\n\n", w.title(text)) }

func (w *writer) headers(s *docs.Site, list []docs.HeaderRow) {
	if len(list) == 0 {
		return
	}
	w.heading(s.Locale.Text("headers"))
	for _, h := range list {
		use := "recommended"
		if h.Required {
			use = "required"
		}
		w.line(indented(h.Name + ": " + h.Value + " – " + s.Locale.Text(use)))
	}
}

func (w *writer) arguments(heading string, list []docs.Argument) {
	if len(list) == 0 {
		return
	}
	w.heading(heading)
	for _, a := range list {
		w.line(indented(a.Name + ": " + a.Text()))
	}
}

func (w *writer) snippets(list []docs.Snippet) {
	for i, s := range list {
		if i > 0 {
			w.line("")
		}
		w.printf("%s\n\n", w.title("==> "+s.Title+" <=="))
		if s.Reason != nil {
			w.prose(s.Reason.String())
			continue
		}
		w.printf("%s", w.paint.Code(s.Language, s.Code))
	}
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
