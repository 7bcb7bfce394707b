package docs

import (
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/locale"
)

// page composes the page in the words of a locale.
func (f *facts) page(l *locale.Locale) *Page {
	s := f.status
	called, shown := called(l, s), shownTitle(l, s)
	p := &Page{
		ID: s.ID(), Family: Family{s.Family.Name, s.Family.Title}, Code: s.Code, Name: s.Name, StatusTitle: s.Title,
		Path: pagePath(s), Lang: l.Tag, Direction: l.Direction, Class: s.Class(), Position: f.position,
		Title: title(l, s, called), Shown: shown, Summary: summary(l, s), Note: note(l, s), Message: translatedMessage(l, s),
		Deprecated: written(l, s.Deprecated, locale.Base), Meta: s.Meta,
		Spec: f.spec, Enhanced: s.Enhanced, Wire: f.wire, HTTPNote: f.httpNote(l), HTTP: f.http, Curl: f.curl, Headers: f.headers,
		SnippetsIn: sentence(l, "snippets", called), Related: links(l, f.related),
	}
	if s.UsedBy != "" {
		p.UsedBy = sentence(l, "unregistered", value{"users", s.UsedBy, true})
	}
	for _, a := range f.answers {
		p.Answers = append(p.Answers, sentence(l, a.key, value{"frameworks", listed(l, a.frameworks), false},
			value{"status", strconv.Itoa(a.status), false}))
	}
	if f.response != nil {
		p.HTTPStatus, p.Method = f.response.Status, f.response.Method
		p.Args, p.Fields = arguments(s.Args), arguments(s.Fields)
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

// listed joins names as a sentence of the locale does.
func listed(l *locale.Locale, names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return l.Text("list", "rest", strings.Join(names[:last], ", "), "last", names[last])
}

func (f *facts) httpNote(l *locale.Locale) *Prose {
	s := f.status
	switch {
	case f.none != nil:
		return sentence(l, "no_http_form", value{"status", s.ID(), false}, value{"reason", f.none.Reason(), true})
	case f.response.Final != nil:
		return sentence(l, "interim", called(l, s))
	case s.Family.Name != "http" && s.Family.Protocol():
		return f.httpReading(l)
	}
	return nil
}

// httpReading says how HTTP clients understand the number of another protocol.
// A number without a meaning is treated like the x00 of its class (RFC 9110,
// Section 15).
func (f *facts) httpReading(l *locale.Locale) *Prose {
	number := f.response.Status
	values := []value{
		{"family", f.status.Family.Title, false}, {"code", f.status.Code, false}, {"http_status", strconv.Itoa(number), false},
	}
	if f.response.Reason != "" {
		return sentence(l, "http_reading", values...)
	}
	return sentence(l, "http_unassigned", append(values, value{"fallback", strconv.Itoa(number / 100 * 100), false})...)
}

// title calls a page of ours a mock; a company's error is none.
func title(l *locale.Locale, s *catalog.Status, called value) *Prose {
	if s.Family.Ours() {
		return sentence(l, "page_title", called)
	}
	return written(l, called.text, shownTitle(l, s).Lang)
}

// called is what a title and a sentence call a status.
func called(l *locale.Locale, s *catalog.Status) value {
	text, translated := l.Title(s)
	return value{"status", catalog.Heading(s.Code, text), !translated}
}

// shownTitle is the title of a status in the words of a locale, where it has any.
func shownTitle(l *locale.Locale, s *catalog.Status) Run {
	text, translated := l.Title(s)
	return run(l, text, translated)
}

func run(l *locale.Locale, text string, translated bool) Run {
	if translated {
		return Run{Text: text, Lang: l.Tag}
	}
	return Run{Text: text, Lang: locale.Base, Foreign: l.Tag != locale.Base}
}

func pagePath(s *catalog.Status) string { return s.Family.Name + "/" + s.Page() }

func summary(l *locale.Locale, s *catalog.Status) *Prose {
	text, translated := l.Summary(s)
	return written(l, text, run(l, text, translated).Lang)
}

func note(l *locale.Locale, s *catalog.Status) *Prose {
	text, translated := l.Note(s)
	return written(l, text, run(l, text, translated).Lang)
}

// translatedMessage is what the message means to readers of another language than the
// one that is sent.
func translatedMessage(l *locale.Locale, s *catalog.Status) *Prose {
	text, translated := l.Message(s)
	if !translated || l.Tag == locale.Base {
		return nil
	}
	return written(l, text, l.Tag)
}

// message writes a response as HTTP/1.1 does, with its body indented for
// reading and no header that only a server could know, such as Date.
func message(r *generator.Response) (string, error) {
	var b strings.Builder
	b.WriteString("HTTP/1.1 " + strconv.Itoa(r.Status) + " " + r.Reason + "\n") // the space stays without a phrase (RFC 9112, Section 4)
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
