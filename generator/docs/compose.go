package docs

import (
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/locale"
)

// Page composes the page in the words of a locale.
func (f *Facts) Page(l *locale.Locale) *Page {
	s := f.status
	called := value{"status", called(s), true}
	p := &Page{
		ID: s.ID(), Family: s.Family.Name, FamilyTitle: s.Family.Title, Code: s.Code, Name: s.Name,
		StatusTitle: s.Title, Slug: slug(s), Lang: l.Tag, Direction: l.Direction, Position: f.position,
		Title: sentence(l, "page_title", called), Summary: summary(l, s), Note: english(l, s.Note),
		Spec: s.Spec, SpecLinks: f.spec, Enhanced: s.Enhanced, Wire: f.wire, HTTP: f.http, Curl: f.curl, Headers: f.headers,
		SnippetsIn: sentence(l, "snippets", called), Related: f.related, facts: f,
	}
	if s.UsedBy != "" {
		p.UsedBy = sentence(l, "unregistered", value{"users", s.UsedBy, true})
	}
	p.HTTPNote = f.httpNote(l)
	for _, a := range f.answers {
		p.Answers = append(p.Answers, sentence(l, a.key, value{"frameworks", strings.Join(a.frameworks, ", "), false},
			value{"status", strconv.Itoa(a.status), false}))
	}
	if f.response != nil {
		p.HTTPStatus, p.Method = f.response.Status, f.response.Method
	}
	for _, snippet := range f.snippets {
		if snippet.cannot != nil {
			snippet.Reason = sentence(l, "no_snippet",
				value{"framework", snippet.Title, false}, value{"reason", snippet.cannot.Reason(), true})
		}
		p.Snippets = append(p.Snippets, snippet.Snippet)
	}
	return p
}

func (f *Facts) httpNote(l *locale.Locale) Prose {
	s := f.status
	switch {
	case f.none != nil:
		return sentence(l, "no_http_form", value{"status", s.ID(), false}, value{"reason", f.none.Reason(), true})
	case f.response.Final != nil:
		return sentence(l, "interim", value{"status", called(s), true})
	case s.Family.Name != "http":
		return sentence(l, "http_reading", value{"family", s.Family.Title, false}, value{"code", s.Code, false},
			value{"http_status", strconv.Itoa(f.response.Status), false})
	}
	return nil
}

func called(s *catalog.Status) string { return s.Code + " " + s.Title }

func slug(s *catalog.Status) string { return s.Code + "-" + strings.ReplaceAll(s.Name, "_", "-") }

func pagePath(s *catalog.Status) string { return s.Family.Name + "/" + slug(s) }

func summary(l *locale.Locale, s *catalog.Status) Prose {
	text, translated := l.Summary(s)
	if !translated {
		return english(l, text)
	}
	return Prose{}.add(text, "")
}

// message writes a response as HTTP/1.1 does, with its body indented for
// reading and no header that only a server could know, such as Date.
func message(r *generator.Response) (string, error) {
	var b strings.Builder
	b.WriteString(strings.TrimRight("HTTP/1.1 "+strconv.Itoa(r.Status)+" "+r.Reason, " ") + "\n")
	body := ""
	if r.HasBody {
		text, err := jsonvalue.Indent(r.Body)
		if err != nil {
			return "", err
		}
		body = text
	}
	for _, h := range r.AllHeaders() {
		b.WriteString(h.Name + ": " + h.Value + "\n")
	}
	if r.HasBody || !catalog.ForbidsContent(r.Status) || r.Status == 205 {
		b.WriteString("Content-Length: " + strconv.Itoa(len(body)) + "\n")
	}
	if r.HasBody {
		b.WriteString("\n" + body + "\n")
	}
	if r.Final == nil {
		return b.String(), nil
	}
	final, err := message(r.Final)
	return b.String() + "\n" + final, err
}
